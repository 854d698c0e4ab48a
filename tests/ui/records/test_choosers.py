"""A name that was typed and not picked: the record called so, or a question in words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote
from presseditor.ui.background import Background
from presseditor.ui.records.organizer_fields import OrganizerFields
from presseditor.ui.records.quote_form import QuoteForm
from tests.ui.keys import type_text

pytestmark = pytest.mark.gui


@pytest.fixture
def form(qtbot: QtBot, desk: Desk, background: Background) -> QuoteForm:
    desk.people.save(Person("guide", "Лаптева", "Ольга", "Сергеевна"))
    made = QuoteForm(desk.people, desk.names, background, desk.time_words)
    qtbot.addWidget(made)
    made.show_record(Quote("q", "Мост ждали"))
    with qtbot.waitExposed(made):
        made.show()
    made.speaker.setFocus()
    return made


def go_on(qtbot: QtBot, form: QuoteForm, typed: str) -> None:
    type_text(form.speaker, typed)
    qtbot.keyClick(form.speaker, Qt.Key.Key_Tab)


@pytest.mark.parametrize("typed", ["Лаптева Ольга Сергеевна", "ольга лаптева"])
def test_the_one_person_of_that_name_is_chosen(qtbot: QtBot, form: QuoteForm, typed: str) -> None:
    go_on(qtbot, form, typed)
    qtbot.waitUntil(lambda: form.speaker.record_id == "guide")
    assert form.record().person_id == "guide"
    assert not form.problems()


@pytest.mark.parametrize("typed", ["Лаптева", "Иван Ёлкин"])
def test_a_name_that_is_nobody_s_is_refused_in_words(
    qtbot: QtBot, form: QuoteForm, typed: str
) -> None:
    go_on(qtbot, form, typed)
    assert typed in form.problems()["speaker"]
    draft = form.record()
    form.show_draft(draft)
    assert typed in form.problems()["speaker"]


def test_a_name_stored_without_a_record_stays(form: QuoteForm) -> None:
    form.show_record(Quote("q", "Мост ждали", speaker="Житель дома"))
    assert not form.problems()
    assert form.record().speaker == "Житель дома"


def test_every_chooser_does_so(qtbot: QtBot, desk: Desk, background: Background) -> None:
    desk.organizations.save(Organization("agency", (OrganizationName("Комитет по туризму"),)))
    fields = OrganizerFields(desk.organizations, desk.names, background)
    qtbot.addWidget(fields)
    with qtbot.waitExposed(fields):
        fields.show()
    fields.organization.setFocus()
    type_text(fields.organization, "Комитет")
    assert "Комитет" in fields.problem
    type_text(fields.organization, " по туризму")
    qtbot.keyClick(fields.organization, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: fields.organization.record_id == "agency")
    assert not fields.problem
