"""Old revisions thin out; milestones never do, and a wrong clock takes nothing."""

import datetime as dt
from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.services.writing.thinning import surplus, thin_if_due
from tests.fakes import FixedClock

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("ages", "gone"),
    [
        ([1, 2, 3], []),
        ([24 * 91, 24 * 91 + 0.2, 24 * 91 + 0.4], [1, 2]),
        ([24 * 91, 24 * 91 + 2, 24 * 91 + 4], []),
        ([24 * 200, 24 * 200 + 2, 24 * 200 + 4, 24 * 200 + 30], [1, 2]),
    ],
)
def test_all_stay_then_one_an_hour_then_one_a_day(ages: list[float], gone: list[int]) -> None:
    at = NOW.replace(minute=50)
    times = [(number, at - dt.timedelta(hours=age)) for number, age in enumerate(ages)]
    assert surplus(times, at, dt.timedelta(days=90)) == gone


def _write(desk: Desk, clock: FixedClock) -> None:
    text = desk.articles.create(Article("1", title="Первый"))
    for number in range(20):
        clock.advance(minutes=11)
        desk.articles.save(replace(text, body=f"правка {number}"))
    desk.articles.set_status("1", ArticleStatus.APPROVED)
    clock.advance(minutes=11)
    desk.articles.save(replace(text, body="последняя"))


def _thin(desk: Desk, clock: FixedClock, days: int = 90) -> int:
    return thin_if_due(desk.database, desk.profile.thinned, days, clock)


def test_milestones_and_the_newest_stay_whatever_their_age(desk: Desk, clock: FixedClock) -> None:
    _write(desk, clock)
    before = {one.number: one for one in desk.articles.revisions("1")}
    clock.advance(days=300)
    assert _thin(desk, clock) == 0
    clock.advance(days=1)
    gone = _thin(desk, clock)
    assert gone == len(before) - len(desk.articles.revisions("1"))
    kept = {one.number: one for one in desk.articles.revisions("1")}
    assert len(kept) < 8
    assert {number for number, one in before.items() if one.marks} <= set(kept)
    assert max(before) in kept
    assert _thin(desk, clock) == 0


def test_a_clock_that_jumped_takes_nothing(desk: Desk, clock: FixedClock) -> None:
    _write(desk, clock)
    _thin(desk, clock)
    clock.advance(days=365 * 70)
    assert _thin(desk, clock) == 0
    clock.advance(days=-365 * 70 + 1)
    assert _thin(desk, clock) == 0


def test_an_office_can_keep_all(desk: Desk, clock: FixedClock) -> None:
    _write(desk, clock)
    for _ in range(3):
        clock.advance(days=50)
        assert _thin(desk, clock, days=0) == 0


def test_a_clock_that_the_database_does_not_believe_takes_nothing(
    desk: Desk, clock: FixedClock
) -> None:
    _write(desk, clock)
    clock.advance(days=300)
    assert _thin(desk, clock) == 0
    clock.advance(days=1)
    desk.database.clock_believed = False
    assert _thin(desk, clock) == 0
