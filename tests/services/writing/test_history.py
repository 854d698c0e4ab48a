"""History keeps what mattered: revisions that close, milestones that stay."""

from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.errors import NotFoundError
from presseditor.domain.revision import Milestone
from presseditor.paths import Profile
from tests.fakes import FixedClock

FIRST = Article("1", title="Первый")


def bodies(desk: Desk) -> list[str]:
    return [
        desk.articles.revision("1", one.number).article.body for one in desk.articles.revisions("1")
    ]


def named(desk: Desk) -> list[tuple[Milestone, str]]:
    """Return each milestone with its body, oldest first."""
    return [
        (mark.milestone, desk.articles.revision("1", one.number).article.body)
        for one in reversed(desk.articles.revisions("1"))
        for mark in one.marks
    ]


def test_edits_within_a_span_share_a_revision(desk: Desk, clock: FixedClock) -> None:
    desk.articles.create(FIRST)
    for text in ("а", "аб", "абв"):
        desk.articles.save(replace(FIRST, body=text))
        clock.advance(seconds=10)
    assert bodies(desk) == ["абв", ""]


def test_a_revision_closes_after_its_span_although_typing_goes_on(
    desk: Desk, clock: FixedClock
) -> None:
    desk.articles.create(FIRST)
    for minute in range(60):
        clock.advance(minutes=1)
        desk.articles.save(replace(FIRST, body=f"минута {minute}"))
    assert bodies(desk) == [
        *(f"минута {minute}" for minute in (59, 49, 39, 29, 19, 9)),
        "",
    ]


def test_an_unchanged_article_makes_no_revision(desk: Desk, clock: FixedClock) -> None:
    article = desk.articles.create(FIRST)
    clock.advance(hours=1)
    desk.articles.save(article)
    assert bodies(desk) == [""]


def test_another_program_does_not_write_into_an_open_revision(
    desk: Desk, profile: Profile, clock: FixedClock
) -> None:
    desk.articles.create(FIRST)
    desk.articles.save(replace(FIRST, body="одно окно"))
    other = open_desk(profile, clock)
    other.articles.save(replace(FIRST, body="другое окно"))
    other.close()
    assert bodies(desk) == ["другое окно", "одно окно", ""]


def test_another_author_does_not_write_into_an_open_revision(desk: Desk, clock: FixedClock) -> None:
    desk.articles.create(FIRST)
    for officer in ("Соловьёва", "Ким"):
        desk.settings.change(officer=officer)
        clock.advance(seconds=5)
        desk.articles.save(replace(FIRST, body=officer))
    assert bodies(desk) == ["Ким", "Соловьёва", ""]
    assert desk.articles.revisions("1")[0].by == "Ким"


def test_a_clock_that_was_put_back_closes_the_revision(desk: Desk, clock: FixedClock) -> None:
    desk.articles.create(FIRST)
    desk.articles.save(replace(FIRST, body="до"))
    clock.advance(hours=-3)
    desk.articles.save(replace(FIRST, body="после"))
    assert bodies(desk) == ["после", "до", ""]


def test_an_approved_wording_is_never_amended(desk: Desk, clock: FixedClock) -> None:
    desk.articles.create(FIRST)
    text = desk.articles.save(replace(FIRST, body="на согласование"))
    desk.articles.set_status("1", ArticleStatus.IN_REVIEW)
    desk.articles.set_status("1", ArticleStatus.APPROVED, by="Руководитель")
    clock.advance(seconds=5)
    desk.articles.save(replace(text, body="правка после согласования"))
    assert named(desk) == [
        (Milestone.CREATED, ""),
        (Milestone.IN_REVIEW, "на согласование"),
        (Milestone.APPROVED, "на согласование"),
    ]
    assert bodies(desk) == ["правка после согласования", "на согласование", ""]
    assert desk.articles.revisions("1")[1].marks[-1].by == "Руководитель"


def test_going_back_keeps_the_present_text_first(desk: Desk, clock: FixedClock) -> None:
    desk.articles.create(replace(FIRST, body="было"))
    clock.advance(seconds=5)
    desk.articles.save(replace(FIRST, body="стало"))
    restored = desk.articles.restore_revision("1", 1)
    assert restored.body == "было"
    clock.advance(seconds=5)
    desk.articles.save(replace(restored, body="дальше"))
    assert bodies(desk) == ["дальше", "было", "стало", "было"]
    assert named(desk)[1:] == [
        (Milestone.BEFORE_RESTORE, "стало"),
        (Milestone.RESTORED, "было"),
    ]
    with pytest.raises(NotFoundError):
        desk.articles.restore_revision("1", 99)


def test_the_published_wording_is_the_one_that_was_sent(desk: Desk, clock: FixedClock) -> None:
    site = desk.sites.all()[0]
    first = desk.articles.create(replace(FIRST, body="Отправлено."))
    desk.publishing.publish("1", site.id)
    clock.advance(seconds=2)
    desk.articles.save(replace(first, body="Правка, пока очередь стоит."))
    clock.advance(minutes=5)
    desk.outbox.run_due()
    assert named(desk) == [
        (Milestone.CREATED, "Отправлено."),
        (Milestone.QUEUED, "Отправлено."),
        (Milestone.PUBLISHED, "Отправлено."),
    ]
    clock.advance(minutes=5)
    desk.publishing.publish("1", site.id)
    desk.outbox.run_due()
    desk.publishing.withdraw("1", site.id)
    desk.outbox.run_due()
    assert named(desk)[3:] == [
        (Milestone.QUEUED, "Правка, пока очередь стоит."),
        (Milestone.CORRECTED, "Правка, пока очередь стоит."),
        (Milestone.WITHDRAWN, "Правка, пока очередь стоит."),
    ]
    assert desk.articles.revisions("1")[0].marks[-1].note == site.name
