"""Taking texts out of the program: one of them, or everything in open formats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from presseditor.domain.errors import PressError
from presseditor.domain.export_format import FINAL
from presseditor.domain.ids import free_id
from presseditor.ui.background import Background
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.opening import open_file
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.stopping import Stopped
    from presseditor.services.exporting.export_everything import TakenOut

SUFFIXES = {"fragment": "html", "kit": "zip", "ninjs": "json", "jsonld": "json"}


class FileActions(QObject):
    """Each asks for a place and works off the GUI thread, with words in the status line."""

    all_progressed = Signal(int, int)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        session: ArticleSession,
        window: MainWindow,
        show_error: Callable[[PressError], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._background = background
        self._session = session
        self._window = window
        self._show_error = show_error
        self.all_progressed.connect(window.status_line.show_progress)

    def ask_for_export(self, *, final: bool = False) -> None:
        """Let the officer choose a format and a place for the open article.

        The ``final`` version and a press kit are for readers: remarks that stop publishing stop
        them too.
        """
        article = self._session.article
        if article is None:
            return
        formats = {self._format_words(name): name for name in self._desk.exports.formats()}
        target, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the final version") if final else self.tr("Export"),
            article.slug or self.tr("release"),
            ";;".join(formats),
        )
        if not target:
            return
        name, path = formats[chosen], with_suffix(Path(target), formats[chosen])
        if path != Path(target) and path.exists():
            # The dialog asked about the name that was typed, and this is another one.
            words = self.tr("“{file}” is there already. Replace it?").format(file=path.name)
            replace_it = BarAction(self.tr("Replace"), lambda: self.export(name, path, final=final))
            self._window.message_bar.ask(words, replace_it)
        else:
            self.export(name, path, final=final)

    def export(self, name: str, target: Path, *, final: bool = False) -> None:
        """Write the open article in a format; what stops a ``final`` version is shown."""
        article = self._session.article
        if article is None:
            return
        path = with_suffix(target, name)
        exports, articles = self._desk.exports, self._desk.articles
        is_final = final or name in FINAL

        def write() -> list[Path]:
            bundle = articles.bundle(article)
            return exports.export_bundle(
                exports.cleared(bundle) if is_final else bundle, name, path
            )

        self._window.status_line.show_work(self.tr("Exporting…"))
        self._background.run(
            write,
            self._show_exported,
            self._end_with_error,
            owner=self,
        )

    def ask_for_all(self) -> None:
        """Let the officer choose a folder for everything in open formats."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Export everything"))
        if chosen:
            self._session.flush()
            day = f"{self._desk.clock.today().isoformat()}"
            place = Path(chosen)
            taken = {one.name for one in place.glob("presseditor-*")}
            self.export_all(place / free_id(f"presseditor-{day}", taken))

    def export_all(self, folder: Path) -> None:
        """Write all articles and records below ``folder``; it can be stopped at any file."""
        exports = self._desk.exports

        def take_out(stopped: Stopped) -> TakenOut:
            def go_on(done: int, total: int) -> bool:
                self.all_progressed.emit(done, total)
                return not stopped()

            return exports.take_out(folder, go_on)

        task = self._background.run_stoppable(
            take_out,
            self._show_all_exported,
            self._end_with_error,
            owner=self,
        )
        self._window.status_line.show_work(self.tr("Exporting everything…"), task)

    def _show_all_exported(self, taken: TakenOut) -> None:
        self._window.status_line.end_work()
        words = self.tr("Written to {folder}: %n article(s).", "", taken.articles)
        told = [words.format(folder=taken.folder.name)]
        told += [self._desk.translator.text(problem) for problem in taken.problems]
        self._window.message_bar.show_note(
            " ".join(told),
            self._opening(taken.folder),
        )

    def _show_exported(self, files: list[Path]) -> None:
        self._window.status_line.end_work()
        self._window.message_bar.show_note(
            self.tr("Exported to {file}.").format(file=files[0].name),
            self._opening(files[0].parent),
        )

    def _opening(self, folder: Path) -> BarAction:
        return BarAction(self.tr("Open the folder"), lambda: open_file(folder))

    def _end_with_error(self, error: PressError) -> None:
        self._window.status_line.end_work()
        self._show_error(error)

    def _format_words(self, name: str) -> str:
        words = {
            "html": self.tr("Page (*.html)"),
            "fragment": self.tr("Page without its frame (*.html)"),
            "md": self.tr("Markdown (*.md)"),
            "docx": self.tr("Word (*.docx)"),
            "odt": self.tr("OpenDocument (*.odt)"),
            "pdf": self.tr("PDF (*.pdf)"),
            "txt": self.tr("Plain text (*.txt)"),
            "ics": self.tr("Calendar (*.ics)"),
            "ninjs": self.tr("News agency format ninjs (*.json)"),
            "jsonld": self.tr("Structured data (*.json)"),
            "pressdoc": self.tr("For a colleague, with records and pictures (*.pressdoc)"),
            "kit": self.tr("Press kit with pictures (*.zip)"),
        }
        return words.get(name, f"{name} (*.{name})")


def with_suffix(target: Path, format_name: str) -> Path:
    """Return the file that an export in that format makes of the name an officer typed."""
    suffix = f".{SUFFIXES.get(format_name, format_name)}"
    return target if target.suffix == suffix else target.with_name(target.name + suffix)
