"""A report of a defect, saved where the officer wants it; nothing is sent by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, qVersion
from PySide6.QtWidgets import QFileDialog

from presseditor.domain.message import Message
from presseditor.domain.os_reasons import reason_of
from presseditor.paths import Profile
from presseditor.services.writing.autosave import Safety
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.main_window import MainWindow


class ReportSaver(QObject):
    """Says that something went wrong and offers the report of it."""

    def __init__(
        self, profile: Profile, words: Callable[[Message], str], window: MainWindow
    ) -> None:
        super().__init__(window)
        self._profile = profile
        self._words = words
        self._bar = window.message_bar
        self.safety: Callable[[], Safety | None] = lambda: None
        """Tells where the open text is; ``None`` where none is open."""

    def show_defect(self) -> None:
        """Say that the program met a defect and lived, and where the open text is now."""
        words = self.tr("A defect of the program was met and written down.")
        self._bar.show_problem(f"{words} {self._text_words()}".strip(), self._offer())

    def show_death(self) -> None:
        """Say that the program was ended by the system the last time."""
        words = self.tr(
            "The last time the program ended by itself because of a defect. Look whether the last "
            "words of your text are there."
        )
        self._bar.show_problem(words, self._offer())

    def save(self, target: Path) -> None:
        """Write the report and say what is in it."""
        from presseditor.services.upkeep.crash_report import report

        try:
            text = report(self._profile.crashes, qVersion(), self._words)
            target.write_text(text, encoding="utf-8")
        except OSError as error:
            words = self.tr("The report was not saved: {reason}.")
            reason = self._words(reason_of(error))
            self._bar.show_problem(words.format(reason=reason), self._offer())
            return
        words = self.tr(
            "The report was saved to {file}. There are no texts, addresses or passwords in it; "
            "read it and hand it to those who look after the program."
        )
        self._bar.show_note(words.format(file=target.name))

    def _text_words(self) -> str:
        safety = self.safety()
        if safety is None:
            return ""
        words = {
            Safety.STORED: self.tr("Your text is saved."),
            Safety.WAITING: self.tr(
                "The last words of your text are not saved yet: wait for “Saved” at the top."
            ),
            Safety.ASIDE: self.tr(
                "Your text could not be saved; it is in a spare file beside the database."
            ),
            Safety.NOWHERE: self.tr("Your text could not be saved: copy it somewhere else."),
        }
        return words[safety]

    def _offer(self) -> BarAction:
        return BarAction(self.tr("Save a report…"), self._ask)

    def _ask(self) -> None:
        name = self.tr("presseditor-report.txt")
        chosen, _ = QFileDialog.getSaveFileName(
            self._bar.window(), self.tr("Save a report"), str(Path.home() / name)
        )
        if chosen:
            self.save(Path(chosen))
