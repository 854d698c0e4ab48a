"""New versions of the program: look, fetch, hand over to the installer, go back.

Nothing is installed by itself. The program looks where the office said, believes only what the
office signed, and leaves the rest to the installer.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.domain.clock import Clock
from presseditor.domain.errors import CorrectionError, NotFoundError, PressError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.program_version import Release, before, newest, version_key
from presseditor.private_files import make_folder
from presseditor.services.upkeep.update_memory import change_records, read_records
from presseditor.settings import SettingsStore
from presseditor.updating import ROOT

if TYPE_CHECKING:
    from presseditor.services.upkeep.backups import Backups
    from presseditor.updating.this_computer import Machine

BETWEEN_LOOKS = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where versions come from; ``root`` is the file that their signatures are known by."""

    address: str
    root: Path
    is_policy: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A version newer than the one that runs; ``ready`` when its installer lies here."""

    release: Release
    installed: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """An installer that was started, or that the officer is to start: ``started`` tells.

    ``copy`` is the backup from before the version that is left or replaced.
    """

    release: Release
    installer: Path
    started: bool
    copy: Path | None


class Updates:
    """Everything about versions; ``backups`` copies the officer's data, which opens them."""

    def __init__(
        self,
        settings: SettingsStore,
        folder: Path,
        clock: Clock,
        machine: Machine,
        backups: Callable[[], Backups],
    ) -> None:
        self._settings = settings
        self._folder = folder
        self._records = folder / "updates.json"
        self._clock = clock
        self._machine = machine
        self._backups = backups

    @property
    def installed(self) -> str:
        """The version that runs."""
        return self._machine.version

    @property
    def place(self) -> Place | None:
        """Where versions come from: the administrator's choice before the officer's own."""
        policy = self._machine.policy()
        if policy is not None:
            return Place(policy.address, policy.root, is_policy=True)
        address = self._settings.current.update_address
        return Place(address, self._folder / ROOT, is_policy=False) if address else None

    def set_place(self, address: str, root: Path | None) -> None:
        """Look at ``address`` from now on, or nowhere when it is empty.

        ``root`` is the file of the office's signature; without it the one known stays.
        """
        from presseditor.updating.trusted_root import keep_root

        address = address.strip()
        if address:
            keep_root(root, self._folder)
        self._settings.change(update_address=address)
        change_records(self._records, looked=None)

    def is_due(self) -> bool:
        """Tell whether it is time to look by itself: once a day, where there is a place."""
        looked = read_records(self._records).looked
        now = self._clock.now()
        recent = looked is not None and looked <= now < looked + BETWEEN_LOOKS
        return self.place is not None and not recent

    def check(self) -> Offer | None:
        """Return the newest version when it is newer than this one.

        Raise ``PressError`` where there is nowhere to look, where nothing answers, and where what
        answers is not to be believed or is older than what runs.
        """
        change_records(self._records, looked=self._clock.now())
        found = newest(self._listed())
        if found is None or found.key == version_key(self.installed):
            return None
        self._refuse_older(found)
        return Offer(found, self.installed, self._is_held(found))

    def check_by_itself(self) -> Offer | None:
        """Return what to tell of at the start: not a version that the officer went back from."""
        if not self.is_due():
            return None
        offer = self.check()
        left = read_records(self._records).left
        return None if offer is not None and offer.release.version == left else offer

    def download(self, release: Release, go_on: Callable[[int], bool]) -> bool:
        """Fetch an installer; return False when ``go_on``, which gets the bytes, stopped it."""
        from presseditor.updating.transfer import fetch
        from presseditor.updating.version_source import open_source

        self._refuse_older(release)
        source = open_source(self._wanted_place().address)
        if not fetch(source, release, self._installer(release), go_on):
            return False
        self._hold(release)
        with contextlib.suppress(PressError):  # the way back is good to have, no condition
            here = self._running()
            if here is not None and fetch(
                source, here, self._installer(here), lambda _: go_on(release.size)
            ):
                self._hold(here)
        return True

    def install(self, release: Release) -> Handover:
        """Copy the data, then hand the installer over; on Windows it waits until we are gone."""
        self._refuse_older(release)
        copy = self._copy_before(release.version)
        try:
            make_folder(copy.parent)
        except OSError as error:
            raise _not_started(error) from error
        self._backups().backup(copy)
        handover = self._hand_over(release, "/UPDATE", copy)
        change_records(self._records, left="")
        return handover

    def previous(self) -> Release | None:
        """Return the version that can be gone back to."""
        held = read_records(self._records).held
        return before((one for one in held if self._is_held(one)), self.installed)

    def rollback(self) -> Handover:
        """Hand the installer of the version before over; this version is not offered again."""
        release = self.previous()
        if release is None:
            raise NotFoundError(
                message(
                    "The installer of an earlier version than {version} is not kept here. Ask "
                    "whoever looks after the program for it.",
                    version=self.installed,
                )
            )
        copy = self._copy_before(self.installed)
        handover = self._hand_over(release, "/ROLLBACK", copy if copy.exists() else None)
        change_records(self._records, left=self.installed)
        return handover

    def _listed(self) -> list[Release]:
        """Return the office's versions for this machine."""
        from presseditor.updating.repository import read_releases
        from presseditor.updating.trusted_root import read_root
        from presseditor.updating.version_source import open_source

        place = self._wanted_place()
        root = read_root(place.root)
        found = read_releases(open_source(place.address), root, self._folder / "seen")
        return [one for one in found if one.platform == self._machine.platform]

    def _wanted_place(self) -> Place:
        place = self.place
        if place is None:
            raise CorrectionError(
                message(
                    "It is not set where new versions are. Ask whoever looks after the program for "
                    "the address and the file root.json."
                )
            )
        return place

    def _refuse_older(self, release: Release) -> None:
        if release.key <= version_key(self.installed):
            raise CorrectionError(
                message(
                    "Version {version} is not newer than the one that runs, {installed}. It was "
                    "not taken.",
                    version=release.version,
                    installed=self.installed,
                )
            )

    def _running(self) -> Release | None:
        """Return this version as the office lists it: its installer is the way back."""
        here = version_key(self.installed)
        return next((one for one in self._listed() if one.key == here), None)

    def _installer(self, release: Release) -> Path:
        return self._folder / "installers" / release.file_name

    def _copy_before(self, version: str) -> Path:
        return self._folder / f"before-{version}.presseditor-backup"

    def _is_held(self, release: Release) -> bool:
        from presseditor.updating.transfer import is_whole

        return is_whole(self._installer(release), release)

    def _hold(self, release: Release) -> None:
        """Remember an installer; keep this version's, the one before, and the newest."""
        held = {one.version: one for one in read_records(self._records).held}
        held[release.version] = release
        known = list(held.values())
        here = [one for one in known if one.key == version_key(self.installed)]
        kept = {one for one in (*here, before(known, self.installed), newest(known)) if one}
        change_records(self._records, held=tuple(sorted(kept, key=lambda one: one.key)))
        names = {one.file_name for one in kept}
        for file in (self._folder / "installers").iterdir():
            if file.name not in names and file.suffix != ".part":
                with contextlib.suppress(OSError):  # in use yet: the next time takes it away
                    file.unlink()

    def _hand_over(self, release: Release, option: str, copy: Path | None) -> Handover:
        from presseditor.updating.transfer import altered

        installer = self._installer(release)
        if not self._is_held(release):
            installer.unlink(missing_ok=True)
            raise altered(release)
        by_us = self._machine.platform == "windows"
        if by_us:
            try:
                self._machine.start([str(installer), option])
            except OSError as error:
                raise _not_started(error) from error
        return Handover(release, installer, by_us, copy)


def _not_started(error: OSError) -> RetryError:
    return RetryError(
        message("The installer could not be started: {reason}.", reason=reason_of(error))
    )
