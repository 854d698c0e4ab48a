"""A day's work leaves a log that tells what was done and carries no word of it."""

import re
from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.cli.main import run
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import RetryError
from presseditor.domain.ids import new_id
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.paths import Profile
from presseditor.services.publishing.outbox import OutboxRunner
from tests.fakes import FixedClock
from tests.fakes_sites import FakeSite
from tests.journeys.test_a_pasted_text_becomes_a_published_page import TEXT

QUOTED = "Kluch-от-сайта-77"
"""A password, as a site would quote it back."""
SITE = Site(new_id(), "Окружной вестник", "wordpress", "https://press.example.org")


def publish_on_a_bad_day(desk: Desk, clock: FixedClock) -> None:
    """Publish to a site that fails with words that it must not be quoted with."""
    web = FakeSite()
    web.fail = [
        RetryError(message("The site says: {words}", words=f"{QUOTED} {TEXT}")),
        RuntimeError(QUOTED, TEXT),
    ]
    with desk.database.transaction() as stores:
        stores.sites.save(SITE)
    article = desk.intake.keep(desk.intake.parse(TEXT))
    article = desk.articles.save(replace(article, lead=article.lead or "Приглашаем прессу."))
    outbox = OutboxRunner(desk.database, desk.changes, desk.gate, lambda _: web, jitter=lambda: 0.0)
    sent = desk.publishing.publish(article.id, SITE.id)
    for _ in range(3):
        outbox.run_due()
        clock.advance(hours=2)
    assert desk.publishing.get(sent.id).state is DeliveryState.DELIVERED


def words_of(*texts: str) -> set[str]:
    return {word.casefold() for one in texts for word in re.findall(r"[^\W\d]{4,}", one)}


def test_the_log_tells_of_deliveries_and_quotes_nothing(
    profile: Profile, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = open_desk(profile, clock)
    publish_on_a_bad_day(desk, clock)
    people = desk.people.all()
    desk.close()
    there = ["--profile", str(profile.root), "--verbose"]
    assert run([*there, "search", "библиотека"], clock) == 0
    assert run([*there, "show", "нет такого релиза"], clock) == 1
    log = profile.log.read_text(encoding="utf-8")
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("20")]
    assert told
    assert all(line in log for line in told)
    for wanted in (
        "to press.example.org:443 begins: publish",
        "failed: RetryError “The site says: {words}”",
        "builtins.RuntimeError",
        "ended; live: True",
        "The verb search ended with 0",
        "The verb show failed: NotFoundError",
    ):
        assert wanted in log
    assert people
    quoted = words_of(TEXT, QUOTED, SITE.name, profile.root.name, *(one.id for one in people))
    assert {one for one in quoted if one in log.casefold()} == set()
