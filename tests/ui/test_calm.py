"""Scrolling a form changes nothing in it, whatever the pointer crosses."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.event import Event, Organizer
from presseditor.domain.moment import Moment
from presseditor.domain.quote import Quote
from presseditor.ui.background import Background
from presseditor.ui.calm import CalmCalendar, CalmComboBox, CalmDateTimeEdit, CalmTabWidget
from presseditor.ui.intake.dialog import IntakeDialog
from presseditor.ui.publishing.schedule_dialog import ScheduleDialog
from presseditor.ui.records.event_form import EventForm
from presseditor.ui.records.person_form import PersonForm
from presseditor.ui.records.quote_form import QuoteForm
from presseditor.ui.setup.settings_dialog import SettingsDialog
from presseditor.ui.setup.site_wizard import SiteWizard
from presseditor.ui.window.workbench import Workbench
from tests.ui.intake.test_intake_dialog import RAW
from tests.ui.wheel import fields, turn, turn_over_all, values

pytestmark = pytest.mark.gui
UI = Path(__file__).parents[2] / "src" / "presseditor" / "ui"
BARE = {
    "QComboBox",
    "QFontComboBox",
    "QSpinBox",
    "QDoubleSpinBox",
    "QDateEdit",
    "QTimeEdit",
    "QDateTimeEdit",
    "QCalendarWidget",
    "QSlider",
    "QDial",
    "QTabBar",
    "QTabWidget",
}


def test_no_bare_field_stands_in_the_window() -> None:
    sources = [one for one in sorted(UI.rglob("*.py")) if one.name != "calm.py"]
    assert not [
        f"{source.relative_to(UI)}: {name}" for source in sources for name in bare_names(source)
    ]


def bare_names(source: Path) -> list[str]:
    """Return the fields that a source takes from Qt itself, by whatever way."""
    found = []
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.Attribute):
            found.append(node.attr)
    return sorted(BARE.intersection(found))


def event_form(desk: Desk, background: Background) -> QWidget:
    form = EventForm(desk.organizations, desk.names, background, desk.time_words)
    agency = Organizer("agency")
    form.show_record(Event("e", "Театр", Moment.parse("2026-05-14T09:30"), organizers=(agency,)))
    return form


def quote_form(desk: Desk, background: Background) -> QWidget:
    form = QuoteForm(desk.people, desk.names, background, desk.time_words)
    form.show_record(Quote("q", "Мы ждали."))
    return form


def person_form(desk: Desk, background: Background) -> QWidget:
    return PersonForm(desk.organizations, desk.names, background)


@pytest.mark.parametrize("make", [event_form, quote_form, person_form])
def test_a_scrolled_form_keeps_its_values(
    qtbot: QtBot, desk: Desk, background: Background, make: Callable[[Desk, Background], QWidget]
) -> None:
    form = make(desk, background)
    area = scrolled(qtbot, form)
    before = values(form)
    turn_over_all(form)
    assert values(form) == before
    area.verticalScrollBar().setValue(0)
    turn(fields(form)[0])
    assert area.verticalScrollBar().value() > 0


def scrolled(qtbot: QtBot, form: QWidget) -> QScrollArea:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(420, 120)
    with qtbot.waitExposed(area):
        area.show()
    return area


def test_the_dialogs_keep_their_values(qtbot: QtBot, desk: Desk, background: Background) -> None:
    intake = IntakeDialog(desk, background)
    intake.take_text(RAW)
    qtbot.waitUntil(lambda: bool(intake.page.form.title.text))
    dialogs = (
        intake,
        SettingsDialog(desk, background),
        SiteWizard(desk, background),
        ScheduleDialog(Article("a"), desk.time_words),
    )
    for dialog in dialogs:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
        qtbot.addWidget(dialog, before_close_func=lambda one: setattr(one, "_dirty", False))
        dialog.show()
        before = values(dialog)
        turn_over_all(dialog)
        assert values(dialog) == before


def test_the_window_keeps_its_values_and_its_tab(bench: Workbench, article: Article) -> None:
    bench.session.show(article)
    before = values(bench.window)
    turn_over_all(bench.window)
    assert values(bench.window) == before


def test_an_opened_calendar_keeps_its_day_and_month(qtbot: QtBot) -> None:
    calendar = CalmCalendar()
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 29))
    calendar.show()
    before = values_of_calendar(calendar)
    for part in (calendar, *calendar.findChildren(QWidget)):
        turn(part, 3)
    assert values_of_calendar(calendar) == before


def values_of_calendar(calendar: CalmCalendar) -> tuple[QDate, int, int]:
    return calendar.selectedDate(), calendar.monthShown(), calendar.yearShown()


@pytest.mark.parametrize("kind", [CalmComboBox, CalmDateTimeEdit])
def test_the_wheel_gives_no_field_the_keyboard(qtbot: QtBot, kind: type[QWidget]) -> None:
    field = kind()
    qtbot.addWidget(field)
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_tabs_stay_where_they_are(qtbot: QtBot) -> None:
    tabs = CalmTabWidget()
    qtbot.addWidget(tabs)
    for name in ("Первая", "Вторая", "Третья"):
        page = QWidget()
        QVBoxLayout(page)
        tabs.addTab(page, name)
    tabs.show()
    turn(tabs.tabBar(), -1)
    assert tabs.currentIndex() == 0
