"""New versions in the window: told of once, fetched with a bar, handed over, gone back from."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.paths import Profile
from presseditor.services.upkeep.updates import Updates
from presseditor.ui.application import Starter
from presseditor.ui.background import Background
from presseditor.ui.updating.dialog import UpdateDialog
from presseditor.ui.updating.place_dialog import PlaceDialog
from presseditor.ui.window.workbench import Workbench
from presseditor.updating.this_computer import Machine, Policy
from tests.updating.office import Office

NOTES = "Стало можно обновляться."


class Windows:
    """A machine with Windows, as far as installers are concerned."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.policy: Policy | None = None

    def start(self, command: Sequence[str]) -> None:
        self.started.append(list(command))

    def machine(self, version: str = "1.0.0", platform: str = "windows") -> Machine:
        return Machine(platform, version, self.start, lambda: self.policy)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path / "office")
    made.publish("1.0.0", b"one", suffix=".exe")
    made.publish("1.1.0", b"two" * 1_000_000, suffix=".exe", notes=NOTES)
    return made


@pytest.fixture
def windows() -> Windows:
    return Windows()


def run_on(desk: Desk, machine: Machine) -> Updates:
    """Let the desk run on another machine."""
    folder = desk.profile.root / "updates"
    desk.updates = Updates(desk.settings, folder, desk.clock, machine, lambda: desk.backups)
    return desk.updates


@pytest.fixture
def updates(desk: Desk, office: Office, windows: Windows) -> Updates:
    made = run_on(desk, windows.machine())
    made.set_place(str(office.folder), office.folder / "root.json")
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, desk: Desk, background: Background, updates: Updates
) -> Iterator[UpdateDialog]:
    assert updates.place is not None
    made = shown(qtbot, desk, background)
    yield made
    made.close()


def shown(qtbot: QtBot, desk: Desk, background: Background) -> UpdateDialog:
    made = UpdateDialog(desk, background, lambda: True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_new_version_is_fetched_and_handed_over(
    qtbot: QtBot, dialog: UpdateDialog, windows: Windows
) -> None:
    qtbot.waitUntil(dialog.download_button.isVisible)
    assert dialog.notes.toPlainText() == NOTES
    click(dialog.download_button)
    qtbot.waitUntil(dialog.install_button.isVisible)
    with qtbot.waitSignal(dialog.leave_requested):
        click(dialog.install_button)
    assert windows.started[0][1] == "/UPDATE"


def test_the_program_stays_when_the_text_could_not_be_saved(
    qtbot: QtBot, dialog: UpdateDialog, windows: Windows
) -> None:
    dialog._may_leave = lambda: False
    qtbot.waitUntil(dialog.download_button.isVisible)
    click(dialog.download_button)
    qtbot.waitUntil(dialog.install_button.isVisible)
    click(dialog.install_button)
    assert windows.started == []
    assert dialog.install_button.isEnabled()


def test_a_download_can_be_stopped_and_taken_up_again(qtbot: QtBot, dialog: UpdateDialog) -> None:
    qtbot.waitUntil(dialog.download_button.isVisible)
    dialog.download()
    dialog.stop()
    qtbot.waitUntil(dialog.download_button.isVisible)
    assert "kept" in dialog.messages.text
    click(dialog.download_button)
    qtbot.waitUntil(dialog.install_button.isVisible)


def test_a_refusal_is_told_in_the_dialog(
    qtbot: QtBot, desk: Desk, background: Background, updates: Updates, office: Office
) -> None:
    office.timestamp.write_bytes(office.timestamp.read_bytes()[:-5])
    dialog = shown(qtbot, desk, background)
    qtbot.waitUntil(lambda: "обрезан или повреждён" in dialog.messages.text)
    assert not dialog.download_button.isVisible()
    assert updates.place is not None


def test_on_linux_the_package_and_the_command_are_shown(
    qtbot: QtBot, desk: Desk, background: Background, office: Office, windows: Windows
) -> None:
    office.publish("1.1.0", b"package", suffix=".deb")
    there = run_on(desk, windows.machine(platform="linux"))
    there.set_place(str(office.folder), office.folder / "root.json")
    dialog = shown(qtbot, desk, background)
    qtbot.waitUntil(dialog.download_button.isVisible)
    click(dialog.download_button)
    qtbot.waitUntil(dialog.install_button.isVisible)
    click(dialog.install_button)
    qtbot.waitUntil(lambda: "presseditor-1.1.0.deb" in dialog.words.text())


def test_the_officer_goes_back_to_the_version_before(
    qtbot: QtBot, desk: Desk, background: Background, updates: Updates, windows: Windows
) -> None:
    offer = updates.check()
    assert offer is not None
    updates.download(offer.release, lambda _: True)
    run_on(desk, windows.machine("1.1.0"))
    dialog = shown(qtbot, desk, background)
    qtbot.waitUntil(dialog.back_button.isEnabled)
    click(dialog.back_button)
    with qtbot.waitSignal(dialog.leave_requested):
        click(dialog.messages._button)
    assert windows.started[0][1] == "/ROLLBACK"


def test_the_place_is_set_in_the_window(
    qtbot: QtBot, desk: Desk, background: Background, office: Office, windows: Windows
) -> None:
    updates = run_on(desk, windows.machine())
    dialog = PlaceDialog(desk, background)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.address.setText(str(office.folder))
    dialog.save()
    qtbot.waitUntil(lambda: "root.json" in dialog.messages.text)
    dialog.root.setText(str(office.folder / "root.json"))
    with qtbot.waitSignal(dialog.place_set):
        dialog.save()
    assert updates.check() is not None


def test_what_an_administrator_set_is_not_changed_in_the_window(
    qtbot: QtBot, desk: Desk, background: Background, windows: Windows, tmp_path: Path
) -> None:
    windows.policy = Policy("//share/versions", tmp_path / "root.json")
    run_on(desk, windows.machine())
    dialog = PlaceDialog(desk, background)
    qtbot.addWidget(dialog)
    assert dialog.address.text() == "//share/versions"
    assert not dialog.save_button.isEnabled()


def test_a_new_version_is_told_of_in_the_window(
    qtbot: QtBot, bench: Workbench, updates: Updates
) -> None:
    assert updates.is_due()
    bench.updates.look()
    qtbot.waitUntil(lambda: "1.1.0" in bench.messages.text)


def test_a_place_that_is_away_is_no_news(
    qtbot: QtBot, bench: Workbench, updates: Updates, tmp_path: Path
) -> None:
    bench.desk.settings.change(update_address=str(tmp_path / "away"))
    bench.updates.look()
    qtbot.waitUntil(lambda: not updates.is_due())
    qtbot.waitUntil(lambda: bench.background._open == 0)
    assert bench.messages.text == ""


def test_the_help_menu_opens_the_dialog(bench: Workbench, updates: Updates) -> None:
    assert updates.place is not None
    bench.window.commands["updates"].trigger()
    (dialog,) = bench.window.findChildren(UpdateDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_window_closes_on_handing_over(
    qtbot: QtBot, bench: Workbench, updates: Updates, windows: Windows
) -> None:
    offer = updates.check()
    assert offer is not None
    updates.download(offer.release, lambda _: True)
    bench.updates.open()
    (dialog,) = bench.window.findChildren(UpdateDialog)
    qtbot.waitUntil(lambda: dialog.install_button.isVisible() and dialog.install_button.isEnabled())
    with qtbot.waitSignal(bench.window.closing):
        click(dialog.install_button)
    assert windows.started != []


def test_after_an_update_the_officer_is_where_they_were(
    qtbot: QtBot, profile: Profile, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", "text")
    first, before = started(qtbot, profile)
    wanted = before.session.article
    assert wanted is not None
    before.editor.place_caret(12)
    updates = run_on(before.desk, Windows().machine())
    updates.set_place(str(office.folder), office.folder / "root.json")
    offer = updates.check()
    assert offer is not None
    updates.download(offer.release, lambda _: True)
    before.updates.open()
    (dialog,) = before.window.findChildren(UpdateDialog)
    qtbot.waitUntil(lambda: dialog.install_button.isVisible() and dialog.install_button.isEnabled())
    with qtbot.waitSignal(before.window.closing):
        click(dialog.install_button)
    assert first.bench is None
    second, after = started(qtbot, profile)
    assert after.session.article is not None
    assert after.session.article.id == wanted.id
    assert after.editor.body.textCursor().position() == 12
    second.window.close()
    sys.excepthook = sys.__excepthook__


def started(qtbot: QtBot, profile: Profile) -> tuple[Starter, Workbench]:
    """Return a program that was just started, its article open."""
    starter = Starter(profile, [])
    qtbot.addWidget(starter.window)
    with qtbot.waitSignal(starter.ready):
        starter.show()
    bench = starter.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.session.article is not None)
    return starter, bench
