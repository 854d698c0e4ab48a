import threading
import time

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError, RetryError
from presseditor.domain.message import message
from presseditor.services.autosave import LONGEST, Autosave


class Shelf:
    """Keeps what was saved, and can be told to refuse."""

    def __init__(self) -> None:
        self.saved: list[Article] = []
        self.failed: list[tuple[Article, PressError]] = []
        self.refuse = 0
        self.event = threading.Event()

    def save(self, article: Article) -> Article:
        if self.refuse:
            self.refuse -= 1
            raise RetryError(message("The disk is full."))
        self.saved.append(article)
        return article

    def note(self, article: Article, error: PressError) -> None:
        self.failed.append((article, error))
        self.event.set()

    def autosave(self) -> Autosave:
        return Autosave(self.save, lambda _: self.event.set(), self.note)


def test_the_newest_state_is_saved_after_a_pause() -> None:
    shelf = Shelf()
    autosave = shelf.autosave()
    autosave.put(Article("1", title="Пе"))
    autosave.put(Article("1", title="Первый"))
    assert shelf.event.wait(3)
    assert [one.title for one in shelf.saved] == ["Первый"]
    assert autosave.close()


def test_typing_without_a_pause_is_saved_within_the_second() -> None:
    shelf = Shelf()
    autosave = shelf.autosave()
    start = time.monotonic()
    while not shelf.event.wait(0.02) and time.monotonic() - start < 5:
        autosave.put(Article("1", title=str(time.monotonic())))
    assert time.monotonic() - start < LONGEST + 0.5
    assert autosave.close()


def test_closing_saves_what_is_pending_of_every_article() -> None:
    shelf = Shelf()
    autosave = shelf.autosave()
    autosave.put(Article("1", title="Первый"))
    autosave.put(Article("2", title="Второй"))
    assert autosave.close()
    assert {one.title for one in shelf.saved} == {"Первый", "Второй"}


def test_a_refused_save_is_reported_and_tried_again() -> None:
    shelf = Shelf()
    shelf.refuse = 1
    autosave = shelf.autosave()
    autosave.RETRY = 0.05
    autosave.put(Article("1", title="Первый"))
    assert shelf.event.wait(3)
    assert str(shelf.failed[0][1]) == "The disk is full."
    assert autosave.close()
    assert [one.title for one in shelf.saved] == ["Первый"]


def test_a_newer_text_is_not_overwritten_by_a_retry() -> None:
    shelf = Shelf()
    shelf.refuse = 1
    autosave = shelf.autosave()
    autosave.RETRY = 60
    autosave.put(Article("1", title="старый"))
    assert shelf.event.wait(3)
    autosave.put(Article("1", title="новый"))
    assert autosave.close()
    assert shelf.saved[-1].title == "новый"
