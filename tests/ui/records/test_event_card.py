import datetime as dt

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.event import Event, Venue
from presseditor.domain.moment import Moment
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.records.event_card import EventCard
from presseditor.ui.records.event_card_controller import EventCardController

pytestmark = pytest.mark.gui
FAIR = Event("fair", "Ярмарка", Moment(dt.date(2026, 12, 5)), venue=Venue("Площадь Кирова"))


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, background: Background) -> EventCard:
    made = EventCard(desk.organizations, desk.names, background, desk.time_words)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def control(
    desk: Desk, background: Background, bridge: ChangeBridge, card: EventCard
) -> EventCardController:
    return EventCardController(desk, background, bridge, card)


def test_the_folded_card_says_when_and_where(card: EventCard) -> None:
    card.set_event(FAIR)
    assert "2026" in card.summary.whole
    assert "Площадь Кирова" in card.summary.whole
    assert not card.is_expanded


def test_a_click_on_the_words_of_the_folded_card_opens_it(card: EventCard, qtbot: QtBot) -> None:
    card.set_event(FAIR)
    qtbot.mouseClick(card.summary, Qt.MouseButton.LeftButton)
    assert card.is_expanded


def test_without_an_event_the_card_invites_to_add_one(card: EventCard, qtbot: QtBot) -> None:
    card.set_event(None)
    assert not card.create_button.isHidden()
    with qtbot.waitSignal(card.create_requested):
        card.create_button.click()


def test_the_event_of_the_article_is_loaded(
    desk: Desk, control: EventCardController, card: EventCard, qtbot: QtBot
) -> None:
    desk.events.save(FAIR)
    control.show_article(Article("a", event_id="fair"))
    qtbot.waitUntil(lambda: "Площадь Кирова" in card.summary.whole)


def test_a_change_in_the_card_is_stored(
    desk: Desk, control: EventCardController, card: EventCard, qtbot: QtBot
) -> None:
    desk.events.save(FAIR)
    control.show_article(Article("a", event_id="fair"))
    qtbot.waitUntil(lambda: card.form.title.text() == "Ярмарка")
    card.form.title.setText("Ярмарка мастеров")
    with qtbot.waitSignal(control.stored):
        card.form.title.textEdited.emit("Ярмарка мастеров")
    assert desk.events.get("fair").title == "Ярмарка мастеров"


def test_a_new_event_takes_the_title_and_the_zone_of_the_article(
    desk: Desk, control: EventCardController, card: EventCard, qtbot: QtBot
) -> None:
    control.show_article(Article("a", title="Ярмарка", time_zone="Asia/Omsk"))
    with qtbot.waitSignals([control.event_linked, control.stored]):
        card.create_requested.emit()
    stored = desk.events.all()[0]
    assert (stored.title, stored.time_zone) == ("Ярмарка", "Asia/Omsk")


def test_a_removed_event_can_be_put_back(
    desk: Desk, control: EventCardController, card: EventCard, qtbot: QtBot
) -> None:
    desk.events.save(FAIR)
    control.show_article(Article("a", event_id="fair"))
    qtbot.waitUntil(lambda: card.form.title.text() == "Ярмарка")
    with qtbot.waitSignal(control.removed) as removed:
        card.remove_requested.emit()
    with qtbot.waitSignal(control.event_linked) as linked:
        control.restore(removed.args[0])
    assert linked.args == ["fair"]
