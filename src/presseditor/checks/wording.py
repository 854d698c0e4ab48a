"""Whether two wordings say the same, whatever a typographer did to their marks and spaces."""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from presseditor.domain.quotation import SAYS

_TOKENS = re.compile(
    r"[^\W_]+|[%‰№§°$€₽£+=<>?]|(?<![^\s«„“(\[])[-\u2011\u2012\u2013\u2014\u2212](?=\d)"
)
_MINUS = str.maketrans("\u2011\u2012\u2013\u2014\u2212", "-----")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_LINK = re.compile(r"!?\[((?:\\.|[^\[\]\\])*)\]\([^()\s]*\)")
_AUTHOR = re.compile(
    r"(?P<before>[,.!?…])\s+[-–—]\s(?P<words>[^-–—«»\n]{3,200}?)[,.]\s+[-–—]\s", re.VERBOSE
)
_CUT = re.compile(r"[<(\[]?\s*(?:…|\.\.\.)\s*[>)\]]?")
_CLOSE = 0.65
"""The share of words in common from which two quotations are the same one, told differently."""
_LEAST = 4


def wording(text: str) -> list[str]:
    """Return the words, figures, and signs of a text that change what it says.

    Quotation marks, dashes, spaces and emphasis are the typographer's; a question mark, a minus
    before a figure and a percent sign are not.
    """
    plain = unicodedata.normalize("NFC", _UNSEEN.sub("", _LINK.sub(r"\1", text)))
    return [token.translate(_MINUS) for token in _TOKENS.findall(plain)]


def same_wording(printed: str, recorded: str) -> bool:
    """Return True if ``printed`` says the same to the letter, the author's words left out."""
    if wording(printed) == wording(recorded):
        return True
    bare = without_author(printed)
    return bare != printed and _lower(wording(bare)) == _lower(wording(recorded))


def _lower(words: list[str]) -> list[str]:
    return [word.lower() for word in words]


def without_author(text: str) -> str:
    """Return a quotation without the words that tell who said it: «…, – сказал он, – …»."""

    def left(match: re.Match[str]) -> str:
        return f"{match['before']} " if SAYS.search(match["words"]) else match[0]

    return _AUTHOR.sub(left, text)


def is_cut_from(printed: str, recorded: str) -> bool:
    """Return True if ``printed`` is ``recorded`` with left-out words marked by dots."""
    pieces = [wording(piece) for piece in _CUT.split(without_author(printed))]
    found, whole = 0, wording(recorded)
    if len(pieces) < 2:  # noqa: PLR2004 - nothing is marked as left out
        return False
    for piece in filter(None, pieces):
        places = range(found, len(whole) - len(piece) + 1)
        at = next((one for one in places if whole[one : one + len(piece)] == piece), None)
        if at is None:
            return False
        found = at + len(piece)
    return found > 0


def plain_wording(text: str) -> list[str]:
    """Return the words of a quotation without the author's.

    How it begins depends on the sentence around it, so its first letter does not count; where the
    author's words were, a new sentence may begin, so there no capital letter counts.
    """
    bare = without_author(text)
    words = wording(bare)
    if bare != text:
        return _lower(words)
    return [*_lower(words[:1]), *words[1:]]


def distance(printed: Sequence[str], recorded: Sequence[str]) -> int | None:
    """Return how many words differ between two forms of one quotation; ``None`` for two.

    Both as ``plain_wording``. An excerpt of several words less is a quotation of its own and has
    no distance.
    """
    if min(len(printed), len(recorded)) < _LEAST:
        return None
    if len({*printed} & {*recorded}) < _LEAST - 1:
        return None  # most pairs end here: the rest is slow
    matcher = SequenceMatcher(None, printed, recorded, autojunk=False)
    if matcher.ratio() < _CLOSE:
        return None
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    words = sum(max(to - start, end - begin) for _, start, to, begin, end in changes)
    missing = all(change[0] == "insert" for change in changes)
    inside = any(0 < change[1] < len(printed) for change in changes)
    return None if missing and not inside and words > 1 else words
