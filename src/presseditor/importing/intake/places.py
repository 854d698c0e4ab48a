"""Stretches of a text, asked again and again without going through all of them."""

import re
from bisect import bisect_left
from collections.abc import Iterable

_SPACES = re.compile(r"\s*+")


class Places:
    """Stretches ``start:end`` of a text; asking takes time by the logarithm of their number."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(places)
        self._starts = [start for start, _ in ordered]
        self._reached: list[int] = []  # the farthest end of the stretches up to this one
        for _, end in ordered:
            self._reached.append(max(end, self._reached[-1] if self._reached else end))

    def touch(self, start: int, end: int) -> bool:
        """Return True if a stretch has a character in common with ``start:end``."""
        before = bisect_left(self._starts, end)  # those that begin before ``end``
        return before > 0 and self._reached[before - 1] > start


def after_spaces(text: str, start: int, end: int) -> int:
    """Return where the spaces that begin at ``start`` end, at most ``end``."""
    found = _SPACES.match(text, start, end)
    return found.end() if found else start
