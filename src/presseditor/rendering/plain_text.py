"""Words without markup: for excerpts, descriptions and mail."""

import re
from html import unescape

_BREAK = re.compile(r"<(?:br|/p|/li|/h[1-6]|/dt|/dd|/td|/th|/tr|/div|hr)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")


def words_of(html: str) -> str:
    """Return the visible words of sanitized HTML on one line."""
    return _SPACE.sub(" ", unescape(_TAG.sub("", _BREAK.sub(" ", html)))).strip()


def shortened(text: str, limit: int) -> str:
    """Return ``text`` cut at a word so that it has at most ``limit`` letters, the sign included."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at_word = cut.rpartition(" ")[0] or cut
    return at_word.rstrip(" ,;:–—-«(") + "…"
