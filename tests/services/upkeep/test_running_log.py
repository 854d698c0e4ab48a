"""The log tells what the program did, and no word of what was written, whoever logs."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.services.changes import Change
from presseditor.services.upkeep import running_log
from presseditor.services.upkeep.running_log import RunningLog, Word, host_of, on_standard_error

log = logging.getLogger("presseditor.tried")
ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Return the file of a log that is written."""
    made = tmp_path / "presseditor.log"
    running = RunningLog(made)
    running.begin()
    yield made
    running.end()


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Мэр уходит", "…"),
        ("hromov-vadim", "…"),
        ("qwerty123", "…"),
        (Path("/home/press/Мэр.docx"), "…"),
        (["Мэр"], "…"),
        (ID, ID),
        (7, "7"),
        (DeliveryState.SENDING, "sending"),
        (Word("site.test:443"), "site.test:443"),
        (Word("Мэр\nуходит"), "??????????"),
        (ValueError("Мэр уходит"), "ValueError"),
        (CorrectionError(message("No {name}.", name="Мэр")), "CorrectionError “No {name}.”"),
    ],
)
def test_only_what_is_named_a_word_of_the_program_is_printed(
    file: Path, value: object, told: str
) -> None:
    log.warning("Tried: %s", value)
    assert file.read_text(encoding="utf-8").endswith(f"tried: Tried: {told}\n")


def test_a_defect_is_logged_by_its_places(file: Path) -> None:
    try:
        int("пароль-42")
    except ValueError:
        log.exception("A defect")
    told = file.read_text(encoding="utf-8")
    assert "builtins.ValueError" in told
    assert "in test_a_defect_is_logged_by_its_places" in told
    assert "пароль" not in told


def test_an_announcement_names_no_record(file: Path) -> None:
    RunningLog.note(Change("person", "hromov-vadim", "deleted"))
    RunningLog.note(Change("article", ID, "status"))
    told = file.read_text(encoding="utf-8")
    assert "person …: deleted" in told
    assert f"article {ID}: status" in told


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_the_file_is_its_users_alone(file: Path) -> None:
    log.warning("Tried")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_full_files_are_turned_over_and_the_oldest_goes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for handler in logging.getLogger("presseditor").handlers:
        if isinstance(handler, RotatingFileHandler):
            monkeypatch.setattr(handler, "maxBytes", 300)
    for number in range(40):
        log.warning("Tried %s", number)
    names = {one.name for one in file.parent.iterdir()}
    kept = range(1, running_log.KEPT + 1)
    assert names == {file.name, *(f"{file.name}.{number}" for number in kept)}
    assert all(one.stat().st_size <= 300 for one in file.parent.iterdir())
    assert "Tried 39" in file.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nobody(file: Path) -> None:
    file.mkdir()
    log.warning("Tried")
    file.rmdir()
    log.warning("Tried again")
    assert "Tried again" in file.read_text(encoding="utf-8")


def test_what_is_done_in_detail_is_told_only_on_demand(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log.debug("In detail")
    assert not file.exists()
    with on_standard_error(wanted=True):
        log.debug("In detail")
    log.debug("Once more")
    assert capsys.readouterr().err.count("In detail") == 1
    assert file.read_text(encoding="utf-8").count("In detail") == 1


def test_a_site_is_named_by_its_host_alone() -> None:
    web = Site("s", "Сайт", "wordpress", "https://press.example.org/тайна?key=1")
    assert host_of(web) == Word("press.example.org:443")
    assert host_of(Site("s", "Сайт", "folder", "/home/Ёлкина")) == Word("folder")


def test_a_verb_tells_what_it_did_on_demand(tmp_path: Path) -> None:
    folder = tmp_path / "Профиль"
    command = [sys.executable, "-m", "presseditor", "--profile", str(folder)]
    quiet = subprocess.run([*command, "list"], capture_output=True, text=True, check=True)
    assert quiet.stderr == ""
    loud = subprocess.run(
        [*command, "--verbose", "list"], capture_output=True, text=True, check=True
    )
    assert "The verb list ended with 0" in loud.stderr
    told = (folder / "presseditor.log").read_text(encoding="utf-8")
    assert told.count("The verb list ended with 0") == 2
    assert "Профиль" not in told + loud.stderr
