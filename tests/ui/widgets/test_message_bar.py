import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.ui.widgets.message_bar import PUBLISHING, BarAction, MessageBar

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


def test_an_offer_comes_back_after_what_took_its_place(bar: MessageBar) -> None:
    taken: list[str] = []
    bar.show_note("Удалено.", BarAction("Вернуть", lambda: taken.append("вернули")))
    bar.show_note("Сохранено.")
    assert bar.text == "Сохранено."
    bar._timer.timeout.emit()
    assert bar.text == "Удалено."
    bar.show_problem("Нет сети.")
    bar._close.click()
    assert bar.text == "Удалено."
    bar._act()
    assert (bar.text, taken) == ("", ["вернули"])


def test_an_offer_does_not_stay_for_ever(bar: MessageBar) -> None:
    bar.show_note("Удалено.", BarAction("Вернуть", lambda: None))
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert bar.text == ""


def test_a_later_offer_takes_the_place_of_the_first(bar: MessageBar) -> None:
    bar.show_note("Удалено.", BarAction("Вернуть", lambda: None))
    bar.show_note("Сохранено.")
    bar.show_note("Выгружено.", BarAction("Открыть папку", lambda: None))
    bar._close.click()
    assert bar.text == ""


def test_a_question_can_ask_for_words(bar: MessageBar) -> None:
    said: list[str] = []
    bar.show()
    bar.ask_words("Снять?", "Снять", "Почему", said.append)
    bar._words.setText(" ошибка  в дате ")
    QTest.keyClick(bar._words, Qt.Key.Key_Return)
    assert said == ["ошибка в дате"]
    bar.ask("Открыть?", BarAction("Открыть", lambda: None))
    assert bar._words.isHidden()


def test_a_plain_sentence_gives_way_to_the_next(bar: MessageBar) -> None:
    bar.show_note("Первое.")
    bar.show_note("Второе.")
    assert bar.text == "Второе."


def test_newer_news_of_the_same_makes_an_offer_stale(bar: MessageBar) -> None:
    bar.show_note("Опубликовано.", BarAction("Копировать адрес", lambda: None), PUBLISHING)
    bar.show_note("Снято с сайта.", about=PUBLISHING)
    bar._timer.timeout.emit()
    assert bar.text == ""


def test_an_offer_does_not_outlive_its_article(bar: MessageBar) -> None:
    bar.show_note("Опубликовано.", BarAction("Копировать адрес", lambda: None), PUBLISHING)
    bar.show_note("Сохранено.")
    bar.forget_article()
    assert bar.text == "Сохранено."
    bar._timer.timeout.emit()
    assert bar.text == ""


def test_what_can_be_undone_outlives_the_article(bar: MessageBar) -> None:
    bar.show_note("Опубликовано.", BarAction("Копировать адрес", lambda: None), PUBLISHING)
    bar.show_note("Удалено.", BarAction("Вернуть", lambda: None))
    bar.forget_article()
    assert bar.text == "Удалено."
