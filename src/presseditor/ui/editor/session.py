"""The open article: every edit becomes a value, every value is saved, nothing waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from presseditor.domain.article import Article
from presseditor.domain.errors import NotFoundError, PressError
from presseditor.domain.merging import ConflictError, merge_articles
from presseditor.services.changes import OUTSIDE
from presseditor.services.writing.autosave import Safety, UnforeseenError
from presseditor.ui.background import Background
from presseditor.ui.editor.article_editor import ArticleEditor
from presseditor.ui.editor.save_state import (
    Meeting,
    SaveState,
    Saving,
    is_older,
    same_text,
    with_keeping,
)

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change
    from presseditor.ui.change_bridge import ChangeBridge

PAUSE = 24
"""Milliseconds from a key to the article's next value; reading 1 MB of text out takes 4 of them."""


class ArticleSession(QObject):
    """Binds the editor to one stored article at a time.

    ``opened`` carries an article that takes the place of another; ``article_changed`` its next
    value, after an edit or a change from outside; ``closed`` comes when it was deleted.
    ``met_another`` tells what another writer's save did to the open text; ``conflicted`` carries
    the ``ConflictError`` that the officer has to settle (see ``settle``).
    """

    opened = Signal(object)
    article_changed = Signal(object)
    closed = Signal()
    save_state_changed = Signal(object)
    met_another = Signal(object)
    conflicted = Signal(object)
    conflict_ended = Signal()
    _saved = Signal(object, object)
    _failed = Signal(object, object)

    def __init__(
        self, desk: Desk, background: Background, bridge: ChangeBridge, editor: ArticleEditor
    ) -> None:
        super().__init__(editor)
        self._desk = desk
        self._background = background
        self._editor = editor
        self._article: Article | None = None
        self._unsaved: Article | None = None
        self._in_conflict = False
        self._defects: set[type[Exception]] = set()
        self.state = SaveState(Saving.NOTHING)
        self._saved.connect(self._note_saved, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._note_failed, Qt.ConnectionType.QueuedConnection)
        self.autosave = desk.autosave(self._saved.emit, self._failed.emit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.collect)
        editor.edited.connect(self._note_edit)
        editor.setEnabled(False)
        bridge.changed.connect(self._follow)

    @property
    def article(self) -> Article | None:
        """The open article with the last key pressed in it."""
        if self._timer.isActive():
            self.collect()
        return self._article

    @property
    def has_unsaved(self) -> bool:
        """Tell whether something is not on the disk yet."""
        return self._timer.isActive() or self._unsaved is not None

    @property
    def safety(self) -> Safety | None:
        """Where the last key pressed is; ``None`` where no text is open or waits."""
        safety = self.autosave.safety
        if self._article is None and safety is Safety.STORED:
            return None
        collected = not self._timer.isActive()
        return safety if collected or safety is not Safety.STORED else Safety.WAITING

    def show(self, article: Article) -> None:
        """Open ``article`` in place of the one before, whose last words go to autosave first."""
        if self._timer.isActive():
            self.collect()
        newest = self.autosave.newest(article.id)  # what the database did not take yet
        if newest is None:
            self.autosave.begin(article)
        article = newest or article
        self._end_conflict()
        self._article = article
        self._unsaved = newest
        self._editor.setEnabled(True)
        self._editor.show_article(article)
        self._set_state(Saving.SAVED if newest is None else Saving.UNSAVED)
        self.opened.emit(article)
        self.article_changed.emit(article)

    def change(self, **values: Any) -> None:
        """Change fields that are not typed in the editor, such as the event."""
        if self._article is None:
            return
        self.collect()
        self._take(replace(self._article, **values))

    def replace_text(self, article: Article) -> None:
        """Take over an article that a check's fix or a clean-up made from the open one."""
        if self._article is None or article.id != self._article.id:
            return
        self._editor.show_changes(article)
        self._take(article)

    def collect(self) -> None:
        """Make the article's next value from the editor now."""
        self._timer.stop()
        if self._article is None:
            return
        article = self._editor.collect(self._article)
        if article != self._article:
            self._take(article)
        elif self._unsaved is None:
            self._set_state(Saving.SAVED)

    def flush(self) -> bool:
        """Save all at once, waiting for the disk; tell whether it was done."""
        self.collect()
        return self.autosave.flush()

    def flush_pending(self) -> bool:
        """Save what was collected; the one method that any thread may call."""
        return self.autosave.flush()

    def shutdown(self) -> bool:
        """Save and end; tell whether everything reached the disk."""
        self.collect()
        self._article = None
        return self.autosave.close()

    def leave(self) -> None:
        """Close the article without opening another."""
        self.collect()
        self._forget()

    def _take(self, article: Article) -> None:
        self._article = article
        self._unsaved = article
        self.autosave.put(article)
        self._set_state(Saving.UNSAVED)
        self.article_changed.emit(article)

    def _note_edit(self) -> None:
        if self._article is None:
            return
        if not self._timer.isActive():
            self._timer.start()
        if self.state.saving is Saving.SAVED:
            self._set_state(Saving.UNSAVED)

    def settle(self, article: Article, theirs: Article) -> None:
        """End a conflict: ``article`` is the text now, in the knowledge of ``theirs``."""
        if self._article is None or article.id != self._article.id:
            return
        self._end_conflict()
        articles = self._desk.articles
        self._background.run(lambda: articles.settle_conflict(article.id), owner=self)
        self._rebase(article, theirs)

    def _rebase(self, article: Article, stored: Article) -> None:
        """Show a text that was made with ``stored`` in sight; what goes beyond it is saved."""
        self._timer.stop()
        self._article = with_keeping(article, stored)
        self._editor.show_changes(self._article)
        if same_text(article, stored):
            self._unsaved = None
            self.autosave.begin(stored)
            self._set_state(Saving.SAVED)
        else:
            self._unsaved = self._article
            self.autosave.put(self._article, based_on=stored)
            self._set_state(Saving.UNSAVED)
        self.article_changed.emit(self._article)

    def _note_saved(self, put: Article, stored: Article) -> None:
        if self._article is None or stored.id != self._article.id:
            return
        self._end_conflict()
        if not same_text(put, stored):
            self._take_merged(put, stored)
            return
        if self._unsaved is not None and same_text(stored, self._unsaved):
            self._unsaved = None
        self._article = with_keeping(self._article, stored)
        if not self.has_unsaved:
            self._set_state(Saving.SAVED)

    def _take_merged(self, put: Article, stored: Article) -> None:
        """Show what both writers' words became; what was typed since and clashes, a save tells."""
        article = self.article
        if article is None:
            return
        merged = merge_articles(put, article, stored)
        if not merged.clashes:
            self._rebase(merged.article, stored)
            self.met_another.emit(Meeting.MERGED)

    def _note_conflict(self, error: ConflictError) -> None:
        if self._article is None or error.mine.id != self._article.id:
            return
        self._in_conflict = True
        self._set_state(Saving.APART)
        self.conflicted.emit(error)

    def _end_conflict(self) -> None:
        if self._in_conflict:
            self._in_conflict = False
            self.conflict_ended.emit()

    def _note_failed(self, article: Article, error: PressError) -> None:
        if isinstance(error, UnforeseenError) and type(error.defect) not in self._defects:
            self._defects.add(type(error.defect))  # once: it comes up at every try
            self._background.crashed.emit(error.defect)
        if isinstance(error, ConflictError):
            self._note_conflict(error)
        elif self._article is not None and article.id == self._article.id:
            safety = self.autosave.safety
            if safety is not Safety.STORED:  # else the next try went well meanwhile
                failed = safety is Safety.NOWHERE
                self._set_state(Saving.FAILED if failed else Saving.ASIDE, error)

    def _follow(self, change: Change) -> None:
        article = self._article
        if article is None or change.noun != "article" or change.id != article.id:
            return
        if change.action == "deleted":
            self._forget()
            return
        articles, outside = self._desk.articles, change.action == OUTSIDE
        self._background.run(
            lambda: articles.get(article.id),
            lambda stored: self._compare(stored, outside=outside),
            lambda error: self._note_gone(error, article.id),
            owner=self,
        )

    def _note_gone(self, error: PressError, article_id: str) -> None:
        """Close an article that was deleted elsewhere; one that is being written stays."""
        gone = isinstance(error, NotFoundError) and not self.has_unsaved
        if gone and self._article is not None and self._article.id == article_id:
            self._forget()
            self.met_another.emit(Meeting.DELETED)

    def _compare(self, stored: Article, *, outside: bool) -> None:
        """Show what somebody else stored, unless the officer is writing or it is older news.

        What is being written is put together with it when it is saved.
        """
        article = self._article
        if article is None or stored.id != article.id or is_older(stored, article):
            return
        if self.has_unsaved or same_text(stored, article):
            self._article = with_keeping(article, stored)
            if self._article.status is not article.status:
                self.article_changed.emit(self._article)
        else:
            self._rebase(stored, stored)
            if outside:
                self.met_another.emit(Meeting.SHOWN)

    def _forget(self) -> None:
        self._timer.stop()
        self._article = None
        self._unsaved = None
        self._end_conflict()
        self._editor.show_article(Article(id=""))
        self._editor.setEnabled(False)
        self._set_state(Saving.NOTHING)
        self.closed.emit()

    def _set_state(self, saving: Saving, error: PressError | None = None) -> None:
        state = SaveState(saving, error)
        if state != self.state:
            self.state = state
            self.save_state_changed.emit(state)
