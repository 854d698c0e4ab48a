import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.domain.time_zone import is_zone
from presseditor.domain.zone_words import RUSSIAN_ZONES
from presseditor.paths import resources
from presseditor.system_zone import system_zone, zone_of_files, zone_of_windows

ZONES = ("UTC", "Asia/Novosibirsk", "Europe/Moscow", "Europe/Kaliningrad", "Asia/Kamchatka")


@pytest.mark.parametrize("zone", ZONES)
def test_the_surroundings_name_the_zone(zone: str) -> None:
    assert system_zone({"TZ": zone}) == zone
    assert system_zone({"TZ": f":/usr/share/zoneinfo/{zone}"}) == zone


@pytest.mark.skipif(sys.platform == "win32", reason="a process has no zone of its own there")
@pytest.mark.parametrize(
    ("rule", "zone"), [("MSK-3", "Europe/Moscow"), ("NOVT-7", "Asia/Novosibirsk")]
)
def test_a_zone_without_a_name_is_one_of_russia_with_the_same_clock(rule: str, zone: str) -> None:
    code = "from presseditor.system_zone import _alike\nimport datetime as dt\n"
    code += "print(_alike(dt.datetime.now(dt.UTC).astimezone()))"
    run = [sys.executable, "-c", code]
    surroundings = {**os.environ, "TZ": rule, "PYTHONPATH": os.pathsep.join(sys.path)}
    found = subprocess.run(run, env=surroundings, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == zone


def test_a_link_or_a_written_name_tells_the_zone(tmp_path: Path) -> None:
    link, written = tmp_path / "localtime", tmp_path / "timezone"
    link.symlink_to("/usr/share/zoneinfo/Asia/Irkutsk")
    assert zone_of_files(link, written) == "Asia/Irkutsk"
    link.unlink()
    link.write_bytes(b"TZif2")
    written.write_text("Asia/Omsk\n")
    assert zone_of_files(link, written) == "Asia/Omsk"
    written.write_text("Moonbase\n")
    assert zone_of_files(link, written) == ""


def test_windows_calls_the_zones_of_russia_by_other_names() -> None:
    assert zone_of_windows("N. Central Asia Standard Time") == "Asia/Novosibirsk"
    assert zone_of_windows("Russian Standard Time\0\0rubbish") == "Europe/Moscow"
    assert zone_of_windows("Russia Time Zone 11") == "Asia/Kamchatka"
    assert zone_of_windows("Moonbase Standard Time") == ""
    table = json.loads((resources() / "windows-zones.json").read_text(encoding="utf-8"))
    assert [one for one in table.values() if not is_zone(one)] == []
    # CLDR has a Windows name for all but the smallest, which share a neighbour's.
    assert set(RUSSIAN_ZONES) - set(table.values()) <= {
        "Asia/Anadyr",
        "Asia/Khandyga",
        "Asia/Novokuznetsk",
        "Asia/Ust-Nera",
        "Europe/Kirov",
        "Europe/Simferopol",
        "Europe/Ulyanovsk",
    }
