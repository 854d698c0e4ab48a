"""What the window says when somebody else writes the open article too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presseditor.domain.merging import ConflictError, merge_articles
from presseditor.ui.background import Background
from presseditor.ui.editor.save_state import Meeting
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.revisions.conflict_dialog import Choice, ConflictDialog
from presseditor.ui.widgets.message_bar import BarAction, MessageBar

if TYPE_CHECKING:
    from presseditor.domain.article import Article


class TwoWriters(QObject):
    """Says what became of two writers' changes, and lets the officer choose where they meet."""

    def __init__(
        self, background: Background, session: ArticleSession, messages: MessageBar
    ) -> None:
        super().__init__(session)
        self._background = background
        self._session = session
        self._messages = messages
        self._conflict: ConflictError | None = None
        self.dialog: ConflictDialog | None = None
        session.met_another.connect(self._tell)
        session.conflicted.connect(self._ask)
        session.conflict_ended.connect(self._forget)

    def show(self) -> None:
        """Show both texts side by side."""
        article, conflict = self._session.article, self._conflict
        if article is None or conflict is None or article.id != conflict.mine.id:
            return
        dialog = ConflictDialog(self._background, article, conflict.theirs, self._messages.window())
        dialog.chosen.connect(self._settle)
        self.dialog = dialog
        dialog.open()

    def _tell(self, meeting: Meeting) -> None:
        words = {
            Meeting.MERGED: self.tr(
                "The text was changed in another window or program: the changes were put together."
            ),
            Meeting.SHOWN: self.tr(
                "The text was changed in another window or program: this is its new state."
            ),
            Meeting.DELETED: self.tr("The article was deleted in another window or program."),
        }
        self._messages.show_note(words[meeting])

    def _ask(self, conflict: ConflictError) -> None:
        is_new, self._conflict = self._conflict is None, conflict
        if is_new:
            self._messages.ask(
                self._messages.translate(conflict.text),
                BarAction(self.tr("Compare and choose…"), self.show),
            )

    def _settle(self, choice: Choice) -> None:
        conflict, mine = self._conflict, self._session.article
        if conflict is None or mine is None:
            return
        chosen: dict[Choice, Article] = {
            Choice.MINE: mine,
            Choice.THEIRS: conflict.theirs,
            Choice.BOTH: merge_articles(conflict.base, mine, conflict.theirs).both,
        }
        self._conflict = None
        self._session.settle(chosen[choice], conflict.theirs)
        self._messages.show_note(
            self.tr("The other text stays among the earlier versions (Article, Versions).")
        )

    def _forget(self) -> None:
        if self._conflict is not None:
            self._conflict = None
            self._messages.dismiss()
