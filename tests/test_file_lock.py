from pathlib import Path

import pytest

from presseditor import file_lock as module
from presseditor.file_lock import BusyError, file_lock


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with file_lock(path, 0) as held:
        assert held
        with pytest.raises(BusyError), file_lock(path, 0):
            pass
    with file_lock(path, 0) as held:
        assert held


def test_a_file_left_behind_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.write_bytes(b"of a killed program")
    with file_lock(path, 0) as held:
        assert held


def test_a_drive_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(module, "_lock", refuse)
    with file_lock(tmp_path / "lock", 0) as held:
        assert not held
