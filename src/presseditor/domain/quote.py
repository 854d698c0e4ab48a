"""Quotes: the exact words, who said them, and who approved that wording."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum


class QuoteSource(StrEnum):
    """Where the exact words can be checked."""

    RECORDING = "recording"
    LETTER = "letter"
    PAGE = "page"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody's consent to one exact wording, kept as the hash of that wording."""

    by: str
    at: dt.datetime
    via: str
    wording_hash: str


@dataclass(frozen=True, slots=True)
class Quote:
    """The exact words of a speaker, without the quotation marks around them.

    ``post`` is the post held then, in the nominative, kept as printed even if the person's record
    changes. ``speaker`` is the printed name and stands in when ``person_id`` is ``None``.
    """

    id: str
    text: str
    person_id: str | None = None
    speaker: str = ""
    post: str = ""
    date: dt.date | None = None
    source: QuoteSource = QuoteSource.RELEASE
    source_note: str = ""
    approvals: tuple[Approval, ...] = ()

    @property
    def wording_hash(self) -> str:
        """SHA-256 of the exact words; an approval counts only for the hash it was given to."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def is_approved(self) -> bool:
        """Tell whether the present wording, to the letter, was approved."""
        return any(one.wording_hash == self.wording_hash for one in self.approvals)
