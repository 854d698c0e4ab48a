"""What a misspelt word may have been meant to be: words one slip away, the commonest first."""

from collections.abc import Callable, Iterator, Mapping

_ALPHABET = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
_RAREST = 700.0  # centibels below certainty for a word that the frequency list does not have
_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_PAIRS = "ао еи ея яе иы ий йи ьъ дт бп зс вф гк жш щш эе ёе ёо цс уо"
_CONFUSED = frozenset(pair[::step] for pair in _PAIRS.split(" ") for step in (1, -1))
# Costs in centibels: a slip that people make often outweighs a more frequent word.
_COST = {"double": 0.0, "confused": 40.0, "swap": 40.0, "keys": 90.0, "mute": 60.0, "other": 150.0}


def suggest(
    word: str, frequency: Mapping[str, int], known: Callable[[str], bool], limit: int = 5
) -> tuple[str, ...]:
    """Return up to ``limit`` known words one slip from ``word`` (lower case), the likeliest first.

    Where there is none, two slips of the common kinds are tried. The rank adds the rarity of a
    candidate to the cost of the slip, both in centibels.
    """
    ranked = _ranked(_slips(word), frequency, known)
    if not ranked:
        first = {one for one, kind in _slips(word) if kind in {"double", "confused", "swap"}}
        twice = ((two, kind) for one in sorted(first) for two, kind in _slips(one, common=True))
        ranked = _ranked(twice, frequency, known)
    split = _split(word, frequency)
    return tuple(dict.fromkeys([*ranked, *split]))[:limit]


def _ranked(
    slips: Iterator[tuple[str, str]], frequency: Mapping[str, int], known: Callable[[str], bool]
) -> list[str]:
    costs: dict[str, float] = {}
    for candidate, kind in slips:
        cost = _COST[kind] + frequency.get(candidate, _RAREST)
        if cost < costs.get(candidate, 1e9):
            costs[candidate] = cost
    common = sorted((one for one in costs if one in frequency), key=lambda one: (costs[one], one))
    right = [one for one in common[:12] if known(one)]
    if right:
        return right
    return [one for one in sorted(costs, key=lambda one: (costs[one], one)) if known(one)]


def _slips(word: str, *, common: bool = False) -> Iterator[tuple[str, str]]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield from _dropped(head, tail)
            yield from _replaced(head, tail, common=common)
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:], "swap"
        yield from _added(head, tail, common=common)


def _dropped(head: str, tail: str) -> Iterator[tuple[str, str]]:
    yield head + tail[1:], "double" if head[-1:] == tail[0] or tail[1:2] == tail[0] else "other"


def _replaced(head: str, tail: str, *, common: bool) -> Iterator[tuple[str, str]]:
    for letter in _ALPHABET:
        if letter == tail[0]:
            continue
        kind = "confused" if tail[0] + letter in _CONFUSED else "other"
        if kind == "other" and _neighbours(tail[0], letter):
            kind = "keys"
        if not common or kind == "confused":
            yield head + letter + tail[1:], kind


def _added(head: str, tail: str, *, common: bool) -> Iterator[tuple[str, str]]:
    for letter in _ALPHABET:
        double = letter in {head[-1:], tail[:1]}
        if not common or double:
            kind = "double" if double else "mute" if letter in "ьтдвл" else "other"
            yield head + letter + tail, kind


def _neighbours(one: str, other: str) -> bool:
    return any(one + other in row or other + one in row for row in _ROWS)


def _split(word: str, frequency: Mapping[str, int]) -> list[str]:
    """Return two common words that were run together («неможет»)."""
    pairs = [(word[:at], word[at:]) for at in range(1, len(word))]
    costs = {
        f"{one} {two}": frequency[one] + frequency[two]
        for one, two in pairs
        if frequency.get(one, 999) < 420 and frequency.get(two, 999) < 520  # noqa: PLR2004 - common
    }
    return sorted(costs, key=lambda pair: costs[pair])[:2]
