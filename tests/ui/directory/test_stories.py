"""What an officer does with the directory, by mouse and keyboard, in the whole window."""

import datetime as dt
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.ui.background import WORKERS, Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.record_page import RecordPage
from presseditor.ui.directory.tables import tables
from presseditor.ui.window.workbench import Workbench
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


@pytest.fixture
def guide(desk: Desk) -> Person:
    desk.organizations.save(
        Organization("agency", (OrganizationName("Агентство по туризму", "", "АТК"),))
    )
    past = Appointment("начальник отдела", "agency", dt.date(2010, 1, 1), dt.date(2012, 1, 1))
    return desk.people.save(Person("alehin", "Алёхин", "Пётр", appointments=(past,)))


@pytest.mark.usefixtures("guide")
def test_a_double_click_puts_the_record_into_the_text(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    bench.session.show(article)
    directory = bench.side.directory
    bench.window.panes.show_tab(directory)
    directory.show_tab(1)
    view = directory.pages[1].view
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    spot = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: "(person:alehin)" in bench.editor.body.toPlainText())


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    ("typed", "link"), [("@алех", "(person:alehin)"), ("@атк", "(org:agency)")]
)
def test_the_at_sign_knows_e_for_yo_and_abbreviations(
    qtbot: QtBot, bench: Workbench, article: Article, typed: str, link: str
) -> None:
    bench.session.show(article)
    body = bench.editor.body
    body.setPlainText("")
    body.setFocus()
    type_text(body, typed)
    qtbot.waitUntil(bench.inserts.popup.isVisible)
    QTest.keyClick(body, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: link in body.toPlainText())
    assert "@" not in body.toPlainText()


def test_a_form_opens_while_long_work_is_under_way(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, guide: Person
) -> None:
    page = RecordPage(desk, tables(desk)[1], background, bridge)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    finish = Event()
    for _ in range(WORKERS):
        background.run(finish.wait, owner=page)
    try:
        page.open_by_id(guide.id)
        qtbot.waitUntil(lambda: page.shows_form)
    finally:
        finish.set()
