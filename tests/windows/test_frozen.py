"""The frozen program itself, before anybody installs it."""

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

from PIL import Image

from presseditor_installer.windows_pack import pack_portable
from tests.windows.bench import (
    DIST,
    PLAIN_PREVIEW,
    ROOT,
    Bench,
    files_of,
    imports_of,
    windows_path,
)

WHEEL = ROOT / "build" / "windows" / "python" / "Lib" / "site-packages" / "PySide6"
OURS = ("presseditor.exe", "presseditor-cli.exe")
WINDOWS = (Path(__file__).parent / "windows_libraries.txt").read_text(encoding="ascii").split()
"""What every Windows 10 and 11 has in System32, as far as the program asks for it."""


def test_the_self_test_passes_in_a_profile_with_a_space_and_cyrillic(
    bench: Bench, frozen: Path
) -> None:
    program = frozen / "presseditor-cli.exe"
    done = bench.run(program, "selftest", "--json", "--profile", windows_path(bench.data))
    report = json.loads(done.stdout)
    assert report["ok"], [one for one in report["steps"] if not one["ok"]]
    assert len(report["steps"]) >= 10


def test_the_real_window_opens_and_shows_the_release(bench: Bench, frozen: Path) -> None:
    picture = bench.home / "Documents" / "Окно.png"
    program = frozen / "presseditor.exe"
    words = (program, "photograph", windows_path(bench.data), windows_path(picture))
    done = bench.wine.run(list(words), seconds=180, **PLAIN_PREVIEW)
    assert done.returncode == 0, done.stderr
    with Image.open(picture) as drawn:
        colours = drawn.convert("RGB").getcolors(1_000_000) or []
    assert len(colours) > 50
    shutil.copyfile(picture, ROOT / "build" / "windows" / "window.png")


def test_the_portable_program_keeps_its_data_beside_itself(bench: Bench, frozen: Path) -> None:
    packed = pack_portable(frozen, DIST / "try-portable.zip", 1_790_000_000)
    stick = bench.home / "Флешка"
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(stick)
    program = stick / "presseditor" / "presseditor-cli.exe"
    assert bench.run(program, "sample").returncode == 0
    assert (stick / "presseditor" / "Data" / "press.db").exists()
    assert not bench.data.exists()


def test_every_library_that_is_asked_for_is_there(frozen: Path) -> None:
    programs = [one for one in frozen.rglob("*") if one.suffix.lower() in {".exe", ".dll", ".pyd"}]
    there = {one.name.lower() for one in programs} | set(WINDOWS)
    lacking = {
        f"{one.name}: {name}"
        for one in programs
        for name in imports_of(one)
        if name not in there and not name.startswith(("api-ms-win-", "ext-ms-win-"))
    }
    assert not lacking


def test_no_file_of_wine_and_no_stand_in_is_in_the_folder(frozen: Path) -> None:
    for one in frozen.rglob("*"):
        if one.suffix.lower() in {".exe", ".dll", ".pyd"}:
            head = one.read_bytes()[:512]
            assert b"Wine builtin DLL" not in head, one.name
            assert b"Wine placeholder DLL" not in head, one.name
    assert not {"icuuc.dll", "mscms.dll", "bcryptprimitives.dll"} & {
        one.name.lower() for one in frozen.rglob("*.dll")
    }


def test_the_web_engine_is_complete(frozen: Path) -> None:
    qt = frozen / "_internal" / "PySide6"
    kept = {
        one for one in files_of(WHEEL) if one.startswith("resources/") and "devtools" not in one
    }
    kept = {one for one in kept if "debug" not in one}
    wanted = kept | {"QtWebEngineProcess.exe", "Qt6WebEngineCore.dll"}
    locales = "translations/qtwebengine_locales"
    wanted |= {f"{locales}/ru.pak", f"{locales}/en-US.pak", "translations/qtbase_ru.qm"}
    wanted |= {"plugins/platforms/qwindows.dll"}
    assert wanted <= files_of(qt), sorted(wanted - files_of(qt))


def test_a_signed_program_verifies_and_a_flipped_byte_does_not(
    bench: Bench, frozen: Path, tmp_path: Path
) -> None:
    key, certificate = tmp_path / "office.key", tmp_path / "office.pem"
    made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Office"]
    made += ["-addext", "extendedKeyUsage=codeSigning"]
    made += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *made], check=True, capture_output=True)
    signed = frozen / "signed.exe"
    tool = ["osslsigncode", "sign", "-certs", str(certificate), "-key", str(key)]
    tool += ["-in", str(frozen / "presseditor-cli.exe"), "-out", str(signed)]
    signed.unlink(missing_ok=True)
    try:
        subprocess.run(tool, check=True, capture_output=True)
        verify = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(signed)]
        assert subprocess.run(verify, capture_output=True, check=False).returncode == 0
        assert bench.run(signed, "--version").returncode == 0
        data = bytearray(signed.read_bytes())
        data[len(data) // 2] ^= 1
        signed.write_bytes(data)
        assert subprocess.run(verify, capture_output=True, check=False).returncode != 0
    finally:
        signed.unlink()
