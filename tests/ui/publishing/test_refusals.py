"""What the window shows when the service lets a text not out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Delivery, DeliveryState
from presseditor.domain.finding import Severity
from presseditor.domain.quote import Quote
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui
FALSE = "Он сказал: [«Мост никто не ждал»](quote:q)."


@pytest.fixture
def delivery(desk: Desk, bench: Workbench, qtbot: QtBot) -> Delivery:
    """A page on the site whose article has a false quotation now, open in the window."""
    desk.quotes.save(Quote("q", "Мост ждали все"))
    made = desk.articles.create(
        Article("a1", title="Мост открыт", body="Он сказал: [«Мост ждали все»](quote:q).")
    )
    sent = desk.publishing.publish(made.id, "embedded")
    desk.outbox.run_due()
    desk.articles.save(replace(desk.articles.get("a1"), body=FALSE))
    bench.session.show(desk.articles.get("a1"))
    qtbot.waitUntil(lambda: bool(bench.side.publish._targets()))
    return desk.publishing.get(sent.id)


def overwrite(bench: Workbench, delivery: Delivery) -> None:
    bench.side.outbox.overwrite(delivery)


def publish(bench: Workbench, _: Delivery) -> None:
    bench.side.publish._stops = 0
    bench.side.publish.act()


def publish_again(bench: Workbench, delivery: Delivery) -> None:
    article = bench.session.article
    assert article is not None
    bench.withdrawing._offer_undo(article, [delivery.site_id])
    bench.messages._act()


def retry(bench: Workbench, delivery: Delivery) -> None:
    failed = replace(delivery, state=DeliveryState.FAILED)
    with bench.desk.database.transaction() as stores:
        stores.deliveries.save(failed)
    bench.desk.quotes.save(Quote("q", "Мост ждали многие"))
    bench.side.outbox._act(lambda _: bench.desk.publishing.retry(failed.id))


@pytest.mark.parametrize("way", [publish, overwrite, publish_again, retry])
def test_the_remarks_that_stop_a_text_come_to_the_front(
    qtbot: QtBot,
    bench: Workbench,
    delivery: Delivery,
    way: Callable[[Workbench, Delivery], None],
) -> None:
    qtbot.waitUntil(lambda: bench.side.outbox.chosen is not None)
    before = bench.desk.publishing.for_article("a1")
    way(bench, delivery)
    findings = bench.side.findings
    qtbot.waitUntil(lambda: bench.window.panes.tabs.currentWidget() is findings)
    qtbot.waitUntil(lambda: stops_shown(bench) == 1)
    assert len(bench.desk.publishing.for_article("a1")) == len(before)


def test_what_is_typed_is_checked_before_it_overwrites(
    qtbot: QtBot, bench: Workbench, desk: Desk, delivery: Delivery
) -> None:
    bench.session.show(desk.articles.save(replace(desk.articles.get("a1"), body="Мост.")))
    bench.editor.body.setPlainText(FALSE)
    overwrite(bench, delivery)
    qtbot.waitUntil(lambda: bench.window.panes.tabs.currentWidget() is bench.side.findings)
    assert desk.articles.get("a1").body == FALSE
    assert len(desk.publishing.for_article("a1")) == 1


def test_a_stop_of_another_article_opens_it(
    qtbot: QtBot, bench: Workbench, desk: Desk, delivery: Delivery
) -> None:
    bench.session.show(desk.articles.create(Article("a2", title="Парк")))
    overwrite(bench, delivery)
    qtbot.waitUntil(lambda: bench.session.article is not None and bench.session.article.id == "a1")
    qtbot.waitUntil(lambda: stops_shown(bench) == 1)


def test_an_approved_text_that_is_typed_into_says_that_it_is_in_review(
    qtbot: QtBot, bench: Workbench, desk: Desk
) -> None:
    desk.articles.create(Article("a3", title="Парк", body="Парк."))
    bench.session.show(desk.articles.set_status("a3", ArticleStatus.APPROVED))
    bench.editor.body.setPlainText("Парк открыт.")
    assert bench.session.flush()
    qtbot.waitUntil(lambda: "approved" in bench.messages.text)
    assert desk.articles.get("a3").status is ArticleStatus.IN_REVIEW
    qtbot.waitUntil(lambda: _status(bench) is ArticleStatus.IN_REVIEW)


def _status(bench: Workbench) -> ArticleStatus | None:
    return bench.session.article.status if bench.session.article else None


def stops_shown(bench: Workbench) -> int:
    findings = bench.side.findings.list
    rows = (findings.item(row).data(0x0100) for row in range(findings.count()))
    return sum(one is not None and one.severity is Severity.STOP for one in rows)


def test_a_final_export_and_a_press_kit_show_what_stops_them(
    qtbot: QtBot, bench: Workbench, delivery: Delivery, tmp_path: Path
) -> None:
    assert delivery.article_id == "a1"
    panes, findings = bench.window.panes, bench.side.findings
    for name, final in (("txt", True), ("kit", False)):
        panes.show_tab(bench.preview)
        bench.files.export(name, tmp_path / "мост", final=final)
        qtbot.waitUntil(lambda: panes.tabs.currentWidget() is findings)
    assert not list(tmp_path.glob("мост*"))
    bench.files.export("txt", tmp_path / "мост")
    qtbot.waitUntil((tmp_path / "мост.txt").exists)
