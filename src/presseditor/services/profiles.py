"""A profile's folders."""

from presseditor.domain.errors import DataError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile


def prepare(profile: Profile) -> None:
    """Make the profile's folders; raise ``DataError`` where the place cannot be written to."""
    try:
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
