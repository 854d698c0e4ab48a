"""The form of a picture: what it shows, whose it is, and who allowed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from presseditor.domain.image import Image
from presseditor.ui.background import Background
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.records.record_form import RecordForm
from presseditor.ui.widgets.form_layout import TextArea, quiet_label

PICTURE = QSize(320, 200)


class ImageForm(RecordForm[Image]):
    """A small view of the picture and its words; ``file_of`` finds the file of an image."""

    def __init__(
        self,
        file_of: Callable[[Image], Path],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file_of = file_of
        self._background = background
        self._image = Image("", "", "", 0, 0)
        self.picture = PlainLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.size_line = quiet_label("")
        self.alt = TextArea(2)
        self.caption = TextArea(2)
        self.credit = QLineEdit()
        self.rights = QLineEdit()
        self.consent = QLineEdit()
        self.add_widget(self.picture)
        self.add_widget(self.size_line)
        hint = self.tr("Read aloud to those who do not see the picture.")
        self.add_field("alt", self.tr("What the picture shows"), self.alt, hint)
        self.add_field("caption", self.tr("Caption"), self.caption)
        self.add_field("credit", self.tr("Credit"), self.credit)
        self.add_field("rights", self.tr("Rights"), self.rights)
        hint = self.tr("Who of those shown agreed, and how: needed for people and for children.")
        self.add_field("consent", self.tr("Consent"), self.consent, hint)
        self.end()
        for line in (self.credit, self.rights, self.consent):
            line.textEdited.connect(self.edited)
        for area in (self.alt, self.caption):
            area.textChanged.connect(self._announce_if_by_hand)
        self._showing = False
        self.setFocusProxy(self.alt)

    @override
    def show_record(self, record: Image) -> None:
        self._image = record
        self._showing = True
        self.alt.setPlainText(record.alt)
        self.caption.setPlainText(record.caption)
        self._showing = False
        self.credit.setText(record.credit)
        self.rights.setText(record.rights)
        self.consent.setText(record.consent)
        size = self.tr("{name}, {width} × {height} pixels")
        self.size_line.setText(
            size.format(name=record.file_name, width=record.width, height=record.height)
        )
        self._load(record)

    @override
    def record(self) -> Image:
        return replace(
            self._image,
            alt=self.alt.text,
            caption=self.caption.text,
            credit=self.credit.text().strip(),
            rights=self.rights.text().strip(),
            consent=self.consent.text().strip(),
        )

    @override
    def check(self) -> dict[str, str]:
        return {}

    def _announce_if_by_hand(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _load(self, image: Image) -> None:
        self.picture.setPixmap(QPixmap())
        ratio = self.devicePixelRatioF()

        def show(loaded: QImage) -> None:
            if image.id != self._image.id:
                return
            if loaded.isNull():
                self.picture.setText(self.tr("The file of the picture is missing."))
                return
            pixmap = QPixmap.fromImage(loaded)
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)

        file = self._file_of(image)
        self._background.run(lambda: read_small(file, PICTURE * ratio), show, owner=self)


def read_small(file: Path, size: QSize) -> QImage:
    """Return the picture, turned upright and fitted into ``size``; empty when unreadable."""
    if not file.is_file():
        return QImage()
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and (whole.width() > size.width() or whole.height() > size.height()):
        turned = reader.transformation().value & 4 != 0
        room = size.transposed() if turned else size
        reader.setScaledSize(whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
