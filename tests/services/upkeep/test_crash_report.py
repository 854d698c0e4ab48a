"""A report of a defect tells where in the code, and nothing an officer wrote or has."""

import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.paths import Profile
from presseditor.services.upkeep.crash_report import (
    LastWords,
    places_in_dump,
    places_of,
    report,
    short,
)

SECRETS = ("Мэр уходит", "press.example.org", "пароль-42", "Ёлкина", "elkina")


def fail() -> None:
    """Fail as a library does that puts into its error all it was given."""
    site = "https://press.example.org/wp-json"
    given: dict[tuple[str, str], str] = {}
    try:
        given["Мэр уходит", "elkina"]
    except KeyError as error:
        raise ValueError(f"{site}\n  File «Ёлкина», line 1 in f\nпароль-42") from error


def secrets_in(text: str) -> list[str]:
    return [one for one in SECRETS if one.casefold() in text.casefold()]


def test_what_an_error_says_is_left_out() -> None:
    with pytest.raises(ValueError, match="пароль") as caught:
        fail()
    places = places_of(caught.value)
    assert secrets_in(places) == []
    assert places.index("builtins.ValueError") < places.index("builtins.KeyError")
    assert "test_crash_report.py:" in places
    assert " in fail\n" in places


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/elkina/.venv/lib/python3.11/site-packages/httpx/_api.py", "httpx/_api.py"),
        ("/home/elkina/work/src/presseditor/ui/crash.py", "presseditor/ui/crash.py"),
        ("/home/elkina/script.py", "script.py"),
        (r"C:\Users\Ёлкина\press\_internal\presseditor\paths.py", "presseditor/paths.py"),
        (r"C:\Users\Ёлкина\AppData\Local\Python311\Lib\json\decoder.py", "decoder.py"),
        (r"presseditor\ui\crash.py", "presseditor/ui/crash.py"),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>"),
    ],
)
def test_a_path_begins_inside_its_package(file: str, told: str) -> None:
    assert short(file) == told


def test_last_words_are_told_without_the_users_folder() -> None:
    dump = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f01 (most recent call first):\n"
        '  File "/home/elkina/site-packages/x.py", line 3 in work\n'
        "пароль-42\n\nThread 0x00007f02 [Ёлкина] (most recent call first):\n  <no Python frame>\n"
    )
    assert places_in_dump(dump) == (
        "Fatal Python error: Segmentation fault\nCurrent thread\n  x.py:3 in work\nThread\n"
    )


def test_a_report_names_versions_and_places(tmp_path: Path) -> None:
    (tmp_path / "places").write_text("builtins.KeyError\n", encoding="utf-8")
    told = report(tmp_path / "places", "6.11", str)
    assert "Qt 6.11\n" in told
    assert "PressEditor " in told
    assert told.endswith("builtins.KeyError\n")
    assert str(tmp_path) not in told


def test_a_report_can_be_made_before_any_defect(tmp_path: Path) -> None:
    assert "Qt 6.11" in report(tmp_path / "none", "6.11", str)


PROGRAM = """
import faulthandler, sys
from pathlib import Path
from presseditor.paths import Profile
from presseditor.services.upkeep.crash_report import LastWords
words = LastWords(Profile(Path(sys.argv[1])))
print(words.begin())
if sys.argv[2] == "dies":
    faulthandler._sigsegv()
words.end()
"""


def start(profile: Profile, way: str) -> str:
    words = [sys.executable, "-c", PROGRAM, str(profile.root), way]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.strip()


def test_the_start_after_a_death_tells_of_it_once(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.database.touch()
    start(profile, "dies")
    assert profile.last_words.read_text(encoding="utf-8") != ""
    assert [start(profile, "ends") for _ in range(2)] == ["True", "False"]
    assert "Segmentation fault" in profile.crashes.read_text(encoding="utf-8")
    assert not profile.last_words.exists()


def test_nothing_is_written_where_there_is_no_data_yet(tmp_path: Path) -> None:
    words = LastWords(Profile(tmp_path))
    assert not words.begin()
    words.end()
    assert list(tmp_path.iterdir()) == []
