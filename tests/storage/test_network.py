"""A database on a share is refused, before anything is written there."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from presseditor.domain.errors import DataError
from presseditor.storage import network
from presseditor.storage.database import open_database
from presseditor.storage.network import is_synchronised, is_unc, network_mount, on_remote_drive
from tests.fakes import FixedClock


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\press\press.db", True),
        (r"\\?\UNC\server\press\press.db", True),
        (r"\\?\C:\press.db", False),
        (r"C:\Пользователи\press.db", False),
        ("/home/press.db", False),
    ],
)
def test_a_windows_share_is_known_by_its_path(path: str, *, unc: bool) -> None:
    assert is_unc(path) is unc


def test_a_share_is_refused_before_anything_is_written(copies: Path, clock: FixedClock) -> None:
    with pytest.raises(DataError, match="network share"):
        open_database(Path(r"\\server\press\press.db"), copies=copies, clock=clock)


def test_a_mounted_share_is_known_by_its_file_system() -> None:
    mounts = (
        "/dev/sda / ext4 rw 0 0\n"
        "//nas/press /mnt/П\\040desk cifs rw 0 0\n"
        "tmpfs /mnt/nfs/local tmpfs rw 0 0\nnas:/x /mnt/nfs nfs4 rw 0 0\nodd\n"
    )
    assert network_mount(Path("/mnt/nfs/press.db"), mounts) == "nfs4"
    assert network_mount(Path("/mnt/nfs/local/press.db"), mounts) is None
    assert network_mount(Path("/home/press.db"), mounts) is None
    assert network_mount(Path("/mnt/П desk/press.db"), mounts) == "cifs"


def test_without_a_list_of_mounts_every_folder_counts_as_local(
    database_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "_MOUNTS", database_file)
    network.refuse_network(database_file)


def test_a_mount_of_this_computer_that_is_a_share_is_refused(
    database_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    folder = str(tmp_path.resolve()).replace(" ", "\\040")
    mounts.write_text(f"nas:/press {folder} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(network, "_MOUNTS", mounts)
    with pytest.raises(DataError, match="network share"):
        network.refuse_network(database_file)


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"Z:\Пресса", True),
        (r"C:\Users\press", False),
        (r"\\server\press\data", True),
        (r"data", False),
    ],
)
def test_a_drive_letter_that_stands_for_a_share_is_known(path: str, *, remote: bool) -> None:
    kinds = {"Z:\\": 4, "C:\\": 3}
    assert on_remote_drive(PureWindowsPath(path), kinds.__getitem__) is remote


@pytest.mark.parametrize(
    ("path", "copied"),
    [
        (r"C:\Users\press\OneDrive\Пресса", True),
        (r"C:\Users\press\OneDrive - Администрация\x", True),
        (r"D:\Облако\Пресса", True),
        (r"C:\Users\press\AppData\Local\presseditor", False),
        (r"C:\OneDriver\press", False),
    ],
)
def test_a_folder_that_onedrive_copies_is_known(path: str, *, copied: bool) -> None:
    surroundings = {"OneDriveCommercial": r"D:\Облако", "OneDrive": ""}
    assert is_synchronised(PureWindowsPath(path), surroundings) is copied


def test_a_folder_of_dropbox_is_known_on_linux() -> None:
    assert is_synchronised(PurePosixPath("/home/press/Dropbox/data"), {})
