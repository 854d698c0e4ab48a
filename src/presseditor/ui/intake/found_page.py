"""The source on the left, what was found in it on the right, each showing where the other is."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter, QWidget

from presseditor.domain.draft import IntakeDraft, Span
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.intake.draft_form import DraftForm
from presseditor.ui.intake.source_view import SourceView
from presseditor.ui.widgets.form_layout import ColumnScroll, plain_column, quiet_label


class FoundPage(QWidget):
    """``edited`` tells that the officer changed something."""

    edited = Signal()

    def __init__(self, time: TimeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = DraftForm(time)
        self.source = SourceView(self._targets())
        self._scroll = ColumnScroll(self.form)
        self.assign_button = QPushButton(self.tr("The selected words are…"))
        self.assign_button.setMenu(self.source.assign_menu(self.assign_button))
        self.assign_button.setEnabled(False)
        left = QWidget()
        column = plain_column(left)
        column.addWidget(
            quiet_label(
                self.tr("Source. Click a lit phrase to see its field; select words to assign them.")
            )
        )
        column.addWidget(self.source, 1)
        column.addWidget(self.assign_button)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._scroll)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([560, 560])
        plain_column(self).addWidget(splitter)
        self.form.edited.connect(self.edited)
        self.source.assigned.connect(self.form.assign)
        self.source.field_pointed.connect(self.point_at)
        self.source.copyAvailable.connect(self.assign_button.setEnabled)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)

    def show_draft(self, draft: IntakeDraft) -> None:
        """Show a draft and light its phrases."""
        self.form.show_draft(draft)
        self.source.show_source(draft.source, lit_spans(draft))

    def point_at(self, field: str) -> None:
        """Bring a field into view and light its phrases."""
        box = self._box(field)
        if box is not None:
            self._scroll.ensureWidgetVisible(box)
        self.source.light(field)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for name, box in self.form.boxes.items():
            if now is not None and box.isAncestorOf(now):
                self.source.light("event.date" if name == "event" else name)

    def _box(self, field: str) -> QWidget | None:
        boxes = self.form.boxes
        return boxes.get(field) or boxes.get(field.partition(".")[0])

    def _targets(self) -> list[tuple[str, str]]:
        return [
            ("title", self.tr("the title")),
            ("lead", self.tr("the lead")),
            ("body", self.tr("part of the text")),
            ("event.title", self.tr("the name of the event")),
            ("venue", self.tr("the place")),
            ("organizers", self.tr("an organizer")),
            ("participants", self.tr("a participant")),
            ("people", self.tr("a person")),
            ("quotes", self.tr("a quote")),
            ("background", self.tr("for the background note")),
            ("press_contact", self.tr("for the press contact")),
        ]


def lit_spans(draft: IntakeDraft) -> list[tuple[Span, str]]:
    """Return every place of the source that went into a field, with the field's name.

    The body is not lit: nearly everything is body, and a page all lit shows nothing.
    """
    lit = [(span, name) for name, spans in draft.spans.items() for span in spans if name != "body"]
    lit += [(one.span, "organizers") for one in draft.organizers]
    lit += [(one.span, "people") for one in draft.people]
    lit += [(one.span, "quotes") for one in draft.quotes]
    lit += [(one.span, "sums") for one in draft.sums]
    lit += [(one.span, "leftover") for one in draft.leftover]
    return lit
