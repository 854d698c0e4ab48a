"""The window says what becomes of the database under it."""

import shutil
import sqlite3
import sys
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.paths import Profile
from presseditor.ui.application import Starter
from presseditor.ui.editor.save_state import Saving
from presseditor.ui.window.desk_watch import DeskWatch
from presseditor.ui.window.failed_start import FailedStart
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui


def failure_of(qtbot: QtBot, starter: Starter) -> FailedStart:
    """Return what a start shows that cannot open the desk."""
    qtbot.waitUntil(lambda: starter.failed is not None)
    assert starter.failed is not None
    return starter.failed


def test_a_database_that_is_deleted_is_told_without_a_key_and_nothing_is_called_saved(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    watch = DeskWatch(desk, bench.background, bench.messages, bench)
    watch.start()
    desk.profile.database.unlink()
    qtbot.waitUntil(lambda: "исчезла" in bench.messages.text)
    bench.editor.lead.setPlainText("Новый лид.")
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.ASIDE)
    kept, _ = desk.journal.entries()
    assert [one.article.lead for one in kept] == ["Новый лид."]
    watch.stop()


def test_a_database_that_is_overwritten_in_place_is_told_without_a_key(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.session.show(article)
    watch = DeskWatch(desk, bench.background, bench.messages, bench)
    watch.start()
    with desk.profile.database.open("r+b") as file:
        file.write(bytes(4096))
    qtbot.waitUntil(lambda: "перезаписана" in bench.messages.text)
    watch.stop()


def test_a_damaged_row_is_counted_and_named(qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
    desk.articles.create(Article("a1", title="Мост"))
    with closing(sqlite3.connect(desk.profile.database)) as other:
        other.execute("UPDATE articles SET status = 'zzz'")
        other.commit()
    watch = DeskWatch(desk, bench.background, bench.messages, bench)
    watch.start()
    bench.articles.reload()
    qtbot.waitUntil(lambda: "1 damaged record" in bench.messages.text)
    assert "Мост" in bench.messages.text
    watch.stop()


def test_a_start_without_its_database_offers_the_newest_backup(
    qtbot: QtBot, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = open_desk(profile)
    desk.articles.create(Article("a1", title="Мост"))
    assert desk.auto_backups.run_if_due() is not None
    desk.close()
    profile.database.write_bytes(b"")
    starter = Starter(profile, [])
    qtbot.addWidget(starter.window)
    starter.show()
    bar = starter.window.message_bar
    failed = failure_of(qtbot, starter)
    assert "Здесь была база данных" in failed.text.text()
    assert bar.text == ""
    failed.newest_button.click()
    qtbot.waitUntil(lambda: starter.bench is not None)
    qtbot.waitUntil(lambda: "восстановлена" in bar.text)
    assert starter.bench is not None
    assert starter.bench.desk.articles.get("a1").title == "Мост"
    starter.window.close()
    shutil.rmtree(profile.root, ignore_errors=True)
