"""Six case forms: proposed by the program, read and accepted by the officer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPushButton, QWidget

from presseditor.domain.case_forms import Case, CaseForms
from presseditor.domain.errors import PressError
from presseditor.ui.background import Background
from presseditor.ui.icons import icon
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.widgets.form_layout import (
    GRID,
    ElidedLabel,
    plain_column,
    plain_row,
    tool_button,
)

PAUSE = 400
"""Milliseconds after the last key of the name before new forms are proposed."""


class CaseFormsField(QWidget):
    """Six lines that can be corrected, and a tick for «read and right».

    ``propose`` makes the forms of a name, off the GUI thread. Forms that were confirmed or
    corrected are never replaced by a proposal unless the officer asks for it. ``doubted`` tells
    whether the name alone was not enough to propose them.
    """

    edited = Signal()
    doubted = Signal(bool)

    def __init__(
        self,
        propose: Callable[[str], CaseForms],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._propose = propose
        self._background = background
        self._name = ""
        self._own_words = False
        self._asked = 0
        self._lines = {case: QLineEdit() for case in Case}
        self._confirmed = QCheckBox(self.tr("I have read the forms, they are right"))
        self._summary = ElidedLabel()
        self._toggle = tool_button("chevron-right", self.tr("Show the case forms"))
        self._body = QWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        self._build()

    @property
    def value(self) -> CaseForms | None:
        """The forms once the officer corrected or confirmed them; mere proposals are ``None``."""
        if not self._own_words:
            return None
        texts = {case.value: line.text().strip() for case, line in self._lines.items()}
        if not any(texts.values()):
            return None
        filled = {key: text or self._name for key, text in texts.items()}
        return replace(
            CaseForms.unchanging(self._name), **filled, confirmed=self._confirmed.isChecked()
        )

    def show_forms(self, name: str, forms: CaseForms | None) -> None:
        """Show the forms of ``name``; propose some where there are none."""
        self._name = name
        self._own_words = forms is not None
        self._asked += 1
        self.doubted.emit(False)  # noqa: FBT003 - a signal has no keywords
        self._fill(forms)
        self._confirmed.setChecked(forms is not None and forms.confirmed)
        if forms is None and name:
            self._ask()

    def follow_name(self, name: str) -> None:
        """Propose anew because the name was changed; what was confirmed has to be read again."""
        if name == self._name:
            return
        self._name = name
        self._own_words = False
        self._confirmed.setChecked(False)
        self._timer.start()

    def _build(self) -> None:
        self._toggle.clicked.connect(lambda: self._open(not self._body.isVisible()))
        head = plain_row(spacing=GRID // 2)
        head.addWidget(self._toggle)
        head.addWidget(self._summary, 1)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(3 * GRID, 0, 0, 0)
        grid.setSpacing(GRID // 2)
        for row, (case, question) in enumerate(self._questions().items()):
            label = PlainLabel(question)
            label.setBuddy(self._lines[case])
            self._lines[case].setAccessibleName(question)
            self._lines[case].textEdited.connect(self._correct)
            grid.addWidget(label, row, 0)
            grid.addWidget(self._lines[case], row, 1)
        again = QPushButton(self.tr("Propose again"))
        again.clicked.connect(self._propose_again)
        self._confirmed.clicked.connect(self._correct)
        grid.addWidget(self._confirmed, len(Case), 0, 1, 2)
        grid.addWidget(again, len(Case) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        box = plain_column(self, GRID // 2)
        box.addLayout(head)
        box.addWidget(self._body)
        self._body.hide()
        self._summarize()

    def _questions(self) -> dict[Case, str]:
        return {
            Case.NOMINATIVE: self.tr("who, what"),
            Case.GENITIVE: self.tr("of whom, of what"),
            Case.DATIVE: self.tr("to whom, to what"),
            Case.ACCUSATIVE: self.tr("whom, what (object)"),
            Case.INSTRUMENTAL: self.tr("by whom, by what"),
            Case.PREPOSITIONAL: self.tr("about whom, about what"),
        }

    def _open(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        self._body.setVisible(wanted)
        self._toggle.setToolTip(
            self.tr("Hide the case forms") if wanted else self.tr("Show the case forms")
        )
        self._toggle.setIcon(icon("chevron-down" if wanted else "chevron-right"))

    def _fill(self, forms: CaseForms | None) -> None:
        for case, line in self._lines.items():
            line.setText(forms.form(case) if forms else "")
            line.setCursorPosition(0)
        self._summarize()

    def _summarize(self) -> None:
        genitive = self._lines[Case.GENITIVE].text()
        if not genitive:
            self._summary.show_text(
                self.tr("The case forms are being prepared")
                if self._name
                else self.tr("Case forms are proposed when there is a name")
            )
            return
        state = self.tr("confirmed") if self._confirmed.isChecked() else self.tr("proposed")
        self._summary.show_text(
            self.tr("Case forms ({state}): of {genitive}").format(state=state, genitive=genitive)
        )

    def _correct(self) -> None:
        self._own_words = True
        self._summarize()
        self.edited.emit()

    def _propose_again(self) -> None:
        self._own_words = False
        self._confirmed.setChecked(False)
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        number, name = self._asked, self._name
        if not name:
            self._take(None)
            return

        def answer(forms: CaseForms, *, doubtful: bool = False) -> None:
            if number == self._asked and not self._own_words:
                self._take(forms, doubtful=doubtful)

        def leave_to_officer(_: PressError) -> None:
            answer(CaseForms.unchanging(name), doubtful=True)

        self._background.run(lambda: self._propose(name), answer, leave_to_officer, owner=self)

    def _take(self, forms: CaseForms | None, *, doubtful: bool = False) -> None:
        self._fill(forms)
        self.doubted.emit(doubtful)
