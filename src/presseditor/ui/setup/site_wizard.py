"""Setting up a site: where it is, how to sign in, what its pages say, and whether it answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QWidget,
)

from presseditor.domain.consent import Consent, ConsentError, ElsewhereError
from presseditor.domain.errors import PressError
from presseditor.domain.ids import new_id
from presseditor.domain.site import Site
from presseditor.sites.registry import folder_kind
from presseditor.ui.background import Background
from presseditor.ui.opening import open_address
from presseditor.ui.plain_words import PlainLabel
from presseditor.ui.setup.site_form import SiteForm
from presseditor.ui.setup.site_question import SiteQuestion
from presseditor.ui.widgets.form_layout import GRID, ColumnScroll, plain_column, plain_row

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.sites.connection import SiteReport

REASONS = {
    "There is no answer from": "no answer",
    "The site {host} is not working": "broken",
    "The site answered with something": "strange",
}
"""How the outbox's reasons begin that promise to try again: a test of a site does not."""


class SiteWizard(QDialog):
    """Adds a site, or changes one. ``site_saved`` carries the stored ``Site``.

    Saving tests the connection first; a site that does not answer is stored only when the officer
    says so. The password goes to the system's credential store and nowhere else.
    """

    site_saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        site: Site | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._site = site or Site(new_id(), "", folder_kind().name, "")
        self.setWindowTitle(self.tr("Change the site") if site else self.tr("Add a site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 620))
        self.form = SiteForm(desk.settings.current.consent_notice, desk.translator.text)
        self._focused: QWidget | None = None
        self._saving = False
        self.answer = PlainLabel()
        self.progress = QProgressBar()
        self.test_button = QPushButton(self.tr("Test the connection"))
        self.save_button = QPushButton(self.tr("Save the site"))
        self.anyway_button = QPushButton(self.tr("Save anyway"))
        self.question = SiteQuestion(desk.translator.text, self)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        self.form.show_site(self._site)

    def test(self) -> None:
        """Ask the site whether it answers and takes the password; say so in words."""
        self._test(save=False)

    def save(self) -> None:
        """Test, and store the site when it answers."""
        self._test(save=True)

    def save_anyway(self) -> None:
        """Store the site although it did not answer."""
        site, password = self.form.site(self._site), self.form.new_password
        sites = self._desk.sites
        self._show_busy(busy=True)
        self.answer.clear()
        self._background.run(
            lambda: sites.save(site, password), self._finish, self._show_error, owner=self
        )

    def _build(self) -> None:
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.anyway_button.hide()
        box = plain_column(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(ColumnScroll(self.form), 1)
        box.addWidget(self.progress)
        box.addWidget(self.answer)
        box.addWidget(self.question)
        row = plain_row()
        row.addWidget(self.test_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.anyway_button)
        row.addWidget(self.save_button)
        box.addLayout(row)
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.test_button.clicked.connect(self.test)
        self.save_button.clicked.connect(self.save)
        self.anyway_button.clicked.connect(self.save_anyway)
        self.question.agreed.connect(self._agree)
        self.form.folder_requested.connect(self._choose_folder)
        self.form.password_requested.connect(self._open_password_page)
        for button in (self.test_button, self.cancel_button, self.anyway_button):
            # Enter would cancel: the keyboard stands there while the others are asking the site.
            button.setAutoDefault(False)
        self.form.edited.connect(self._forget_answer)

    def _test(self, *, save: bool) -> None:
        if self.form.problems():
            return
        self._saving = save
        site, password, sites = self.form.site(self._site), self.form.new_password, self._desk.sites
        self._show_busy(busy=True)

        def show(report: SiteReport) -> None:
            self._show_busy(busy=False)
            self._show_report(report)
            if save and report.ok:
                self.save_anyway()
                return
            self.anyway_button.setVisible(save and not report.ok and report.question is None)

        self._background.run(lambda: sites.test(site, password), show, self._show_error, owner=self)

    def _show_report(self, report: SiteReport) -> None:
        if report.address:
            self.form.address.setText(report.address)
        if report.question is not None:
            self._ask(report.question)
            return
        template = report.message.template
        key = next((key for begin, key in REASONS.items() if template.startswith(begin)), "")
        if key:
            self.answer.setText("⚠ " + self._reason(key))
            return
        translate = self._desk.translator.text
        lines = [translate(one) for one in (report.message, *report.details)]
        self.answer.setText(("✓ " if report.ok else "⚠ ") + "\n".join(lines))

    def _reason(self, key: str) -> str:
        return {
            "no answer": self.tr(
                "There is no answer at this address. Check the address and the network."
            ),
            "broken": self.tr(
                "The site is there but does not work at the moment. Try again later or ask its "
                "administrator."
            ),
            "strange": self.tr(
                "What answers here does not speak as {kind} does. Check the address; a proxy "
                "or a plugin may be in the way."
            ).format(kind=self.form.kind.currentText()),
        }[key]

    def _ask(self, question: ConsentError) -> None:
        self.answer.clear()
        self.question.ask(question)

    def _agree(self, question: ConsentError) -> None:
        """Do what the officer said yes to, and go on where the question came up."""
        self._forget_answer()
        sites = self._desk.sites
        if question.consent is Consent.PLAIN_STORE:
            self._background.run(
                sites.accept_plain_store,
                lambda _: self._test(save=self._saving),
                self._show_error,
                owner=self,
            )
            return
        if isinstance(question, ElsewhereError):
            self.form.address.setText(question.address)
        else:
            folder = self.form.address.text().strip()
            self._site = replace(self._site, address=folder, into_existing=True)
        self._test(save=self._saving)

    def _forget_answer(self) -> None:
        """Take the answer away: about other values it would mislead."""
        self.question.hide()
        self.anyway_button.hide()
        self.answer.clear()

    def _show_busy(self, *, busy: bool) -> None:
        if busy:
            self.question.hide()
            self._focused = self.focusWidget()
        self.progress.setVisible(busy)
        # The fields too: an answer about what was written before would stand for the new.
        for part in (self.form, self.test_button, self.save_button, self.anyway_button):
            part.setEnabled(not busy)
        if busy:
            self.answer.setText(self.tr("Asking the site…"))
        elif self._focused is not None:
            self._focused.setFocus()

    def _show_error(self, error: PressError) -> None:
        self._show_busy(busy=False)
        if isinstance(error, ConsentError):
            self._ask(error)
            return
        self.answer.setText("⚠ " + self._desk.translator.text(error.text))

    def _finish(self, site: Site) -> None:
        self.site_saved.emit(site)
        self.accept()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("The folder of the site"))
        if folder:
            self.form.address.setText(folder)

    def _open_password_page(self) -> None:
        """Open the site's page that makes a password for the program, and say what to do there."""
        try:
            page = self._desk.sites.password_page(
                self.form.kind.currentData(), self.form.address.text()
            )
        except PressError as error:
            self.answer.setText("⚠ " + self._desk.translator.text(error.text))
            return
        open_address(page)
        self.answer.setText(
            self.tr("Agree on the page in the browser, then copy the password it shows to here.")
        )
        self.form.password.setFocus()
