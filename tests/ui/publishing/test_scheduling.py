"""Setting an hour queues the text and says so until it has gone out."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.ui.publishing.schedule_dialog import ScheduleDialog
from presseditor.ui.publishing.schedule_line import ScheduleLine
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui
NOON = dt.datetime(2026, 11, 29, 9, 0, tzinfo=dt.UTC)
"""12:00 by Moscow, six days after the day of the tests."""


def schedule(
    qtbot: QtBot, bench: Workbench, article: Article, *, hour: str = "12:00", embargo: str = ""
) -> ScheduleDialog:
    if bench.session.article is None:
        bench.session.show(article)
        qtbot.waitUntil(lambda: len(bench.side.publish._targets()) == 1)
    dialog = bench.side.scheduling.ask()
    assert dialog is not None
    if hour:
        dialog.publish_at.day.type_date("29.11.2026")
        dialog.publish_at.hour.setText(hour)
    else:
        dialog.publish_at.day.type_date("")
        dialog.publish_at.hour.setText("")
    if embargo:
        dialog.embargo.day.type_date("29.11.2026")
        dialog.embargo.hour.setText(embargo)
    dialog.publish_at.hour.textEdited.emit("")
    return dialog


def line_of(bench: Workbench) -> ScheduleLine:
    return bench.side.scheduling._line


def queued(desk: Desk) -> bool:
    return desk.articles.get("a1").status is ArticleStatus.QUEUED


def test_the_button_says_what_it_does_and_does_it(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    dialog = schedule(qtbot, bench, article)
    assert dialog.keep_button.text() == "Queue for 29 ноября, 12:00 по московскому времени"
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: bool(desk.publishing.for_article("a1")))
    (delivery,) = desk.publishing.for_article("a1")
    assert delivery.state is DeliveryState.QUEUED
    assert delivery.due == NOON
    qtbot.waitUntil(lambda: line_of(bench).text.startswith("Goes out on"))
    assert line_of(bench).text == "Goes out on 29 ноября 2026 в 12:00 по московскому времени."
    qtbot.waitUntil(lambda: bench.side.publish.text() == "Queued")


def test_cancel_takes_it_back_and_the_next_click_means_now(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    schedule(qtbot, bench, article).keep_button.click()
    qtbot.waitUntil(lambda: line_of(bench).text.startswith("Goes out on"))
    line_of(bench).cancel_button.click()
    qtbot.waitUntil(lambda: desk.publishing.for_article("a1")[0].state is DeliveryState.CANCELLED)
    qtbot.waitUntil(lambda: not line_of(bench).text and bench.side.publish.text() == "Publish")
    bench.session.flush()
    assert desk.articles.get("a1").publish_at is None


def test_what_the_outbox_cancels_leaves_no_hour_behind(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    schedule(qtbot, bench, article).keep_button.click()
    qtbot.waitUntil(lambda: line_of(bench).text.startswith("Goes out on"))
    desk.publishing.cancel(desk.publishing.for_article("a1")[0].id)
    qtbot.waitUntil(lambda: not line_of(bench).text and bench.side.publish.text() == "Publish")


def test_another_hour_takes_the_place_of_the_first(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    schedule(qtbot, bench, article).keep_button.click()
    qtbot.waitUntil(lambda: line_of(bench).text.startswith("Goes out on"))
    schedule(qtbot, bench, article, hour="15:30").keep_button.click()
    qtbot.waitUntil(lambda: "15:30" in line_of(bench).text)
    states = [one.state for one in desk.publishing.for_article("a1")]
    assert states.count(DeliveryState.QUEUED) == 1


def test_an_embargo_without_an_hour_queues_nothing(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    dialog = schedule(qtbot, bench, article, hour="", embargo="12:00")
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: line_of(bench).text.startswith("Embargo until"))
    bench.session.flush()
    assert desk.articles.get("a1").embargo == NOON
    assert not desk.publishing.for_article("a1")


def test_a_text_with_a_stop_is_not_queued_and_the_line_says_so(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    wrong = desk.articles.save(replace(article, title=""))
    schedule(qtbot, bench, wrong).keep_button.click()
    qtbot.waitUntil(lambda: "is set, but not queued" in line_of(bench).text)
    assert not desk.publishing.for_article("a1")
    assert not queued(desk)


def test_an_hour_that_has_passed_is_refused(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    dialog = schedule(qtbot, bench, article)
    dialog.publish_at.day.type_date("01.11.2026")
    dialog.keep_button.click()
    assert dialog.isVisible()
    assert "has passed" in dialog._boxes[0].remark


def test_an_hour_that_clocks_skip_is_refused_and_one_that_comes_twice_is_told(
    qtbot: QtBot, desk: Desk
) -> None:
    dialog = ScheduleDialog(Article("a", time_zone="Europe/Berlin"), desk.time_words)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.publish_at.hour.setText("02:30")
    dialog.publish_at.day.type_date("28.03.2027")
    dialog.keep_button.click()
    assert "Write 03:30" in dialog._boxes[0].remark
    assert dialog.isVisible()
    dialog.publish_at.day.type_date("31.10.2027")
    assert "02:30 twice" in dialog.remark.text()
    assert "it will be 31 октября 2027, 03:30 по московскому времени" in dialog.remark.text()


def test_only_the_button_that_queues_is_filled(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    dialog = schedule(qtbot, bench, article)
    filled = [one for one in dialog.findChildren(QPushButton) if one.styleSheet()]
    assert filled == [dialog.keep_button]
    assert not [one for one in dialog.findChildren(QToolButton) if one.styleSheet()]
    assert dialog.parent() is bench.window


def test_a_text_changed_in_the_queue_says_which_one_goes_out(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    schedule(qtbot, bench, article).keep_button.click()
    line = line_of(bench)
    qtbot.waitUntil(lambda: line.text.startswith("Goes out on"))
    assert line.update_button.isHidden()
    bench.editor.field_of("lead").insertPlainText("Правка после очереди. ")
    bench.session.collect()
    qtbot.waitUntil(lambda: "changes made after that do not" in line.text)
    assert line.text.startswith("The text of сегодня, 12:00 goes out on 29 ноября 2026 в 12:00")
    qtbot.waitUntil(lambda: bench.side.publish.text() == "Update in the queue")
    assert not line.update_button.isHidden()
    line.update_button.click()
    qtbot.waitUntil(lambda: line.text.startswith("Goes out on"))
    newest = desk.publishing.for_article("a1")[0]
    assert "Правка после очереди." in newest.payload.fragment
    assert (newest.state, newest.due) == (DeliveryState.QUEUED, NOON)


def test_a_stop_in_the_new_text_leaves_the_old_one_to_be_taken_back(
    qtbot: QtBot, desk: Desk, bench: Workbench, article: Article
) -> None:
    schedule(qtbot, bench, article).keep_button.click()
    line = line_of(bench)
    qtbot.waitUntil(lambda: line.text.startswith("Goes out on"))
    bench.session.change(title="")
    qtbot.waitUntil(lambda: "the checks stop the new one" in line.text, timeout=20_000)
    assert line.update_button.isHidden()
    assert line.cancel_button.text() == "Take out of the queue"
    line.cancel_button.click()
    qtbot.waitUntil(lambda: desk.publishing.for_article("a1")[0].state is DeliveryState.CANCELLED)


def test_a_time_is_read_as_it_is_typed_and_a_bad_one_moves_nothing(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    dialog = schedule(qtbot, bench, article)
    room, words = (dialog.size(), dialog.keep_button.width()), dialog.keep_button.text()
    for typed in ("1200", "12", "12.00", "12,00"):
        dialog.publish_at.hour.setText(typed)
        dialog.publish_at.hour.textEdited.emit(typed)
        assert dialog.times[0] == NOON
        assert not dialog._boxes[0].remark
    dialog.publish_at.hour.setText("1260")
    dialog.publish_at.hour.textEdited.emit("1260")
    assert "is no time" in dialog._boxes[0].remark
    assert not dialog.keep_button.isEnabled()
    assert dialog.keep_button.text() == words
    assert (dialog.size(), dialog.keep_button.width()) == room
    dialog.publish_at.hour.setText("12:00")
    dialog.publish_at.hour.textEdited.emit("12:00")
    assert not dialog._boxes[0].remark
    assert dialog.keep_button.isEnabled()
