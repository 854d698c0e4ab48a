"""Why the operating system refused a file, in words that can be translated.

``OSError.strerror`` is English on Linux and in the system's language on Windows.
"""

import errno

from presseditor.domain.message import Message, message


def reason_of(error: OSError) -> Message:
    """Return the reason as the end of a sentence; the system's own words for a rare one."""
    return _reasons().get(error.errno or 0) or Message("{reason}", {"reason": _own_words(error)})


def _reasons() -> dict[int, Message]:
    return {
        errno.ENOENT: message("there is no such file or folder"),
        errno.EISDIR: message("it is a folder"),
        errno.ENOTDIR: message("a part of the path is a file, not a folder"),
        errno.EEXIST: message("something of that name is there already"),
        errno.EACCES: message("it must not be opened or written here"),
        errno.EPERM: message("it must not be opened or written here"),
        errno.EROFS: message("the disk can only be read"),
        errno.ENOSPC: message("the disk is full"),
        errno.EDQUOT: message("the disk is full"),
        errno.EFBIG: message("the file would become too large"),
        errno.ENAMETOOLONG: message("the name is too long"),
        errno.EBUSY: message("another program is using it"),
        errno.EIO: message("the disk does not answer"),
    }


def _own_words(error: OSError) -> str:
    return error.strerror or str(error)
