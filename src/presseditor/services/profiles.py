"""A profile's folders."""

from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile
from presseditor.storage.network import refuse_network, refuse_synchronised
from presseditor.storage.swapping import mend


def prepare(profile: Profile) -> None:
    """Make the profile's folders; raise ``DataError`` where the place will not do.

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
        mend(profile.root)
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
