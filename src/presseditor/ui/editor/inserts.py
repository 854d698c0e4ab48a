"""What comes into the text from elsewhere: records, pictures, pasted pages, links."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.background import Background
from presseditor.ui.editor.article_editor import ArticleEditor
from presseditor.ui.editor.formatting import insert_block
from presseditor.ui.editor.record_popup import RecordPopup
from presseditor.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.errors import PressError
    from presseditor.domain.image import Image
    from presseditor.ui.editor.session import ArticleSession

ENDS = ".,;:!?»)…%"
"""Behind these and behind a word a name needs a space."""
LARGE = 100_000
"""Characters of pasted HTML above which the status line tells of the reading."""
PICTURES = "*.jpg *.jpeg *.png *.webp *.gif"


class Inserts(QObject):
    """Turns what is chosen, dropped or pasted into Markdown at the caret, off the GUI thread.

    ``work_started`` carries words and a task that can be stopped, where it may take a while.
    """

    work_started = Signal(str, object)
    work_ended = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        editor: ArticleEditor,
        session: ArticleSession,
        messages: MessageBar,
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._background = background
        self._editor = editor
        self._session = session
        self._messages = messages
        area, bar = editor.body, editor.format_bar
        self.popup = RecordPopup(area, desk.lookup, background)
        self.popup.record_chosen.connect(self.insert_record)
        area.record_dropped.connect(self._insert_named)
        area.html_pasted.connect(self.insert_html)
        area.pictures_dropped.connect(self.insert_pictures)
        bar.link_requested.connect(self.ask_for_link)
        bar.picture_requested.connect(self.ask_for_pictures)
        bar.record_requested.connect(self.start_record)

    def insert_record(self, ref: RecordRef) -> None:
        """Put a record at the caret, its words in the case that the sentence asks for."""
        article = self._session.article
        if article is None:
            return
        before = self._editor.body.text_before_caret()
        day = article.published.date if article.published else None
        lookup = self._desk.lookup
        self._background.run(
            lambda: lookup.insertion(ref, before, day), self._put, owner=self._editor
        )

    def insert_html(self, html: str) -> None:
        """Put pasted HTML at the caret as Markdown."""
        intake = self._desk.intake

        def put(text: str) -> None:
            self.work_ended.emit()
            self._put(text)

        def fail(error: PressError) -> None:
            self.work_ended.emit()
            self._messages.show_error(error)

        task = self._background.run_stoppable(
            lambda stopped: intake.clean_html(html, stopped), put, fail, owner=self._editor
        )
        if len(html) > LARGE:
            self.work_started.emit(self.tr("Reading what was pasted…"), task)

    def insert_pictures(self, paths: list[Path]) -> None:
        """Take pictures in and set each as a block under the caret."""
        pictures = self._desk.pictures
        self._background.run(
            lambda: [pictures.add(path) for path in paths], self._put_pictures, owner=self._editor
        )

    def ask_for_pictures(self) -> None:
        """Let the officer choose picture files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._editor,
            self.tr("Choose pictures"),
            filter=self.tr("Pictures ({patterns})").format(patterns=PICTURES),
        )
        if names:
            self.insert_pictures([Path(name) for name in names])

    def ask_for_link(self) -> None:
        """Ask for an address and link the chosen words to it."""
        address, accepted = QInputDialog.getText(
            self._editor, self.tr("Link"), self.tr("Address of the page:")
        )
        if accepted and address.strip():
            self.insert_link(address.strip())

    def insert_link(self, address: str) -> None:
        """Link the chosen words to ``address``; without a choice the address is printed."""
        cursor = self._editor.body.textCursor()
        if "://" not in address and "@" not in address:
            address = f"https://{address}"
        elif "://" not in address and not address.startswith("mailto:"):
            address = f"mailto:{address}"
        words = cursor.selectedText() or address.removeprefix("mailto:")
        cursor.insertText(f"[{words}]({address.replace(' ', '%20').replace(')', '%29')})")
        self._editor.body.setFocus()

    def start_record(self) -> None:
        """Open the list of records at the caret, as ``@`` does."""
        area = self._editor.body
        before = area.text_before_caret(1)
        area.insertPlainText("@" if not before or before.isspace() else " @")
        area.setFocus()

    def _insert_named(self, name: str) -> None:
        kind, _, record_id = name.partition(":")
        if kind in set(RecordKind) and record_id:
            self.insert_record(RecordRef(RecordKind(kind), record_id))

    def _put(self, text: str) -> None:
        area = self._editor.body
        cursor = area.textCursor()
        if text.startswith("![]("):
            cursor.removeSelectedText()
            insert_block(cursor, text)
        else:
            before = area.text_before_caret(1)
            apart = before and (before.isalnum() or before in ENDS) and text.startswith("[")
            cursor.insertText(f" {text}" if apart else text)
        area.setTextCursor(cursor)
        area.setFocus()
        area.ensureCursorVisible()

    def _put_pictures(self, images: list[Image]) -> None:
        for image in images:
            self._put(f"![](image:{image.id})")
        self._ask_next([image for image in images if not image.alt.strip()])

    def _ask_next(self, images: list[Image]) -> None:
        """Ask what the pictures show, one after the other; who cannot see them needs the words."""
        if not images:
            self._editor.body.setFocus()
            return
        image, *others = images
        self._messages.ask_words(
            self.tr("The picture “{name}” is in the text. What does it show?").format(
                name=image.file_name
            ),
            self.tr("Keep the description"),
            self.tr("For example: the mayor opens the bridge"),
            lambda words: self._keep_alt(image, words, others),
        )

    def _keep_alt(self, image: Image, words: str, others: list[Image]) -> None:
        if not words:
            self._ask_next(others)
            return
        images = self._desk.images
        self._background.run(
            lambda: images.save(replace(images.get(image.id), alt=words)),
            lambda _: self._ask_next(others),
            self._messages.show_error,
            owner=self._editor,
        )
