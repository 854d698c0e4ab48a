"""What is packed for Windows, made of a small folder with the tools that make it of a large one."""

import hashlib
import json
import os
import subprocess
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest

from presseditor_installer.notices import licence_of, write_notices
from presseditor_installer.sbom import write_sbom
from presseditor_installer.signing import check, sign
from presseditor_installer.windows_msi import UPGRADE_CODE, describe, pack_msi
from presseditor_installer.windows_pack import pack_portable, pack_setup

EPOCH = 1_790_000_000
ICON = (
    Path(os.environ.get("WINDIR", "/usr/share/nsis")) / "Contrib/Graphics/Icons/classic-install.ico"
)
REQUIREMENTS = [f"Zope_Two==2.0 --hash=sha256:{'b' * 64}", f"alpha==1.0 --hash=sha256:{'a' * 64}"]


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder like the frozen one, every file with the time of the build."""
    folder = tmp_path / "presseditor"
    for name in ("presseditor.exe", "presseditor-cli.exe", "_internal/a.dll", "_internal/in/b.txt"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
        os.utime(file, (EPOCH, EPOCH))
    return folder


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_same_folder_gives_the_same_setup(frozen: Path, tmp_path: Path) -> None:
    made = [
        pack_setup(frozen, tmp_path / f"{name}.exe", "1.2.3", ICON, compressor="zlib")
        for name in ("a", "b")
    ]
    assert digest(made[0]) == digest(made[1])
    assert made[0].read_bytes().startswith(b"MZ")


def test_the_same_folder_gives_the_same_portable_zip(frozen: Path, tmp_path: Path) -> None:
    one, other = (pack_portable(frozen, tmp_path / name, EPOCH) for name in ("a.zip", "b.zip"))
    assert digest(one) == digest(other)
    with zipfile.ZipFile(one) as archive:
        names = archive.namelist()
    assert "presseditor/portable.txt" in names
    assert "presseditor/_internal/in/b.txt" in names


def test_the_msi_holds_the_files_the_shortcut_and_the_document_type(
    frozen: Path, tmp_path: Path
) -> None:
    made = pack_msi(frozen, tmp_path / "a.msi", "1.2.3", EPOCH, ICON)
    tables = {
        name: subprocess.run(
            ["msiinfo", "export", str(made), name], capture_output=True, check=True
        ).stdout.decode()
        for name in ("File", "Property", "Shortcut", "Registry", "Upgrade", "LaunchCondition")
    }
    assert tables["File"].count("\r\n") == 3 + 4
    assert f"UpgradeCode\t{{{UPGRADE_CODE}}}" in tables["Property"]
    assert "ProductName\tПресс-редактор" in tables["Property"]
    assert "ALLUSERS\t1" in tables["Property"]
    assert "ARPPRODUCTICON\tpresseditor.ico" in tables["Property"]
    assert "Уже установлена более новая версия." in tables["LaunchCondition"]
    assert "Пресс-редактор" in tables["Shortcut"]
    assert "Документ пресс-редактора" in tables["Registry"]
    assert UPGRADE_CODE in tables["Upgrade"]
    assert "Пресс-редактор".encode("cp1251") in made.read_bytes()


def test_codes_stay_within_a_version_and_change_with_it(frozen: Path) -> None:
    assert describe(frozen, "1.2.3") == describe(frozen, "1.2.3")
    product = [describe(frozen, one).split('Product Id="')[1][:36] for one in ("1.2.3", "1.2.4")]
    assert product[0] != product[1]


def test_the_notices_carry_the_licences_of_the_packages(frozen: Path) -> None:
    packages = [one for one in distributions() if one.name in {"nh3", "Markdown", "certifi"}]
    notice = write_notices(frozen, packages, "1.2.3", "_internal").read_text("utf-8-sig")
    assert all(f"{one.name} {one.version}: " in notice for one in packages)
    assert "LGPL" in notice
    assert [one for one in (frozen / "licenses" / "certifi").iterdir() if one.stat().st_size > 500]
    assert all(licence_of(one) != "see its files" for one in packages)


def test_the_bill_of_materials_is_made_of_the_lock(tmp_path: Path) -> None:
    one = write_sbom(tmp_path / "a.json", REQUIREMENTS, "1.2.3", EPOCH, lambda _: "MIT")
    other = write_sbom(tmp_path / "b.json", reversed(REQUIREMENTS), "1.2.3", EPOCH, lambda _: "MIT")
    assert one.read_bytes() == other.read_bytes()
    told = json.loads(one.read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert [part["purl"] for part in told["components"]] == [
        "pkg:pypi/alpha@1.0",
        "pkg:pypi/zope-two@2.0",
    ]
    assert told["components"][0]["hashes"] == [{"alg": "SHA-256", "content": "a" * 64}]
    assert told["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"


@pytest.fixture
def office_key(tmp_path: Path) -> Path:
    """A self-signed certificate for code signing with its key, in one PEM file."""
    key, certificate = tmp_path / "office.key", tmp_path / "office.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=Office", "-addext", "extendedKeyUsage=codeSigning"]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return certificate


def verified(file: Path, certificate: Path) -> bool:
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_what_is_signed_verifies_and_a_flipped_byte_is_seen(
    frozen: Path, tmp_path: Path, office_key: Path
) -> None:
    command = f"osslsigncode sign -certs {office_key} -key {office_key.with_suffix('.key')}"
    command += " -in {file} -out {out}"
    setup = pack_setup(
        frozen, tmp_path / "a.exe", "1.2.3", ICON, compressor="zlib", sign_command=command
    )
    msi = pack_msi(frozen, tmp_path / "a.msi", "1.2.3", EPOCH, ICON)
    assert not verified(setup, office_key)
    sign(command, [setup, msi])
    assert verified(setup, office_key)
    assert verified(msi, office_key)
    data = bytearray(setup.read_bytes())
    data[len(data) // 2] ^= 1
    setup.write_bytes(data)
    assert not verified(setup, office_key)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("false {file}", "failed"),
        ("there-is-no-such-tool {file}", "cannot be started"),
        ("true {file}", "carries no signature"),
    ],
)
def test_a_command_that_signs_nothing_stops_the_build(
    frozen: Path, tmp_path: Path, command: str, words: str
) -> None:
    msi = pack_msi(frozen, tmp_path / "a.msi", "1.2.3", EPOCH, ICON)
    with pytest.raises(SystemExit, match=words):
        sign(command, [msi])
    with pytest.raises(SystemExit, match="must name the file"):
        check("signtool sign")


def test_the_same_folder_gives_the_same_msi(frozen: Path, tmp_path: Path) -> None:
    one, other = (
        pack_msi(frozen, tmp_path / name, "1.2.3", EPOCH, ICON) for name in ("a.msi", "b.msi")
    )
    assert digest(one) == digest(other)
