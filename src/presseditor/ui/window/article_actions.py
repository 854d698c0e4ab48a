"""What can be done to whole articles: start, open, move on, delete and bring back, clean up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.errors import NotFoundError, PressError
from presseditor.domain.ids import new_id
from presseditor.domain.revision import Milestone
from presseditor.domain.stopping import ReadingStoppedError
from presseditor.ui.articles.status_words import status_words
from presseditor.ui.background import Background
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.handing_over import READABLE
from presseditor.ui.revisions.dialog import RevisionsDialog
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.message import Message
    from presseditor.domain.stopping import Stopped
    from presseditor.services.intake.imports import Imported
    from presseditor.services.writing.articles import Articles

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of a number of files."""

    articles: list[Article] = field(default_factory=list)
    errors: list[PressError] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)

    def take(self, made: Imported, path: Path) -> None:
        """Add what one file became."""
        self.articles.append(made.article)
        words = made.told(path.name)
        self.told.extend([words] if words else [])


class ArticleActions(QObject):
    """Each method is one command; the slow part of it runs off the GUI thread."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        session: ArticleSession,
        window: MainWindow,
    ) -> None:
        super().__init__(session)
        self._status = window.status_line
        self._desk = desk
        self._background = background
        self._session = session
        self._messages = window.message_bar
        self._deleted: list[Article] = []

    def open(self, article_id: str) -> None:
        """Open a stored article; the one before is saved first."""
        self._session.collect()
        articles = self._desk.articles
        self._run(lambda: articles.get(article_id), self._session.show)

    def create(self) -> None:
        """Start an empty draft, with the office's press contact and a first rubric in it."""
        settings = self._desk.settings.current
        draft = Article(
            id=new_id(), press_contact=settings.press_contact, time_zone=settings.time_zone
        )
        articles = self._desk.articles
        self._run(lambda: articles.create(draft), self._session.show)

    def ask_for_files(self) -> None:
        """Let the officer choose files to read as articles."""
        patterns = " ".join(f"*{ending}" for ending in READABLE)
        names, _ = QFileDialog.getOpenFileNames(
            self._messages.window(),
            self.tr("Open a file"),
            filter=self.tr("Texts ({patterns})").format(patterns=patterns),
        )
        self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Read files as articles and open the last."""
        if not paths:
            return
        imports = self._desk.imports

        def read(stopped: Stopped) -> _Read:
            done = _Read()
            for path in paths:
                try:
                    done.take(imports.bring_file(path, stopped), path)
                except ReadingStoppedError:
                    break
                except PressError as error:
                    done.errors.append(error)
            return done

        task = self._background.run_stoppable(read, self._show_read, owner=self)
        names = ", ".join(path.name for path in paths[:3]) + (", …" if paths[3:] else "")
        self._status.show_work(self.tr("Reading {name}…").format(name=names), task)

    def _show_read(self, done: _Read) -> None:
        self._status.end_work()
        if done.articles:
            self._session.show(done.articles[-1])
        if done.told:
            self._messages.show_note(" ".join(map(self._messages.translate, done.told)))
        for error in done.errors:
            self._messages.show_error(error)

    def set_status(self, status: ArticleStatus, article_id: str = "") -> None:
        """Move an article (the open one unless another is named) to a status."""
        chosen = article_id or self._open_id()
        if not chosen:
            return
        self._session.flush()
        articles = self._desk.articles

        def tell(moved: Article) -> None:
            words = self.tr("“{title}” is now: {status}.")
            if moved.status is not status:  # a correction of a page that is out
                words = self.tr("The present wording of “{title}” is approved.")
            title = moved.title or self.tr("Untitled")
            self._messages.show_note(words.format(title=title, status=status_words(status)))

        self._run(lambda: articles.set_status(chosen, status), tell)

    def delete(self, article_id: str = "") -> None:
        """Delete an article and offer to bring it back."""
        chosen = article_id or self._open_id()
        if not chosen:
            return
        self._session.flush()
        articles = self._desk.articles
        self._run(lambda: articles.delete(chosen), self._offer_undo)

    def typograph(self) -> None:
        """Clean up the typography of the open article; it can be taken back."""
        article = self._session.article
        if article is None:
            return
        proofing, articles, session = self._desk.proofing, self._desk.articles, self._session

        def clean_up() -> tuple[Article, int]:
            cleaned, places = proofing.clean_up(article)
            if cleaned != article and session.flush_pending():
                articles.mark(article.id, Milestone.BEFORE_CLEANUP)
            return cleaned, places

        self._run(clean_up, lambda done: self._show_clean(article, *done))

    def _show_clean(self, before: Article, cleaned: Article, places: int) -> None:
        if self._session.article != before:
            self._messages.show_note(self.tr("The text was changed meanwhile. Clean up again."))
        elif cleaned == before:
            self._messages.show_note(self.tr("The typography is in order already."))
        else:
            self._session.replace_text(cleaned)
            undo = BarAction(self.tr("Undo"), lambda: self._session.replace_text(before))
            words = self.tr("Typography: %n place(s) changed.", "", places)
            words = words if places else self.tr("Typography: spaces were bound where they belong.")
            self._messages.show_note(words, undo)

    def show_versions(self) -> None:
        """Show the kept versions of the open article, what was just typed among them."""
        article = self._session.article
        if article is None:
            return

        def show(_: bool) -> None:  # noqa: FBT001 - what flushing answered
            window = self._messages.window()
            dialog = RevisionsDialog(self._desk, self._background, article, window)
            dialog.restored.connect(partial(self._tell_restored, article.id))
            dialog.open()

        self._run(self._session.flush_pending, show)

    def _tell_restored(self, article_id: str, version: str) -> None:
        articles = self._desk.articles

        def undo() -> None:
            self._run(lambda: articles.undo_restore(article_id), lambda _: None)

        self._messages.show_note(
            self.tr("Brought back: {version}.").format(version=version),
            BarAction(self.tr("Undo"), undo),
        )

    def bring_back(self) -> None:
        """Store the article again that was deleted last since the start; then the one before."""
        if not self._deleted:
            self._messages.show_note(self.tr("Nothing was deleted since the start."))
            return
        article, articles = self._deleted.pop(), self._desk.articles
        self._run(lambda: articles.save(article, milestone=Milestone.RESTORED), self._session.show)

    def _offer_undo(self, article: Article) -> None:
        self._deleted.append(article)
        title = article.title or self.tr("Untitled")
        self._messages.show_note(
            self.tr("“{title}” was deleted.").format(title=title),
            BarAction(self.tr("Undo"), self.bring_back),
        )
        articles = self._desk.articles

        def show(another: Article | None) -> None:
            """Leave no empty page behind a deletion."""
            if another is not None and self._open_id() in {"", article.id}:
                self._session.show(another)

        self._run(lambda: first_article(articles, ""), show)

    def _open_id(self) -> str:
        article = self._session.article
        return article.id if article is not None else ""

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._background.run(work, then, self._messages.show_error, owner=self)


def first_article(articles: Articles, wanted: str) -> Article | None:
    """Return the article to start with: the one left open, else the last that was written."""
    try:
        return articles.get(wanted)
    except NotFoundError:
        newest = articles.summaries(limit=1)
        return articles.get(newest[0].id) if newest else None
