"""Whether two wordings say the same, whatever a typographer did to their marks and spaces."""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from presseditor.checks.authors import without_author

_DASH = r"[-\u2011\u2012\u2013\u2014\u2212]"
_TOKENS = re.compile(
    r"\d+(?:[.,:]\d+)*|[^\W_\d][^\W_]*|[%‰№§°$€₽£+=<>?]|~~"
    rf"|(?<![^\s«„“(\[]){_DASH}(?=\d)|(?<=\d){_DASH}(?=\d)"
)
_MINUS = str.maketrans("\u2011\u2012\u2013\u2014\u2212", "-----")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_LINK = re.compile(r"!?\[((?:\\.|[^\[\]\\])*)\]\([^()\s]*\)")
_LIKE = str.maketrans("acekopxyABCEHKMOPTXYё", "асекорхуАВСЕНКМОРТХУе")
"""Latin letters that look as Russian ones do; «ё» is often written as «е»."""
_CUT = re.compile(r"[<(\[]?\s*(?:…|\.\.\.)\s*[>)\]]?")
_CLOSE = 0.65
"""The share of words in common from which two quotations are the same one, told differently."""
_LEAST = 4


def wording(text: str) -> list[str]:
    """Return the words, figures, and signs of a text that change what it says.

    Quotation marks, dashes, spaces and emphasis are the typographer's; a question mark, a minus
    before a figure, a dash between two and a percent sign are not.
    """
    plain = unicodedata.normalize("NFC", _UNSEEN.sub("", _LINK.sub(r"\1", text)))
    return [_token(token) for token in _TOKENS.findall(plain)]


def _token(token: str) -> str:
    if token[0].isdigit():  # an hour and a decimal part are written in two ways
        return token.replace(".", ",").replace(":", ",")
    return token.translate(_MINUS)


def same_wording(printed: str, recorded: str) -> bool:
    """Return True if ``printed`` says the same to the letter, the author's words left out."""
    if wording(printed) == wording(recorded):
        return True
    bare = without_author(printed)
    return bare != printed and _lower(wording(bare)) == _lower(wording(recorded))


def _lower(words: list[str]) -> list[str]:
    return [word.lower() for word in words]


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
    """Return the words of a quotation without the author's, as they are looked for.

    Letters that look alike are one here, capitals too: how a quotation begins depends on the
    sentence around it. Stress marks do not count.
    """
    composed = unicodedata.normalize("NFC", text)
    plain = "".join(sign for sign in composed if not unicodedata.combining(sign))
    words = wording(without_author(plain))
    return [word.translate(_LIKE).lower().translate(_LIKE) for word in words]


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


def within(needle: Sequence[str], hay: Sequence[str], most: int) -> tuple[int, int, int] | None:
    """Return where ``needle`` stands in ``hay`` with at most ``most`` words changed.

    The answer is how many differ, and the first and the last word behind; ``None`` if nowhere.
    """
    # Row by row: how many words differ where a word of ``hay`` ends it, and where it began.
    row = [(0, at) for at in range(len(hay) + 1)]
    for count, word in enumerate(needle, 1):
        before, row = row, [(count, 0)]
        for at, other in enumerate(hay, 1):
            kept = (before[at - 1][0] + (word != other), before[at - 1][1])
            row.append(min(kept, (before[at][0] + 1, before[at][1]), (row[-1][0] + 1, row[-1][1])))
    far, start, end = min((far, start, end) for end, (far, start) in enumerate(row))
    return (far, start, end) if far <= most else None
