"""The Nu HTML checker and axe-core in a real Chromium, brought in through npm when first needed."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / ".cache" / "node"
HERE = Path(__file__).parent
_WANTED = ("package.json", "package-lock.json")


def true_clock() -> dict[str, str]:
    """Return the environment without ``faketime``: on another day a browser spins for ever."""
    return {
        name: value
        for name, value in os.environ.items()
        if name != "LD_PRELOAD" and "FAKETIME" not in name
    }


def program(*names: str) -> str:
    """Return the path of the first program that is installed; explain what is missing."""
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise AssertionError(f"Install {names[0]} to check pages (Debian: default-jre chromium npm).")


def packages() -> Path:
    """Return the folder of the checkers' packages, exactly those of the lock file."""
    wanted = {name: (HERE / name).read_text("utf-8") for name in _WANTED}
    PACKAGES.mkdir(parents=True, exist_ok=True)
    mark = PACKAGES / "installed.json"
    if not mark.exists() or mark.read_text("utf-8") != wanted["package-lock.json"]:
        for name, text in wanted.items():
            (PACKAGES / name).write_text(text, encoding="utf-8")
        npm = [program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(
            npm, cwd=PACKAGES, env=true_clock(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"npm could not install the page checkers: {done.stderr}"
        mark.write_text(wanted["package-lock.json"], encoding="utf-8")
    return PACKAGES


def nu_errors(page: Path) -> list[str]:
    """Return what the Nu HTML checker calls an error in the page."""
    jar = packages() / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    call = [program("java"), "-jar", str(jar), "--format", "json", "--exit-zero-always", str(page)]
    done = subprocess.run(call, env=true_clock(), capture_output=True, text=True, check=True)
    messages = json.loads(done.stderr or done.stdout)["messages"]
    return [f"{one.get('lastLine')}: {one['message']}" for one in messages if one["type"] != "info"]


def axe_violations(page: Path, *, scheme: str, width: int) -> list[dict[str, Any]]:
    """Return axe-core's violations on the page in a light or dark scheme at a window's width."""
    browser = program("chromium", "chromium-browser", "google-chrome")
    script, folder = str(HERE / "axe_page.mjs"), str(packages())
    call = [program("node"), script, folder, browser, page.as_uri(), scheme, str(width)]
    with subprocess.Popen(
        call,
        env=true_clock(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as node:
        try:
            told, wrong = node.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            os.killpg(node.pid, signal.SIGKILL)  # the browser goes on by itself otherwise
            raise
    assert node.returncode == 0, wrong
    found: list[dict[str, Any]] = json.loads(told)
    return found
