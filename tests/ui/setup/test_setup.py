from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.ui.background import Background
from presseditor.ui.setup.rule_ticks import RuleTicks
from presseditor.ui.setup.settings_dialog import SettingsDialog
from presseditor.ui.setup.site_form import menu_entry
from presseditor.ui.setup.site_wizard import SiteWizard

pytestmark = pytest.mark.gui


@pytest.fixture
def wizard(qtbot: QtBot, desk: Desk, background: Background) -> SiteWizard:
    made = SiteWizard(desk, background)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(made)
    return made


def test_a_folder_site_is_tested_and_stored(
    qtbot: QtBot, desk: Desk, wizard: SiteWizard, tmp_path: Path
) -> None:
    (tmp_path / "сайт").mkdir()
    wizard.form.name.setText("Папка администрации")
    wizard.form.address.setText(str(tmp_path / "сайт"))
    wizard.form.menu.setPlainText("Новости | https://istra.example/news")
    with qtbot.waitSignal(wizard.site_saved, timeout=20000) as saved:
        wizard.save()
    assert saved.args[0].menu == (("Новости", "https://istra.example/news"),)
    assert desk.sites.find("Папка администрации").kind == "folder"


def test_missing_fields_are_explained_and_nothing_is_asked(wizard: SiteWizard, desk: Desk) -> None:
    before = len(desk.sites.all())
    wizard.save()
    assert wizard.form.boxes["name"].remark
    assert wizard.form.boxes["address"].remark
    assert len(desk.sites.all()) == before


def test_a_site_that_does_not_answer_is_stored_only_on_demand(
    qtbot: QtBot, desk: Desk, wizard: SiteWizard
) -> None:
    wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
    wizard.form.name.setText("Портал")
    wizard.form.address.setText("https://127.0.0.1:9/")
    wizard.form.user.setText("press")
    wizard.save()
    qtbot.waitUntil(lambda: not wizard.anyway_button.isHidden(), timeout=60000)
    assert wizard.answer.text().startswith("⚠")
    with qtbot.waitSignal(wizard.site_saved, timeout=20000):
        wizard.anyway_button.click()
    assert desk.sites.find("Портал").user == "press"


def test_the_password_may_go_to_this_computer_without_encryption(wizard: SiteWizard) -> None:
    wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
    for address in ("http://127.0.0.1:8080", "http://[::1]", "istra.example", "http://["):
        wizard.form.address.setText(address)
        assert "plain_http" not in wizard.form.problems()
    wizard.form.address.setText("ftp://istra.example")
    assert wizard.form.boxes["address"].remark


def test_the_keyboard_stays_where_it_was_while_the_site_is_asked(
    qtbot: QtBot, wizard: SiteWizard
) -> None:
    wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
    for field, words in (("name", "П"), ("address", "http://127.0.0.1:9"), ("user", "press")):
        getattr(wizard.form, field).setText(words)
    with qtbot.waitExposed(wizard):
        wizard.show()
    wizard.test_button.setFocus()
    wizard.test_button.click()
    assert not wizard.form.isEnabled()
    qtbot.waitUntil(wizard.test_button.isEnabled)
    assert wizard.focusWidget() is wizard.test_button
    assert not wizard.cancel_button.isDefault()
    assert wizard.answer.text()
    wizard.form.address.textEdited.emit("http://127.0.0.1:98")
    assert not wizard.answer.text()


def test_a_line_of_the_menu_needs_a_label_and_an_address() -> None:
    assert menu_entry("Новости | /news") == ("Новости", "/news")
    assert menu_entry("Новости") is None


def test_the_settings_are_stored_as_chosen(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    dialog = SettingsDialog(desk, background)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    office, theme = dialog.fields["office"], dialog.fields["theme"]
    assert isinstance(office, QLineEdit)
    assert isinstance(theme, QComboBox)
    office.setText("Пресс-служба округа")
    theme.setCurrentIndex(theme.findData("dark"))
    with qtbot.waitSignal(dialog.settings_changed):
        dialog.save_button.click()
    assert desk.settings.current.office == "Пресс-служба округа"
    assert desk.settings.current.theme == "dark"


def test_every_setting_of_the_list_is_a_field_of_the_settings(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    dialog = SettingsDialog(desk, background)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    before = desk.settings.current
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        dialog.save()
    assert changed.args[0].time_zone == before.time_zone


def test_a_rule_without_its_tick_is_turned_off(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    dialog = SettingsDialog(desk, background)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - Qt's own
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    ticks = dialog.fields["rules_off"]
    assert isinstance(ticks, QListWidget)
    (times,) = ticks.findItems("10×12", Qt.MatchFlag.MatchContains)
    times.setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(dialog.settings_changed):
        dialog.save()
    assert desk.settings.current.rules_off == ("times",)
    assert desk.proofing.typograph("Доска 10 x 12").text == "Доска 10 x 12"


def test_a_rule_that_is_not_shown_stays_off(qtbot: QtBot) -> None:
    ticks = RuleTicks(("of_tomorrow", "times"), str)
    qtbot.addWidget(ticks)
    assert set(ticks.off) == {"of_tomorrow", "times"}


def test_a_password_without_encryption_wants_a_word_of_the_officer(wizard: SiteWizard) -> None:
    form = wizard.form
    form.kind.setCurrentIndex(form.kind.findData("wordpress"))
    form.name.setText("Сайт")
    form.user.setText("press")
    form.address.setText("http://istra.example")
    assert set(form.problems()) == {"plain_http"}
    form.plain_http.setChecked(True)
    assert not form.problems()


def test_a_test_without_an_answer_doubts_the_address_and_promises_nothing(
    qtbot: QtBot, wizard: SiteWizard
) -> None:
    wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
    wizard.form.name.setText("Портал")
    wizard.form.address.setText("https://127.0.0.1:9/")
    wizard.form.user.setText("press")
    wizard.form.password.setText("abcd efgh ijkl mnop qrst uvwx")
    wizard.test()
    qtbot.waitUntil(lambda: wizard.answer.text().startswith("⚠"), timeout=60000)
    assert wizard.answer.text() == "⚠ " + wizard.tr(
        "There is no answer at this address. Check the address and the network."
    )


class Browser(QObject):
    """Takes what would be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_site_itself_makes_the_password(wizard: SiteWizard) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]
    wizard.form.kind.setCurrentIndex(wizard.form.kind.findData("wordpress"))
    wizard.form.password_button.click()
    assert wizard.answer.text().startswith("⚠")
    wizard.form.address.setText("press.example.ru/wp-admin")
    wizard.form.password_button.click()
    QDesktopServices.unsetUrlHandler("https")
    (page,) = browser.opened
    assert page.startswith("https://press.example.ru/wp-admin/authorize-application.php?")
