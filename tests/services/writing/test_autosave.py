"""Autosave lives through every failure, and tells where the words are."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError, RetryError
from presseditor.domain.message import message
from presseditor.services.writing.autosave import Autosave, Safety, UnforeseenError
from presseditor.services.writing.journal import Journal
from tests.fakes import FixedClock

BETWEEN_KEYS = 0.02
"""Seconds."""


class Shelf:
    """Keeps what was saved, and can be told to refuse."""

    def __init__(self, folder: Path) -> None:
        self.saved: list[Article] = []
        self.failed: list[tuple[Article, PressError]] = []
        self.refusals: list[Exception] = []
        self.stored, self.told = threading.Event(), threading.Event()
        self.journal = Journal(folder, FixedClock())

    def refuse(self, times: int = 1) -> None:
        self.refusals += [RetryError(message("The disk is full."))] * times

    def save(self, article: Article, _base: Article | None = None) -> Article:
        if self.refusals:
            raise self.refusals.pop(0)
        self.saved.append(article)
        return article

    def note(self, article: Article, error: PressError) -> None:
        self.failed.append((article, error))
        self.told.set()

    def autosave(self) -> Autosave:
        return Autosave(self.save, lambda *_: self.stored.set(), self.note, self.journal)

    def aside(self) -> list[str]:
        return [kept.article.title for kept in self.journal.entries()[0]]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "journal")


@pytest.fixture
def autosave(shelf: Shelf) -> Iterator[Autosave]:
    made = shelf.autosave()
    yield made
    made.close(0)


def test_the_newest_state_is_saved_after_a_pause(shelf: Shelf, autosave: Autosave) -> None:
    autosave.put(Article("1", title="Пе"))
    autosave.put(Article("1", title="Первый"))
    assert shelf.stored.wait(30)
    assert [one.title for one in shelf.saved] == ["Первый"]
    assert autosave.close()


def test_typing_without_a_pause_is_saved_within_the_second(
    shelf: Shelf, autosave: Autosave
) -> None:
    keys = 0
    while not shelf.stored.wait(BETWEEN_KEYS):
        keys += 1
        autosave.put(Article("1", title="я" * keys))
        assert keys < 1 / BETWEEN_KEYS  # a busy machine makes fewer of a second, never more
    assert autosave.close()


def test_closing_saves_what_is_pending_of_every_article(shelf: Shelf, autosave: Autosave) -> None:
    autosave.put(Article("1", title="Первый"))
    autosave.put(Article("2", title="Второй"))
    assert autosave.close()
    assert {one.title for one in shelf.saved} == {"Первый", "Второй"}


def test_a_refused_save_is_reported_kept_aside_and_tried_again(
    shelf: Shelf, autosave: Autosave
) -> None:
    shelf.refuse()
    autosave.put(Article("1", title="Первый"))
    assert shelf.told.wait(30)
    assert str(shelf.failed[0][1]) == "The disk is full."
    assert shelf.aside() == ["Первый"]
    assert autosave.close()
    assert [one.title for one in shelf.saved] == ["Первый"]
    assert shelf.aside() == []


@pytest.mark.parametrize(
    "defect",
    [
        OverflowError("date value out of range"),
        UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed"),
        RecursionError(),
        MemoryError(),
        KeyError("revisions"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_defect_in_saving_does_not_end_it(
    shelf: Shelf, autosave: Autosave, defect: Exception
) -> None:
    shelf.refusals = [defect]
    autosave.RETRY = 0.01
    autosave.put(Article("1", title="Первый\ud800"))
    assert shelf.stored.wait(30)
    error = shelf.failed[0][1]
    assert isinstance(error, UnforeseenError)
    assert error.defect is defect
    assert autosave.close()
    assert autosave.safety is Safety.STORED


def test_it_tells_where_the_words_are(shelf: Shelf, autosave: Autosave) -> None:
    seen = [autosave.safety]
    autosave.put(Article("1", title="Первый"))
    seen.append(autosave.safety)
    assert autosave.flush()
    assert seen == [Safety.STORED, Safety.WAITING]
    shelf.refuse()
    autosave.put(Article("1", title="Второй"))
    assert not autosave.flush()
    assert autosave.safety is Safety.ASIDE
    newest = autosave.newest("1")
    assert newest is not None
    assert newest.title == "Второй"
    assert autosave.newest("2") is None
    assert autosave.flush()
    assert autosave.newest("1") is None


def test_words_that_are_nowhere_are_told_to_be(shelf: Shelf, autosave: Autosave) -> None:
    shelf.journal.folder.write_bytes(b"no folder")
    shelf.refuse()
    autosave.put(Article("1", title="Первый"))
    assert not autosave.flush()
    assert autosave.safety is Safety.NOWHERE
    assert autosave.flush()


def test_what_is_typed_after_a_failure_is_aside_before_it_is_tried(
    shelf: Shelf, autosave: Autosave
) -> None:
    shelf.refuse(2)
    autosave.put(Article("1", title="Первый"))
    assert not autosave.flush()
    autosave.put(Article("1", title="Второй"))
    assert not autosave.flush()
    assert shelf.aside() == ["Второй"]
    assert autosave.close()


def test_a_listener_that_fails_does_not_end_the_saving(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    met: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: met.append(args.exc_value))
    autosave = Autosave(shelf.save, lambda *_: 1 / 0, shelf.note, shelf.journal)  # type: ignore[arg-type]
    autosave.put(Article("1"))
    assert autosave.flush()
    autosave.put(Article("2"))
    assert autosave.close()
    assert [one.id for one in shelf.saved] == ["1", "2"]
    assert [type(one) for one in met] == [ZeroDivisionError] * 2


def test_a_newer_text_is_not_overwritten_by_a_retry(shelf: Shelf, autosave: Autosave) -> None:
    shelf.refuse()
    autosave.put(Article("1", title="старый"))
    assert shelf.told.wait(30)
    autosave.put(Article("1", title="новый"))
    assert autosave.close()
    assert shelf.saved[-1].title == "новый"
