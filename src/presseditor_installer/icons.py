"""The program's icon in every size that systems ask for, drawn from one SVG."""

import os
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(drawing: Path, folder: Path) -> dict[int, Path]:
    """Draw the program's icon in every size and return the PNG files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(drawing))
    folder.mkdir(parents=True, exist_ok=True)
    made = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        made[size] = folder / f"presseditor-{size}.png"
        image.save(str(made[size]))
    del application
    return made


def windows_icon(icons: dict[int, Path]) -> Path:
    """Join the drawings into one .ico file."""
    from PIL import Image

    target = icons[256].with_name("presseditor.ico")
    drawings = [Image.open(icons[size]) for size in SIZES]
    drawings[-1].save(target, sizes=[(size, size) for size in SIZES])
    return target
