import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.paths import resources
from presseditor.services.intake.sample import fill
from presseditor.ui.window.workbench import Workbench
from presseditor.ui.window.zone_question import ask_for_zone

pytestmark = pytest.mark.gui


def test_nobody_is_asked_twice(desk: Desk, bench: Workbench) -> None:
    assert ask_for_zone(desk, bench.background, bench.window, "Asia/Omsk") is None


def test_the_zone_of_the_computer_is_asked_for_and_kept(
    qtbot: QtBot, desk: Desk, bench: Workbench
) -> None:
    desk.settings.change(time_zone="Asia/Omsk", zone_confirmed=False)
    question = ask_for_zone(desk, bench.background, bench.window, "Asia/Omsk")
    assert question is not None
    assert question.text.text() == "Your time zone is Омск (UTC+6). Is that right?"
    assert question.zones.isHidden()
    with qtbot.waitSignal(question.answered):
        question.yes_button.click()
    assert desk.settings.current.zone_confirmed
    assert question.isHidden()


def test_a_computer_in_another_zone_is_told_and_either_may_be_right(
    qtbot: QtBot, desk: Desk, bench: Workbench
) -> None:
    desk.settings.change(zone_confirmed=False)
    question = ask_for_zone(desk, bench.background, bench.window, "Asia/Novosibirsk")
    assert question is not None
    assert "Москва (UTC+3), this computer Новосибирск (UTC+7)" in question.text.text()
    assert question.zones.value == "Asia/Novosibirsk"
    question.zones.show_zone("Europe/Moscow")
    with qtbot.waitSignal(question.answered):
        question.yes_button.click()
    assert desk.settings.current.time_zone == "Europe/Moscow"


def test_the_open_sample_and_its_event_follow_the_answer(
    qtbot: QtBot, desk: Desk, bench: Workbench
) -> None:
    made = fill(desk.imports, desk.settings, resources() / "sample")
    sample = made[-1]
    bench.actions.open(sample.id)
    qtbot.waitUntil(lambda: bench.session.article == sample)
    desk.settings.change(zone_confirmed=False)
    question = ask_for_zone(desk, bench.background, bench.window, "Asia/Novosibirsk")
    assert question is not None
    with qtbot.waitSignal(question.answered):
        question.yes_button.click()
    qtbot.waitUntil(lambda: _zone_of(bench.session.article) == "Asia/Novosibirsk")
    stored = [desk.articles.get(one.id) for one in made]
    assert {one.time_zone for one in stored} == {"Asia/Novosibirsk"}
    assert [one.published for one in stored] == [one.published for one in made]
    assert desk.events.get(sample.event_id or "").time_zone == "Asia/Novosibirsk"


def _zone_of(article: Article | None) -> str:
    return article.time_zone if article else ""
