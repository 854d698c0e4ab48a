"""What the packages say of themselves."""

import hashlib
from pathlib import Path

import build_installer
import dev
import pytest

import presseditor


def test_the_version_is_the_programs_own() -> None:
    assert build_installer.version() == presseditor.__version__


def test_the_debian_package_asks_for_every_library_of_the_window(tmp_path: Path) -> None:
    control = build_installer.debian_control(tmp_path)
    libraries = [one for one in dev.WINDOW_PACKAGES if one.startswith("lib")]
    assert not [one for one in libraries if one not in control.split("Depends: ")[1]]
    assert control.endswith("\n")


def test_the_size_of_the_package_is_that_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 2048)
    assert "Installed-Size: 2\n" in build_installer.debian_control(tmp_path)


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
