"""Cards of what was found several times: organizers, people, quotes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from presseditor.domain.draft import FoundOrganization, FoundPerson, FoundQuote, Span
from presseditor.ui.records.organizer_fields import RoleBox
from presseditor.ui.widgets.form_layout import (
    FieldBox,
    TextArea,
    plain_column,
    plain_row,
    quiet_label,
)


class OrganizerCard(QWidget):
    """Name in the nominative, abbreviation, and whether the directory knows it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = FoundOrganization("", None, "", Span(0, 0))
        self.name = QLineEdit()
        self.abbr = QLineEdit()
        self.role = RoleBox()
        self.match = quiet_label("")
        box = plain_column(self)
        row = plain_row()
        row.addWidget(FieldBox(self.tr("Name"), self.name), 3)
        row.addWidget(FieldBox(self.tr("Abbreviation"), self.abbr), 1)
        box.addLayout(row)
        below = plain_row()
        below.addWidget(self.role)
        below.addWidget(self.match, 1)
        box.addLayout(below)
        self.role.activated.connect(self.edited)
        for line in (self.name, self.abbr):
            line.textEdited.connect(self.edited)
        self.setFocusProxy(self.name)

    def show_found(self, found: FoundOrganization) -> None:
        """Show what was found."""
        self._kept = found
        self.name.setText(found.name)
        self.name.setCursorPosition(0)
        self.abbr.setText(found.abbr or "")
        self.role.show_role(found.role)

    def show_match(self, known: str | None) -> None:
        """Say whether the directory has it; ``known`` is the name there."""
        self.match.setText(
            self.tr("✓ In the directory: {name}").format(name=known)
            if known
            else self.tr("New: will be added to the directory")
        )

    @property
    def value(self) -> FoundOrganization:
        """The organizer as corrected; its place in the source stays."""
        abbr = self.abbr.text().strip() or None
        name = " ".join(self.name.text().split())
        return replace(self._kept, name=name, abbr=abbr, role=self.role.value)

    @property
    def is_filled(self) -> bool:
        """Tell whether there is anything to keep."""
        return bool(self.name.text().strip())


class PersonCard(QWidget):
    """Name in the nominative, post and organization, and whether the directory knows them."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = FoundPerson("", None, None, Span(0, 0))
        self.name = QLineEdit()
        self.post = QLineEdit()
        self.match = quiet_label("")
        box = plain_column(self)
        box.addWidget(FieldBox(self.tr("Name"), self.name))
        box.addWidget(FieldBox(self.tr("Post"), self.post))
        box.addWidget(self.match)
        for line in (self.name, self.post):
            line.textEdited.connect(self.edited)
        self.setFocusProxy(self.name)

    def show_found(self, found: FoundPerson) -> None:
        """Show who was found."""
        self._kept = found
        self.name.setText(found.name)
        self.post.setText(found.post or "")
        self.post.setCursorPosition(0)

    def show_match(self, known: str | None) -> None:
        """Say whether the directory has the person; ``known`` is the name there."""
        self.match.setText(
            self.tr("✓ In the directory: {name}").format(name=known)
            if known
            else self.tr("New: will be added to the directory")
        )

    @property
    def value(self) -> FoundPerson:
        """The person as corrected."""
        post = " ".join(self.post.text().split()) or None
        return replace(self._kept, name=" ".join(self.name.text().split()), post=post)

    @property
    def is_filled(self) -> bool:
        """Tell whether there is anything to keep."""
        return bool(self.name.text().strip())


class QuoteCard(QWidget):
    """Exact words, speaker and post."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = FoundQuote("", None, None, Span(0, 0))
        self._showing = False
        self.text = TextArea(4)
        self.speaker = QLineEdit()
        self.post = QLineEdit()
        box = plain_column(self)
        box.addWidget(FieldBox(self.tr("Exact words"), self.text))
        box.addWidget(FieldBox(self.tr("Speaker"), self.speaker))
        box.addWidget(FieldBox(self.tr("Post"), self.post))
        self.text.textChanged.connect(self._announce_if_by_hand)
        for line in (self.speaker, self.post):
            line.textEdited.connect(self.edited)
        self.setFocusProxy(self.text)

    def show_found(self, found: FoundQuote) -> None:
        """Show what was said."""
        self._kept = found
        self._showing = True
        self.text.setPlainText(found.text)
        self._showing = False
        self.speaker.setText(found.speaker or "")
        self.post.setText(found.post or "")
        self.post.setCursorPosition(0)

    @property
    def value(self) -> FoundQuote:
        """The quote as corrected."""
        return replace(
            self._kept,
            text=self.text.text,
            speaker=" ".join(self.speaker.text().split()) or None,
            post=" ".join(self.post.text().split()) or None,
        )

    @property
    def is_filled(self) -> bool:
        """Tell whether there is anything to keep."""
        return bool(self.text.text)

    def _announce_if_by_hand(self) -> None:
        if not self._showing:
            self.edited.emit()
