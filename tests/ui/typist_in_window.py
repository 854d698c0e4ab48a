"""Types in the real window until it is killed; a program of its own for the tests.

``python -m tests.ui.typist_in_window PROFILE ARTICLE`` prints a line after each letter.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from presseditor.domain.article import Article
from presseditor.paths import Profile
from presseditor.ui.application import Starter, make_application
from presseditor.ui.window.workbench import Workbench

SLOWEST = 40
"""Milliseconds between two letters at most: nobody types faster than that for long."""


class Typist:
    """Presses a key at random instants."""

    def __init__(self, bench: Workbench, article_id: str) -> None:
        self._chance = random.Random(article_id)  # noqa: S311 - a repeatable story, not a secret
        self._bench = bench
        self._body = bench.editor.body
        self._article = bench.desk.articles.create(Article(article_id, title="Набор"))
        bench.session.show(self._article)
        QTimer.singleShot(0, self._press)

    def _press(self) -> None:
        shown = self._bench.session.article
        if shown is None or shown.id != self._article.id:
            # The window opens the article of the last time a moment after its start.
            self._bench.session.show(self._bench.desk.articles.get(self._article.id))
            QTimer.singleShot(SLOWEST, self._press)
            return
        QTest.keyClick(self._body, Qt.Key.Key_A)
        sys.stdout.write("a\n")
        sys.stdout.flush()
        QTimer.singleShot(self._chance.randint(1, SLOWEST), self._press)


def main() -> None:
    """Open the window and type."""
    application = make_application()
    starter = Starter(Profile(Path(sys.argv[1])), [])
    typists: list[Typist] = []

    def begin(bench: Workbench) -> None:
        typists.append(Typist(bench, sys.argv[2]))

    starter.ready.connect(begin)
    starter.show()
    application.exec()


if __name__ == "__main__":
    main()
