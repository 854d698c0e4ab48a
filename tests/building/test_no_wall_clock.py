"""No test passes or fails by the hour, or by how busy the machine is.

Ways out: wait for a signal or a condition; count what is done instead of timing it; compare
processor times (``tests.pace``); hand in a fixed clock (``tests.fakes.FixedClock``).
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
NEVER = {"time.time", "time.time_ns", "time.monotonic", "time.monotonic_ns", "time.perf_counter"}
NEVER |= {"time.perf_counter_ns"}
NOT_ASSERTED = {"process_time", "thread_time", "now", "today", "utcnow"}
"""Allowed, but not in an ``assert``: a bound in seconds is a bound on the machine."""
MEASURING = ("benchmarks", "windows/bench.py", "fuzz/run.py", "fuzz/coverage.py")
"""What prints figures and asserts nothing."""


def test_no_test_looks_at_the_clock() -> None:
    files = [one for one in TESTS.rglob("*.py") if not named(one).startswith(MEASURING)]
    assert [
        f"{named(one)}:{line}" for one in files for line in clocks(one.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    "code",
    [
        "import time\nbegan = time.monotonic()",
        "import time as t\nbegan = t.perf_counter()",
        "from time import perf_counter",
        "import time\nassert time.process_time() < 10",
        "import datetime as dt\nassert said == dt.date.today()",
        "from datetime import datetime\nassert datetime.now() > then",
    ],
)
def test_a_clock_is_found(code: str) -> None:
    assert list(clocks(code))


def named(file: Path) -> str:
    return file.relative_to(TESTS).as_posix()


def clocks(code: str) -> Iterator[int]:
    """Yield the lines that read a wall clock, or assert by another one."""
    tree = ast.parse(code)
    called = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name == "time"
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from (node.lineno for one in node.names if f"time.{one.name}" in NEVER)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id in called and f"time.{node.attr}" in NEVER:
                yield node.lineno
        elif isinstance(node, ast.Assert):
            inner = [one for one in ast.walk(node.test) if isinstance(one, ast.Attribute)]
            yield from (one.lineno for one in inner if asks_the_hour(one))


def asks_the_hour(node: ast.Attribute) -> bool:
    names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    names |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return node.attr in NOT_ASSERTED and bool(names & {"time", "datetime", "date"})
