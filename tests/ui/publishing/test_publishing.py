import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Attempt, DeliveryState
from presseditor.domain.finding import Finding, Severity, Waiver
from presseditor.domain.message import message
from presseditor.domain.quote import Quote
from presseditor.domain.site import Site
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.publishing.delivery_words import (
    CHANGED_THERE,
    state_in_words,
    was_changed_there,
)
from presseditor.ui.publishing.findings_panel import FindingsPanel
from presseditor.ui.publishing.outbox_panel import OutboxPanel
from presseditor.ui.publishing.publish_button import PublishButton
from presseditor.ui.publishing.schedule_dialog import ScheduleDialog
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui


@pytest.fixture
def button(qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge) -> PublishButton:
    made = PublishButton(desk, background, bridge, lambda: True)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: len(made._targets()) == 1)
    return made


def stops_of(desk: Desk, article: Article) -> int:
    return sum(one.severity is Severity.STOP for one in desk.checking.findings(article))


def test_one_click_publishes_and_tells_the_address(
    qtbot: QtBot, desk: Desk, button: PublishButton, article: Article
) -> None:
    assert not stops_of(desk, article)
    told: list[str] = []
    button.told.connect(lambda _text, url: told.append(url))
    button.show_article(article)
    button.act()
    qtbot.waitUntil(lambda: bool(desk.publishing.for_article("a1")), timeout=20000)
    desk.outbox.run_due()
    qtbot.waitUntil(lambda: any(told))
    assert desk.articles.get("a1").status is ArticleStatus.PUBLISHED


def test_a_site_that_was_just_added_is_offered_and_not_chosen(
    qtbot: QtBot, desk: Desk, button: PublishButton, tmp_path: Path
) -> None:
    desk.sites.save(Site("portal", "Портал", "folder", str(tmp_path / "портал")))
    qtbot.waitUntil(lambda: "portal" in {site.id for site in button._sites})
    assert "portal" not in {site.id for site in button._targets()}
    assert len(button._targets()) == 1


def test_a_page_that_is_out_is_not_sent_again_until_something_changes(
    qtbot: QtBot, desk: Desk, button: PublishButton, article: Article
) -> None:
    desk.publishing.publish(article.id, desk.sites.all()[0].id)
    desk.outbox.run_due()
    out = desk.articles.get(article.id)
    button.show_article(out)
    qtbot.waitUntil(lambda: button._all_out, timeout=20000)
    told: list[str] = []
    button.told.connect(lambda text, _url: told.append(text))
    button.act()
    assert len(told) == 1
    assert len(desk.publishing.for_article(article.id)) == 1
    button.show_article(desk.articles.save(replace(out, lead="Иначе")))
    assert not button._all_out


def test_what_was_changed_on_the_site_is_overwritten_on_demand(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    delivery = desk.publishing.publish(article.id, desk.sites.all()[0].id)
    reason = message(f"{CHANGED_THERE} (x).")
    attempt = Attempt(desk.clock.now(), "send", reason)
    failed = replace(delivery, state=DeliveryState.FAILED, attempts=(attempt,))
    assert was_changed_there(failed)
    assert not was_changed_there(delivery)
    panel = OutboxPanel(desk, background, bridge, lambda: True)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    assert panel.overwrite_button.isHidden()
    panel.overwrite(failed)
    qtbot.waitUntil(lambda: len(desk.publishing.for_article(article.id)) == 2, timeout=20000)
    newest = desk.publishing.for_article(article.id)[0]
    assert newest.remote["overwrite"] is True


def test_checks_asked_for_at_once_end_in_one_answer(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    panel = FindingsPanel(desk, background, bridge)
    qtbot.addWidget(panel)
    counted: list[int] = []
    panel.counted.connect(lambda _stops, total: counted.append(total))
    panel.show_article(article)
    for _ in range(20):
        panel.check()
    qtbot.waitUntil(lambda: not background._open, timeout=20000)
    assert len(counted) == 1


def test_a_text_with_stops_shows_them_instead(
    qtbot: QtBot, desk: Desk, button: PublishButton, article: Article
) -> None:
    button.show_article(article)
    button.show_stops(2)
    assert "2" in button.text()
    with qtbot.waitSignal(button.findings_requested):
        button.act()
    assert not desk.publishing.for_article("a1")


def test_a_stop_that_came_after_the_last_check_is_still_seen(
    qtbot: QtBot, desk: Desk, button: PublishButton, article: Article
) -> None:
    stopped = desk.articles.save(replace(article, title=""))
    if not stops_of(desk, stopped):
        stopped = desk.articles.save(replace(article, body="[Никто](person:nobody)"))
    button.show_article(stopped)
    with qtbot.waitSignals([button.findings_requested], timeout=20000):
        button.act()
    assert not desk.publishing.for_article("a1")


def test_what_could_not_be_saved_is_not_published(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    button = PublishButton(desk, background, bridge, lambda: False)
    qtbot.addWidget(button)
    qtbot.waitUntil(lambda: len(button._targets()) == 1)
    button.show_article(article)
    with qtbot.waitSignal(button.failed):
        button.act()
    assert not desk.publishing.for_article("a1")


def test_the_outbox_lists_and_cancels_a_delivery(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    later = desk.clock.now() + dt.timedelta(days=1)
    delivery = desk.publishing.publish(article.id, desk.sites.all()[0].id, later)
    panel = OutboxPanel(desk, background, bridge, lambda: True)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    assert not panel.cancel_button.isHidden()
    assert panel.retry_button.isHidden()
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: desk.publishing.get(delivery.id).state is DeliveryState.CANCELLED)
    qtbot.waitUntil(panel.cancel_button.isHidden)


def test_a_page_that_the_site_holds_back_is_not_told_to_wait_for_another_try(
    desk: Desk, article: Article
) -> None:
    at = desk.clock.now() + dt.timedelta(days=1)
    delivery = desk.publishing.publish(article.id, desk.sites.all()[0].id, at)
    held = replace(delivery, state=DeliveryState.WAITING, remote={"scheduled": True})
    words = state_in_words(held, desk.time_words, desk.translator.text)
    assert words.startswith("The site has it")


def test_only_the_latest_of_a_page_can_be_taken_off_the_site(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    site = desk.sites.all()[0].id
    for lead in ("Лид.", "Исправленный лид."):
        desk.articles.save(replace(desk.articles.get(article.id), lead=lead))
        desk.publishing.publish(article.id, site)
        desk.outbox.run_due()
    panel = OutboxPanel(desk, background, bridge, lambda: True)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.list.count() == 2)
    panel.list.setCurrentRow(1)
    assert panel.withdraw_button.isHidden()
    panel.list.setCurrentRow(0)
    assert not panel.withdraw_button.isHidden()
    with qtbot.waitSignal(panel.queued):
        panel.withdraw(desk.publishing.for_article(article.id)[0])
    desk.outbox.run_due()
    qtbot.waitUntil(lambda: panel.list.count() == 3 and panel.withdraw_button.isHidden())


def test_the_times_of_a_schedule_are_on_the_clock_of_the_article(qtbot: QtBot, desk: Desk) -> None:
    dialog = ScheduleDialog(Article("a", time_zone="Asia/Omsk"), desk.time_words)
    qtbot.addWidget(dialog)
    dialog.publish_at.day.type_date("01.12.2026")
    dialog.publish_at.hour.setText("10:00")
    assert dialog.times == (dt.datetime(2026, 12, 1, 4, tzinfo=dt.UTC), None)


def test_a_finding_jumps_to_its_place_and_a_stop_is_waived_in_words(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, article: Article
) -> None:
    wrong = desk.articles.save(replace(article, title=""))
    panel = FindingsPanel(desk, background, bridge)
    qtbot.addWidget(panel)
    panel.show_article(wrong)
    with qtbot.waitSignal(panel.counted, timeout=20000) as counted:
        panel.check()
    stops = counted.args[0]
    assert stops
    panel.list.setCurrentRow(1)
    with qtbot.waitSignal(panel.jump_requested):
        panel.list.itemClicked.emit(panel.list.currentItem())
    panel.reason.setText("Так решил руководитель")
    with qtbot.waitSignal(panel.counted, timeout=20000) as counted:
        panel.waive_button.click()
    assert counted.args[0] == stops - 1


def test_what_is_let_pass_goes_out_in_one_go_and_can_be_stopped_again(
    qtbot: QtBot, desk: Desk, bench: Workbench
) -> None:
    desk.settings.change(officer="Ёлкина")
    desk.quotes.save(Quote("q", "Мост ждали все жители", speaker="Лис"))
    body = "[Мост не ждали все жители](quote:q)"
    wrong = desk.articles.create(Article("a1", title="Мост", lead="Лид.", body=body))
    panel = bench.side.findings
    bench.start()
    with qtbot.waitSignal(panel.counted) as counted:
        bench.session.show(wrong)
    assert counted.args[0] == 1
    panel.list.setCurrentRow(1)
    assert panel.waive_button.text() == panel.tr("Publish anyway")
    panel.reason.setText("Так сказано при встрече")
    panel.waive_button.click()
    qtbot.waitUntil(lambda: desk.articles.get("a1").status is ArticleStatus.PUBLISHED)
    with qtbot.waitSignal(panel.counted):
        panel.check()
    rows = range(panel.list.count())
    (waived,) = (row for row in rows if _waiver_of(panel.list.item(row)))
    panel.list.setCurrentRow(waived)
    assert "Ёлкина" in panel.waived_by.text()
    with qtbot.waitSignal(panel.counted) as counted:
        panel.take_back_button.click()
    assert counted.args[0] == 1


def _waiver_of(item: QListWidgetItem) -> Waiver | None:
    finding = item.data(Qt.ItemDataRole.UserRole)
    return finding.waiver if isinstance(finding, Finding) else None


def test_the_panel_acts_on_the_open_article_and_on_no_other(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    other = desk.articles.create(replace(article, id="a2", title="Дорога"))
    for one in (article, other):
        desk.publishing.publish(one.id, "embedded")
    desk.outbox.run_due()
    panel = bench.side.outbox
    panel.refresh()
    qtbot.waitUntil(lambda: panel.list.count() == len((article, other)))
    draft = desk.articles.create(Article("a3", title="Черновик"))
    for shown, title in ((article, "Мост открыт"), (other, "Дорога"), (draft, "")):
        bench.session.show(shown)
        assert (panel.chosen.payload.title if panel.chosen else "") == title
        assert panel.about.isHidden() is not bool(title)
        assert panel.withdraw_button.isHidden() is not bool(title)
