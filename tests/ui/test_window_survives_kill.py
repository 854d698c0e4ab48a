"""Promise 1, through the window: kill it at any instant, at most the last second is gone."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.paths import Profile
from tests.ui.typist_in_window import SLOWEST

pytestmark = pytest.mark.gui
KILLS = 10
ALLOWED = 2 * 1000 // SLOWEST
"""Letters that may be gone: those of a second, or of more on a machine that types slowly."""


def type_and_die(profile: Path, article: str, letters: int) -> int:
    """Return how many letters the end of the window came too late to take away."""
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
        for _ in range(letters):
            window.stdout.readline()
        window.kill()
        return max(0, letters + window.stdout.read().count("\n") - ALLOWED)


def test_every_letter_older_than_a_second_survives_the_end_of_the_window(profile: Profile) -> None:
    open_desk(profile).close()
    chance = random.Random(20261123)  # noqa: S311 - a repeatable story, not a secret
    promised = {
        f"typed-{number}": type_and_die(
            profile.root, f"typed-{number}", chance.randint(1, 4 * ALLOWED)
        )
        for number in range(KILLS)
    }
    desk = open_desk(profile)
    typed = {name: len(desk.articles.get(name).body) for name in promised}
    desk.close()
    lost = {name: (count, typed[name]) for name, count in promised.items() if typed[name] < count}
    assert lost == {}
    assert sum(count > 0 for count in promised.values()) >= KILLS // 2
