"""An approval is of a wording: what changes after it is not approved."""

from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.event import Event
from presseditor.domain.image import Image
from presseditor.domain.quote import Quote
from presseditor.domain.revision import Milestone
from presseditor.services.changes import UNAPPROVED, Change

APPROVED, IN_REVIEW = ArticleStatus.APPROVED, ArticleStatus.IN_REVIEW
BODY = "Мост открыт.\n\n![](quote:q)"


@pytest.fixture
def article(desk: Desk) -> Article:
    desk.quotes.save(Quote("q", "Мост ждали все", speaker="Анна Лис"))
    desk.events.save(Event("e", title="Открытие"))
    desk.articles.create(Article("a1", title="Мост", lead="Лид.", body=BODY, event_id="e"))
    return desk.articles.set_status("a1", APPROVED, by="Глава")


def status(desk: Desk) -> ArticleStatus:
    return desk.articles.get("a1").status


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Мост закрыт"},
        {"lead": ""},
        {"body": "Мост открыт.\n\nСовсем."},
        {"body": f"    {BODY}"},
        {"body": BODY.replace("открыт.", "открыт.  \nДа.")},
        {"background": "Справка"},
        {"press_contact": "Иное"},
        {"event_id": None},
        {"cover_id": "1" * 64},
    ],
)
def test_whatever_a_reader_sees_changed_is_in_review_again(
    desk: Desk, article: Article, change: dict[str, str]
) -> None:
    seen: list[Change] = []
    desk.changes.subscribe(seen.append)
    stored = desk.articles.save(replace(article, **change))  # type: ignore[arg-type] # by name
    assert stored.status is IN_REVIEW
    assert Change("article", "a1", UNAPPROVED) in seen


def test_what_no_reader_sees_leaves_it_approved(desk: Desk, article: Article) -> None:
    hour = desk.clock.now()
    for change in (
        {"slug": "most"},
        {"publish_at": hour},
        {"body": "Мост\u00a0открыт.\n\n![](quote:q) \n"},
    ):
        desk.articles.save(replace(desk.articles.get("a1"), **change))
    assert status(desk) is APPROVED
    assert article.status is APPROVED


def test_a_record_on_the_page_takes_the_approval_with_it(desk: Desk, article: Article) -> None:
    desk.quotes.save(Quote("q", "Мост ждали все", speaker="Анна Лис", source_note="запись"))
    assert status(desk) is APPROVED
    desk.quotes.save(Quote("q", "Мост ждали многие", speaker="Анна Лис"))
    assert status(desk) is IN_REVIEW
    desk.articles.set_status(article.id, APPROVED)
    desk.events.save(Event("e", title="Закрытие"))
    assert status(desk) is IN_REVIEW
    desk.articles.set_status(article.id, APPROVED)
    desk.images.save(Image("1" * 64, "мост.jpg", "image/jpeg", 1, 1))
    assert status(desk) is APPROVED
    desk.quotes.delete("q", although_used=True)
    assert status(desk) is IN_REVIEW


def test_who_approved_and_when_is_kept_with_the_exact_wording(desk: Desk, article: Article) -> None:
    desk.articles.save(replace(article, title="Мост закрыт"))
    with desk.database.reading() as stores:
        kept = stores.revisions.last_marked("a1", Milestone.APPROVED)
    assert kept is not None
    (given,) = [one for one in kept.entry.marks if one.milestone is Milestone.APPROVED]
    assert (kept.article.title, given.by, given.at) == ("Мост", "Глава", desk.clock.now())


def test_a_text_changed_since_its_approval_is_told_until_it_is_approved_again(
    desk: Desk, article: Article
) -> None:
    assert told(desk) == []
    desk.articles.save(replace(article, body=f"{BODY}\n\nЕщё."))
    assert told(desk) == ["body"]
    desk.articles.set_status("a1", APPROVED)
    assert told(desk) == []


def test_a_correction_of_a_page_that_is_out_can_be_approved(desk: Desk, article: Article) -> None:
    desk.publishing.publish("a1", "embedded")
    desk.outbox.run_due()
    assert told(desk) == []
    desk.articles.save(replace(desk.articles.get(article.id), lead="Иной лид."))
    assert told(desk) == ["lead"]
    assert desk.articles.set_status("a1", APPROVED).status is ArticleStatus.PUBLISHED
    assert told(desk) == []


def test_what_was_edited_in_the_queue_does_not_come_back_approved(
    desk: Desk, article: Article
) -> None:
    first = desk.publishing.publish(article.id, "embedded")
    desk.publishing.cancel(first.id)
    assert status(desk) is APPROVED
    second = desk.publishing.publish(article.id, "embedded")
    desk.articles.save(replace(desk.articles.get("a1"), title="Мост закрыт"))
    assert desk.publishing.cancel(second.id).state is DeliveryState.CANCELLED
    assert status(desk) is IN_REVIEW


def told(desk: Desk) -> list[str]:
    found = desk.checking.findings(desk.articles.get("a1"))
    return [one.part for one in found if one.rule == "changed_since_approval"]
