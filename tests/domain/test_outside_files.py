import os
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError
from presseditor.domain.outside_files import read_outside

LONG = "я" * 300


def test_one_byte_more_than_asked_tells_that_there_is_more(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"abcdef")
    assert read_outside(file, 3) == b"abcd"
    assert read_outside(file, 6) == b"abcdef"


@pytest.mark.parametrize("name", ["", "a\0b", LONG, "\udcd0", "no/such"])
def test_a_name_that_leads_nowhere_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(CorrectionError, match="cannot be read"):
        read_outside(tmp_path / name, 10)


def test_a_pipe_a_device_and_a_loop_are_told_at_once(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes with names are not known here")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path / "loop"):
        with pytest.raises(CorrectionError, match="cannot be read"):
            read_outside(path, 10)
