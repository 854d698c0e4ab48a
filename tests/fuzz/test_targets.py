import random

import pytest

from tests.fuzz.pieces import broken
from tests.fuzz.targets import TARGETS, feed

INPUTS = 40


@pytest.mark.parametrize("name", TARGETS)
def test_broken_inputs_are_read_or_refused_in_words(name: str) -> None:
    source = random.Random(name)  # noqa: S311 - the same inputs each time
    for _ in range(INPUTS):
        feed(name, broken(source))
