"""Where printed words stand in the source they were printed from."""

import re

_WORD = re.compile(r"\w+")
_MOST_WORDS = 60
_BETWEEN = r"(?:[\W_]|&[a-z]{2,8};){1,40}?"


class Places:
    """Finds words in one source, each time behind those found before where that is possible."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._behind = 0

    def of(self, words: str) -> tuple[int, int]:
        """Return where ``words`` stand; the whole part, ``(0, 0)``, where that cannot be told."""
        place = self._find(words, self._behind) or self._find(words, 0)
        if place is None:
            return 0, 0
        self._behind = place[1]
        return place

    def _find(self, words: str, start: int) -> tuple[int, int] | None:
        exact = self._source.find(words, start) if words.strip() else -1
        if exact >= 0:
            return exact, exact + len(words)
        parts = _WORD.findall(words)
        if not parts:
            return None
        head = re.compile(_BETWEEN.join(map(re.escape, parts[:_MOST_WORDS])))
        match = head.search(self._source, start)
        if match is None:
            return None
        return match.start(), match.end()
