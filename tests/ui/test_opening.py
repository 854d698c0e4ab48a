"""What is handed to other programs: web and mail addresses, and pages of the folder site."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from presseditor.domain.site import Site
from presseditor.sites.registry import page_address
from presseditor.ui.opening import open_address, open_page

pytestmark = pytest.mark.gui

UI = Path(__file__).parents[2] / "src" / "presseditor" / "ui"
SCHEMES = ("http", "https", "mailto", "file", "ms-msdt", "tel", "org", "ftp", "search-ms")
REFUSED = (
    *("file:///usr/bin/x", "/usr/bin/x", "C:\\Windows\\x.exe", "\\\\host\\share"),
    *("ms-msdt:/id x", "javascript:alert(1)", "\u00a0file:///usr/bin/x", "ftp://a", "tel:1", ""),
    *("search-ms:q", "okrug.example", "org:mine"),
)
BLOG = Site("w", "Сайт", "wordpress", "https://okrug.example")


class Desktop(QObject):
    """Takes what would have gone to another program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def desktop(qapp: QApplication) -> Iterator[Desktop]:
    made = Desktop()
    made.setParent(qapp)
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)
    made.deleteLater()


def test_web_and_mail_addresses_are_opened(desktop: Desktop) -> None:
    assert open_address("https://okrug.example/n?a=b")
    assert open_address("mailto:press@okrug.example")
    assert desktop.opened == ["https://okrug.example/n?a=b", "mailto:press@okrug.example"]


@pytest.mark.parametrize("address", REFUSED)
def test_nothing_else_is_opened(desktop: Desktop, address: str) -> None:
    assert not open_address(address)
    assert not open_page(BLOG, address)
    assert not open_page(None, address)
    assert desktop.opened == []


def test_a_page_of_the_folder_site_is_opened(desktop: Desktop, tmp_path: Path) -> None:
    site = Site("f", "Папка", "folder", str(tmp_path / "мой сайт"))
    folder = (tmp_path / "мой сайт").as_uri()
    assert open_page(site, f"{folder}/most.html")
    assert [Path(QUrl(one).toLocalFile()).name for one in desktop.opened] == ["most.html"]
    for url in (
        *(
            f"{folder}/../x.html",
            f"{folder}/%2e%2e/x.html",
            f"{folder}/a.exe",
            f"{folder}/a/b.html",
        ),
        *(
            f"{folder}2/a.html",
            "file://host/a.html",
            f"{folder}/a.exe?.html",
            f"{folder}/a%5cb.html",
        ),
    ):
        assert page_address(site, url) == ""
    assert page_address(BLOG, f"{folder}/most.html") == ""


def test_nothing_opens_addresses_past_the_door() -> None:
    door = UI / "opening.py"
    wanted = re.compile(r"QDesktopServices|fromUserInput|setOpenExternalLinks\(True|webbrowser")
    files = [one for one in UI.parent.rglob("*.py") if one != door]
    assert not [str(one) for one in files if wanted.search(one.read_text("utf-8"))]
