"""Promise 1, through the window: kill it at any instant, at most the last second is gone."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.paths import Profile

pytestmark = pytest.mark.gui
KILLS = 10
ALLOWED = 1.0
"""Seconds of typing that may be gone."""


def type_and_die(profile: Path, article: str, alive: float) -> int:
    """Return how many letters were older than a second when the window was killed."""
    command = [sys.executable, "-m", "tests.ui.typist_in_window", str(profile), article]
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PRESSEDITOR_PREVIEW": "text",
        "QT_LOGGING_RULES": "*=false",
    }
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        command, cwd=root, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdout is not None
        first = window.stdout.readline()
        time.sleep(alive)
        killed_at = time.monotonic()
        window.kill()
        lines = [first, *window.stdout.read().splitlines()]
    strokes = [line.split() for line in lines if len(line.split()) == 2]
    return max((int(n) for when, n in strokes if float(when) < killed_at - ALLOWED), default=0)


@pytest.mark.timeout(300)
def test_every_letter_older_than_a_second_survives_the_end_of_the_window(profile: Profile) -> None:
    open_desk(profile).close()
    chance = random.Random(20261123)  # noqa: S311 - a repeatable story, not a secret
    promised = {
        f"typed-{number}": type_and_die(profile.root, f"typed-{number}", chance.uniform(1.05, 2.5))
        for number in range(KILLS)
    }
    desk = open_desk(profile)
    typed = {name: len(desk.articles.get(name).body) for name in promised}
    desk.close()
    lost = {name: (count, typed[name]) for name, count in promised.items() if typed[name] < count}
    assert lost == {}
    assert sum(count > 0 for count in promised.values()) >= KILLS // 2
