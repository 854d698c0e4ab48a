import pytest
from pytestqt.qtbot import QtBot

from presseditor.ui.message_bar import BarAction, MessageBar

pytestmark = pytest.mark.gui


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar(str)
    qtbot.addWidget(made)
    return made


def test_what_is_said_during_a_question_waits_behind_it(bar: MessageBar) -> None:
    taken: list[str] = []
    bar.ask("Снять с сайта?", BarAction("Снять", lambda: taken.append("снято")))
    bar.show_note("Опубликовано.", BarAction("Копировать адрес", lambda: taken.append("адрес")))
    assert bar.text == "Снять с сайта?"
    bar._act()
    assert taken == ["снято"]
    assert bar.text == "Опубликовано."


def test_a_closed_question_takes_no_decision(bar: MessageBar) -> None:
    taken: list[str] = []
    bar.ask("Снять с сайта?", BarAction("Снять", lambda: taken.append("снято")))
    bar.show_problem("Нет сети.")
    bar._close.click()
    assert taken == []
    assert bar.text == "Нет сети."


def test_a_later_question_takes_the_place_of_the_first(bar: MessageBar) -> None:
    bar.ask("Снять?", BarAction("Снять", lambda: None))
    bar.ask("Удалить?", BarAction("Удалить", lambda: None))
    assert bar.text == "Удалить?"
    bar._close.click()
    assert bar.text == ""


def test_a_plain_sentence_gives_way_to_the_next(bar: MessageBar) -> None:
    bar.show_note("Первое.")
    bar.show_note("Второе.")
    assert bar.text == "Второе."
