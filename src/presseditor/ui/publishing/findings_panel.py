"""What the checks have to say: a list to jump from, with fixes, and a way past a stop in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from presseditor.domain.article import Article
from presseditor.domain.errors import PressError
from presseditor.domain.finding import Finding, Severity, Waiver
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import plain_tip
from presseditor.ui.widgets.form_layout import GRID, plain_column, plain_row, quiet_label
from presseditor.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change

PAUSE = 800
"""Milliseconds without a change before the text is checked."""
ORDER = (Severity.STOP, Severity.WARN, Severity.HINT)
TYPOGRAPHY = "typography"
"""The rule whose finding tells of many places: they are mended together."""
RECORDS = frozenset({"person", "org", "quote", "fact", "image", "event"})


class FindingsPanel(QWidget):
    """``jump_requested`` carries part, start, end; ``fix_requested`` these and the new words.

    ``publish_requested`` comes when the last stop was let pass with a reason.
    ``typography_requested`` asks to clean the whole text up. ``counted`` carries the
    number of stops and of all findings after each check.
    """

    jump_requested = Signal(str, int, int)
    fix_requested = Signal(str, int, int, str)
    typography_requested = Signal()
    publish_requested = Signal()
    counted = Signal(int, int)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._article: Article | None = None
        self._asked = 0
        self._stops = 0
        self._publishes = False
        self.list = QListWidget()
        self.reason = QLineEdit()
        self.fix_button = QPushButton(icon("check"), self.tr("Correct"))
        self.waive_button = QPushButton()
        self.waived_by = quiet_label("")
        self.take_back_button = QPushButton(self.tr("Stop it again"))
        self.notice = Notice()
        self._waive_row = QWidget()
        self._stack = QStackedWidget()
        self._clean = quiet_label("")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.check)
        bridge.changed.connect(self._follow)
        self._build()

    def show_article(self, article: Article | None) -> None:
        """Check ``article`` after a pause; another article's findings go at once."""
        other = self._article is None or article is None or article.id != self._article.id
        self._article = article
        if other:
            self._publishes = False
            self._show([])
            self._clean.setText(self.tr("Being checked…") if article else "")
        if article is None:
            self._timer.stop()
        else:
            self._timer.start()

    def check(self) -> None:
        """Check now."""
        article = self._article
        if article is None:
            return
        self._timer.stop()
        self._asked += 1
        number, checking = self._asked, self._desk.checking

        def look() -> list[Finding] | None:
            # A later check makes this one pointless: what waits in the line does not pile up.
            return checking.findings(article) if number == self._asked else None

        def show(findings: list[Finding] | None) -> None:
            if findings is not None and number == self._asked and self._article is not None:
                self._show(findings)
                self.counted.emit(self._stops, len(findings))
                self._go_on()

        self._background.run_in_line("findings", look, show, self._fail, owner=self)

    @property
    def chosen(self) -> Finding | None:
        """The finding of the current line."""
        items = self.list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    def _build(self) -> None:
        self.list.setWordWrap(True)
        self.list.setSpacing(GRID // 4)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._clean.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._clean)
        self._stack.addWidget(self.list)
        self.reason.setPlaceholderText(self.tr("Why it may be published all the same"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        row = plain_row(self._waive_row)
        row.addWidget(self.reason, 1)
        row.addWidget(self.waive_button)
        buttons = plain_row()
        buttons.addWidget(self.fix_button)
        buttons.addStretch(1)
        back = plain_row()  # of its own: the words of a fix are long
        back.addStretch(1)
        back.addWidget(self.take_back_button)
        box = plain_column(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.addWidget(self._stack, 1)
        box.addWidget(self.waived_by)
        box.addLayout(back)
        box.addLayout(buttons)
        box.addWidget(self._waive_row)
        box.addWidget(self.notice)
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        self.list.itemSelectionChanged.connect(self._enable)
        self.reason.textChanged.connect(self._enable)
        self.fix_button.clicked.connect(self._fix)
        self.waive_button.clicked.connect(self._waive)
        self.take_back_button.clicked.connect(self._take_back)
        self.reason.returnPressed.connect(self._waive)
        self._enable()

    def _show(self, findings: list[Finding]) -> None:
        self._stops = sum(one.severity is Severity.STOP for one in findings)
        self.list.clear()
        translate = self._desk.translator.text
        titles = {
            Severity.STOP: (self.tr("Keeps it from being published"), "circle-alert"),
            Severity.WARN: (self.tr("Better looked at"), "triangle-alert"),
            Severity.HINT: (self.tr("Hints"), "info"),
        }
        ordered = sorted(findings, key=lambda one: ORDER.index(one.severity))
        for severity, group in groupby(ordered, key=lambda one: one.severity):
            title, picture = titles[severity]
            head = QListWidgetItem(title, self.list)
            # Enabled, though nothing can be done with it: a disabled line is too pale to read.
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = head.font()
            bold.setBold(True)
            head.setFont(bold)
            for one in group:
                line = QListWidgetItem(icon(picture), translate(one.message), self.list)
                line.setToolTip(plain_tip(line.text()))
                line.setData(Qt.ItemDataRole.UserRole, one)
        self._clean.setText(self.tr("The checks found nothing. The text can go out."))
        self._stack.setCurrentIndex(1 if findings else 0)
        self._enable()

    def _enable(self) -> None:
        one = self.chosen
        whole = one is not None and one.rule == TYPOGRAPHY
        self.fix_button.setVisible(one is not None and (one.fix is not None or whole))
        if whole:
            self.fix_button.setText(self.tr("Clean up typography"))
        if one is not None and one.fix is not None:
            self.fix_button.setText(self.tr("Correct to “{words}”").format(words=one.fix[:40]))
        self._waive_row.setVisible(one is not None and one.severity is Severity.STOP)
        last = self._stops == 1
        self.waive_button.setText(self.tr("Publish anyway") if last else self.tr("Let this pass"))
        waiver = one.waiver if one is not None else None
        self.take_back_button.setVisible(waiver is not None)
        self.waived_by.setVisible(waiver is not None)
        self.waived_by.setText(self._who(waiver) if waiver is not None else "")
        self.waive_button.setEnabled(bool(self.reason.text().strip()))

    def _jump(self, item: QListWidgetItem) -> None:
        one = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(one, Finding):
            self.jump_requested.emit(one.part, one.start, one.end)

    def _fix(self) -> None:
        one = self.chosen
        if one is not None and one.rule == TYPOGRAPHY:
            self.typography_requested.emit()
        elif one is not None and one.fix is not None:
            self.fix_requested.emit(one.part, one.start, one.end, one.fix)

    def _waive(self) -> None:
        one, article, reason = self.chosen, self._article, self.reason.text().strip()
        if one is None or article is None or not reason or one.severity is not Severity.STOP:
            return
        checking = self._desk.checking
        publishes = self._stops == 1
        self.reason.clear()

        def look_again(_: None) -> None:
            self._publishes = publishes and self._article is not None
            self.check()

        self._background.run(
            lambda: checking.waive(article, one, reason),
            look_again,
            self._fail,
            owner=self,
        )

    def _go_on(self) -> None:
        """Publish what was let pass; another stop that came up meanwhile ends the wish."""
        publishes, self._publishes = self._publishes, False
        if publishes and not self._stops:
            self.publish_requested.emit()

    def _take_back(self) -> None:
        waiver = self.chosen.waiver if self.chosen is not None else None
        if waiver is None:
            return
        checking = self._desk.checking
        self._background.run(
            lambda: checking.take_back(waiver), lambda _: self.check(), self._fail, owner=self
        )

    def _who(self, waiver: Waiver) -> str:
        """Say when and by whom a stop was let pass."""
        at = self._desk.time_words.at(waiver.at)
        if waiver.by:
            return self.tr("Let pass on {time} by {name}.").format(time=at, name=waiver.by)
        return self.tr("Let pass on {time}.").format(time=at)

    def _fail(self, error: PressError) -> None:
        self._publishes = False
        self.notice.say(self._desk.translator.text(error.text))

    def _follow(self, change: Change) -> None:
        if change.noun in RECORDS and self._article is not None:
            self._timer.start()
