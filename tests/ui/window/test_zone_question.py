import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.ui.window.workbench import Workbench
from presseditor.ui.window.zone_question import ask_for_zone

pytestmark = pytest.mark.gui


def test_nobody_is_asked_twice(desk: Desk, bench: Workbench) -> None:
    assert ask_for_zone(desk, bench.window, "Asia/Omsk") is None


def test_the_zone_of_the_computer_is_asked_for_and_kept(
    qtbot: QtBot, desk: Desk, bench: Workbench
) -> None:
    desk.settings.change(time_zone="Asia/Omsk", zone_confirmed=False)
    question = ask_for_zone(desk, bench.window, "Asia/Omsk")
    assert question is not None
    assert question.text.text() == "Your time zone is Омск (UTC+6). Is that right?"
    assert question.zones.isHidden()
    with qtbot.waitSignal(question.answered):
        question.yes_button.click()
    assert desk.settings.current.zone_confirmed
    assert question.isHidden()


def test_a_computer_in_another_zone_is_told_and_either_may_be_right(
    desk: Desk, bench: Workbench
) -> None:
    desk.settings.change(zone_confirmed=False)
    question = ask_for_zone(desk, bench.window, "Asia/Novosibirsk")
    assert question is not None
    assert "Москва (UTC+3), this computer Новосибирск (UTC+7)" in question.text.text()
    assert question.zones.value == "Asia/Novosibirsk"
    question.zones.show_zone("Europe/Moscow")
    question.yes_button.click()
    assert desk.settings.current.time_zone == "Europe/Moscow"
