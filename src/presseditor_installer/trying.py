"""What was packed for Linux, unpacked or installed, and started."""

import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

SELFTEST_SECONDS = 180


def try_out(program: Path, name: str) -> None:
    """Start an installed program and run its self-test; stop where a step fails."""
    start = time.perf_counter()
    answer = subprocess.run(
        [program, "selftest", "--json"],
        capture_output=True,
        encoding="utf-8",
        timeout=SELFTEST_SECONDS,
        check=False,
    )
    seconds = time.perf_counter() - start
    report = json.loads(answer.stdout) if answer.stdout.startswith("{") else None
    if report is None:
        sys.exit(f"{name}: the program did not start.\n{answer.stderr}")
    failed = [step for step in report["steps"] if not step["ok"]]
    for step in failed:
        print(f"{name}: {step['name']} failed\n{step['detail']}")
    if failed:
        sys.exit(1)
    print(f"{name}: {len(report['steps'])} steps of the self-test passed in {seconds:.1f} s")
    try_window(program, name)


def try_window(program: Path, name: str) -> None:
    """Open the window where nobody sees it; it answers 0 once the preview has painted a page."""
    start = time.perf_counter()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses it to root
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        picture = Path(folder) / "window.png"
        profile = Path(folder) / "Профиль с пробелом"
        command: list[str | Path] = [program, "photograph", profile, picture]
        answer = subprocess.run(
            command,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=SELFTEST_SECONDS,
            check=False,
        )
        painted = picture.exists()
    if answer.returncode or not painted:
        sys.exit(f"{name}: the window did not open.\n{answer.stdout}{answer.stderr}")
    print(f"{name}: the window opened and painted in {time.perf_counter() - start:.1f} s")


def try_linux(archive: Path, package: Path, version: str) -> None:
    """Unpack the archive and install the package (as root; else unpack it), and start both."""
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        try_out(Path(folder) / f"presseditor-{version}" / "presseditor", archive.name)
    if os.geteuid() != 0:
        with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
            try_out(Path(folder) / "opt/presseditor/presseditor", package.name)
        return
    subprocess.run(["dpkg", "-i", package], check=True, stdout=subprocess.DEVNULL)
    try:
        try_out(Path("/usr/bin/presseditor"), package.name)
    finally:
        subprocess.run(["dpkg", "-r", "presseditor"], check=True, stdout=subprocess.DEVNULL)
