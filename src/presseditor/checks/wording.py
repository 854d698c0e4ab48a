"""Whether two wordings say the same, whatever a typographer did to their marks and spaces."""

import re
import unicodedata

_TOKENS = re.compile(
    r"[^\W_]+|[%‰№§°$€₽£+=<>]|(?<![^\s«„“(\[])[-\u2011\u2012\u2013\u2014\u2212](?=\d)|\?"
)
_MINUS = str.maketrans("\u2011\u2012\u2013\u2014\u2212", "-----")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


def wording(text: str) -> list[str]:
    """Return the words, figures, and signs of a text that change what it says.

    Quotation marks, dashes, spaces and emphasis are the typographer's; a question mark, a minus
    before a figure and a percent sign are not.
    """
    plain = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    return [token.translate(_MINUS) for token in _TOKENS.findall(plain)]


def same_wording(one: str, other: str) -> bool:
    """Return True if the two say the same to the letter."""
    return wording(one) == wording(other)
