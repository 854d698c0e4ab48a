"""Who replaces the files of a data folder is alone there; all others share it."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.errors import RetryError
from presseditor.paths import Profile
from presseditor.services.upkeep.backups import restore
from presseditor.storage.desk_lock import DeskLock
from presseditor.storage.migrations.migrate import build

HOLDS = (
    "import sys\nfrom pathlib import Path\nfrom presseditor.storage.desk_lock import DeskLock\n"
    "lock = DeskLock(Path(sys.argv[1]))\nlock.share()\n"
    "print('holds', flush=True)\nsys.stdin.read()\n"
)


def test_many_share_and_none_of_them_is_alone(tmp_path: Path) -> None:
    one, other = DeskLock(tmp_path), DeskLock(tmp_path)
    one.share()
    other.share()
    with pytest.raises(RetryError, match="open in another window"), one.alone(0):
        pass
    other.release()
    with one.alone(0), one.alone(0), pytest.raises(RetryError, match="being restored"):
        other.share(0)
    other.share(0)
    with pytest.raises(RetryError), one.alone(0):
        pass
    one.release()
    other.release()


def test_the_lock_goes_with_the_program_that_held_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    with subprocess.Popen(command, stdin=-1, stdout=-1) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"holds"
        with pytest.raises(RetryError), DeskLock(tmp_path).alone(0):
            pass
        holder.kill()
    with DeskLock(tmp_path).alone(0):
        pass


def test_a_restore_beside_an_open_desk_is_refused(desk: Desk, tmp_path: Path) -> None:
    backup = desk.backups.backup(tmp_path / "b.zip")
    with pytest.raises(RetryError, match="open in another window"):
        restore(backup, desk.profile)
    desk.close()
    done = restore(backup, desk.profile)
    assert done.aside is not None


def test_a_migration_beside_an_open_desk_is_refused(profile: Profile) -> None:
    profile.create()
    engine = sa.create_engine(f"sqlite:///{profile.database}")
    with engine.begin() as connection:
        build(connection, 2)
        connection.exec_driver_sql("PRAGMA user_version=2")
    engine.dispose()
    other = DeskLock(profile.root)
    other.share()
    with pytest.raises(RetryError, match="open in another window"):
        open_desk(profile)
    other.release()
    open_desk(profile).close()
