"""The wizard asks what only the officer can say yes to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.message import message
from presseditor.ui.background import Background
from presseditor.ui.setup.site_wizard import SiteWizard
from tests.sites.lying_server import LyingServer, Reply, as_json

pytestmark = pytest.mark.gui


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, background: Background) -> SiteWizard:
    made = SiteWizard(desk, background)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(made)
    return made


def test_a_site_that_moved_is_asked_about_and_its_new_address_taken(
    qtbot: QtBot, wizard: SiteWizard
) -> None:
    def new_home(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        if "/users/me" in path:
            return as_json({"id": 1, "name": "Ёлкина", "capabilities": {"publish_posts": True}})
        return as_json({"namespaces": ["wp/v2"]})

    with LyingServer(new_home) as new:

        def old_home(_method: str, path: str, _headers: dict[str, str]) -> Reply:
            return 301, {"Location": new.address + path}, b""

        with LyingServer(old_home) as old:
            wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
            wizard.form.name.setText("Портал")
            wizard.form.address.setText(old.address)
            wizard.form.user.setText("press")
            wizard.form.password.setText("secret")
            wizard.test()
            question = wizard.question
            qtbot.waitUntil(lambda: not question.isHidden(), timeout=60_000)
            for address in (old.address, new.address):
                assert address.removeprefix("http://") in question.words.text()
            assert wizard.anyway_button.isHidden()
            assert new.seen == []
            question.yes_button.click()
            qtbot.waitUntil(lambda: "Ёлкина" in wizard.answer.text(), timeout=60_000)
            assert wizard.form.address.text() == new.address
            assert (any(old.authorized), any(new.authorized)) == (False, True)


def test_a_store_that_others_can_read_is_used_after_a_yes_alone(
    qtbot: QtBot, desk: Desk, wizard: SiteWizard
) -> None:
    asked = ConsentError(message("Открытым текстом <b>"), Consent.PLAIN_STORE)
    wizard._show_error(asked)
    assert wizard.question.words.text() == "⚠ Открытым текстом <b>"
    here = desk.profile.this_computer
    assert not here.exists()
    wizard.question.yes_button.click()
    qtbot.waitUntil(lambda: here.exists() and b"true" in here.read_bytes(), timeout=60_000)


def test_a_yes_to_one_folder_holds_for_no_other(
    qtbot: QtBot, desk: Desk, wizard: SiteWizard, tmp_path: Path
) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text("<h1>Администрация</h1>")
    wizard.form.name.setText("Папка")
    wizard.form.address.setText(str(tmp_path / "one"))
    wizard.save()
    qtbot.waitUntil(lambda: not wizard.question.isHidden(), timeout=60_000)
    assert "index.html" in wizard.question.words.text()
    with qtbot.waitSignal(wizard.site_saved, timeout=60_000):
        wizard.question.yes_button.click()
    assert desk.sites.find("Папка").into_existing
    wizard.form.address.setText(str(tmp_path / "other"))
    wizard.save()
    qtbot.waitUntil(lambda: not wizard.question.isHidden(), timeout=60_000)
    assert str(tmp_path / "other") in wizard.question.words.text()
