"""The officer's choices, kept as JSON beside the database."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from presseditor.border import BorderError, read_choices, read_names
from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE, is_zone
from presseditor.private_files import write_private

CAREFUL: dict[str, Any] = {
    "thin_after_days": 0,
    "backup_count": 48,
    "backup_days": 365,
    "backup_weeks": 520,
}
"""For a choice that was made and cannot be read: what the default would delete stays."""
_LARGEST = 4 * 1024 * 1024
"""Bytes of the file: a consent notice and some lists."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default.

    ``theme`` is ``auto``, ``light`` or ``dark``; ``preview_width`` ``phone``, ``desktop`` or
    ``print``; ``rules_off`` holds ids of typography rules; ``last_article`` is reopened on start;
    ``time_zone`` is the office's; ``zone_confirmed`` tells whether somebody said that it is right.
    ``update_address`` is where the office puts new versions, empty for nowhere;
    ``auto_backup`` tells whether backups are made by themselves, ``backup_folder`` where they go,
    empty for the data folder; of the latest ``backup_count`` are kept, of earlier ones one a day
    and one a week for ``backup_days`` and ``backup_weeks``;
    ``thin_after_days`` tells how long every version of a text stays, 0 for ever.
    """

    language: str = "ru"
    theme: str = "auto"
    office: str = ""
    officer: str = ""
    time_zone: str = DEFAULT_TIME_ZONE
    zone_confirmed: bool = False
    press_contact: str = ""
    consent_notice: str = ""
    default_site: str = "embedded"
    rubrics: tuple[str, ...] = ()
    rules_off: tuple[str, ...] = ()
    check_spelling: bool = True
    preview_width: str = "desktop"
    last_article: str = ""
    update_address: str = ""
    auto_backup: bool = True
    backup_folder: str = ""
    backup_count: int = 10
    backup_days: int = 14
    backup_weeks: int = 8
    thin_after_days: int = 90


class SettingsStore:
    """Reads the settings once and writes every change at once.

    ``this_zone`` names the computer's time zone, which is the office's until somebody says other.
    """

    def __init__(self, file: Path, this_zone: Callable[[], str] = lambda: "") -> None:
        self._file = file
        stored = _read(file)
        self._has_zone = is_zone(stored.time_zone)
        zone = stored.time_zone if self._has_zone else this_zone() or DEFAULT_TIME_ZONE
        self._current = replace(stored, time_zone=zone)

    @property
    def current(self) -> Settings:
        """The choices as they stand."""
        return self._current

    def change(self, **values: Any) -> Settings:
        """Change some choices and store them; raise ``RetryError`` when they cannot be written."""
        changed = replace(self._current, **values)
        text = json.dumps(asdict(changed), ensure_ascii=False, indent=1)
        try:
            write_private(self._file, text.encode("utf-8", "replace"))
        except OSError as error:
            raise RetryError(
                message(
                    "The settings could not be saved: {reason}. "
                    "Check the free space and the rights to the folder.",
                    reason=reason_of(error),
                )
            ) from error
        self._current = changed
        self._has_zone = True
        return changed

    def keep_zone(self) -> None:
        """Store the zone that was taken from the computer: the office does not travel with it.

        Raises ``RetryError`` when it cannot be written.
        """
        if not self._has_zone:
            self.change(time_zone=self._current.time_zone)


def _read(file: Path) -> Settings:
    """Return the stored choices; a missing or damaged file gives the defaults, value by value.

    What a damaged one says of deleting is not taken for a first start: nothing is deleted then.
    The zone of one that names none is ``""``.
    """
    nothing: dict[str, Any] = {"time_zone": ""}
    try:
        with file.open("rb") as stored:
            data = stored.read(_LARGEST + 1)
        choices, there = read_choices(data, Settings, _LARGEST), read_names(data, _LARGEST)
    except FileNotFoundError:
        return Settings(**nothing)
    except (OSError, BorderError):
        return Settings(**nothing, **CAREFUL)
    spoiled = {name: kept for name, kept in CAREFUL.items() if name in there}
    return Settings(**{**nothing, **spoiled, **choices})
