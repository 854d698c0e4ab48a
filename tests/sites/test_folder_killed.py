"""A process killed while it publishes leaves whole files, and the next one repairs the rest."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from presseditor.sites.folder.files import sweep
from tests.sites.publish_for_ever import ARTICLES, numbered, site_in

KILLS = 20
CHECKOUT = Path(__file__).parents[2]


def kill_while_publishing(root: Path, first: int, answers: int) -> None:
    command = [sys.executable, "-m", "tests.sites.publish_for_ever", str(root), str(first)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(answers):
            assert process.stdout.readline()
        process.kill()


def test_twenty_kills_leave_old_or_new_and_the_next_run_repairs(tmp_path: Path) -> None:
    for kill in range(KILLS):
        kill_while_publishing(tmp_path, kill * 10, 1 + kill % 7)
        for page in tmp_path.glob("*.html"):
            text, _, proof = page.read_text("utf-8").partition("<!-- presseditor ")
            assert text.rstrip().endswith("</html>")
            assert not proof or proof.endswith("-->\n")
        for name in ("rss.xml", "sitemap.xml"):
            ET.parse(tmp_path / name)  # noqa: S314 - our own file
    half = tmp_path / f".index.html.{'0a' * 16}"
    young, foreign = tmp_path / "images" / f".a.jpg.{'1b' * 16}", tmp_path / ".htaccess"
    young.parent.mkdir(exist_ok=True)
    for path in (half, young, foreign):
        path.write_bytes(b"<ht")
    for path in [*tmp_path.rglob(".*.????????????????????????????????"), foreign]:
        if path != young:
            os.utime(path, (0, 0))
    site = site_in(tmp_path)
    for number in range(900, 900 + ARTICLES):
        receipt = site.deliver(numbered(number), lambda _step, _remote: None)
        assert site.read_back(receipt) is None
    index = (tmp_path / "index.html").read_text("utf-8")
    assert all(f"Новость {number}" in index for number in range(900, 900 + ARTICLES))
    assert (tmp_path / "rss.xml").read_text("utf-8").count("<item>") == ARTICLES
    assert {one for one in tmp_path.rglob(".*") if one.is_file()} == {young, foreign}


def test_a_computer_that_is_years_ahead_removes_nothing_that_is_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    young, old = (tmp_path / f".index.html.{digits * 16}" for digits in ("1b", "0a"))
    young.touch()
    old.touch()
    os.utime(old, (0, 0))
    monkeypatch.setattr("time.time", lambda: dt.datetime(2099, 1, 1, tzinfo=dt.UTC).timestamp())
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == [young]
