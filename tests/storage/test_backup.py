"""One file that is a whole backup."""

import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.paths import Profile
from presseditor.services.upkeep.profiles import prepare
from presseditor.storage.backup import write_backup
from presseditor.storage.desk_lock import DeskLock
from tests.fakes import FixedClock
from tests.storage.backup_tools import PICTURE, open_at


def test_a_backup_holds_everything_and_nothing_else_is_left(backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        assert sorted(archive.namelist()) == [
            f"images/{PICTURE}",
            f"images/clean/{PICTURE}",
            "manifest.json",
            "press.db",
            "settings.json",
        ]
    assert [one.name for one in backup.parent.iterdir()] == ["Копия.zip"]


def test_a_backup_that_cannot_be_written_leaves_the_earlier_one(
    backup: Path, root: Path, clock: FixedClock
) -> None:
    database = open_at(root, clock)
    with pytest.raises(RetryError, match="could not be written"):
        write_backup(database, root / "images", backup / "inside a file.zip")
    database.close()
    assert zipfile.is_zipfile(backup)


@pytest.mark.parametrize("content", [b"a letter", b"PK\x05\x06" + bytes(18)])
def test_a_backup_does_not_replace_what_is_no_backup(
    root: Path, tmp_path: Path, clock: FixedClock, content: bytes
) -> None:
    target = tmp_path / "письмо.zip"
    target.write_bytes(content)
    with closing(open_at(root, clock)) as database, pytest.raises(CorrectionError, match="replace"):
        write_backup(database, root / "images", target)
    assert target.read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such pipes")
def test_a_backup_does_not_replace_a_pipe_or_a_device(
    root: Path, tmp_path: Path, clock: FixedClock
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with closing(open_at(root, clock)) as database, pytest.raises(CorrectionError, match="replace"):
        write_backup(database, root / "images", pipe)
    assert pipe.is_fifo()


def test_a_newer_backup_takes_the_place_of_an_earlier_one(
    backup: Path, root: Path, clock: FixedClock
) -> None:
    with closing(open_at(root, clock)) as database:
        write_backup(database, root / "images", backup)
    assert zipfile.is_zipfile(backup)


def test_a_killed_backup_leaves_nothing_readable_after_the_next_start(
    root: Path, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "Копия.zip"
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom presseditor.storage import backup\n"
        "from presseditor.storage.database import open_database\n"
        "from presseditor.domain.clock import SystemClock\nroot = Path(sys.argv[1])\n"
        "write = backup._write\n"
        "def killed(*words):\n write(*words)\n os._exit(9)\n"
        "backup._write = killed\n"
        "database = open_database(root / 'press.db', copies=root / 'c', clock=SystemClock())\n"
        "backup.write_backup(database, root / 'images', Path(sys.argv[2]))\n"
    )
    command = [sys.executable, "-c", code, str(root), str(target)]
    assert subprocess.run(command, check=False).returncode == 9
    assert len(list(target.parent.iterdir())) == 1
    profile = Profile(root)
    lock = DeskLock(root)
    prepare(profile, lock)
    lock.release()
    assert list(target.parent.iterdir()) == []
    assert not (root / "scratch").exists()
