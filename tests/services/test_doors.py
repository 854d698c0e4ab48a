"""Every way to readers, each tried with a quotation that nobody said."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Delivery, DeliveryState
from presseditor.domain.errors import CorrectionError, NoSuchStopError, RetryError, StoppedError
from presseditor.domain.finding import Excuse, Severity
from presseditor.domain.image import Image
from presseditor.domain.order import Order
from presseditor.domain.quote import Quote

SAID = "Мост ждали все"
TRUE = f"Он сказал: [«{SAID}»](quote:q)."
FALSE = "Он сказал: [«Мост никто не ждал»](quote:q)."


@pytest.fixture
def article(desk: Desk) -> Article:
    desk.quotes.save(Quote("q", SAID))
    return desk.articles.create(Article("a1", title="Мост открыт", body=TRUE))


def falsify(desk: Desk) -> None:
    desk.articles.save(replace(desk.articles.get("a1"), body=FALSE))


def pages(desk: Desk) -> str:
    return "".join(one.read_text("utf-8") for one in desk.profile.site.rglob("*.html"))


def on_the_site(desk: Desk) -> Delivery:
    delivery = desk.publishing.publish("a1", "embedded")
    desk.outbox.run_due()
    assert desk.publishing.get(delivery.id).state is DeliveryState.DELIVERED
    return delivery


WAYS: dict[str, Callable[[Desk], object]] = {
    "publish": lambda desk: desk.publishing.publish("a1", "embedded"),
    "overwrite": lambda desk: desk.publishing.publish("a1", "embedded", overwrite=True),
    "schedule": lambda desk: desk.publishing.publish(
        "a1", "embedded", desk.clock.now() + dt.timedelta(days=1)
    ),
    "two sites": lambda desk: desk.publishing.release(Order("a1", ("embedded", "embedded"))),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_false_quotation_goes_no_way_to_a_site(desk: Desk, article: Article, way: str) -> None:
    falsify(desk)
    with pytest.raises(StoppedError) as stopped:
        WAYS[way](desk)
    assert [one.rule for one in stopped.value.findings] == ["quote_changed"]
    assert stopped.value.article_id == article.id
    assert desk.publishing.latest() == []
    assert desk.articles.get("a1").status is ArticleStatus.DRAFT


def test_a_withdrawn_page_does_not_come_back_with_a_false_quotation(
    desk: Desk, article: Article
) -> None:
    on_the_site(desk)
    falsify(desk)
    desk.publishing.withdraw(article.id, "embedded")
    desk.outbox.run_due()
    with pytest.raises(StoppedError):
        desk.publishing.publish(article.id, "embedded")
    assert desk.outbox.run_due() == 0
    assert "никто" not in pages(desk)


def test_what_was_frozen_is_tried_again_only_while_its_quotation_is_the_recorded_one(
    desk: Desk, article: Article
) -> None:
    delivery = desk.publishing.publish(article.id, "embedded")
    failed = replace(delivery, state=DeliveryState.FAILED)
    with desk.database.transaction() as stores:
        stores.deliveries.save(failed)
    desk.quotes.save(Quote("q", "Мост ждали многие"))
    with pytest.raises(StoppedError):
        desk.publishing.retry(delivery.id)
    assert desk.publishing.get(delivery.id) == failed
    desk.quotes.save(Quote("q", SAID))
    assert desk.publishing.retry(delivery.id).state is DeliveryState.QUEUED


def test_a_page_with_a_false_quotation_can_always_be_withdrawn(
    desk: Desk, article: Article
) -> None:
    on_the_site(desk)
    falsify(desk)
    desk.publishing.withdraw(article.id, "embedded")
    assert desk.outbox.run_due() == 1


def test_what_is_typed_is_stored_and_checked_before_it_goes_out(
    desk: Desk, article: Article
) -> None:
    def type_at_the_last_moment() -> bool:
        falsify(desk)
        return True

    with pytest.raises(StoppedError):
        desk.publishing.release(Order(article.id, ("embedded",)), type_at_the_last_moment)
    with pytest.raises(RetryError):
        desk.publishing.release(Order(article.id, ("embedded",)), lambda: False)
    assert desk.publishing.latest() == []


def test_a_reason_in_words_is_the_way_past_and_is_kept_with_who_gave_it(
    desk: Desk, article: Article
) -> None:
    desk.settings.change(officer="Ким")
    falsify(desk)
    excuse = Excuse("quote_changed", "сверено по записи")
    (delivery,) = desk.publishing.release(Order("a1", ("embedded",), excuses=(excuse,)))
    assert delivery.state is DeliveryState.QUEUED
    with desk.database.reading() as stores:
        (waiver,) = stores.waivers.for_article(article.id)
    assert (waiver.reason, waiver.by) == ("сверено по записи", "Ким")
    assert waiver.excerpt in FALSE
    assert waiver.at == desk.clock.now()
    desk.quotes.save(Quote("q", "Мост не ждал никто"))
    with pytest.raises(StoppedError):
        desk.publishing.publish("a1", "embedded")
    desk.quotes.save(Quote("q", SAID))
    assert desk.publishing.publish("a1", "embedded").state is DeliveryState.QUEUED
    other = FALSE.replace("никто", "редко кто")
    desk.articles.save(replace(desk.articles.get("a1"), body=other))
    with pytest.raises(StoppedError):
        desk.publishing.publish("a1", "embedded")


@pytest.mark.parametrize("rule", ["part_missing", "quote_changed@body:0-1", ""])
def test_a_waiver_of_a_remark_that_is_not_there_is_refused_with_those_that_are(
    desk: Desk, article: Article, rule: str
) -> None:
    falsify(desk)
    assert desk.articles.get(article.id).body == FALSE
    with pytest.raises(NoSuchStopError, match="quote_changed"):
        desk.publishing.release(Order("a1", ("embedded",), excuses=(Excuse(rule, "так надо"),)))
    assert desk.publishing.latest() == []


def test_one_waiver_does_not_cover_two_false_quotations(desk: Desk, article: Article) -> None:
    two = f"{FALSE}\n\nИ ещё: [«Мост никому не нужен»](quote:q)."
    desk.articles.save(replace(article, body=two))
    excuse = Excuse("quote_changed", "сверено")
    with pytest.raises(NoSuchStopError, match="quote_changed@body"):
        desk.publishing.release(Order("a1", ("embedded",), excuses=(excuse,)))
    found = desk.checking.findings(desk.articles.get("a1"))
    stops = [one for one in found if one.severity is Severity.STOP]
    both = tuple(Excuse(one.place, "сверено") for one in stops)
    assert desk.publishing.release(Order("a1", ("embedded",), excuses=both))


def test_a_page_whose_picture_is_gone_leaves_no_row(desk: Desk, article: Article) -> None:
    image = desk.images.save(Image("1" * 64, "мост.jpg", "image/jpeg", 1, 1, alt="Мост"))
    desk.articles.save(replace(article, cover_id=image.id))
    with pytest.raises(CorrectionError, match="is missing"):
        desk.publishing.publish(article.id, "embedded")
    assert desk.publishing.latest() == []
    assert desk.articles.get(article.id).status is ArticleStatus.DRAFT


def test_a_final_export_is_refused_and_a_draft_is_not(
    desk: Desk, article: Article, tmp_path: Path
) -> None:
    falsify(desk)
    bundle = desk.articles.bundle(desk.articles.get(article.id))
    with pytest.raises(StoppedError):
        desk.exports.cleared(bundle)
    assert desk.exports.export_bundle(bundle, "txt", tmp_path / "черновик.txt")
    desk.exports.cleared(bundle, (Excuse("quote_changed", "сверено"),))
    assert desk.exports.cleared(bundle).records == bundle.records
