"""How much a piece of work costs, told in a piece of work that is done beside it.

Seconds depend on the machine and on what else it does; the ratio of two processor times hardly.
"""

import sys
import time
from collections.abc import Callable

TERMS = 500_000


def pace(work: Callable[[], object]) -> float:
    """Return how many times the processor time of half a million additions the work takes."""
    before = _spent(_add)
    spent = _spent(work)
    return spent / max(before, _spent(_add))


def _add() -> int:
    return sum(number & 7 for number in range(TERMS))


def _spent(work: Callable[[], object]) -> float:
    """Return the processor time of the work alone: what measures coverage waits for it."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        began = time.thread_time()
        work()
        return time.thread_time() - began
    finally:
        sys.settrace(tracer)
