"""The people a text names, found by place or by family name without going through all of them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from presseditor.importing.intake.people import Mention, family
from presseditor.importing.intake.words import Words

_LOOKED_BACK = 200
"""People before a place who can be meant there; without a bound a long list of quotations is read
once for each of them."""
_LONGEST_ENDING = 3  # letters that a case adds to a family name


class Named:
    """Mentions in reading order."""

    def __init__(self, words: Words, people: Sequence[Mention]) -> None:
        self._words = words
        self._people = people
        self._firsts = [one.first for one in people]
        self._stems = {stem: at for at, one in enumerate(people) if (stem := _stem(one.name))}
        self._families: dict[str, list[Mention]] = defaultdict(list)
        for one in people:
            self._families[family(one.name).casefold()].append(one)

    def among(self, first: int, stop: int) -> Sequence[Mention]:
        """Return whose names stand wholly among tokens ``first:stop``."""
        found = self.beginning_among(first, stop)
        return found[:-1] if found and found[-1].end > stop else found

    def beginning_among(self, first: int, stop: int) -> Sequence[Mention]:
        """Return whose names begin among tokens ``first:stop``."""
        begin = bisect_left(self._firsts, first)
        return self._people[begin : bisect_left(self._firsts, stop, begin)]

    def before(self, at: int) -> Iterator[Mention]:
        """Yield who was named before token ``at``, the nearest first, some hundreds at most."""
        end = bisect_left(self._firsts, at)
        return reversed(self._people[max(0, end - _LOOKED_BACK) : end])

    def by_family(self, at: int) -> Mention | None:
        """Return the last one whose family name has token ``at`` as a form: «Хромовым»."""
        word = self._words.tokens[at].text
        if not word[:1].isupper():
            return None
        found = (
            self._stems.get(word[:end])
            for end in range(len(word), max(1, len(word) - _LONGEST_ENDING - 1), -1)
        )
        last = max((one for one in found if one is not None), default=None)
        return None if last is None else self._people[last]

    def of_family(self, name: str) -> Sequence[Mention]:
        """Return everybody whose family name is that of ``name``."""
        return self._families.get(family(name).casefold(), ())


def _stem(name: str) -> str:
    """Return what all forms of the family name begin with; empty where it is too short to tell."""
    family_name = family(name)
    stem = family_name.rstrip("аяоеиыйь") if len(family_name) > 3 else family_name  # noqa: PLR2004 - «Ким»
    stem = stem.removesuffix("ск") + "ск" if family_name.endswith(("ский", "ская")) else stem
    return stem if len(stem) > 1 else ""
