"""What can go wrong, grouped by what the press officer can do next.

::

    PressError
    ├── RetryError        nothing to correct: wait, free the file, restore the network, try again
    ├── CorrectionError   the input or the data must be changed by the user first
    │   └── NotFoundError what was asked for is not there
    ├── SignInError       a password, a token or a permission is missing or was refused
    └── DataError         the stored data cannot be used as it is: newer, damaged, read-only

Anything else that is raised is a defect of the program and is reported as one.
"""

from presseditor.domain.message import Message, message


class PressError(Exception):
    """A failure that is explained in words: what happened, why, and what to do."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.text = text


class RetryError(PressError):
    """Trying again later, unchanged, can succeed."""


class CorrectionError(PressError):
    """The user has to change something before another try makes sense."""


class NotFoundError(CorrectionError):
    """What was asked for by name or id is not there."""

    @classmethod
    def of(cls, name: str) -> "NotFoundError":
        """Return the error for ``name``, which was not found."""
        return cls(message("Nothing was found under “{name}”.", name=name))


class SignInError(PressError):
    """A password, a token or a permission is missing or was refused."""


class DataError(PressError):
    """The stored data cannot be used as it is."""
