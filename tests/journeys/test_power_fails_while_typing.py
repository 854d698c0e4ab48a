"""Promise 1: kill the process at any instant, at most the last second of typing is gone."""

import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.domain.errors import NotFoundError
from presseditor.paths import Profile

KILLS = 50
ALLOWED = 1.0
"""Seconds of typing that may be gone."""


def _type_and_die(profile: Path, number: int, alive: float) -> tuple[str, int]:
    """Return the article and how many keystrokes were older than a second at the kill."""
    article = f"typed-{number:02}"
    command = [sys.executable, "-m", "tests.journeys.typist", str(profile), article]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        time.sleep(alive)
        killed_at = time.monotonic()
        typist.kill()
        lines = [first, *typist.stdout.read().splitlines()]
    strokes = [line.split() for line in lines if len(line.split()) == 2]
    old = [int(count) for when, count in strokes if float(when) < killed_at - ALLOWED]
    return article, max(old, default=0)


def _typed(profile: Profile, article: str) -> int:
    desk = open_desk(profile)
    try:
        return len(desk.articles.get(article).body)
    except NotFoundError:
        return 0
    finally:
        desk.close()


@pytest.mark.timeout(600)
def test_every_letter_older_than_a_second_is_there_after_the_power_failed(
    profile: Profile, tmp_path: Path
) -> None:
    open_desk(profile).close()
    chance = random.Random(20260320)  # noqa: S311 - a repeatable story, not a secret
    lives = [chance.uniform(0.0, 2.2) for _ in range(KILLS)]
    with ThreadPoolExecutor(2) as two:
        jobs = [
            two.submit(_type_and_die, profile.root, number, alive)
            for number, alive in enumerate(lives)
        ]
        promised = [job.result() for job in jobs]
    lost = [(one, count) for one, count in promised if _typed(profile, one) < count]
    assert lost == []
    assert sum(count > 0 for _, count in promised) > KILLS // 4
    assert _whole(profile, tmp_path)


def _whole(profile: Profile, folder: Path) -> bool:
    """Tell whether the whole database can be copied and read again."""
    desk = open_desk(profile)
    desk.database.copy_to(folder / "copy.db")
    desk.close()
    again = open_desk(Profile(folder / "other"))
    again.close()
    return (folder / "copy.db").stat().st_size > 0
