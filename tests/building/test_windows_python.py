"""The Windows Python of the build is what the Python Software Foundation signed."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "resources" / "installer"))

import windows_python  # noqa: E402


def test_a_program_that_nobody_signed_is_told(tmp_path: Path) -> None:
    (tmp_path / "python.exe").write_bytes(b"MZ" + bytes(1024))
    assert windows_python.broken_signatures(tmp_path) == ["python.exe"]
