"""The line at the bottom: how long the text is, the network, and work under way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from presseditor.ui.background import Background, Task
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel

if TYPE_CHECKING:
    from presseditor.domain.article import Article

READING_SPEED = 150
"""Words a minute of an adult reading Russian to himself."""
_WORD = re.compile(r"[^\W\d_](?:[\w-]*\w)?|\d+")


class StatusLine(QStatusBar):
    """Shows counts of the open article and, on the right, what goes on elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = PlainLabel("", self)
        self._counts.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._counts)
        self._work = PlainLabel("", self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setMaximumWidth(96)
        self._progress.setMaximumHeight(12)
        self._cancel = QToolButton(self)
        self._cancel.setIcon(icon("x"))
        self._cancel.setAutoRaise(True)
        self._cancel.setToolTip(self.tr("Stop this work"))
        self._cancel.clicked.connect(self._stop)
        self._task: Task | None = None
        for widget in (self._work, self._progress, self._cancel):
            self.addPermanentWidget(widget)
            widget.hide()
        self.network = PlainLabel("", self)
        self.network.setContentsMargins(8, 0, 8, 0)
        self.addPermanentWidget(self.network)

    def show_counts(self, counts: tuple[int, int] | None) -> None:
        """Show words and characters, and how long it takes to read them."""
        if counts is None:
            self._counts.clear()
            return
        words, letters = counts
        minutes = max(1, round(words / READING_SPEED))
        self._counts.setText(
            " · ".join(
                (
                    self.tr("%n word(s)", "", words),
                    self.tr("{number} characters").format(number=QLocale().toString(letters)),
                    self.tr("reading {minutes} min").format(minutes=minutes),
                )
            )
        )

    def show_work(self, words: str, task: Task | None = None) -> None:
        """Show that something long is under way; with a ``task`` it can be stopped."""
        self._task = task
        self._work.setText(words)
        self._progress.setRange(0, 0)
        self._work.show()
        self._progress.show()
        self._cancel.setVisible(task is not None)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work under way has come."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def end_work(self) -> None:
        """Show that it is done."""
        for widget in (self._work, self._progress, self._cancel):
            widget.hide()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.end_work()


def count_text(article: Article) -> tuple[int, int]:
    """Return words and characters of what a reader will see of title, lead and texts."""
    from presseditor.domain.record_link import RECORD_LINK

    source = f"{article.title}\n{article.lead}\n{article.body}\n{article.background}"
    text = RECORD_LINK.sub(r"\g<text>", source)
    letters = sum(map(len, text.split())) + max(0, len(text.split()) - 1)
    return len(_WORD.findall(text)), letters


def watch_counts(background: Background, line: StatusLine, article: Article) -> None:
    """Count off the GUI thread and show the numbers."""
    background.run_in_line("counts", lambda: count_text(article), line.show_counts, owner=line)
