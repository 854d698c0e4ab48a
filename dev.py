#!/usr/bin/env python3
"""Sets a development machine up and runs the project on it; needs nothing but Python 3.11.

python dev.py run     start the program with a sample; without a display tell its story headless
python dev.py test    run all tests; with --windows, try the build for Windows under Wine
python dev.py check   style, types, layers
python dev.py bench   the figures
python dev.py lock    renew requirements.lock
python dev.py translate   add what the program newly says to the catalogs, as unfinished
"""

import hashlib
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
PROFILE = ROOT / "build" / "desk"

WINDOW_PACKAGES = """
    libglib2.0-0 libgl1 libxkbcommon0 libegl1 libfreetype6 libfontconfig1 libdbus-1-3
    fonts-dejavu-core fonts-liberation libnspr4 libnss3 libxcomposite1 libxdamage1 libxrandr2
    libxtst6 libasound2 libxkbfile1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
    libxcb-keysyms1 libxcb-shape0
""".split()  # noqa: SIM905 - a list of one a line would hide the program
TEST_PACKAGES = """
    xvfb xauth php8.2-cli php8.2-sqlite3 php8.2-gd php8.2-xml php8.2-mbstring
    default-jre-headless chromium npm binutils osslsigncode nsis wixl msitools
""".split()  # noqa: SIM905 - as above

WINE_PACKAGES = ["wine", "wine64", "gcc-mingw-w64-x86-64"]
SHORT = "test_frozen and (self_test or library or wine or web_engine)"
"""Which tests of the build for Windows run with ``--short``."""


def main() -> int:
    """Run the verb named on the command line."""
    verbs = {"run": run, "test": test, "check": check, "bench": bench, "lock": lock}
    verbs["translate"] = translate
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what tells it
        print(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
        return 2
    if not verbs.keys() & set(sys.argv[1:2]):
        print(__doc__)
        return 2
    return verbs[sys.argv[1]](sys.argv[2:])


def run(words: list[str]) -> int:
    """Start the window on a sample profile, or tell the same story without a display."""
    set_up([])
    if has_display():
        return call(venv("python"), "-m", "presseditor", "--profile", PROFILE, *words).returncode
    return tell_headless()


def test(words: list[str]) -> int:
    """Run the core suite where PySide6 cannot be imported, then everything with coverage."""
    if words[:1] == ["--windows"]:
        return test_windows(words[1:])
    set_up(TEST_PACKAGES)
    if words:
        return call(venv("python"), "-m", "pytest", *words, env=offscreen()).returncode
    set_up_core()
    core = (
        "-q",
        "--ignore=tests/ui",
        "--ignore=tests/real",
        "-m",
        "not gui",
        "-p",
        "no:cacheprovider",
    )
    print("== the core suite, without PySide6", flush=True)
    first = call(venv("python", CORE_VENV), "-m", "pytest", *core)
    print("== all tests, with branch coverage", flush=True)
    coverage = ("--cov", "--cov-report=term:skip-covered")
    second = call(venv("python"), "-m", "pytest", "-q", *coverage, env=offscreen())
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


def lock(_: list[str]) -> int:
    """Renew the locked dependency list: with hashes, for all platforms, without addresses."""
    set_up([])
    call(venv("python"), "-m", "pip", "install", "-q", "uv")
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


def tell_headless() -> int:
    """Import the sample, publish it to the embedded site, export it and photograph the window."""
    shutil.rmtree(PROFILE, ignore_errors=True)
    presseditor("sample")
    listed = presseditor("list", "--json")
    article = json.loads(listed)[0]["id"]
    delivery = json.loads(presseditor("publish", article, "--site", "embedded", "--wait", "--json"))
    exported = PROFILE / "export" / "release.html"
    presseditor("export", article, "--to", "html", "-o", exported)
    picture = PROFILE / "screenshot.png"
    environment = offscreen() | {"QT_SCALE_FACTOR": "1"}
    shot = ("-m", "presseditor.ui.headless", PROFILE, picture)
    log = PROFILE / "window.log"  # where Chromium says what it misses without a display
    command = list(map(str, (venv("python"), *shot)))
    with log.open("wb") as said:
        done = subprocess.run(command, cwd=ROOT, env=environment, stderr=said, check=False)
    if done.returncode:
        print(log.read_text(encoding="utf-8", errors="replace"), file=sys.stderr)
        return 1
    print(f"The page:   {delivery['url']}")
    print(f"The export: {exported}")
    print(f"The window: {picture}")
    return 0


def presseditor(*words: object) -> str:
    """Run a verb on the sample profile and return what it prints."""
    command = [venv("python"), "-m", "presseditor", "--profile", PROFILE, *words]
    return subprocess.run(
        list(map(str, command)), cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout


def set_up(packages: list[str]) -> None:
    """Install what is missing: system packages, the locked environment, the translations."""
    install_system_packages([*WINDOW_PACKAGES, *packages])
    make_environment(VENV, LOCK.read_text(encoding="utf-8"))
    translations = ROOT / "resources" / "translations"
    for source in translations.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            call(venv("pyside6-lrelease"), "-silent", source, "-qm", compiled)


def set_up_core() -> None:
    """Make an environment that has everything but Qt."""
    make_environment(CORE_VENV, without_qt(LOCK.read_text(encoding="utf-8")))


def without_qt(locked: str) -> str:
    """Return the locked list without Qt and the test tool that imports it."""
    qt = r"^(?:pyside6|shiboken6|pytest-qt)\S*==.*\n(?: .*\n)*"
    return re.sub(qt, "", locked, flags=re.MULTILINE)


def make_environment(folder: Path, locked: str) -> None:
    """Make a virtual environment of exactly the locked packages, unless it is there already."""
    stamp = folder / "locked.sha256"
    digest = hashlib.sha256(locked.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Setting up {folder.name} …", flush=True)
    if not venv("python", folder).exists():
        call(sys.executable, "-m", "venv", folder, check=True)
    listed = folder / "requirements.txt"
    listed.write_text(locked, encoding="utf-8")
    pip = (venv("python", folder), "-m", "pip", "--disable-pip-version-check", "install", "-qq")
    call(*pip, "--no-deps", "--require-hashes", "-r", listed, check=True)
    call(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT, check=True)
    stamp.write_text(digest)


def install_system_packages(packages: list[str]) -> None:
    """Install missing Debian packages as root, or print the command that does it."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return
    if not has_ensurepip():
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
    if os.geteuid() != 0:  # type: ignore[attr-defined,unused-ignore]
        print("System packages are missing. Install them with:\n  sudo " + " ".join(command))
        if "python3-venv" in missing:
            sys.exit("Nothing works without python3-venv.")
        return
    print(f"Installing {len(missing)} system packages …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], command):
        subprocess.run(step, env=environment, check=True, stdout=subprocess.DEVNULL)


def has_program(package: str) -> bool:
    """Tell whether a package's program is there from elsewhere; Node.js brings its own npm."""
    program = {"npm": "npm", "default-jre-headless": "java"}.get(package)
    return program is not None and shutil.which(program) is not None


def has_ensurepip() -> bool:
    """Tell whether this Python can make virtual environments; Debian splits that off."""
    asked = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(asked, stderr=subprocess.DEVNULL, check=False).returncode == 0


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if WINDOWS or platform.system() == "Darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen() -> dict[str, str]:
    """Return the environment of windows nobody sees; Chromium refuses its sandbox to root."""
    extra = {"QT_QPA_PLATFORM": "offscreen"}
    if not WINDOWS and os.geteuid() == 0:  # type: ignore[attr-defined,unused-ignore]
        extra["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return os.environ | extra


def venv(program: str, folder: Path = VENV) -> Path:
    """Return a program of a virtual environment."""
    return folder / ("Scripts" if WINDOWS else "bin") / (program + (".exe" if WINDOWS else ""))


def call(
    *command: object, env: dict[str, str] | None = None, check: bool = False
) -> subprocess.CompletedProcess[bytes]:
    """Run a command in the project's folder, its output going where ours goes."""
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=env, check=check)


if __name__ == "__main__":
    sys.exit(main())
