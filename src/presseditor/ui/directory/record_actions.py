"""What can be done with the records of one table, with undo: shared by panel and window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from presseditor.domain.errors import PressError
from presseditor.ui.background import Background
from presseditor.ui.directory.tables import Table
from presseditor.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


class RecordActions(QObject):
    """Deletes, adds pictures, undoes; says what happened in ``notice``."""

    added = Signal(object)

    def __init__(
        self, desk: Desk, table: Table, background: Background, notice: Notice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._background = background
        self._notice = notice

    def delete(self, record: Any, *, although_used: bool = False) -> None:
        """Delete; where a text uses the record, say so first and offer to delete anyway."""
        service = self._table.service

        def ask(error: PressError) -> None:
            self._notice.say(
                self._desk.translator.text(error.text),
                self.tr("Delete anyway"),
                lambda: self.delete(record, although_used=True),
            )

        self._background.run(
            lambda: service.delete(record.id, although_used=although_used),
            self._offer_undo_delete,
            ask,
            owner=self,
        )

    def offer_undo_change(self, before: Any, after: Any) -> None:
        """Say that a record was stored; offer to take the change back."""
        name = self._table.columns[0].text(after)
        if before is None:
            self._notice.say(
                self.tr("Stored: {name}").format(name=short(name)),
                self.tr("Undo"),
                lambda: self.delete(after),
            )
            return
        self._notice.say(
            self.tr("Changed: {name}").format(name=short(name)),
            self.tr("Undo"),
            lambda: self._save(before),
        )

    def add_pictures(self, files: list[Path]) -> None:
        """Take pictures in, one after the other; say which could not be taken."""
        for file in files:
            self._background.run_in_line(
                "pictures", partial(self._add, file), self._tell_added, owner=self
            )

    def show_error(self, error: PressError) -> None:
        """Say what went wrong."""
        self._notice.say(self._desk.translator.text(error.text))

    def _add(self, file: Path) -> Any:
        try:
            return self._desk.pictures.add(file)
        except PressError as error:
            return error

    def _tell_added(self, answer: Any) -> None:
        if isinstance(answer, PressError):
            self.show_error(answer)
        else:
            self.added.emit(answer)

    def _offer_undo_delete(self, record: Any) -> None:
        name = short(self._table.columns[0].text(record))
        self._notice.say(
            self.tr("Deleted: {name}").format(name=name),
            self.tr("Undo"),
            lambda: self._save(record),
        )

    def _save(self, record: Any) -> None:
        self._background.run(
            lambda: self._table.service.save(record), None, self.show_error, owner=self
        )


def short(text: str, limit: int = 60) -> str:
    """Return at most ``limit`` letters of ``text``."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
