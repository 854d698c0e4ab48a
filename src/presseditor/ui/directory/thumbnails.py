"""Small pictures for lists, read off the GUI thread and kept while they fit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from presseditor.domain.image import Image
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.records.image_form import read_small

SIDE = 48
KEPT = 300


class Thumbnails(QObject):
    """Gives a thumbnail at once or says ``ready`` when it is there."""

    ready = Signal()

    def __init__(
        self,
        file_of: Callable[[Image], Path],
        background: Background,
        ratio: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file_of = file_of
        self._background = background
        self._ratio = ratio
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()

    def of(self, record: Any) -> QPixmap | None:
        """Return the thumbnail of a picture, a neutral one while it is being read."""
        if not isinstance(record, Image):
            return None
        if record.id not in self._kept:
            self._kept[record.id] = icon("image").pixmap(SIDE // 2, SIDE // 2)
            self._read(record)
        return self._kept[record.id]

    def _read(self, image: Image) -> None:
        file = self._file_of(image)
        size = QSize(SIDE, SIDE) * self._ratio

        def keep(small: QImage) -> None:
            if small.isNull():
                return
            pixmap = QPixmap.fromImage(small)
            pixmap.setDevicePixelRatio(self._ratio)
            self._kept[image.id] = pixmap
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.ready.emit()

        self._background.run(lambda: read_small(file, size), keep, owner=self)
