from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Person
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.directory.panel import DirectoryPanel
from presseditor.ui.directory.record_model import MIME
from presseditor.ui.directory.record_page import RecordPage
from presseditor.ui.directory.window import DirectoryWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge) -> DirectoryPanel:
    for number in range(450):
        desk.people.save(Person(f"p-{number:03}", f"Фамилия{number:03}", "Имя"))
    desk.organizations.save(Organization("zags", (OrganizationName("Отдел ЗАГС"),)))
    made = DirectoryPanel(desk, background, bridge)
    qtbot.addWidget(made)
    return made


def people(qtbot: QtBot, panel: DirectoryPanel) -> RecordPage:
    page = panel.page_of("person")
    qtbot.waitUntil(lambda: page.model.rowCount() == 450)
    return page


def form_of(page: RecordPage) -> Any:
    assert page.editor is not None
    return page.editor.form


def test_a_far_row_is_loaded_when_it_is_looked_at(qtbot: QtBot, panel: DirectoryPanel) -> None:
    page = people(qtbot, panel)
    far = page.model.index(440, 0)
    assert far.data() == "…"
    qtbot.waitUntil(lambda: far.data() == "Фамилия440 Имя")


def test_search_leaves_the_records_that_fit(qtbot: QtBot, panel: DirectoryPanel) -> None:
    page = people(qtbot, panel)
    page.search.setText("Фамилия007")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_a_double_click_asks_for_the_record_link(qtbot: QtBot, panel: DirectoryPanel) -> None:
    page = people(qtbot, panel)
    with qtbot.waitSignal(panel.insert_requested) as asked:
        page.view.activated.emit(page.model.index(0, 0))
    assert asked.args == [RecordRef(RecordKind.PERSON, "p-000")]


def test_a_dragged_record_carries_its_name(qtbot: QtBot, panel: DirectoryPanel) -> None:
    page = people(qtbot, panel)
    data = page.model.mimeData([page.model.index(2, 0)])
    assert bytes(data.data(MIME).data()) == b"person:p-002"


def test_a_deleted_record_comes_back_by_undo(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    page = people(qtbot, panel)
    page.actions_of.delete(desk.people.get("p-001"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 449)
    page.notice.button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 450)


def test_deleting_a_used_record_warns_first(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    desk.articles.create(Article("a", title="Свадьбы", body="[ЗАГС](org:zags)"))
    page = panel.page_of("org")
    page.actions_of.delete(desk.organizations.get("zags"))
    qtbot.waitUntil(lambda: "Свадьбы" in page.notice.text)
    assert desk.organizations.count() == 1
    page.notice.button.click()
    qtbot.waitUntil(lambda: desk.organizations.count() == 0)


def test_an_empty_tab_has_the_button_that_makes_the_first_record(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    page = panel.page_of("fact")
    qtbot.waitUntil(lambda: not page.empty.isHidden())
    page.empty.button.click()
    form = form_of(page)
    form.label.setText("школ")
    form.value.setText("80")
    form.edited.emit()
    page.show_list()
    qtbot.waitUntil(lambda: desk.facts.count() == 1)
    assert desk.facts.all()[0].id


def test_turning_to_another_record_stores_what_was_typed(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    page = people(qtbot, panel)
    page.edit_record(desk.people.get("p-000"))
    form = form_of(page)
    form.given.setText("Пётр")
    form.edited.emit()
    page.edit_record(desk.people.get("p-001"))
    qtbot.waitUntil(lambda: desk.people.get("p-000").given_name == "Пётр")


def test_what_cannot_be_stored_yet_is_shown_again(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    page = people(qtbot, panel)
    person = desk.people.get("p-000")
    page.edit_record(person)
    form = form_of(page)
    form.family.setText("")
    form.note.setText("позвонить")
    form.edited.emit()
    page.show_list()
    assert page.notice.text
    page.edit_record(person)
    assert form.note.text() == "позвонить"
    form.family.setText("Фамилия")
    page.leave()


def test_an_event_is_chosen_rather_than_linked(
    qtbot: QtBot, desk: Desk, panel: DirectoryPanel
) -> None:
    from presseditor.domain.event import Event

    desk.events.save(Event("fair", "Ярмарка"))
    page = panel.page_of("event")
    qtbot.waitUntil(lambda: page.view.currentIndex().isValid())
    with qtbot.waitSignal(panel.event_chosen) as chosen:
        page.insert()
    assert chosen.args == ["fair"]


def test_every_column_of_the_window_sorts(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge
) -> None:
    for name, inn in (("Архив", "2"), ("Библиотека", "1")):
        desk.organizations.save(Organization(name, (OrganizationName(name),), inn=inn))
    window = DirectoryWindow(desk, background, bridge)
    qtbot.addWidget(window)
    model = window.pages[2].model
    model.sort(2, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.index(0, 2).data() == "1")
    assert model.index(0, 0).data() == "Библиотека"


def test_a_table_is_saved_as_csv(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, tmp_path: Path
) -> None:
    desk.organizations.save(Organization("arc", (OrganizationName("Архив; фонд «А»"),)))
    window = DirectoryWindow(desk, background, bridge)
    qtbot.addWidget(window)
    page, target = window.pages[2], tmp_path / "Организации.csv"
    page.export_csv(target)
    qtbot.waitUntil(lambda: bool(page.notice.text))
    assert '"Архив; фонд «А»"' in target.read_text(encoding="utf-8-sig")


def test_a_table_that_cannot_be_written_is_explained(
    qtbot: QtBot, desk: Desk, background: Background, bridge: ChangeBridge, tmp_path: Path
) -> None:
    window = DirectoryWindow(desk, background, bridge)
    qtbot.addWidget(window)
    page = window.pages[2]
    page.export_csv(tmp_path / "нет такой папки" / "a.csv")
    qtbot.waitUntil(lambda: bool(page.notice.text))


def test_a_file_that_is_no_picture_is_refused_in_words(
    qtbot: QtBot, panel: DirectoryPanel, tmp_path: Path
) -> None:
    file = tmp_path / "снимок.jpg"
    file.write_text("это не снимок", encoding="utf-8")
    page = panel.page_of("image")
    page.actions_of.add_pictures([file])
    qtbot.waitUntil(lambda: bool(page.notice.text))


def test_the_panel_opens_the_whole_directory_once(qtbot: QtBot, panel: DirectoryPanel) -> None:
    panel.wide_button.click()
    panel.wide_button.click()
    (window,) = panel.findChildren(DirectoryWindow)
    qtbot.waitUntil(window.isVisible)
    window.close()
