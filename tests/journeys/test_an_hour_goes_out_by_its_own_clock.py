"""Typed 18:00 goes out at 18:00 of the place that is named, wherever the computer is."""

import datetime as dt
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.domain.article import Article
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import instant_of
from presseditor.paths import Profile
from presseditor.settings import SettingsStore
from tests.fakes import FixedClock

HOURS = {
    "Europe/Kaliningrad": 2,
    "Europe/Moscow": 3,
    "Europe/Samara": 4,
    "Asia/Yekaterinburg": 5,
    "Asia/Omsk": 6,
    "Asia/Novosibirsk": 7,
    "Asia/Irkutsk": 8,
    "Asia/Yakutsk": 9,
    "Asia/Vladivostok": 10,
    "Asia/Magadan": 11,
    "Asia/Kamchatka": 12,
    "Europe/Berlin": 1,
}
COMPUTERS = ("UTC", "Asia/Novosibirsk", "Europe/Moscow")
EVENING = Moment.parse("2026-11-29T18:00")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process has no zone of its own")


@pytest.fixture(params=COMPUTERS)
def computer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set the computer to a zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_six_in_the_evening_goes_out_at_six_in_the_evening(computer: str, tmp_path: Path) -> None:
    del computer
    for zone, hours in HOURS.items():
        profile = Profile(tmp_path / zone.replace("/", "-"))
        SettingsStore(profile.settings).change(time_zone=zone)
        clock = FixedClock(dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC))
        desk = open_desk(profile, clock)
        article = desk.articles.create(Article("a1", title="Мост", body="Текст.", time_zone=zone))
        due = instant_of(EVENING, article.time_zone)
        desk.publishing.publish("a1", desk.sites.all()[0].id, due)
        assert "в 18:00" in desk.time_words.by_clock(due, zone)
        clock.advance(hours=29 - hours, minutes=59)  # 17:59 there
        desk.outbox.run_due()
        assert desk.publishing.for_article("a1")[0].state is DeliveryState.QUEUED
        clock.advance(minutes=1)
        desk.outbox.run_due()
        assert desk.publishing.for_article("a1")[0].state is DeliveryState.DELIVERED
        desk.close()


@pytest.mark.parametrize(("computer_zone", "office"), [("UTC", ""), ("Asia/Novosibirsk", "Moscow")])
def test_the_command_line_goes_by_the_offices_clock(
    computer_zone: str, office: str, tmp_path: Path
) -> None:
    profile = Profile(tmp_path / "desk")
    if office:
        SettingsStore(profile.settings).change(time_zone=f"Europe/{office}")
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: Мост\ndate_published: 2026-11-29T18:00\n---\n\nТекст.\n", "utf-8")
    surroundings = {**os.environ, "TZ": computer_zone, "PYTHONPATH": os.pathsep.join(sys.path)}
    for words in (["import", str(file)], ["list"]):
        run = [sys.executable, "-m", "presseditor", *words, "--profile", str(profile.root)]
        done = subprocess.run(run, env=surroundings, capture_output=True, text=True, check=True)
    assert "2026-11-29T18:00" in done.stdout
    zone = SettingsStore(profile.settings).current.time_zone
    assert zone == (f"Europe/{office}" if office else computer_zone)
    desk = open_desk(profile)
    assert [desk.articles.get(one.id).time_zone for one in desk.articles.summaries()] == [zone]
    desk.close()
