"""The Windows Python of the build is what the Python Software Foundation signed."""

from pathlib import Path

from presseditor_installer import windows_python


def test_a_program_that_nobody_signed_is_told(tmp_path: Path) -> None:
    (tmp_path / "python.exe").write_bytes(b"MZ" + bytes(1024))
    assert windows_python.broken_signatures(tmp_path) == ["python.exe"]
