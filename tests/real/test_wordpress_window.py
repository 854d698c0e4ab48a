"""The press officer's story at a real WordPress, acted out in the window."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("PySide6", reason="the window's tests need PySide6")

import keyring
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from typing_extensions import override

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.clock import SystemClock
from presseditor.domain.delivery import DeliveryState
from presseditor.sites.wordpress.answers import Post
from presseditor.ui.setup.site_wizard import SiteWizard
from presseditor.ui.window.workbench import Workbench
from tests.fakes_sites import FakeKeyStore
from tests.real.wordpress.bring_up import free_port
from tests.real.wordpress_office import Office
from tests.ui.conftest import NO_SCREEN, background, bench, qtbot

__all__ = ["background", "bench", "qtbot"]

pytestmark = [pytest.mark.real, pytest.mark.gui, pytest.mark.qt_log_ignore(*NO_SCREEN)]
LEFT = Qt.MouseButton.LeftButton


class MemoryKeyring(FakeKeyStore, KeyringBackend):
    """A password store that ends with the test."""

    priority = 1.0


# Stores are trusted by the module that they come from; this one stands for the system's own.
MemoryKeyring.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def clock() -> SystemClock:
    """Go with the site's clock: it decides what is scheduled."""
    return SystemClock()


@pytest.fixture(autouse=True)
def _passwords() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


class PlainPage(BaseHTTPRequestHandler):
    """Any other site: it has no page of that address and says so in HTML."""

    def do_GET(self) -> None:
        self.send_error(404)

    @override
    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def other_site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), PlainPage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class Officer:
    """Clicks what the press officer clicks, and looks at the site from outside."""

    def __init__(self, qtbot: QtBot, bench: Workbench, office: Office) -> None:
        self.qtbot = qtbot
        self.bench = bench
        self.office = office
        self.desk: Desk = bench.desk
        self.article = ""

    def wizard(self, address: str, password: str) -> SiteWizard:
        self.bench.open_site_wizard()
        made = self.bench.window.findChildren(SiteWizard)[-1]
        made.form.kind.setCurrentIndex(made.form.kind.findData("wordpress"))
        made.form.name.setText("Портал")
        made.form.user.setText("editor")
        self.fill(made, address, password)
        return made

    def fill(self, wizard: SiteWizard, address: str, password: str) -> None:
        wizard.form.address.setText(address)
        wizard.form.password.setText(password)

    def answer(self, wizard: SiteWizard) -> str:
        QTest.mouseClick(wizard.test_button, LEFT)
        assert not wizard.test_button.isEnabled()
        self.qtbot.waitUntil(wizard.test_button.isEnabled)
        return wizard.answer.text()

    def add_site(self) -> None:
        password = self.office.wordpress.passwords["editor"]
        wizard = self.wizard(self.office.wordpress.address, password)
        with self.qtbot.waitSignal(wizard.site_saved) as saved:
            QTest.mouseClick(wizard.save_button, LEFT)
        self.desk.settings.change(default_site=saved.args[0].id)
        button = self.bench.side.publish
        self.qtbot.waitUntil(lambda: len(button._sites) == 2)
        button._choose(saved.args[0].id, on=True)
        button._choose("embedded", on=False)

    def write(self, article: Article) -> None:
        self.article = self.desk.articles.create(article).id
        with self.qtbot.waitSignal(self.bench.session.opened):
            self.bench.actions.open(self.article)

    def correct(self) -> None:
        """Type into the text; it is news once the page that would come of it is another."""
        self.bench.editor.body.insertPlainText("Добавка. ")
        self.bench.session.flush()
        self.qtbot.waitUntil(lambda: not self.bench.side.publish._all_out)

    def publish(self, words: str) -> None:
        button = self.bench.side.publish
        self.qtbot.waitUntil(lambda: button.isEnabled() and not button._stops)
        QTest.mouseClick(button, LEFT)
        self.wait_for(words)

    def wait_for(self, words: str) -> None:
        outbox = self.bench.side.outbox.list
        self.qtbot.waitUntil(lambda: bool(outbox.count()) and words in outbox.item(0).text())

    def press(self, label: str) -> None:
        """Press this button in the next question."""

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(20, answer)
                return
            next(one for one in box.buttons() if one.text() == label).click()

        QTimer.singleShot(0, answer)

    def state(self) -> DeliveryState:
        return self.desk.publishing.for_article(self.article)[0].state

    def post(self) -> dict[str, str]:
        remote = self.desk.publishing.for_article(self.article)[0].remote
        found = self.office.look(f"posts/{remote['post_id']}?context=edit")
        return {"status": found["status"], "text": found["content"]["raw"]}

    def change_there(self) -> None:
        remote = self.desk.publishing.for_article(self.article)[0].remote
        api = self.office.site("admin")._api()
        api.post(f"/wp/v2/posts/{remote['post_id']}", Post, {"content": "Чужая правка"})


@pytest.fixture
def officer(qtbot: QtBot, bench: Workbench, office: Office) -> Officer:
    bench.start()
    return Officer(qtbot, bench, office)


@pytest.fixture
def release() -> Article:
    return Article("story", title="Мост открыт", lead="Лид.", body="Первый абзац о мосте.\n")


def test_each_mistake_in_the_wizard_is_told_in_words(officer: Officer, other_site: str) -> None:
    wordpress = officer.office.wordpress
    wizard = officer.wizard(wordpress.address, "wrong")
    assert "не принял имя или пароль" in officer.answer(wizard)
    officer.fill(wizard, f"http://127.0.0.1:{free_port()}", "wrong")
    assert "no answer at this address" in officer.answer(wizard)
    officer.fill(wizard, other_site, "wrong")
    assert "нет WordPress" in officer.answer(wizard)
    officer.fill(wizard, f"{wordpress.address}/wp-admin/", wordpress.passwords["editor"])
    assert officer.answer(wizard).startswith("✓")


def test_a_release_is_published_corrected_and_taken_off(officer: Officer, release: Article) -> None:
    officer.add_site()
    officer.write(release)
    officer.publish("Published on")
    officer.correct()
    officer.publish("Published on")
    officer.qtbot.waitUntil(lambda: "Добавка." in officer.post()["text"])
    outbox = officer.bench.side.outbox
    officer.press("Leave it as it is")
    QTest.mouseClick(outbox.withdraw_button, LEFT)
    assert officer.post()["status"] == "publish"
    officer.press("Take off the site")
    QTest.mouseClick(outbox.withdraw_button, LEFT)
    officer.wait_for("Taken off the site")
    assert officer.post()["status"] == "draft"


def test_what_was_changed_on_the_site_goes_only_when_the_officer_says_so_twice(
    officer: Officer, release: Article
) -> None:
    officer.add_site()
    officer.write(replace(release, id="edited"))
    officer.publish("Published on")
    officer.change_there()
    officer.correct()
    officer.publish("на самом сайте")
    bar = officer.bench.messages
    officer.qtbot.waitUntil(lambda: bar._asking)
    officer.press("Leave it as it is")
    QTest.mouseClick(officer.bench.side.outbox.overwrite_button, LEFT)
    assert officer.post()["text"] == "Чужая правка"
    officer.press("Overwrite")
    QTest.mouseClick(bar._button, LEFT)
    officer.wait_for("Published on")
    assert "Добавка." in officer.post()["text"]


def test_a_scheduled_release_waits_on_the_site_and_can_be_called_back(
    officer: Officer, release: Article
) -> None:
    officer.add_site()
    at = officer.desk.clock.now().replace(year=officer.desk.clock.now().year + 1)
    officer.write(replace(release, id="later", publish_at=at))
    officer.publish("The site has it")
    assert officer.state() is DeliveryState.WAITING
    assert officer.post()["status"] == "future"
    QTest.mouseClick(officer.bench.side.outbox.cancel_button, LEFT)
    officer.wait_for("Taken off the site")
    assert officer.post()["status"] == "draft"
