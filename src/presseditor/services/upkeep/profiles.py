"""A profile's folders."""

import contextlib

from presseditor.domain.errors import DataError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile
from presseditor.private_files import make_private_folder, tighten
from presseditor.storage.desk_lock import DeskLock
from presseditor.storage.network import refuse_network, refuse_synchronised
from presseditor.storage.scratch import Scratch
from presseditor.storage.swapping import mend


def prepare(profile: Profile, lock: DeskLock) -> None:
    """Make the profile's folders and share the lock.

    What killed programs left is put right or swept up by the first to open the folder. Raises
    ``DataError`` where the place will not do and ``RetryError`` while it is being restored.

    A place that will not do is refused before anything is written there.
    """
    if not profile.root.is_absolute():
        raise DataError(
            message(
                "The data folder “{folder}” is not a whole path. Name it from the drive or from "
                "the root of the disk, or ask the administrator who set it.",
                folder=str(profile.root),
            )
        )
    refuse_network(profile.root)
    refuse_synchronised(profile.root)
    try:
        make_private_folder(profile.root)
        _put_right(profile, lock)
        lock.share()
        profile.create()
    except OSError as error:
        raise DataError(
            message(
                "The data folder “{folder}” cannot be used: {reason}. "
                "Choose another folder or ask for the right to write there.",
                folder=str(profile.root),
                reason=reason_of(error),
            )
        ) from error


def _put_right(profile: Profile, lock: DeskLock) -> None:
    with contextlib.suppress(RetryError), lock.alone(patience=0):  # else it was put right before
        mend(profile.root)
        Scratch(profile.root).sweep()
        _tighten(profile)


def _tighten(profile: Profile) -> None:
    """Take from others what earlier versions left open to them; the site's pages are for all."""
    tighten(profile.root)
    for one in profile.root.iterdir():
        if one != profile.site:
            tighten(one)
        if one in {profile.copies, profile.backups, profile.journal}:
            for file in one.iterdir():
                tighten(file)
