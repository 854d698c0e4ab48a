"""The slowest pieces of text cost intake little more than ordinary text of the same length."""

import pytest

from tests.benchmarks.atoms import repeated
from tests.benchmarks.bench_intake import HEADS, ORDINARY, SIZE, Reader, intake, sums
from tests.pace import pace

MOST = 8
"""The aim is 3, and what goes by the square is at 30 and more; the machine does other things."""
SLOWEST = (
    *(":\n– А\n", "А\n", "а\n", "|a|\n", "Т\n: о\n", "а\n===\n", "1. а\n", "- а\n", "* а\n"),
    *("И. ", "1. ", "« «", "«А», – сказал Иванов. ", "– А, – сказал А. "),
)


LENGTH = SIZE // 3


@pytest.fixture(scope="module")
def reader() -> Reader:
    return intake()


@pytest.fixture(scope="module")
def ordinary(reader: Reader) -> float:
    text = repeated(ORDINARY, LENGTH)
    reader(text)
    return min(pace(lambda: reader(text)) for _ in range(3))


@pytest.mark.parametrize("atom", SLOWEST)
def test_no_piece_slows_intake_down(reader: Reader, ordinary: float, atom: str) -> None:
    text = repeated(atom, LENGTH, HEADS[1])
    assert min(pace(lambda: reader(text)) for _ in range(2)) < MOST * ordinary


def test_no_piece_slows_the_search_for_sums_down() -> None:
    find = sums()
    usual, slow = repeated(ORDINARY, SIZE), repeated("1. ", SIZE)
    find(usual)
    ordinary = min(pace(lambda: find(usual)) for _ in range(2))
    assert min(pace(lambda: find(slow)) for _ in range(2)) < MOST * ordinary
