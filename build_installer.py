#!/usr/bin/env python3
"""Freezes the program for the machine it runs on and packs what people install.

    python build_installer.py         freeze (onedir) and pack: .tar.gz and .deb, or an NSIS setup
    python build_installer.py --try   as above, then install the result, start it, run its self-test
    python build_installer.py --target windows    on Linux: freeze for Windows under Wine, pack a
                                                  setup, an MSI and a portable zip
    python build_installer.py --twice             build, build anew, and compare every byte
    python build_installer.py --sign-command '…'  sign what Windows runs

Run it with the project's own environment (``.venv``), which ``python dev.py test`` makes. The work
is done by the package ``presseditor_installer``.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent
DIST = ROOT / "dist"
FROZEN = DIST / "presseditor"
WINDOWS = platform.system() == "Windows"


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


def build_time() -> int:
    """Return the time that the files of a build carry: ``SOURCE_DATE_EPOCH``, or the commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = asked.stdout.strip()
    return int(told) if told.isdigit() else int((ROOT / "pyproject.toml").stat().st_mtime)


def freeze(icons: dict[int, Path]) -> Path:
    """Run PyInstaller on the spec and return the folder of the frozen program."""
    try:
        import PyInstaller  # noqa: F401
    except ImportError:
        sys.exit("PyInstaller is missing. Run this with .venv, which “python dev.py test” makes.")
    from presseditor_installer import DATA

    environment = os.environ | {"PRESSEDITOR_ROOT": str(ROOT), "PYTHONHASHSEED": "1"}
    environment["PYTHONPATH"] = str(ROOT / "src")  # these sources, whichever are installed
    if WINDOWS:
        from presseditor_installer.icons import windows_icon

        environment["PRESSEDITOR_ICON"] = str(windows_icon(icons))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "freeze")]
    command += [str(DATA / "presseditor.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return FROZEN


def freeze_under_wine(icons: dict[int, Path]) -> Path:
    """Freeze for Windows on this machine; see ``presseditor_installer.windows_freeze``."""
    from presseditor_installer.icons import windows_icon
    from presseditor_installer.windows_freeze import freeze as freeze_windows

    return freeze_windows(ROOT, version(), windows_icon(icons))


def list_hashes(made: list[Path]) -> Path:
    """Write SHA-256 of every artefact beside them."""
    target = DIST / "SHA256SUMS"
    rows = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made]
    target.write_text("".join(rows), encoding="ascii")
    return target


def bundled_packages(*, under_wine: bool) -> list[Distribution]:
    """Return the packages that were frozen: those of the Windows Python, or of this one."""
    from packaging.utils import canonicalize_name

    from presseditor_installer.windows_wheels import needed

    wheels = ROOT / "build" / "windows" / "python" / "Lib" / "site-packages"
    wanted = needed()
    found = distributions(path=[str(wheels)]) if under_wine else distributions()
    return [one for one in found if canonicalize_name(one.name) in wanted]


def finish(frozen: Path, packages: list[Distribution]) -> None:
    """Put the notices beside the program and give every file the time of the build."""
    from presseditor_installer.notices import write_notices

    write_notices(frozen, packages, version(), "_internal")
    stamp = build_time()
    for file in (*frozen.rglob("*"), frozen):
        os.utime(file, (stamp, stamp), follow_symlinks=False)


def pack_windows(frozen: Path, icons: dict[int, Path], sign_command: str) -> list[Path]:
    """Pack what Windows users are given, signed where there is a command for it."""
    from presseditor_installer.icons import windows_icon
    from presseditor_installer.signing import sign
    from presseditor_installer.windows_msi import pack_msi
    from presseditor_installer.windows_pack import pack_portable, pack_setup

    stem = DIST / f"presseditor-{version()}"
    if sign_command:
        sign(sign_command, sorted(frozen.glob("*.exe")))
    setup = pack_setup(
        frozen, stem.with_name(f"{stem.name}-setup.exe"), version(), windows_icon(icons),
        sign_command=sign_command,
    )  # fmt: skip
    made = [setup]
    if WINDOWS:
        print("No MSI: it is made on Debian, with --target windows.")
    else:
        target, icon = stem.with_name(f"{stem.name}.msi"), windows_icon(icons)
        made.append(pack_msi(frozen, target, version(), build_time(), icon))
    if sign_command:
        sign(sign_command, made)
    else:
        print("Nothing is signed: Windows will warn of an unknown publisher. See --sign-command.")
    portable = stem.with_name(f"{stem.name}-windows-portable.zip")
    return [*made, pack_portable(frozen, portable, build_time())]


def pack_linux(frozen: Path, icons: dict[int, Path]) -> list[Path]:
    """Pack what Linux users are given: an archive and a Debian package."""
    from presseditor_installer.linux_pack import pack_deb, pack_tar

    need("dpkg-deb", "It belongs to Debian's package “dpkg”.")
    archive = DIST / f"presseditor-{version()}-linux-{platform.machine()}.tar.gz"
    package = DIST / f"presseditor_{version()}_amd64.deb"
    return [
        pack_tar(frozen, archive, version(), build_time()),
        pack_deb(frozen, package, version(), icons),
    ]


def list_materials() -> Path:
    """Write the bill of materials of the Windows build, whatever machine this is."""
    from presseditor_installer.notices import licence_named
    from presseditor_installer.sbom import write_sbom
    from presseditor_installer.windows_python import SOURCE, SOURCE_HASH
    from presseditor_installer.windows_wheels import windows_requirements

    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    listed = [f"{SOURCE} --hash={SOURCE_HASH}", *windows_requirements(lock)]
    target = DIST / f"presseditor-{version()}.cdx.json"
    return write_sbom(target, listed, version(), build_time(), licence_named)


def freeze_whole(*, for_windows: bool) -> tuple[Path, dict[int, Path]]:
    """Freeze the program with its notices; return its folder, and the icons it was given."""
    from presseditor_installer.icons import draw_icons
    from presseditor_installer.linux_pack import weight

    if for_windows:
        need("makensis", "Install NSIS 3 and have it on PATH (Debian: apt-get install nsis).")
    for tool in ("wixl", "msibuild") if for_windows and not WINDOWS else ():
        need(tool, "Debian: apt-get install wixl msitools.")
    icons = draw_icons(ROOT / "resources/icons/presseditor.svg", ROOT / "build" / "icons")
    frozen = freeze(icons) if WINDOWS or not for_windows else freeze_under_wine(icons)
    finish(frozen, bundled_packages(under_wine=for_windows and not WINDOWS))
    print(f"frozen: {weight(frozen) / 1e6:.0f} MB", flush=True)
    return frozen, icons


def build(*, for_windows: bool, sign_command: str = "") -> list[Path]:
    """Freeze the program, pack it, and list what was made with its hashes."""
    frozen, icons = freeze_whole(for_windows=for_windows)
    packed = pack_windows(frozen, icons, sign_command) if for_windows else pack_linux(frozen, icons)
    made = [*packed, list_materials()]
    list_hashes(made)
    for file in made:
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")
    return made


def build_anew(*, for_windows: bool) -> list[str]:
    """Build again from nothing and return the artefacts that came out otherwise than before."""
    listed = DIST / "SHA256SUMS"
    before = listed.read_text("ascii")
    for work in (ROOT / "build" / "freeze", ROOT / "build" / "windows" / "freeze"):
        shutil.rmtree(work, ignore_errors=True)
    build(for_windows=for_windows)
    return changed(before, listed.read_text("ascii"))


def changed(before: str, after: str) -> list[str]:
    """Return the artefacts whose hashes two lists do not agree on."""
    rows = set(before.splitlines()) ^ set(after.splitlines())
    return sorted({row.split()[1] for row in rows})


def check_surroundings(sign_command: str) -> None:
    """Stop in words where this is another Python than the project's, or signs in a wrong way."""
    try:
        from presseditor_installer.signing import check
    except ModuleNotFoundError:
        sys.exit("Run this with .venv, which “python dev.py test” makes.")
    check(sign_command)


def main() -> None:
    """Build everything for this machine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--try", dest="try_it", action="store_true", help="install and start it")
    parser.add_argument("--twice", action="store_true", help="build anew and compare")
    parser.add_argument("--target", choices=["windows"], help="another system than this one")
    parser.add_argument("--only-freeze", action="store_true", help="pack nothing")
    parser.add_argument("--sign-command", default="", help="signs {file}, in place or to {out}")
    options = parser.parse_args()
    if options.twice and options.sign_command:
        sys.exit("A signature bears its hour: --twice compares what is not signed.")
    check_surroundings(options.sign_command)
    DIST.mkdir(exist_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(build_time())
    for_windows = WINDOWS or options.target == "windows"
    if options.only_freeze:
        freeze_whole(for_windows=for_windows)
        return
    made = build(for_windows=for_windows, sign_command=options.sign_command)
    if options.twice:
        differing = build_anew(for_windows=for_windows)
        sys.exit(f"Not the same the second time: {', '.join(differing)}" if differing else 0)
    if options.try_it and not for_windows:
        from presseditor_installer.trying import try_linux

        try_linux(made[0], made[1], version())


if __name__ == "__main__":
    main()
