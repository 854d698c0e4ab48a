"""The outbox: what is on its way to the sites, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from presseditor.domain.delivery import Delivery, DeliveryAction
from presseditor.domain.errors import PressError, StoppedError
from presseditor.domain.order import Order
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.icons import icon
from presseditor.ui.opening import open_page
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.publishing.confirm import confirm
from presseditor.ui.publishing.delivery_words import is_held, state_in_words, was_changed_there
from presseditor.ui.publishing.outbox_row import (
    CAN_WAIT,
    Row,
    can_be_tried,
    choose_newest,
    chosen_row,
    icon_name,
    row_of,
    stands,
)
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row, quiet_label
from presseditor.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.article import Article
    from presseditor.services.changes import Change

SHOWN = 100
PAUSE = 80


class OutboxPanel(QWidget):
    """``open_requested`` carries the id of an article, ``queued`` a ``Delivery`` just decided.

    Before a text is published, ``typing_wanted`` asks for what is typed and ``flush`` stores it,
    off the GUI thread. ``stopped`` carries the ``StoppedError`` of a text that may not go out.
    """

    open_requested = Signal(str)
    queued = Signal(object)
    typing_wanted = Signal()
    stopped = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        flush: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._flush = flush
        self._article_id = ""
        self.list = QListWidget()
        self.about = quiet_label("")
        self.state = PlainLabel()
        self.retry_button = QPushButton(icon("refresh-cw"), self.tr("Try now"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.withdraw_button = QPushButton(self.tr("Take off the site"))
        self.overwrite_button = QPushButton(self.tr("Overwrite the page on the site…"))
        self.copy_button = QPushButton(icon("copy"), self.tr("Copy the address"))
        self.open_button = QPushButton(icon("external-link"), self.tr("Open the page"))
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.refresh)
        bridge.changed.connect(self._follow)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Look at the deliveries anew."""
        desk = self._desk

        def look() -> list[Row]:
            sites = {site.id: site for site in desk.sites.all()}
            return [Row(one, sites.get(one.site_id)) for one in desk.publishing.latest(SHOWN)]

        self._background.run(look, self._show, self._fail, owner=self)

    def show_article(self, article: Article | None) -> None:
        """Choose what became of this article; where nothing did, nothing is chosen."""
        before, self._article_id = self._article_id, article.id if article else ""
        if before != self._article_id:
            self._choose_own()

    @property
    def chosen(self) -> Delivery | None:
        """The delivery of the current row."""
        row = chosen_row(self.list)
        return row.delivery if row else None

    def _build(self) -> None:
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Deliveries"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        empty = quiet_label(
            self.tr(
                "What you publish is listed here with its site and its state. Without a network it "
                "waits here and goes out by itself."
            )
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        box = plain_column(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.addWidget(self._stack, 1)
        box.addWidget(self.about)
        box.addWidget(self.state)
        for buttons in (
            (self.retry_button, self.cancel_button, self.withdraw_button),
            (self.overwrite_button,),
            (self.copy_button, self.open_button),
        ):
            row = plain_row()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            box.addLayout(row)
        box.addWidget(self.notice)
        self._connect()
        self._enable()

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(self._open_article)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open_page)
        self.retry_button.clicked.connect(self._retry)
        self.cancel_button.clicked.connect(self._cancel)
        self.withdraw_button.clicked.connect(self._ask_withdraw)
        self.overwrite_button.clicked.connect(self._ask_overwrite)

    def _show(self, rows: list[Row]) -> None:
        before = self.chosen
        top = self.list.item(0) if self.list.count() else None
        if rows and top is not None and rows[0].delivery.id != row_of(top).delivery.id:
            # What was just decided is what the officer wants to see, if it is about the open text.
            before = rows[0].delivery if self._is_own(rows[0].delivery) else before
        time = self._desk.time_words
        translate = self._desk.translator.text
        self.list.clear()
        for row in rows:
            words = state_in_words(row.delivery, time, translate)
            item = QListWidgetItem(f"{row.delivery.payload.title} — {row.site_name}\n{words}")
            held = is_held(row.delivery)
            item.setIcon(icon("clock" if held else icon_name(row.delivery)))
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setToolTip(plain_tip(words))
            self.list.addItem(item)
            if before is not None and row.delivery.id == before.id:
                self.list.setCurrentItem(item)
        if self.chosen is None:
            self._choose_own()
        self._stack.setCurrentIndex(1 if rows else 0)
        self._enable()

    def _is_own(self, delivery: Delivery) -> bool:
        return self._article_id in {"", delivery.article_id}

    def _choose_own(self) -> None:
        """Choose the newest row of the open article, and no other's: buttons act on it."""
        choose_newest(self.list, self._is_own)
        self._enable()

    def _enable(self) -> None:
        one, now = self.chosen, self._desk.clock.now()
        self.retry_button.setVisible(one is not None and can_be_tried(one, now))
        self.cancel_button.setVisible(one is not None and one.state in CAN_WAIT)
        self.withdraw_button.setVisible(one is not None and stands(self.list, one))
        self.overwrite_button.setVisible(one is not None and was_changed_there(one))
        row = chosen_row(self.list)
        self.about.setVisible(row is not None)
        if row is not None:
            words = self.tr("“{title}” on {site}:")
            title = row.delivery.payload.title
            self.about.setText(words.format(title=title, site=row.site_name))
        address = row.address if row else ""
        for shown in (self.copy_button, self.open_button, self.state):
            shown.setVisible(bool(address))
        self.state.setText(address)

    def _retry(self) -> None:
        desk = self._desk

        def act(one: Delivery) -> None:
            desk.publishing.retry(one.id)
            desk.outbox.wake()

        self._act(act)

    def _cancel(self) -> None:
        self._act(lambda one: self._desk.publishing.cancel(one.id))

    def _ask_withdraw(self) -> None:
        one = self.chosen
        if one is None:
            return
        words = self.tr("Readers will not find “{title}” any more.")
        title = self.tr("Take the page off the site")
        detail = words.format(title=one.payload.title)
        if confirm(self, title, detail, self.tr("Take off the site")):
            self.withdraw(one)

    def withdraw(self, one: Delivery) -> None:
        """Take the page of this delivery off its site."""
        desk = self._desk

        def act() -> Delivery:
            return desk.publishing.withdraw(one.article_id, one.site_id)

        self._background.run(act, self.queued.emit, self._fail, owner=self)

    def _ask_overwrite(self) -> None:
        one = self.chosen
        if one is not None:
            self.ask_overwrite(one)

    def ask_overwrite(self, one: Delivery) -> None:
        """Ask once more, then publish over what was changed on the site itself."""
        replaced = self.tr("The page on the site will be replaced by your article.")
        lost = self.tr("What was changed on the site itself will be lost.")
        title = self.tr("Overwrite the page")
        if confirm(self, title, f"{replaced} {lost}", self.tr("Overwrite")):
            self.overwrite(one)

    def overwrite(self, one: Delivery) -> None:
        """Publish the article over what was changed on the site itself."""
        self.typing_wanted.emit()
        desk, flush = self._desk, self._flush
        order = Order(one.article_id, (one.site_id,), overwrite=True)

        def act() -> Delivery:
            if one.action is DeliveryAction.WITHDRAW:
                return desk.publishing.withdraw(one.article_id, one.site_id, overwrite=True)
            return desk.publishing.release(order, flush)[0]

        self._background.run(
            act,
            self.queued.emit,
            self._fail,
            owner=self,
        )

    def _act(self, act: Callable[[Delivery], object]) -> None:
        one = self.chosen
        if one is not None:
            self._background.run(lambda: act(one), None, self._fail, owner=self)

    def _copy(self) -> None:
        if row := chosen_row(self.list):
            QGuiApplication.clipboard().setText(row.address)
            self.notice.say(self.tr("The address is copied."))

    def _open_page(self) -> None:
        if row := chosen_row(self.list):
            open_page(row.site, row.address)

    def _open_article(self, item: QListWidgetItem) -> None:
        self.open_requested.emit(row_of(item).delivery.article_id)

    def _fail(self, error: PressError) -> None:
        if isinstance(error, StoppedError):
            self.stopped.emit(error)
        self.notice.say(self._desk.translator.text(error.text))

    def _follow(self, change: Change) -> None:
        if change.noun in {"delivery", "site"}:
            self._timer.start()
