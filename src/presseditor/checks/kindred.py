"""Which quotes of the directory have so many words of a page that they have to be compared."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from presseditor.checks.spoken import spoken
from presseditor.checks.wording import plain_wording
from presseditor.domain.bundle import Bundle
from presseditor.rendering.judged import judged

_LEAST = 3
_SHARE = 0.5
"""Of the words of a quote, or of a quotation: a record with fewer is not near."""


def kindred_ids(bundle: Bundle, texts: Mapping[str, str]) -> set[str]:
    """Return the ids of ``texts`` (id -> words) that share at least half of their words with it.

    No limit cuts the answer: what is near is compared, however many records are.
    """
    pieces = _pieces(bundle)
    everything = frozenset().union(*pieces)
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        for word in piece:
            by_word[word].append(number)
    found = set()
    for record_id, text in texts.items():
        words = _words(text)
        common = words & everything
        if len(common) < _LEAST:
            continue
        shared = Counter(number for word in common for number in by_word[word])
        if any(
            count >= max(_LEAST, _SHARE * min(len(words), len(pieces[number])))
            for number, count in shared.items()
        ):
            found.add(record_id)
    return found


@lru_cache(maxsize=50_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(plain_wording(text))


def _pieces(bundle: Bundle) -> list[frozenset[str]]:
    """Return the words of every line and of every quotation in it."""
    lines = [line for part in judged(bundle) for line in part.printed.lines]
    texts: Iterable[str] = dict.fromkeys(
        text for line in lines for text in (line.text, *(one.words for one in spoken(line)))
    )
    # What stands apart prints the words of its record.
    texts = (*texts, *(quote.text for quote in bundle.records.quotes.values()))
    pieces = [_words(text) for text in texts]
    return [piece for piece in pieces if len(piece) >= _LEAST]
