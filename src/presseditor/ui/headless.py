"""A photograph of the real window, for machines without a screen: ``PROFILE TARGET.png``."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from presseditor.domain.article import Article
from presseditor.paths import Profile
from presseditor.ui.application import Starter, make_application
from presseditor.ui.window.workbench import Workbench

SIZE = (1920, 1080)
PATIENCE = 60_000
"""Milliseconds until it is clear that the page will not be painted."""
SETTLE = 400
"""Milliseconds for the painted frame to reach the window."""


def screenshot(profile: Profile, target: Path) -> int:
    """Open the window on ``profile``, wait for the preview and save a PNG; 0 when it was done."""
    application = make_application()
    starter = Starter(profile, [])
    starter.window.resize(*SIZE)
    done: list[bool] = []

    def take() -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        done.append(starter.window.grab().save(str(target)))
        starter.window.close()
        application.quit()

    def note_painted(article: Article) -> None:
        if article.id and not done:
            QTimer.singleShot(SETTLE, take)

    def watch(bench: Workbench) -> None:
        bench.preview.painted.connect(note_painted)

    starter.ready.connect(watch)
    starter.show()
    QTimer.singleShot(PATIENCE, application.quit)
    application.exec()
    return 0 if any(done) else 1


if __name__ == "__main__":
    sys.exit(screenshot(Profile(Path(sys.argv[1])), Path(sys.argv[2])))
