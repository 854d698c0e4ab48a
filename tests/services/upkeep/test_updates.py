"""New versions, from the first look to the way back."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.errors import CorrectionError, NotFoundError, RetryError
from presseditor.domain.program_version import Release
from presseditor.services.upkeep.updates import Updates
from presseditor.updating.this_computer import Machine, Policy, read_policy
from tests.fakes import FixedClock
from tests.updating.office import Office


class Starter:
    """Notes what it was told to start."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []

    def __call__(self, command: Sequence[str]) -> None:
        self.started.append(list(command))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path / "office")
    made.publish("1.0.0", b"one", suffix=".exe")
    made.publish("1.1.0", b"two", suffix=".exe", notes="Стало лучше.")
    return made


@pytest.fixture
def starter() -> Starter:
    return Starter()


def on(
    desk: Desk,
    version: str,
    starter: Starter,
    *,
    platform: str = "windows",
    policy: Policy | None = None,
) -> Updates:
    machine = Machine(platform, version, starter, lambda: policy)
    folder = desk.profile.root / "updates"
    return Updates(desk.settings, folder, desk.clock, machine, lambda: desk.backups)


@pytest.fixture
def updates(desk: Desk, office: Office, starter: Starter) -> Updates:
    made = on(desk, "1.0.0", starter)
    made.set_place(str(office.folder), office.folder / "root.json")
    return made


def found(updates: Updates) -> Release:
    offer = updates.check()
    assert offer is not None
    return offer.release


def fetch(updates: Updates) -> Release:
    release = found(updates)
    assert updates.download(release, lambda _: True)
    return release


def test_a_new_version_is_told_with_what_is_new(updates: Updates) -> None:
    offer = updates.check()
    assert offer is not None
    assert (offer.release.version, offer.release.notes, offer.ready) == (
        "1.1.0",
        "Стало лучше.",
        False,
    )


def test_without_a_place_nothing_is_looked_for(desk: Desk, starter: Starter) -> None:
    updates = on(desk, "1.0.0", starter)
    assert not updates.is_due()
    assert updates.check_by_itself() is None
    with pytest.raises(CorrectionError, match="not set where"):
        updates.check()


def test_the_newest_version_is_not_offered_to_itself(
    desk: Desk, updates: Updates, starter: Starter
) -> None:
    assert updates.place is not None
    assert on(desk, "1.1.0", starter).check() is None
    assert on(desk, "1.0.0", starter, platform="linux").check() is None


def test_an_older_version_is_refused(desk: Desk, updates: Updates, starter: Starter) -> None:
    release = found(updates)
    newer = on(desk, "2.0.0", starter)
    with pytest.raises(CorrectionError, match="not newer than the one that runs"):
        newer.check()
    with pytest.raises(CorrectionError, match="not newer than the one that runs"):
        newer.install(release)
    assert starter.started == []


def test_the_program_looks_by_itself_once_a_day(clock: FixedClock, updates: Updates) -> None:
    assert updates.check_by_itself() is not None
    assert updates.check_by_itself() is None
    clock.advance(days=1)
    assert updates.check_by_itself() is not None


def test_a_look_that_failed_counts_as_one(desk: Desk, updates: Updates, tmp_path: Path) -> None:
    desk.settings.change(update_address=str(tmp_path / "away"))
    with pytest.raises(RetryError):
        updates.check_by_itself()
    assert not updates.is_due()


def test_an_installer_is_started_after_a_copy_of_the_data(
    updates: Updates, starter: Starter
) -> None:
    release = fetch(updates)
    offer = updates.check()
    assert offer is not None
    assert offer.ready
    handover = updates.install(release)
    assert handover.started
    assert starter.started == [[str(handover.installer), "/UPDATE"]]
    assert handover.copy is not None
    assert handover.copy.stat().st_size > 0


def test_on_linux_the_package_is_shown(
    desk: Desk, updates: Updates, office: Office, starter: Starter
) -> None:
    office.publish("1.1.0", b"package")
    there = on(desk, updates.installed, starter, platform="linux")
    release = fetch(there)
    handover = there.install(release)
    assert (handover.started, handover.installer.read_bytes()) == (False, b"package")
    assert starter.started == []


def test_an_installer_that_was_altered_here_is_not_started(
    updates: Updates, starter: Starter
) -> None:
    release = fetch(updates)
    installer = next(iter(updates._folder.rglob("*1.1.0.exe")))
    installer.write_bytes(b"TWO")
    with pytest.raises(CorrectionError, match="not the one that the office signed"):
        updates.install(release)
    assert starter.started == []
    assert not installer.exists()


def test_an_installer_that_will_not_start_is_told_of(updates: Updates) -> None:
    release = fetch(updates)

    def refuse(command: Sequence[str]) -> None:
        raise PermissionError(13, "no", command[0])

    updates._machine = Machine("windows", "1.0.0", refuse, lambda: None)
    with pytest.raises(RetryError, match="could not be started"):
        updates.install(release)


def test_the_way_back_starts_the_installer_of_the_version_before(
    desk: Desk, updates: Updates, starter: Starter
) -> None:
    release = fetch(updates)
    updates.install(release)
    after = on(desk, "1.1.0", starter)
    handover = after.rollback()
    assert handover.release.version == "1.0.0"
    assert handover.copy is not None
    assert starter.started[-1] == [str(handover.installer), "/ROLLBACK"]


def test_the_version_that_was_left_is_not_offered_by_itself(
    desk: Desk, clock: FixedClock, updates: Updates, starter: Starter
) -> None:
    fetch(updates)
    on(desk, "1.1.0", starter).rollback()
    clock.advance(days=2)
    assert updates.check_by_itself() is None
    assert updates.check() is not None


def test_there_is_no_way_back_before_the_first_update(updates: Updates) -> None:
    assert updates.previous() is None
    with pytest.raises(NotFoundError, match="earlier version than"):
        updates.rollback()


def test_only_the_installers_that_may_be_needed_are_kept(
    desk: Desk, updates: Updates, office: Office, starter: Starter
) -> None:
    fetch(updates)
    for version in ("1.2.0", "1.3.0"):
        office.publish(version, version.encode(), suffix=".exe")
        fetch(on(desk, "1.1.0", starter))
    names = {one.name for one in (updates._folder / "installers").iterdir()}
    assert names == {f"presseditor-{one}.exe" for one in ("1.0.0", "1.1.0", "1.3.0")}


def test_a_stopped_download_offers_the_version_again(updates: Updates) -> None:
    assert not updates.download(found(updates), lambda _: False)
    again = updates.check()
    assert again is not None
    assert not again.ready


def test_an_administrator_decides_before_the_officer(
    desk: Desk, updates: Updates, office: Office, starter: Starter, tmp_path: Path
) -> None:
    (tmp_path / "update-address").write_text(f"{office.folder}\n", encoding="utf-8")
    (tmp_path / "root.json").write_bytes(office.root)
    desk.settings.change(update_address="/nowhere")
    ruled = on(desk, updates.installed, starter, policy=read_policy(tmp_path))
    assert ruled.place is not None
    assert ruled.place.is_policy
    assert ruled.check() is not None
    assert read_policy(tmp_path / "none") is None


def test_a_file_that_is_no_signature_changes_nothing(updates: Updates, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Здравствуйте", encoding="utf-8")
    with pytest.raises(CorrectionError):
        updates.set_place("/elsewhere", tmp_path / "letter.txt")
    assert updates.check() is not None


def test_another_office_starts_from_the_beginning(updates: Updates, tmp_path: Path) -> None:
    assert updates.check() is not None
    other = Office(tmp_path / "other")
    other.publish("1.5.0", suffix=".exe")
    updates.set_place(str(other.folder), other.folder / "root.json")
    offer = updates.check()
    assert offer is not None
    assert offer.release.version == "1.5.0"


@pytest.mark.parametrize("content", ["", "[]", '{"looked": "yesterday"}', '{"held": [{}]}'])
def test_damaged_records_are_as_none(updates: Updates, content: str) -> None:
    (updates._folder / "updates.json").write_text(content)
    assert updates.is_due()
    assert updates.check() is not None
