"""Before the window goes: where the last words are, and what can be done for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from presseditor.domain.article import Article
from presseditor.services.writing.autosave import Safety
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.plain_words import PlainBox
from presseditor.ui.window.main_window import MainWindow

Go = Callable[[], object]


class Leaving(QObject):
    """Asks when the database did not take the last words; it never refuses without a word.

    It is a box of its own: in the message bar the next try of a save would speak over it.
    """

    def __init__(self, session: ArticleSession, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.box: PlainBox | None = None
        """The question that stands open."""

    def may_close(self) -> bool:
        """Save everything and return True if it is stored; else ask, and close on a yes."""
        if self._session.flush():
            return True
        self._ask(self._close_window)
        return False

    def before_restoring(self, go: Go) -> None:
        """Call ``go`` when every word is stored or in a spare file; else ask first."""
        if self._session.flush() or self._session.safety is Safety.ASIDE:
            go()
        else:
            self._ask(go)

    def save(self, target: Path, go: Go) -> None:
        """Write the words that are nowhere else into a text file, and ask again."""
        try:
            target.write_text(
                "\n\n\n".join(map(_plain, self._session.autosave.waiting)),
                "utf-8",
                errors="replace",
            )
        except OSError:
            told = self.tr("The text could not be written to “{file}”. Choose another place.")
            self._ask(go, told.format(file=target.name))
        else:
            told = self.tr("The text was written to “{file}”.")
            self._ask(go, told.format(file=target.name))

    def _ask(self, go: Go, words: str = "") -> None:
        if self.box is not None:
            self.box.close()
        aside = self._session.safety is Safety.ASIDE
        words = words or (self._aside_words() if aside else self._nowhere_words())
        box = PlainBox(PlainBox.Icon.Warning, "PressEditor", words, self._window)
        yes = box.addButton(self._go_words(go, aside=aside), PlainBox.ButtonRole.AcceptRole)
        yes.setObjectName("leave")
        deeds: dict[QAbstractButton, Go] = {yes: go}
        if not aside:
            save = box.addButton(self.tr("Save the text as a file…"), PlainBox.ButtonRole.YesRole)
            save.setObjectName("save")
            deeds[save] = partial(self._ask_for_file, go)
        stay = box.addButton(self.tr("Stay"), PlainBox.ButtonRole.RejectRole)
        box.setEscapeButton(stay)
        box.setDefaultButton(yes if aside else stay)
        box.finished.connect(lambda _: self._answer(box, deeds))
        self.box = box
        box.open()

    def _answer(self, box: PlainBox, deeds: dict[QAbstractButton, Go]) -> None:
        if self.box is box:
            self.box = None
        deed = deeds.get(box.clickedButton())
        box.deleteLater()
        if deed is not None:
            deed()

    def _go_words(self, go: Go, *, aside: bool) -> str:
        if aside:
            return self.tr("Close")
        closing = go == self._close_window
        return self.tr("Close all the same") if closing else self.tr("Restore all the same")

    def _ask_for_file(self, go: Go) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the text as a file"),
            str(Path.home() / self.tr("text.txt")),
        )
        if target:
            self.save(Path(target), go)
        else:
            self._ask(go)

    def _close_window(self) -> None:
        self._window.may_close = lambda: True
        self._window.close()

    def _aside_words(self) -> str:
        return self.tr(
            "The database did not take the last words. They are in a spare file and come back at "
            "the next start. Close the program?"
        )

    def _nowhere_words(self) -> str:
        return self.tr(
            "The last words are neither in the database nor in a spare file, and would be lost. "
            "Save them as a file first, or stay."
        )


def _plain(article: Article) -> str:
    return "\n\n".join(part for part in (article.title, article.lead, article.body) if part)
