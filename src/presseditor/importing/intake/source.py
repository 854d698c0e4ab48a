"""A smooth view of a raw text for reading, and the way back to the places in the raw text."""

import re
import unicodedata
from bisect import bisect_right

from presseditor.domain.draft import Span
from presseditor.importing.intake.wrapped import join_wrapped, quote_marks

_SPACES = dict.fromkeys(map(ord, "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"), " ")
_SPACES |= dict.fromkeys(map(ord, "\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
_BREAKS = dict.fromkeys(map(ord, "\r\v\f\u0085\u2028\u2029"), "\n")
_SMOOTH = _SPACES | _BREAKS | {ord("‑"): "-", ord("−"): "–", ord("―"): "—", 0: " "}
_DROPPED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0306\u0308]|\r(?=\n)")
_WORD = re.compile(r"\w+")
_COMPOSED = {"и\u0306": "й", "И\u0306": "Й", "е\u0308": "ё", "Е\u0308": "Ё"}


class Source:
    """The raw text and ``text``, the same with plain spaces and line ends and no invisible marks.

    Soft hyphens, zero-width marks and the loose accents of decomposed «й» and «ё» are dropped
    from the view; ``span`` translates places in the view to places in the raw text.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        marks = quote_marks(raw)
        whole, breaks = join_wrapped(raw, marks)
        dropped = sorted(
            {match.start() for match in _DROPPED.finditer(whole)} | set(marks) | set(breaks)
        )
        self._dropped = [place - index for index, place in enumerate(dropped)]
        self.text = _smoothed(whole, dropped)

    def span(self, start: int, end: int) -> Span:
        """Return the place in the raw text of ``text[start:end]``."""
        if end <= start:
            place = self._raw_offset(start)
            return Span(place, place)
        return Span(self._raw_offset(start), self._raw_offset(end - 1) + 1)

    def surface(self, span: Span) -> str:
        """Return the raw words at ``span``."""
        return self.raw[span.start : span.end]

    def _raw_offset(self, offset: int) -> int:
        return offset + bisect_right(self._dropped, offset)


def _smoothed(raw: str, dropped: list[int]) -> str:
    if not dropped:
        return raw.translate(_SMOOTH)
    pieces: list[str] = []
    start = 0
    for place in dropped:
        piece = raw[start:place]
        pair = raw[place - 1 : place + 1] if piece else ""
        if pair in _COMPOSED:
            piece = piece[:-1] + _COMPOSED[pair]
        pieces.append(piece)
        start = place + 1
    pieces.append(raw[start:])
    return "".join(pieces).translate(_SMOOTH)


def folded_words(text: str) -> str:
    """Return the words alone: texts that differ in case, ё, spaces, quotes and marks are equal."""
    plain = text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
    return " ".join(_WORD.findall(plain.replace("ё", "е")))
