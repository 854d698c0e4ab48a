"""The bar at the top: start something, find something, how it stands, publish."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel, plain_tip
from presseditor.ui.window.commands import Commands


class TopBar(QToolBar):
    """``findings_requested`` asks to see what the checks found."""

    findings_requested = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name, label in (
            ("new", self.tr("New")),
            ("paste_text", self.tr("Paste a text…")),
            ("open", self.tr("Open")),
        ):
            commands[name].setIconText(label)
            self.addAction(commands[name])
        self.addWidget(_stretch())
        self.search = QPushButton(icon("search"), self.tr("Find anything   Ctrl+K"), self)
        self.search.setMinimumWidth(200)
        self.search.setToolTip(plain_tip(commands["go"].toolTip()))
        self.search.clicked.connect(commands["go"].trigger)
        self.addWidget(self.search)
        self.addWidget(_stretch())
        self.save_label = PlainLabel("", self)
        self.save_label.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self.save_label)
        self.findings = QToolButton(self)
        self.findings.setAutoRaise(True)
        self.findings.clicked.connect(self.findings_requested)
        self._findings_action = self.addWidget(self.findings)
        self._findings_action.setVisible(False)
        place = QWidget(self)
        self._publish_place = QHBoxLayout(place)
        self._publish_place.setContentsMargins(8, 4, 8, 4)
        self.addWidget(place)

    def add_publish_button(self, button: QWidget) -> None:
        """Give the one filled button its place."""
        self._publish_place.addWidget(button)

    def show_findings(self, number: int, *, stops: int = 0) -> None:
        """Show how many remarks there are, and with a sign that some of them stop publishing."""
        self._findings_action.setVisible(True)
        self.findings.setText(self.tr("%n remark(s)", "", number))
        self.findings.setIcon(icon("circle-alert" if stops else "spell-check"))
        self.findings.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.findings.setToolTip(self.tr("Show what the checks found (F7)"))

    def hide_findings(self) -> None:
        """Show no number: nothing is open."""
        self._findings_action.setVisible(False)


def _stretch() -> QWidget:
    filler = QWidget()
    filler.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return filler
