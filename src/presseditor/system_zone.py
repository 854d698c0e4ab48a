"""The time zone that this computer is set to, by its IANA name."""

import datetime as dt
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from presseditor.domain.time_zone import is_zone, zone_of
from presseditor.domain.zone_words import RUSSIAN_ZONES
from presseditor.paths import resources

LOCALTIME = Path("/etc/localtime")
ZONE_FILE = Path("/etc/timezone")
DATABASE = "zoneinfo/"
"""The folder of zones; what comes behind it in a path is a zone's name."""
KEY = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"


def system_zone(surroundings: Mapping[str, str] = os.environ) -> str:
    """Return the zone that ``TZ`` names, else the system's; one like it where neither has a name.

    ``""`` means that nothing is known: then the officer is asked without a proposal.
    """
    named = _zone_in(surroundings.get("TZ", "").lstrip(":"))
    return named or _own_zone() or _alike(dt.datetime.now(dt.UTC).astimezone())


def zone_of_windows(key: str) -> str:
    """Return the IANA zone of a Windows zone such as “N. Central Asia Standard Time”, or nothing.

    The table is CLDR's. What stands behind a NUL in the registry is rubbish.
    """
    table = json.loads((resources() / "windows-zones.json").read_text(encoding="utf-8"))
    return str(table.get(key.partition("\0")[0].strip(), ""))


def zone_of_files(localtime: Path = LOCALTIME, zone_file: Path = ZONE_FILE) -> str:
    """Return the zone that a Unix system's files name: where the link points, or what is written.

    ``""`` where they name none.
    """
    try:
        linked = _zone_in(str(localtime.readlink()))
    except OSError:  # a copy of the zone, or nothing
        linked = ""
    if linked:
        return linked
    try:
        return _zone_in(zone_file.read_text(encoding="utf-8", errors="replace").strip())
    except OSError:  # not every system has it
        return ""


def _zone_in(path: str) -> str:
    """Return the zone that a name or the path of its file tells."""
    name = path.rpartition(DATABASE)[2]
    return name if name and is_zone(name) else ""


def _alike(now: dt.datetime) -> str:
    """Return a zone of Russia whose clocks show the same, Moscow's first."""
    zones = ("Europe/Moscow", *RUSSIAN_ZONES)
    alike = (one for one in zones if now.astimezone(zone_of(one)).utcoffset() == now.utcoffset())
    return next(alike, "")


if sys.platform == "win32":  # pragma: no cover - measured on Linux

    def _own_zone() -> str:
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, KEY) as key:
                value, _ = winreg.QueryValueEx(key, "TimeZoneKeyName")
        except OSError:  # no such value before Windows Vista
            return ""
        return zone_of_windows(str(value))

else:

    def _own_zone() -> str:
        return zone_of_files()
