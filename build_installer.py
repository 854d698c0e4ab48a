#!/usr/bin/env python3
"""Freezes the program for the machine it runs on and packs what people install.

    python build_installer.py         freeze (onedir) and pack: .tar.gz and .deb, or an NSIS setup
    python build_installer.py --try   as above, then install the result, start it, run its self-test
    python build_installer.py --target windows    on Linux: freeze for Windows under Wine, pack a
                                                  setup and a portable zip

Run it with the project's own environment (``.venv``), which ``python dev.py test`` makes.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DIST = ROOT / "dist"
FROZEN = DIST / "presseditor"
INSTALLER = ROOT / "resources" / "installer"
WINDOWS = platform.system() == "Windows"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
SELFTEST_SECONDS = 180
SYSTEM_LIBRARIES = """
    libc6 libglib2.0-0 libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libfontconfig1 libfreetype6
    libdbus-1-3 libnspr4 libnss3 libasound2 libxcomposite1 libxdamage1 libxrandr2 libxtst6
    libxkbfile1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
""".split()  # noqa: SIM905 - a list of one a line would hide the program


def need(tool: str, how: str) -> str:
    """Return the path of a tool; stop with the way to get it where it is missing."""
    found = shutil.which(tool)
    if found is None:
        sys.exit(f"{tool} is missing. {how}")
    return found


def version() -> str:
    """Return the version; pyproject.toml is the one place it comes from."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def draw_icons(folder: Path) -> dict[int, Path]:
    """Draw the program's icon in every size and return the PNG files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "presseditor.svg"))
    folder.mkdir(parents=True, exist_ok=True)
    made = {}
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        made[size] = folder / f"presseditor-{size}.png"
        image.save(str(made[size]))
    del application
    return made


def windows_icon(icons: dict[int, Path]) -> Path:
    """Join the drawings into one .ico file."""
    from PIL import Image

    target = icons[256].with_name("presseditor.ico")
    drawings = [Image.open(icons[size]) for size in ICON_SIZES]
    drawings[-1].save(target, sizes=[(size, size) for size in ICON_SIZES])
    return target


def freeze(icons: dict[int, Path]) -> Path:
    """Run PyInstaller on the spec and return the folder of the frozen program."""
    try:
        import PyInstaller  # noqa: F401
    except ImportError:
        sys.exit("PyInstaller is missing. Run this with .venv, which “python dev.py test” makes.")
    environment = os.environ | {"PRESSEDITOR_ROOT": str(ROOT), "PYTHONHASHSEED": "1"}
    if WINDOWS:
        environment["PRESSEDITOR_ICON"] = str(windows_icon(icons))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "freeze")]
    command += [str(INSTALLER / "presseditor.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return FROZEN


def freeze_under_wine(icons: dict[int, Path]) -> Path:
    """Freeze for Windows on this machine; see ``resources/installer/windows_freeze.py``."""
    sys.path.insert(0, str(INSTALLER))
    from windows_freeze import freeze as freeze_windows

    return freeze_windows(ROOT, version(), windows_icon(icons))


def pack_tar(frozen: Path) -> Path:
    """Pack the frozen folder; xz takes a third of what gzip leaves, at ten times its time."""
    target = DIST / f"presseditor-{version()}-linux-{platform.machine()}.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(frozen, arcname=f"presseditor-{version()}")
    return target


def pack_deb(frozen: Path, icons: dict[int, Path]) -> Path:
    """Pack a Debian package: the program in /opt, a link in /usr/bin, a menu entry, icons."""
    dpkg_deb = need("dpkg-deb", "It belongs to Debian's package “dpkg”.")
    target = DIST / f"presseditor_{version()}_amd64.deb"
    with tempfile.TemporaryDirectory(dir=DIST) as folder:
        tree = Path(folder)
        shutil.copytree(frozen, tree / "opt" / "presseditor", symlinks=True)
        (tree / "usr" / "bin").mkdir(parents=True)
        (tree / "usr" / "bin" / "presseditor").symlink_to("/opt/presseditor/presseditor")
        applications = tree / "usr" / "share" / "applications"
        applications.mkdir(parents=True)
        shutil.copy(INSTALLER / "presseditor.desktop", applications)
        for size, icon in icons.items():
            place = tree / "usr/share/icons/hicolor" / f"{size}x{size}" / "apps"
            place.mkdir(parents=True)
            shutil.copy(icon, place / "presseditor.png")
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(debian_control(frozen), encoding="utf-8")
        tree.chmod(0o755)
        command = [dpkg_deb, "--root-owner-group", "-Zgzip", "--build", str(tree), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def debian_control(frozen: Path) -> str:
    """Return the control file; what Qt loads from the system is named as a dependency."""
    size = weight(frozen) // 1024
    needed = ", ".join(SYSTEM_LIBRARIES)
    return (
        f"Package: presseditor\nVersion: {version()}\nArchitecture: amd64\nSection: editors\n"
        f"Priority: optional\nMaintainer: presseditor <presseditor@localhost>\n"
        f"Installed-Size: {size}\nDepends: {needed}\n"
        "Description: press desk for press officers\n"
        " Drafts press releases offline and publishes them with one click.\n"
    )


def weight(folder: Path) -> int:
    """Return the bytes of a folder's files; Qt's libraries are linked to, not copied."""
    files = (file for file in folder.rglob("*") if not file.is_symlink())
    return sum(file.stat().st_size for file in files if file.is_file())


def pack_nsis(frozen: Path, icons: dict[int, Path]) -> Path:
    """Pack the per-user Windows setup."""
    makensis = need("makensis", "Install NSIS 3 and put its folder on PATH.")
    target = DIST / f"presseditor-{version()}-setup.exe"
    names = {"VERSION": version(), "SRC": frozen, "OUT": target, "ICON": windows_icon(icons)}
    defines = [f"-D{name}={value}" for name, value in names.items()]
    command = [makensis, "-V2", "-INPUTCHARSET", "UTF8", *defines, INSTALLER / "per_user.nsi"]
    subprocess.run(list(map(str, command)), check=True)
    return target


def pack_portable(frozen: Path) -> Path:
    """Pack a zip that needs no setup: its data lie in ``Data`` beside the program."""
    target = DIST / f"presseditor-{version()}-windows-portable.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for file in sorted(frozen.rglob("*")):
            if file.is_file():
                archive.write(file, Path("presseditor") / file.relative_to(frozen))
        archive.writestr("presseditor/portable.txt", "The data lie in the folder “Data”.\n")
    return target


def list_hashes(made: list[Path]) -> Path:
    """Write SHA-256 of every artefact beside them."""
    target = DIST / "SHA256SUMS"
    rows = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made]
    target.write_text("".join(rows), encoding="ascii")
    return target


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
        picture = ROOT / "build" / "frozen-window.png"
        picture.unlink(missing_ok=True)
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
    if answer.returncode or not picture.exists():
        sys.exit(f"{name}: the window did not open.\n{answer.stdout}{answer.stderr}")
    print(f"{name}: the window opened and painted in {time.perf_counter() - start:.1f} s")


def try_linux(archive: Path, package: Path) -> None:
    """Unpack the archive and install the package (as root; else unpack it), and start both."""
    with tempfile.TemporaryDirectory(dir=DIST) as folder:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        try_out(Path(folder) / f"presseditor-{version()}" / "presseditor", archive.name)
    if os.geteuid() != 0:
        with tempfile.TemporaryDirectory(dir=DIST) as folder:
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
            try_out(Path(folder) / "opt/presseditor/presseditor", package.name)
        return
    subprocess.run(["dpkg", "-i", package], check=True, stdout=subprocess.DEVNULL)
    try:
        try_out(Path("/usr/bin/presseditor"), package.name)
    finally:
        subprocess.run(["dpkg", "-r", "presseditor"], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Build everything for this machine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--try", dest="try_it", action="store_true", help="install and start it")
    parser.add_argument("--target", choices=["windows"], help="another system than this one")
    options = parser.parse_args()
    DIST.mkdir(exist_ok=True)
    icons = draw_icons(ROOT / "build" / "icons")
    for_windows = WINDOWS or options.target == "windows"
    frozen = freeze(icons) if WINDOWS or not for_windows else freeze_under_wine(icons)
    print(f"frozen: {weight(frozen) / 1e6:.0f} MB")
    if for_windows:
        made = [pack_nsis(frozen, icons), pack_portable(frozen)]
    else:
        made = [pack_tar(frozen), pack_deb(frozen, icons)]
    list_hashes(made)
    for file in made:
        print(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB")
    if options.try_it and not for_windows:
        try_linux(*made)


if __name__ == "__main__":
    main()
