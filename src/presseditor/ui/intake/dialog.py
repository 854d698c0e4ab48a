"""Intake: paste or open a raw text, correct what was found in it, make a draft of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from presseditor.domain.draft import IntakeDraft
from presseditor.domain.errors import PressError
from presseditor.ui.background import Background, Task
from presseditor.ui.icons import icon
from presseditor.ui.intake.found_page import FoundPage
from presseditor.ui.plain_words import PlainBox
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row, quiet_label
from presseditor.ui.widgets.notice import Notice
from presseditor.ui.widgets.primary_button import fill_primary

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.article import Article

MATCH_PAUSE = 400


class IntakeDialog(QDialog):
    """``article_created`` carries the id of the new draft."""

    article_created = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._dirty = False
        self.setWindowTitle(self.tr("Paste a text"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(QSize(1180, 680))
        self.paste = QPlainTextEdit()
        self.page = FoundPage(desk.time_words)
        self.notice = Notice()
        self.progress = QProgressBar()
        self.stop_button = QPushButton(icon("x"), self.tr("Stop"))
        self._task: Task | None = None
        self.open_button = QPushButton(icon("folder-open"), self.tr("Open a file…"))
        self.parse_button = QPushButton(self.tr("Take the text apart"))
        self.back_button = QPushButton(icon("chevron-left"), self.tr("To the raw text"))
        self.create_button = QPushButton(self.tr("Create the draft"))
        self.cancel_buttons = tuple(QPushButton(self.tr("Cancel")) for _ in range(2))
        self._stack = QStackedWidget()
        self._match_timer = QTimer(self)
        self._match_timer.setSingleShot(True)
        self._match_timer.setInterval(MATCH_PAUSE)
        self._match_timer.timeout.connect(self._match)
        self._build()

    def take_text(self, text: str) -> None:
        """Take a raw text and find its parts."""
        self.paste.setPlainText(text)
        self.parse()

    def take_file(self, file: Path) -> None:
        """Read a document and find its parts; say in words why it cannot be read."""
        intake = self._desk.intake
        self._show_busy(self.tr("Reading {name}…").format(name=file.name))
        self._task = self._background.run_stoppable(
            lambda stopped: intake.read(file, stopped), self.take_text, self._fail, owner=self
        )

    def parse(self) -> None:
        """Find the parts of the text in the paste area."""
        text = self.paste.toPlainText()
        if not text.strip():
            self.notice.say(self.tr("There is no text yet. Paste one or open a file."))
            return
        intake = self._desk.intake
        self._show_busy(self.tr("Taking the text apart…"))
        self._task = self._background.run_stoppable(
            lambda stopped: intake.parse(text, stopped), self._show_draft, self._fail, owner=self
        )

    def stop(self) -> None:
        """Give up what is being read; the text that was there stays."""
        if self._task is not None:
            self._task.cancel()
        self._show_ready()

    def create_article(self) -> None:
        """Store the corrected draft with its records."""
        problem = self.page.form.problem
        if problem:
            self.notice.say(problem)
            return
        draft, intake = self.page.form.draft(), self._desk.intake
        self._show_busy(self.tr("Storing the draft…"))
        self.stop_button.hide()
        self._background.run(lambda: intake.keep(draft), self._finish, self._fail, owner=self)

    @override
    def reject(self) -> None:
        # Escape, the cancel button and the frame's own button all end here (QDialog.closeEvent).
        if self._may_close():
            self.stop()
            self._dirty = False
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return  # Enter in a field is no «create the draft»
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_file(Path(files[0]))

    def _build(self) -> None:
        self.paste.setPlaceholderText(
            self.tr("Paste the text of a letter, a message or a web page here")
        )
        self.paste.setAccessibleName(self.tr("Raw text"))
        self.paste.setAcceptDrops(False)
        self.paste.setTabChangesFocus(True)
        self.paste.textChanged.connect(self._mark)
        first = QWidget()
        column = plain_column(first)
        column.addWidget(
            quiet_label(
                self.tr(
                    "Title, date, event, organizers, people and quotes are found in the text; you "
                    "correct them on the next page. Nothing of the text is lost. A file (txt, "
                    "docx, html) can also be dropped here."
                )
            )
        )
        column.addWidget(self.paste, 1)
        column.addLayout(
            self._row(self.open_button, None, self.cancel_buttons[0], self.parse_button)
        )
        second = QWidget()
        column = plain_column(second)
        column.addWidget(self.page, 1)
        column.addLayout(
            self._row(self.back_button, None, self.cancel_buttons[1], self.create_button)
        )
        self._stack.addWidget(first)
        self._stack.addWidget(second)
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.stop_button.hide()
        box = plain_column(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(self._stack, 1)
        box.addLayout(self._busy_row())
        box.addWidget(self.notice)
        self._connect()

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._choose_file)
        self.parse_button.clicked.connect(self.parse)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        self.back_button.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        self.create_button.clicked.connect(self.create_article)
        self.page.edited.connect(self._mark)
        self.page.edited.connect(self._match_timer.start)
        for cancel in self.cancel_buttons:
            cancel.setAutoDefault(False)
            cancel.clicked.connect(self.reject)
        for primary in (self.parse_button, self.create_button):
            fill_primary(primary)
        self._background.crashed.connect(self._show_ready)

    @staticmethod
    def _row(*buttons: QPushButton | None) -> QHBoxLayout:
        row = plain_row()
        for button in buttons:
            if button is None:
                row.addStretch(1)
            else:
                row.addWidget(button)
        return row

    def _busy_row(self) -> QHBoxLayout:
        row = plain_row()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        return row

    def _show_busy(self, text: str) -> None:
        self.progress.setFormat(text)
        self.progress.setTextVisible(True)
        self.progress.show()
        self.stop_button.show()
        self._stack.setEnabled(False)
        self.notice.hide()

    @Slot()
    def _show_ready(self) -> None:
        self.progress.hide()
        self.stop_button.hide()
        self._stack.setEnabled(True)

    def _show_draft(self, draft: IntakeDraft) -> None:
        self._show_ready()
        self.page.show_draft(draft)
        self._stack.setCurrentIndex(1)
        self._dirty = True
        self._match()

    def _match(self) -> None:
        draft, intake, page = self.page.form.draft(), self._desk.intake, self.page
        self._background.run(lambda: intake.match(draft), page.form.show_matches, owner=page)

    def _fail(self, error: PressError) -> None:
        self._show_ready()
        self.notice.say(self._desk.translator.text(error.text))

    def _finish(self, article: Article) -> None:
        self._dirty = False
        self.article_created.emit(article.id)
        self.accept()

    def _mark(self) -> None:
        self._dirty = bool(self.paste.toPlainText().strip())

    def _may_close(self) -> bool:
        if not self._dirty:
            return True
        words = self.tr("The text is not kept yet.")
        box = PlainBox(PlainBox.Icon.Question, self.windowTitle(), words, self)
        box.setInformativeText(self.tr("If you close the window, it is gone."))
        stay = box.addButton(self.tr("Stay"), PlainBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Close without keeping"), PlainBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def _choose_file(self) -> None:
        kinds = self.tr("Texts (*.txt *.docx *.html *.htm *.md)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Open a text"), "", kinds)
        if file:
            self.take_file(Path(file))
