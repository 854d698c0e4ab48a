#!/usr/bin/env python3
"""Sets a development machine up and runs the project on it; needs nothing but Python.

python dev.py run     start the program with a sample; without a display tell its story headless
python dev.py test    run all tests; with --windows, try the build for Windows under Wine;
                      with --days 400, run them as if so many days had passed
python dev.py check   style, types, layers
python dev.py bench   the figures
python dev.py lock    renew requirements.lock
python dev.py profile list    where the time of a verb goes, or without one of the window's start
python dev.py translate   add what the program newly says to the catalogs, as unfinished
"""

from __future__ import annotations  # an older Python has to get as far as being told so

import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WINDOWS = platform.system() == "Windows"
VENV = ROOT / ".venv"
CORE_VENV = ROOT / ".venv-core"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
PROFILE = ROOT / "build" / "desk"

WINDOW_PACKAGES = """
    libglib2.0-0 libgl1 libxkbcommon0 libegl1 libfreetype6 libfontconfig1 libdbus-1-3
    fonts-dejavu-core fonts-liberation libnspr4 libnss3 libxcomposite1 libxdamage1 libxrandr2
    libxtst6 libasound2 libxkbfile1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
    libxcb-keysyms1 libxcb-shape0
""".split()  # noqa: SIM905 - a list of one a line would hide the program
TEST_PACKAGES = """
    xvfb xauth php8.2-cli php8.2-sqlite3 php8.2-gd php8.2-xml php8.2-mbstring
    default-jre-headless chromium npm binutils osslsigncode nsis wixl msitools faketime
""".split()  # noqa: SIM905 - as above
WINE_PACKAGES = ["wine", "wine64", "gcc-mingw-w64-x86-64"]
SHORT = "test_frozen and (self_test or library or wine or web_engine)"
"""Which tests of the build for Windows run with ``--short``."""


def main() -> int:
    """Run the verb named on the command line."""
    verbs = {verb.__name__: verb for verb in (run, test, check, bench, profile, lock, translate)}
    unfit = python_unfit(sys.version_info[:2])
    if unfit or not verbs.keys() & set(sys.argv[1:2]):
        print(unfit or __doc__)
        return 2
    return verbs[sys.argv[1]](sys.argv[2:])


def python_unfit(version: tuple[int, int]) -> str:
    """Return in words why the project does not run on this Python; empty where it does."""
    # No tomllib: the Pythons that are turned away here have none.
    text = PROJECT.read_text(encoding="utf-8")
    asked = re.search(r'^requires-python = ">=3\.(\d+),<3\.(\d+)"', text, flags=re.MULTILINE)
    low, high = map(int, asked.groups()) if asked else (0, 0)
    if (3, low) <= version < (3, high):
        return ""
    return f"Python 3.{low} to 3.{high - 1} is needed; this is {version[0]}.{version[1]}."


def run(words: list[str]) -> int:
    """Start the window on a sample profile, or tell the same story without a display."""
    set_up([])
    if has_display():
        return call(venv("python"), "-m", "presseditor", "--profile", PROFILE, *words).returncode
    story = (venv("python"), "-m", "tests.journeys.headless", PROFILE)
    return call(*story, env=offscreen()).returncode


def test(words: list[str]) -> int:
    """Run the core suite where PySide6 cannot be imported, then everything with coverage."""
    if words[:1] == ["--windows"]:
        return test_windows(words[1:])
    set_up(TEST_PACKAGES)
    day: list[str] = []
    if words[:1] == ["--days"]:
        if not shutil.which("faketime"):
            sys.exit("--days needs the program faketime (Debian: apt-get install faketime).")
        day, words = ["faketime", "-f", f"+{words[1]}d"], words[2:]
        os.environ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"  # waiting takes as long as ever
    if words:
        return call(*day, venv("python"), "-m", "pytest", *words, env=offscreen()).returncode
    set_up_core()
    core = ("-q", "--ignore=tests/ui", "--ignore=tests/real", "-pno:cacheprovider", "-mnot gui")
    print("== the core suite, without PySide6", flush=True)
    first = call(*day, venv("python", CORE_VENV), "-m", "pytest", *core)
    print("== all tests, with branch coverage", flush=True)
    coverage = ("-q", "--cov", "--cov-report=term:skip-covered")
    second = call(*day, venv("python"), "-m", "pytest", *coverage, env=offscreen())
    return first.returncode or second.returncode


def test_windows(words: list[str]) -> int:
    """Try the program frozen for Windows under Wine; freeze it first where it is not there.

    ``--short`` tries what is frozen alone, and installs nothing; ``--twice`` also freezes two
    times more and compares every byte.
    """
    set_up([*TEST_PACKAGES, *WINE_PACKAGES])
    if not (ROOT / "dist" / "windows" / "presseditor").exists():
        command = ("build_installer.py", "--target", "windows", "--only-freeze")
        built = call(venv("python"), *command)
        if built.returncode:
            return built.returncode
    if words[:1] == ["--short"]:
        words = ["-q", "-k", SHORT, *words[1:]]
    if words[:1] == ["--twice"]:
        words = words[1:]
    else:
        words = ["--deselect", "tests/windows/test_same_again.py", *words]
    plain = ("-o", "addopts=--strict-markers --strict-config -ra", "-p", "no:randomly")
    return call(venv("python"), "-m", "pytest", *plain, "tests/windows", *words).returncode


def check(_: list[str]) -> int:
    """Check style, formatting, types and the contracts of the layers."""
    set_up([])
    steps = (
        (venv("ruff"), "check", "--quiet"),
        (venv("ruff"), "format", "--check", "--quiet"),
        (venv("mypy"),),
        (venv("lint-imports"),),
    )
    return max(call(*step).returncode for step in steps)


def bench(words: list[str]) -> int:
    """Print the tables of figures."""
    set_up([])
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    chosen = [one for one in scripts if not words or any(word in one.name for word in words)]
    return max(call(venv("python"), one, env=offscreen()).returncode for one in chosen)


def profile(words: list[str]) -> int:
    """Print where the time of a verb goes, or of the window's start."""
    set_up([])
    script = ("-m", "tests.benchmarks.profiling", PROFILE, *words)
    return call(venv("python"), *script, env=offscreen()).returncode


def lock(_: list[str]) -> int:
    """Renew the locked dependency list: with hashes, for all platforms, without addresses."""
    if not venv("uv").exists():  # where the lock lacks something, it is there all the same
        set_up([])
    options = "--universal --python-version 3.11 --no-emit-index-url --no-header --generate-hashes"
    return call(
        venv("uv"), "pip", "compile", "-q", "--upgrade", *options.split(), "--all-extras",
        "pyproject.toml", "-o", LOCK.name,
    ).returncode  # fmt: skip


def translate(_: list[str]) -> int:
    """Bring both Russian catalogs in step with the sources; new entries wait for their words."""
    set_up([])
    catalog = ROOT / "resources" / "translations" / "presseditor_ru.ts"
    sources = sorted((ROOT / "src" / "presseditor" / "ui").rglob("*.py"))
    options = ("-silent", "-no-obsolete", "-locations", "none")
    window = call(venv("pyside6-lupdate"), *options, *sources, "-ts", catalog)
    core = call(venv("python"), "-m", "tests.translation.collect")
    return window.returncode or core.returncode


def set_up(packages: list[str]) -> None:
    """Install what is missing: system packages, the locked environment, the translations."""
    install_system_packages([*WINDOW_PACKAGES, *packages])
    make_environment(VENV, LOCK.read_text(encoding="utf-8"), extras="[build,dev,gui]")
    translations = ROOT / "resources" / "translations"
    for source in translations.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            call(venv("pyside6-lrelease"), "-silent", source, "-qm", compiled)


def set_up_core() -> None:
    """Make an environment that has everything but Qt."""
    make_environment(CORE_VENV, without_qt(LOCK.read_text(encoding="utf-8")))


def without_qt(locked: str) -> str:
    """Return the locked list without Qt, the test tool that imports it, and what renews locks."""
    left_out = r"^(?:(?:pyside6|shiboken6|pytest-qt)\S*|uv)==.*\n(?: .*\n)*"
    return re.sub(left_out, "", locked, flags=re.MULTILINE)


def make_environment(folder: Path, locked: str, project: Path = ROOT, extras: str = "") -> None:
    """Make a virtual environment of exactly the locked packages, unless it is there already.

    One whose set-up did not end, or that was moved, is made from nothing. Stops in words where the
    lock lacks what a package asks for, or the project with its ``extras`` (``[one,two]``).
    """
    import tomllib

    about = tomllib.loads((project / PROJECT.name).read_text(encoding="utf-8"))["project"]
    digest = hashlib.sha256((locked + json.dumps(about)).encode()).hexdigest()
    stamp, listed, made = map(folder.joinpath, ("locked.sha256", "requirements.txt", "pyvenv.cfg"))
    there = stamp.exists() and venv("python", folder).exists() and str(folder) in made.read_text()
    if there and stamp.read_text() == digest:
        return
    print(f"Setting up {folder.name} …", flush=True)
    failed = f"{folder.name} could not be set up; the next run makes it from nothing."
    if not there:
        must(failed, sys.executable, "-m", "venv", "--clear", folder)
    stamp.unlink(missing_ok=True)
    listed.write_text(locked, encoding="utf-8")
    pip = (venv("python", folder), "-m", "pip", "--disable-pip-version-check", "-qq")
    exactly = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", listed)
    must(failed, *pip, "install", *exactly)
    must(failed, *pip, "install", "--no-deps", "--no-build-isolation", "-e", project)
    wanted = {"pip", about["name"], *re.findall(r"^([\w.-]+)==", locked, re.MULTILINE)}
    if strays := installed(folder) - wanted:
        must(failed, *pip, "uninstall", "-y", *sorted(strays))
    # Nothing was resolved, so what is missing would show late. “check” passes over extras.
    lacking = f"{LOCK.name} lacks a package that is asked for. Renew it: python dev.py lock"
    must(lacking, *pip[:-1], "check")
    alone = ("--isolated", "install", "--dry-run", "--no-index", about["name"] + extras)
    must(lacking, *pip, *alone, env=os.environ | {"PIP_CONFIG_FILE": os.devnull})
    stamp.write_text(digest)


def installed(folder: Path) -> set[str]:
    """Return the names of an environment's packages, spelt as a lock spells them."""
    listing = (venv("python", folder), "-m", "pip", "list", "--format", "json")
    told = subprocess.run(listing, check=True, stdout=subprocess.PIPE).stdout
    return {re.sub(r"[-_.]+", "-", one["name"]).lower() for one in json.loads(told)}


def install_system_packages(packages: list[str]) -> None:
    """Install missing Debian packages as root, or print the command that does it."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return
    if importlib.util.find_spec("ensurepip") is None:  # Debian splits off what makes environments
        packages = ["python3-venv", *packages]
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *packages],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8", check=False,
    )  # fmt: skip
    there = {line.split()[0] for line in asked.stdout.splitlines() if line.endswith(" installed")}
    missing = [one for one in packages if one not in there and not has_program(one)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]
        print(f"Installing {len(missing)} system packages …", flush=True)
        quiet = 'apt-get update -qq >/dev/null; DEBIAN_FRONTEND=noninteractive exec "$@" >/dev/null'
        if not call("sh", "-c", quiet, "sh", *command).returncode:
            return
    print("System packages are missing. Install them with:\n  sudo " + " ".join(command))
    if "python3-venv" in missing:
        sys.exit("Nothing works without python3-venv.")


def has_program(package: str) -> bool:
    """Tell whether a package's program is there from elsewhere; Node.js brings its own npm."""
    program = {"npm": "npm", "default-jre-headless": "java"}.get(package)
    return program is not None and shutil.which(program) is not None


def has_display() -> bool:
    """Tell whether a window can be shown."""
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return WINDOWS or platform.system() == "Darwin" or bool(named)


def offscreen() -> dict[str, str]:
    """Return the environment of windows nobody sees; Chromium refuses its sandbox to root."""
    extra = {"QT_QPA_PLATFORM": "offscreen"}
    if not WINDOWS and os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]
        extra["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return os.environ | extra


def venv(program: str, folder: Path = VENV) -> Path:
    """Return a program of a virtual environment."""
    return folder / ("Scripts" if WINDOWS else "bin") / (program + (".exe" if WINDOWS else ""))


def call(*command: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a command in the project's folder, its output going where ours goes."""
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=env, check=False)


def must(failed: str, *command: object, env: dict[str, str] | None = None) -> None:
    """Run a command; where it fails, stop with these words below its own."""
    if call(*command, env=env).returncode:
        sys.exit(failed)


if __name__ == "__main__":
    sys.exit(main())
