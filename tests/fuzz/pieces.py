"""Broken inputs: pieces of the corpus cut, doubled, swapped and spoiled, the same for a seed."""

import random
from functools import cache
from pathlib import Path

from tests.benchmarks.atoms import ATOMS

CORPUS = Path(__file__).parent / "corpus"
LONGEST = 6_000


@cache
def corpus() -> tuple[bytes, ...]:
    """Return the files of the corpus."""
    return tuple(one.read_bytes() for one in sorted(CORPUS.iterdir()))


def broken(source: random.Random) -> bytes:
    """Return one input."""
    data = bytearray(source.choice(corpus()) if source.random() < 0.8 else b"")
    for _ in range(source.randint(1, 8)):
        source.choice((_cut, _double, _spoil, _insert, _insert, _join))(data, source)
    return bytes(data[:LONGEST])


def _place(data: bytearray, source: random.Random) -> int:
    return source.randint(0, len(data))


def _cut(data: bytearray, source: random.Random) -> None:
    at = _place(data, source)
    del data[at : at + source.randint(1, 60)]


def _double(data: bytearray, source: random.Random) -> None:
    at = _place(data, source)
    data[at:at] = data[at : at + source.randint(1, 60)] * source.randint(1, 20)


def _spoil(data: bytearray, source: random.Random) -> None:
    if data:
        data[source.randrange(len(data))] = source.randrange(256)


def _insert(data: bytearray, source: random.Random) -> None:
    at = _place(data, source)
    data[at:at] = (source.choice(ATOMS) * source.randint(1, 5)).encode("utf-8", "replace")


def _join(data: bytearray, source: random.Random) -> None:
    other = source.choice(corpus())
    at = source.randint(0, len(other))
    data += other[at : at + 500]
