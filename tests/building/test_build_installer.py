"""What the packages say of themselves."""

import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

import build_installer
import dev
import pytest

import presseditor
from presseditor_installer.linux_pack import debian_control, pack_deb, pack_tar


def test_the_version_is_the_programs_own() -> None:
    assert build_installer.version() == presseditor.__version__


def test_the_debian_package_asks_for_every_library_of_the_window(tmp_path: Path) -> None:
    control = debian_control(tmp_path, "1.2.3")
    libraries = [one for one in dev.WINDOW_PACKAGES if one.startswith("lib")]
    assert not [one for one in libraries if one not in control.split("Depends: ")[1]]
    assert control.endswith("\n")


def test_the_size_of_the_package_is_that_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 2048)
    assert "Installed-Size: 2\n" in debian_control(tmp_path, "1.2.3")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    folder.mkdir()
    (folder / "presseditor").write_bytes(b"program")
    return folder


def test_the_same_folder_gives_the_same_archive_whoever_builds_it(
    frozen: Path, tmp_path: Path
) -> None:
    one, other = (pack_tar(frozen, tmp_path / name, "1.2.3", 1_790_000_000) for name in "ab")
    assert one.read_bytes() == other.read_bytes()
    with tarfile.open(one) as archive:
        assert {entry.uname for entry in archive.getmembers()} == {"root"}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="Debian packages are made on Debian")
def test_the_debian_package_has_the_program_and_its_menu_entry(
    frozen: Path, tmp_path: Path
) -> None:
    made = pack_deb(frozen, tmp_path / "a.deb", "1.2.3", {})
    told = subprocess.run(["dpkg-deb", "-c", made], check=True, capture_output=True, text=True)
    assert "./opt/presseditor/presseditor\n" in told.stdout
    assert "./usr/share/applications/presseditor.desktop\n" in told.stdout


def test_a_missing_tool_is_told_with_the_way_to_get_it() -> None:
    with pytest.raises(SystemExit, match=r"makenothing is missing\. Install it\."):
        build_installer.need("makenothing", "Install it.")


def test_every_artefact_has_its_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_installer, "DIST", tmp_path)
    made = tmp_path / "a.tar.gz"
    made.write_bytes(b"packed")
    listed = build_installer.list_hashes([made]).read_text(encoding="ascii")
    assert listed == f"{hashlib.sha256(b'packed').hexdigest()}  a.tar.gz\n"


def test_what_came_out_otherwise_the_second_time_is_named() -> None:
    before, after = "aa  steady.zip\nbb  moody.zip\n", "aa  steady.zip\ncc  moody.zip\n"
    assert build_installer.changed(before, after) == ["moody.zip"]
    assert build_installer.changed(before, before) == []
    assert build_installer.changed(before, "aa  steady.zip\n") == ["moody.zip"]
