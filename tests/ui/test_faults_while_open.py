"""What the window says, and what is lost, when the database is hurt while somebody is typing."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.errors import PressError, RetryError
from presseditor.services.upkeep.backups import restore
from presseditor.services.writing.autosave import Safety
from presseditor.ui.editor.save_state import Saving
from presseditor.ui.window.workbench import Workbench
from tests.fakes import FixedClock

pytestmark = pytest.mark.gui

TYPED = "Лид, набранный после поломки." + " И ещё слово." * 400
"""More than the free pages of a small database hold."""


@dataclass
class Hurt:
    """An open desk and what a fault leaves to be undone."""

    desk: Desk
    clock: FixedClock
    undo: list[Callable[[], object]] = field(default_factory=list)

    def execute(self, *statements: str) -> None:
        with closing(sqlite3.connect(self.desk.profile.database)) as other:
            for one in statements:
                other.execute(one)
            other.commit()


def hold(hurt: Hurt) -> None:
    other = sqlite3.connect(hurt.desk.profile.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    hurt.undo.append(other.close)


def fill_disk(hurt: Hurt) -> None:
    """Allow the database no page more on any connection; ``TYPED`` needs many."""

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    sa.event.listen(hurt.desk.database._engine, "checkout", limit)


def rename_folder(hurt: Hurt) -> None:
    root = hurt.desk.profile.root
    moved = root.with_name("уехала")
    root.rename(moved)
    hurt.undo.append(lambda: moved.rename(root) if not root.exists() else None)


def garble(hurt: Hurt) -> None:
    hurt.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = hurt.desk.profile.database
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))


def replace_file(hurt: Hurt) -> None:
    path = hurt.desk.profile.database
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE a (b)")


def forbid(hurt: Hurt) -> None:
    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA query_only = ON")

    sa.event.listen(hurt.desk.database._engine, "checkout", limit)


def empty(hurt: Hurt) -> None:
    hurt.desk.profile.database.write_bytes(b"")


def put_an_older_copy(hurt: Hurt) -> None:
    path = hurt.desk.profile.database
    older = path.read_bytes()
    hurt.execute("PRAGMA wal_checkpoint(FULL)")
    hurt.desk.database.check_in_place()
    with path.open("r+b") as file:
        file.write(older)
        file.truncate()


def clear_first_page(hurt: Hurt) -> None:
    with hurt.desk.profile.database.open("r+b") as file:
        file.write(bytes(4096))


def delete_log(hurt: Hurt) -> None:
    hurt.desk.profile.database.with_name("press.db-wal").unlink()


FAULTS: dict[str, Callable[[Hurt], object]] = {
    "a table dropped": lambda hurt: hurt.execute("DROP TABLE revisions"),
    "a column renamed": lambda hurt: hurt.execute(
        "ALTER TABLE articles RENAME COLUMN lead TO other"
    ),
    "the file replaced": replace_file,
    "the file deleted": lambda hurt: hurt.desk.profile.database.unlink(),
    "no bytes": empty,
    "an older copy over it": put_an_older_copy,
    "no first page": clear_first_page,
    "read only": forbid,
    "a full disk": fill_disk,
    "garbage in the pages": garble,
    "locked by another program": hold,
    "the log deleted": delete_log,
    "the folder renamed": rename_folder,
}
"""Those after which the database cannot take a text."""
HARMLESS: dict[str, Callable[[Hurt], object]] = {
    "bad letters in another row": lambda hurt: hurt.execute(
        "UPDATE articles SET title = CAST(x'ff41' AS TEXT) WHERE id = 'a2'"
    ),
    "an unknown status in another row": lambda hurt: hurt.execute(
        "UPDATE articles SET status = 'zzz' WHERE id = 'a2'"
    ),
    "a clock that jumped": lambda hurt: hurt.clock.advance(days=365 * 73),
}
"""Those that a text is stored in spite of."""


@pytest.fixture
def hurt(desk: Desk, article: Article, clock: FixedClock) -> Iterator[Hurt]:
    desk.articles.create(replace(article, id="a2", slug="a2", title="Другой"))
    made = Hurt(desk, clock)
    yield made
    for undo in made.undo:
        with suppress(Exception):
            undo()


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_stored_is_kept_aside_and_never_called_saved(
    qtbot: QtBot, bench: Workbench, article: Article, hurt: Hurt, fault: Callable[[Hurt], object]
) -> None:
    bench.session.show(article)
    fault(hurt)
    bench.editor.lead.setPlainText(TYPED)
    qtbot.waitUntil(lambda: bench.session.state.saving in {Saving.ASIDE, Saving.FAILED})
    label = bench.window.top_bar.save_label.text()
    assert label in {"Kept in a spare file", "Not saved"}
    assert bench.messages.text
    if bench.session.safety is Safety.ASIDE:
        kept, _ = hurt.desk.journal.entries()
        assert [one.article.lead for one in kept] == [TYPED]
    assert not bench.may_close()
    assert bench.leaving.box is not None
    assert "database" in bench.leaving.box.text()


@pytest.mark.parametrize("fault", HARMLESS.values(), ids=HARMLESS)
def test_what_does_not_touch_the_text_does_not_hinder_it(
    qtbot: QtBot, bench: Workbench, article: Article, hurt: Hurt, fault: Callable[[Hurt], object]
) -> None:
    bench.session.show(article)
    fault(hurt)
    bench.editor.lead.setPlainText(TYPED)
    qtbot.waitUntil(lambda: bench.session.state.saving is Saving.SAVED)
    assert hurt.desk.articles.get("a1").lead == TYPED
    assert bench.may_close()


@pytest.mark.parametrize("broken", ["\ud800", "\udfff и слова"])
def test_half_a_sign_costs_no_other_sign(hurt: Hurt, article: Article, broken: str) -> None:
    told: list[PressError] = []
    autosave = hurt.desk.autosave(lambda *_: None, lambda _, error: told.append(error))
    autosave.put(replace(article, lead=TYPED + broken), article)
    assert not autosave.flush()
    assert autosave.safety is Safety.ASIDE
    assert not autosave.close()
    assert told
    kept, _ = hurt.desk.journal.entries()
    assert [one.article.lead for one in kept] == [TYPED + broken]


def test_a_number_that_no_row_can_hold_is_told_as_a_defect_and_kept(
    hurt: Hurt, article: Article
) -> None:
    def refuse(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("SELECT", "BEGIN", "PRAGMA")):
            raise OverflowError

    sa.event.listen(hurt.desk.database._engine, "before_cursor_execute", refuse)
    told: list[PressError] = []
    autosave = hurt.desk.autosave(lambda *_: None, lambda _, error: told.append(error))
    autosave.put(replace(article, lead=TYPED), article)
    assert not autosave.close()
    assert "OverflowError" in str(told[0])
    kept, _ = hurt.desk.journal.entries()
    assert [one.article.lead for one in kept] == [TYPED]


def test_a_restore_beside_an_open_window_is_refused(
    bench: Workbench, hurt: Hurt, article: Article
) -> None:
    made = hurt.desk.auto_backups.make(hurt.desk.auto_backups.folder)
    bench.session.show(article)
    with pytest.raises(RetryError, match="open in another window"):
        restore(made, hurt.desk.profile)
    assert hurt.desk.articles.get("a1").lead == article.lead
