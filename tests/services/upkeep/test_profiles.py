"""A data folder that will not do is refused with the reason, before anything is written there."""

from pathlib import Path

import pytest

from presseditor.domain.errors import DataError
from presseditor.paths import Profile
from presseditor.services.upkeep.profiles import prepare
from presseditor.storage import network
from presseditor.storage.desk_lock import DeskLock


def test_a_folder_that_is_copied_to_the_network_stays_untouched(tmp_path: Path) -> None:
    root = tmp_path / "OneDrive - Администрация" / "Пресса"
    with pytest.raises(DataError, match="OneDrive"):
        _prepare(Profile(root))
    assert not root.parent.exists()


def test_a_folder_on_a_share_stays_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"nas:/press {tmp_path.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(network, "_MOUNTS", mounts)
    with pytest.raises(DataError, match="network share"):
        _prepare(Profile(tmp_path / "Пресса"))
    assert not (tmp_path / "Пресса").exists()


def test_half_a_path_is_refused() -> None:
    with pytest.raises(DataError, match="whole path"):
        _prepare(Profile(Path("Пресса")))


def test_a_folder_of_this_computer_is_made(tmp_path: Path) -> None:
    _prepare(Profile(tmp_path / "Пресса"))
    assert (tmp_path / "Пресса" / "images").is_dir()


def _prepare(profile: Profile) -> None:
    lock = DeskLock(profile.root)
    prepare(profile, lock)
    lock.release()
