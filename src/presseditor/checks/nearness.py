"""Which record some words are near to: taken as a whole, as an excerpt, or inside other words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from presseditor.checks.authors import without_author
from presseditor.checks.wording import distance, plain_wording, within
from presseditor.domain.quote import Quote

_WORDS = re.compile(r"\S+")
_SHORT = 4  # words: fewer are a name
_LONG = 6  # words from which two of them may be changed
_EXCERPT = 6
_A_WORD_OR_TWO = 2


@dataclass(frozen=True, slots=True)
class Known:
    """A quote of the directory with its words ready to be compared."""

    quote: Quote
    words: list[str]
    speaker: str

    @classmethod
    def of(cls, quote: Quote) -> "Known":
        """Return a quote, ready."""
        speaker = quote.person_id or quote.speaker.strip().lower()
        return cls(quote, list(_plain(quote.text)), speaker)


@dataclass(frozen=True, slots=True)
class Near:
    """In how many words something differs, and from which record."""

    far: int
    quote: Quote


@lru_cache(maxsize=20_000)
def _plain(text: str) -> tuple[str, ...]:
    return tuple(plain_wording(text))


def nearest(words: Sequence[str], known: Sequence[Known]) -> Near | None:
    """Return the record that a quotation is a changed form or a changed excerpt of."""
    exact = [one for one in known if one.words == list(words)]
    near = (Near(far, one.quote) for one in _rivals(exact, known) if (far := _far(words, one)))
    return min(near, key=lambda one: one.far, default=None)


def _rivals(exact: Sequence[Known], known: Sequence[Known]) -> Sequence[Known]:
    """Return the records that words could be a changed form of; ``exact`` have these words.

    Of two records of one speaker that nobody approved, none can be told to be the true one.
    """
    if not exact:
        return known
    if any(one.quote.is_approved for one in exact):
        return []
    speakers = {one.speaker for one in exact}
    others = [one for one in known if one.speaker in speakers and one not in exact]
    return [one for one in others if one.speaker or one.quote.is_approved]


def _far(words: Sequence[str], known: Known) -> int | None:
    far = distance(words, known.words)
    if far is not None and far <= _A_WORD_OR_TWO:
        return far
    if _EXCERPT <= len(words) < len(known.words) and _share(words, known.words):
        found = within(words, known.words, _most(len(words)))
        if found is not None:
            return found[0] or None
    return far


def _most(count: int) -> int:
    return _A_WORD_OR_TWO if count >= _LONG else 1


def _share(some: Sequence[str], others: Sequence[str]) -> bool:
    common = sum((Counter(some) & Counter(others)).values())
    return common >= len(some) - _most(len(some))


def find_inside(text: str, known: Sequence[Known]) -> list[tuple[Near, int, int]]:
    """Return the records that stand in a line with a word or two changed, and where."""
    words, places = _placed(text)
    here = Counter(words)
    inside = []
    for one in known:
        count = len(one.words)
        if count < _SHORT or not _may_hold(here, one.words):
            continue
        found = within(one.words, words, _most(count))
        if found is None or found[0] == 0:
            continue
        far, start, end = found
        exact = [each for each in known if each.words == words[start:end]]
        if one in _rivals(exact, known):
            inside.append((Near(far, one.quote), places[start][0], places[end - 1][1]))
    return inside


def _may_hold(here: Counter[str], words: Sequence[str]) -> bool:
    missing = sum(1 for word in words if word not in here)
    return missing <= _most(len(words))


def _placed(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """Return the words of a line without the author's, each with its place."""
    bare = without_author(text)
    words: list[str] = []
    places: list[tuple[int, int]] = []
    cursor = 0
    for match in _WORDS.finditer(bare):
        start = max(text.find(match[0], cursor), 0)
        cursor = start + len(match[0])
        for word in _plain(match[0]):
            words.append(word)
            places.append((start, cursor))
    return words, places
