"""What can go wrong, grouped by what the press officer can do next.

::

    PressError
    ├── RetryError        nothing to correct: wait, free the file, restore the network, try again
    ├── CorrectionError   the input or the data must be changed by the user first
    │   ├── NotFoundError   what was asked for is not there
    │   ├── StoppedError    the checks keep the text in the house
    │   ├── NoSuchStopError a waiver that names no stop, or several
    │   └── ConsentError    the user may say yes to it (``domain.consent``)
    ├── SignInError       a password, a token or a permission is missing or was refused
    └── DataError         the stored data cannot be used as it is: newer, damaged, read-only

Anything else that is raised is a defect of the program and is reported as one.
"""

from collections.abc import Sequence

from presseditor.domain.finding import Finding
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


class StoppedError(CorrectionError):
    """The text stays in the house: each of ``findings`` is a *stop* that nobody waived."""

    def __init__(self, article_id: str, findings: Sequence[Finding]) -> None:
        super().__init__(
            message(
                "The text stays here, the checks stop it (remarks: {count}). {first}",
                count=len(findings),
                first=findings[0].message,
            )
        )
        self.article_id = article_id
        self.findings = tuple(findings)


class NoSuchStopError(CorrectionError):
    """A waiver was to be given to a stop that is not there, or is not the only one of its rule."""

    def __init__(self, name: str, stops: Sequence[Finding]) -> None:
        rules = [one.rule for one in stops]
        names = [one.rule if rules.count(one.rule) == 1 else one.place for one in stops]
        super().__init__(
            message(
                "“{name}” names no single remark that stops this text. Those that do: {names}",
                name=name,
                names=", ".join(names) or "—",
            )
        )


class SignInError(PressError):
    """A password, a token or a permission is missing or was refused."""


class DataError(PressError):
    """The stored data cannot be used as it is."""
