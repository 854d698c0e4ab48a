"""The furnished window: panels made with an open desk, and who listens to whom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from presseditor.domain.article import NEXT_STATUSES, Article, ArticleStatus, ArticleSummary
from presseditor.ui.articles.panel import ArticlesPanel
from presseditor.ui.articles.status_words import move_words
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.editor.article_editor import ArticleEditor
from presseditor.ui.editor.inserts import Inserts
from presseditor.ui.editor.record_links import RecordLinks
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.opening import can_open, open_address
from presseditor.ui.preview.choice import make_view
from presseditor.ui.preview.panel import PreviewPanel
from presseditor.ui.theme import use_theme
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.article_actions import ArticleActions, first_article
from presseditor.ui.window.backup_actions import BackupActions
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.file_actions import FileActions
from presseditor.ui.window.help import help_deeds
from presseditor.ui.window.leaving import Leaving
from presseditor.ui.window.main_window import MainWindow
from presseditor.ui.window.network_label import NetworkLabel
from presseditor.ui.window.parts import Parts
from presseditor.ui.window.save_label import show_save_state
from presseditor.ui.window.side_panels import SidePanels
from presseditor.ui.window.status_line import watch_counts
from presseditor.ui.window.two_writers import TwoWriters
from presseditor.ui.window.update_watch import UpdateWatch
from presseditor.ui.window.window_commands import bind_commands, fit_text_size
from presseditor.ui.window.withdrawing import Withdrawing

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.directory.lookup import Place

COUNT_PAUSE = 300
CARET_PAUSE = 100
BY_HAND = (ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW, ArticleStatus.APPROVED)


class Workbench(QObject):
    """Builds the panels once, connects them, and takes them down again."""

    def __init__(
        self, desk: Desk, background: Background, window: MainWindow, memory: DeskMemory
    ) -> None:
        super().__init__(window)
        self.desk = desk
        self.background = background
        self.window = window
        self.memory = memory
        self.messages = window.message_bar
        self.messages.translate = desk.translator.text
        self.bridge = ChangeBridge(desk.changes, self)
        self.editor = _editor(desk)
        self.editor.text_size = fit_text_size(memory.text_size)
        self.session = ArticleSession(desk, background, self.bridge, self.editor)
        self.leaving = Leaving(self.session, window)
        self.inserts = Inserts(desk, background, self.editor, self.session, self.messages)
        self.record_links = RecordLinks(desk, background, self.bridge, self.editor.body)
        self.actions = ArticleActions(desk, background, self.session, window)
        self.two_writers = TwoWriters(background, self.session, self.messages)
        self.updates = UpdateWatch(desk, background, window, self.may_close)
        self.articles = ArticlesPanel(desk, background, self.bridge)
        self.preview = PreviewPanel(desk, background)
        parts = self._parts()
        self.side = SidePanels(parts, self)
        show_error = self.side.show_error
        self.withdrawing = Withdrawing(desk, background, self.session, self.messages, show_error)
        self.files = FileActions(desk, background, self.session, window, show_error)
        self.backups = BackupActions(desk, background, self.session, window, show_error)
        self.side.sites_requested.connect(self.open_site_wizard)
        self.network = NetworkLabel(window.status_line.network, self.articles, self.bridge)
        window.panes.fill(self.articles, self.editor, self.preview)
        self._counting = self._timer(COUNT_PAUSE, self._count_words)
        self._caret_timer = self._timer(CARET_PAUSE, self._show_caret_line)
        self._connect()
        bind_commands(parts, self.side, self.go_to, self._deeds())

    def _timer(self, pause: int, deed: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(deed)
        return timer

    def _parts(self) -> Parts:
        return Parts(
            self.desk,
            self.background,
            self.bridge,
            self.window,
            self.memory,
            self.messages,
            self.editor,
            self.session,
            self.inserts,
            self.actions,
            self.articles,
            self.preview,
        )

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "paste_text": self.open_intake,
            "export": self.files.ask_for_export,
            "export_final": partial(self.files.ask_for_export, final=True),
            "export_all": self.files.ask_for_all,
            **self.backups.deeds(),
            "settings": self.open_settings,
            "sites": self.open_sites,
            "withdraw": self.withdrawing.ask,
            "revisions": self.actions.show_versions,
            "updates": self.updates.open,
            **help_deeds(self.window, self.editor.format_bar.commands, self.desk.profile.defects),
        }

    def start(self) -> None:
        """Show the desk as it was left."""
        self.window.show_panes()
        self.memory.restore_panes()
        self.preview.set_width(self.desk.settings.current.preview_width)
        self.articles.reload()
        self._load_sites()
        self.desk.outbox.start()
        self.desk.watching.start()
        self.background.run(self.desk.thin_history, owner=self)
        self.updates.start()
        wanted, articles = self.memory.article_id, self.desk.articles
        self.background.run(lambda: first_article(articles, wanted), self._open_first, owner=self)

    def open_preview(self) -> None:
        """Create the preview's engine, which takes longer than all the rest."""
        self.preview.open_view(make_view(self.desk, self.preview))

    def may_close(self) -> bool:
        """Save everything; tell whether the window may go, and ask where it is not all stored."""
        return self.leaving.may_close()

    def shutdown(self) -> None:
        """Take everything down, the other way round."""
        self.memory.keep(self.session, self.editor)
        self.side.shutdown()
        self.session.shutdown()
        self.preview.shutdown()
        self.bridge.close()
        self.background.shutdown()
        self.desk.close()

    def go_to(self, place: Place) -> None:
        """Open an article or a record."""
        if place.kind in {"article", "text"}:
            self.actions.open(place.id)
        else:
            self.side.show_place(place)

    def open_intake(self) -> None:
        """Take apart a raw text and make an article of it."""
        from presseditor.ui.intake.dialog import IntakeDialog

        dialog = IntakeDialog(self.desk, self.background, self.window)
        dialog.article_created.connect(self.actions.open)
        dialog.open()

    def open_site_wizard(self) -> None:
        """Add a site to publish to."""
        from presseditor.ui.setup.site_wizard import SiteWizard

        wizard = SiteWizard(self.desk, self.background, None, self.window)
        wizard.site_saved.connect(lambda _: self._load_sites())
        wizard.open()

    def open_sites(self) -> None:
        """Show the sites, to add, change, test and remove them."""
        from presseditor.ui.window.sites_dialog import SitesDialog

        dialog = SitesDialog(self.desk, self.background, self.window)
        dialog.sites_changed.connect(self._load_sites)
        dialog.open()

    def open_settings(self) -> None:
        """Let the officer change how the program works."""
        from presseditor.ui.setup.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.desk, self.background, self.window)
        dialog.settings_changed.connect(lambda settings: use_theme(settings.theme))
        dialog.sites_requested.connect(self.open_site_wizard)
        dialog.open()

    def _connect(self) -> None:
        window, session = self.window, self.session
        self.articles.article_chosen.connect(self.actions.open)
        self.articles.new_requested.connect(self.actions.create)
        self.articles.paste_requested.connect(self.open_intake)
        self.articles.menu_requested.connect(self._open_article_menu)
        session.opened.connect(self._note_opened)
        session.article_changed.connect(self.preview.show_article)
        session.article_changed.connect(lambda _: self._counting.start())
        session.closed.connect(self._note_closed)
        self.inserts.work_started.connect(window.status_line.show_work)
        self.inserts.work_ended.connect(window.status_line.end_work)
        session.save_state_changed.connect(
            lambda state: show_save_state(
                window.top_bar.save_label, self.messages, self.desk.translator.text, state
            )
        )
        self.preview.link_clicked.connect(self._offer_link)
        self.preview.width_chosen.connect(
            lambda name: self.desk.settings.change(preview_width=name)
        )
        self.editor.body.cursorPositionChanged.connect(self._follow_caret)
        self.background.press_error.connect(self.messages.show_error)

    def _load_sites(self) -> None:
        sites, chosen = self.desk.sites, self.desk.settings.current.default_site
        self.background.run(
            sites.all, lambda found: self.preview.show_sites(found, chosen), owner=self
        )

    def _open_first(self, article: Article | None) -> None:
        if article is None:
            self._note_closed()
            return
        self.session.show(article)
        if article.id == self.memory.article_id:
            self.memory.restore_caret(self.editor)
        self.editor.body.setFocus()

    def _note_opened(self, article: Article) -> None:
        self.articles.mark(article.id)
        if not article.title and not article.body:
            self.editor.title.setFocus()

    def _note_closed(self) -> None:
        self.articles.mark("")
        self.preview.show_article(None)
        self.window.status_line.show_counts(None)

    def _count_words(self) -> None:
        article = self.session.article
        if article is not None:
            watch_counts(self.background, self.window.status_line, article)

    def _follow_caret(self) -> None:
        if not self._caret_timer.isActive():
            self._caret_timer.start()

    def _show_caret_line(self) -> None:
        if self.editor.body.hasFocus():
            self.preview.follow_line("body", self.editor.body.textCursor().blockNumber())

    def _offer_link(self, address: str) -> None:
        if not can_open(address):
            return
        self.messages.ask(
            self.tr("Open {address} in the browser?").format(address=address),
            BarAction(self.tr("Open"), lambda: open_address(address)),
        )

    def _open_article_menu(self, summary: ArticleSummary, at: QPoint) -> None:
        menu = QMenu(self.articles)
        menu.addAction(self.tr("Open"), lambda: self.actions.open(summary.id))
        for status in BY_HAND:
            if status in NEXT_STATUSES[summary.status]:
                move = partial(self.actions.set_status, status, summary.id)
                menu.addAction(move_words(status), move)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.actions.delete(summary.id))
        menu.popup(at)


def _editor(desk: Desk) -> ArticleEditor:
    settings = desk.settings.current
    return ArticleEditor(desk.kinds, settings.rubrics, settings.language, desk.time_words)
