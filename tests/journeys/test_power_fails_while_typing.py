"""Promise 1: kill the process at any instant, at most the last second of typing is gone."""

import contextlib
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.errors import NotFoundError
from presseditor.paths import Profile
from tests.journeys.typist import BETWEEN_KEYS

KILLS = 50
ALLOWED = int(1 / BETWEEN_KEYS)
"""Keystrokes that may be gone: those of a second, or of more on a machine that types slowly."""


def _type_and_die(profile: Path, number: int, strokes: int) -> tuple[str, int]:
    """Return the article and how many keystrokes the power failed too late to take away."""
    article = f"typed-{number:02}"
    command = [sys.executable, "-m", "tests.journeys.typist", str(profile), article]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        for _ in range(strokes):
            typist.stdout.readline()
        typist.kill()
        last = strokes + typist.stdout.read().count("\n")
    return article, max(0, last - ALLOWED)


def _bodies(desk: Desk) -> dict[str, int]:
    """Return the lengths of the typed articles; one that was killed early has none."""
    found: dict[str, int] = {}
    for number in range(KILLS):
        with contextlib.suppress(NotFoundError):
            found[f"typed-{number:02}"] = len(desk.articles.get(f"typed-{number:02}").body)
    return found


def test_every_letter_older_than_a_second_is_there_after_the_power_failed(
    profile: Profile, tmp_path: Path
) -> None:
    open_desk(profile).close()
    chance = random.Random(20260320)  # noqa: S311 - a repeatable story, not a secret
    lives = [chance.randint(1, 2 * ALLOWED) for _ in range(KILLS)]
    with ThreadPoolExecutor(2) as two:
        jobs = [
            two.submit(_type_and_die, profile.root, number, strokes)
            for number, strokes in enumerate(lives)
        ]
        promised = [job.result() for job in jobs]
    desk = open_desk(profile)
    typed = _bodies(desk)
    copied = _read_from_copy(desk, Profile(tmp_path / "other"))
    desk.close()
    assert [(one, count) for one, count in promised if typed.get(one, 0) < count] == []
    assert sum(count > 0 for _, count in promised) > KILLS // 4
    assert copied == typed


def _read_from_copy(desk: Desk, other: Profile) -> dict[str, int]:
    """Return what a copy of the whole database holds: every page of it can be read."""
    other.root.mkdir()
    desk.database.copy_to(other.database)
    again = open_desk(other)
    try:
        return _bodies(again)
    finally:
        again.close()
