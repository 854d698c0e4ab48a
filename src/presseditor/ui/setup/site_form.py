"""The fields of a site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from presseditor.domain.loopback import LOOPBACK
from presseditor.domain.message import Message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.registry import kind_can, kinds
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.icons import icon
from presseditor.ui.widgets.form_layout import GRID, FieldBox, TextArea, plain_column, plain_row


class SiteForm(QWidget):
    """Shows what the chosen kind of site needs; ``new_password`` is never shown again."""

    edited = Signal()
    folder_requested = Signal()
    password_requested = Signal()

    def __init__(
        self, notice: str, translate: Callable[[Message], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self.kind = CalmComboBox()
        for kind in kinds().values():
            self.kind.addItem(translate(kind.offer), kind.name)
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password_button = QPushButton(icon("external-link"), self.tr("Make one on the site"))
        self.plain_http = QCheckBox(self.tr("Send the password without encryption (http://)"))
        self.public_url = QLineEdit()
        self.title = QLineEdit()
        self.menu = TextArea(2, self.tr("News | https://example.ru/news"))
        self.has_notice = QCheckBox(self.tr("Print a consent notice on the pages"))
        self.notice = TextArea(3)
        self.boxes: dict[str, FieldBox] = {}
        self._build()

    def show_site(self, site: Site) -> None:
        """Show a site; its password stays where it is."""
        self.kind.setCurrentIndex(self.kind.findData(site.kind))
        self.name.setText(site.name)
        self.address.setText(site.address)
        self.user.setText(site.user)
        self.plain_http.setChecked(site.allow_plain_http)
        self.public_url.setText(site.public_url)
        self.title.setText(site.title)
        self.menu.setPlainText("\n".join(f"{label} | {url}" for label, url in site.menu))
        self.has_notice.setChecked(bool(site.consent_notice))
        self.notice.setPlainText(site.consent_notice or self._notice)
        self._show_kind()

    def site(self, before: Site) -> Site:
        """Return ``before`` as the fields have it; a yes to its folder holds for no other."""
        same_folder = self.address.text().strip() == before.address
        return replace(
            before,
            kind=self.kind.currentData() or before.kind,
            name=self.name.text().strip(),
            address=self.address.text().strip(),
            user=self.user.text().strip(),
            allow_plain_http=self._is_plain and self.plain_http.isChecked(),
            into_existing=before.into_existing and same_folder,
            public_url=self.public_url.text().strip(),
            title=self.title.text().strip(),
            menu=tuple(
                entry for line in self.menu.text.splitlines() if (entry := menu_entry(line))
            ),
            consent_notice=self.notice.text if self.has_notice.isChecked() else "",
        )

    @property
    def new_password(self) -> str | None:
        """The password just typed, ``None`` when none was: then the stored one stands."""
        return self.password.text() or None

    def problems(self) -> dict[str, str]:
        """Show beside each field what is wrong with it, and return it."""
        found = self._check()
        for name, box in self.boxes.items():
            box.complain(found.get(name, ""))
        return found

    def _check(self) -> dict[str, str]:
        found = {}
        if not self.name.text().strip():
            found["name"] = self.tr("Give the site a name: it stands in the list of sites.")
        address = self.address.text().strip()
        if not address:
            found["address"] = self.tr("Write where the site is.")
        elif not self._can.folder and scheme_and_host(address)[0] not in {"http", "https"}:
            found["address"] = self.tr("The address begins with https://")
        elif self._is_plain and not self.plain_http.isChecked():
            found["plain_http"] = self.tr(
                "With http:// anybody on the way can read the password. Write https:// or allow it."
            )
        if self._can.password and not self.user.text().strip():
            found["user"] = self.tr("Write the user name on the site.")
        lines = [line for line in self.menu.text.splitlines() if line.strip()]
        if any(menu_entry(line) is None for line in lines):
            found["menu"] = self.tr("Write each line as: label | address")
        return found

    @property
    def _can(self) -> Capabilities:
        return kind_can(self.kind.currentData() or "")

    @property
    def _is_plain(self) -> bool:
        """Whether the password would travel unencrypted; on this computer it does not travel."""
        scheme, host = scheme_and_host(self.address.text())
        return self._can.password and scheme == "http" and host not in LOOPBACK

    def _build(self) -> None:
        folder = QPushButton(self.tr("Choose…"))
        folder.clicked.connect(self.folder_requested)
        self._folder_button = folder
        address = _beside(self.address, folder)
        password = _beside(self.password, self.password_button)
        password_hint = self.tr(
            "Not the password you sign in with: the site makes one for the program and shows it "
            "once. It is kept in the credential store of this computer only."
        )
        fields: tuple[tuple[str, str, QWidget, str], ...] = (
            ("kind", self.tr("Kind of site"), self.kind, ""),
            ("name", self.tr("Name"), self.name, ""),
            ("address", self.tr("Address"), address, ""),
            ("user", self.tr("User"), self.user, ""),
            ("password", self.tr("Application password"), password, password_hint),
            ("plain_http", "", self.plain_http, ""),
            ("public_url", self.tr("Address for readers"), self.public_url, ""),
            ("title", self.tr("Heading of the pages"), self.title, ""),
            ("menu", self.tr("Menu, one entry a line"), self.menu, ""),
        )
        box = plain_column(self, GRID + GRID // 2)
        for name, label, field, hint in fields:
            self.boxes[name] = FieldBox(label, field, hint)
            box.addWidget(self.boxes[name])
        box.addWidget(self.has_notice)
        box.addWidget(self.notice)
        box.addStretch(1)
        self.password_button.clicked.connect(self.password_requested)
        self.kind.activated.connect(self._show_kind)
        self.address.textChanged.connect(self._show_kind)
        self.has_notice.toggled.connect(self.notice.setVisible)
        self.kind.activated.connect(self.edited)
        self.plain_http.clicked.connect(self.edited)
        for line in (self.name, self.address, self.user, self.password, self.public_url):
            line.textEdited.connect(self.edited)

    def _show_kind(self) -> None:
        folder = self._can.folder
        for name in ("user", "password"):
            self.boxes[name].setVisible(self._can.password)
        for name in ("public_url", "title", "menu"):
            self.boxes[name].setVisible(folder)
        self.boxes["plain_http"].setVisible(self._is_plain)
        self._folder_button.setVisible(folder)
        self.has_notice.setVisible(folder)
        self.notice.setVisible(folder and self.has_notice.isChecked())
        self.address.setPlaceholderText("" if folder else "https://")


def _beside(line: QLineEdit, button: QPushButton) -> QWidget:
    """Return the line with its button at its right."""
    both = QWidget()
    row = plain_row(both)
    row.addWidget(line, 1)
    row.addWidget(button)
    both.setFocusProxy(line)
    return both


def menu_entry(line: str) -> tuple[str, str] | None:
    """Read ``label | address``; ``None`` for anything else."""
    label, separator, url = (part.strip() for part in line.partition("|"))
    return (label, url) if separator and label and url else None


def scheme_and_host(address: str) -> tuple[str, str]:
    """Read an address as far as it is written; without a scheme it is taken for https."""
    typed = address.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    except ValueError:
        # A bracket that is not closed yet.
        return "", ""
    return parts.scheme, parts.hostname or ""
