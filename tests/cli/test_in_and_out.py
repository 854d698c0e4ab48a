"""Articles that leave and come by the command line."""

import json
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from tests.cli.conftest import RELEASE, Cli, keep_release


@pytest.mark.parametrize(
    ("format_name", "begins"), [("pdf", b"%PDF-"), ("ics", b"BEGIN:VCALENDAR")]
)
def test_a_page_and_a_date_leave_as_files(
    cli: Cli, tmp_path: Path, format_name: str, begins: bytes
) -> None:
    target = tmp_path / f"файл.{format_name}"
    assert cli("export", keep_release(cli), "--to", format_name, "-o", target)[0] == 0
    assert target.read_bytes().startswith(begins)


def test_an_article_is_published_corrected_and_withdrawn(cli: Cli) -> None:
    article = keep_release(cli)
    code, out, _ = cli("publish", article, "--site", "embedded", "--wait", "--json")
    sent = json.loads(out)
    assert (code, sent["state"], sent["problem"]) == (0, "delivered", None)
    page = Path(url2pathname(urlsplit(sent["url"]).path))
    assert "модельная библиотека" in page.read_text("utf-8")
    assert json.loads(cli("list", "--json")[1])[0]["status"] == "published"
    code, out, _ = cli("withdraw", article, "--site", "embedded", "--wait", "--json")
    assert (code, json.loads(out)["state"]) == (0, "delivered")
    assert not page.exists()
    assert [one["action"] for one in json.loads(cli("outbox", "--json")[1])] == [
        "withdraw",
        "publish",
    ]


def test_a_site_that_is_away_is_told_and_tried_later(cli: Cli, tmp_path: Path) -> None:
    article, folder = keep_release(cli), tmp_path / "диск"
    assert cli("site", "add", "Диск", "--kind", "folder", "--address", folder)[0] == 0
    folder.rmdir()
    code, out, err = cli("publish", article, "--site", "Диск", "--wait", "--json")
    assert (code, json.loads(out)["state"]) == (1, "waiting")
    assert "Traceback" not in err
    folder.mkdir()
    assert "Диск" in json.loads(out)["problem"] or "диск" in json.loads(out)["problem"]


def test_what_waits_is_delivered_when_the_outbox_is_run(cli: Cli) -> None:
    article = keep_release(cli)
    code, out, _ = cli("publish", article, "--site", "embedded", "--json")
    assert (code, json.loads(out)["state"]) == (0, "queued")
    code, out, _ = cli("outbox", "--run", "--json")
    assert (code, [one["state"] for one in json.loads(out)]) == (0, ["delivered"])


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "docx", "pressdoc"])
def test_a_file_of_any_usual_kind_becomes_an_article(cli: Cli, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"релиз.{suffix}"
    assert cli("export", keep_release(cli), "--to", suffix, "-o", target)[0] == 0
    code, out, err = cli("import", target, "--json", root="Другой")
    assert (code, err) == (0, "")
    (row,) = json.loads(out)
    assert row["title"] == "В Заречном откроют библиотеку"
    assert "Ветрова" in cli("show", row["article"], root="Другой")[1]


def test_the_press_contact_of_a_text_is_kept_with_it(cli: Cli) -> None:
    contact = "Контакты для СМИ: Анна Белова, +7 (495) 123-45-67, press@forum.test"
    code, out, _ = cli("intake", "-", "--save", stdin=f"{RELEASE}\n{contact}\n".encode())
    assert code == 0
    shown = cli("show", json.loads(out)["article"])[1]
    assert "123-45-67" in shown
    assert "press@forum.test" in shown


def test_a_page_shows_the_day_on_which_it_came_out(cli: Cli) -> None:
    out = cli("publish", keep_release(cli), "--site", "embedded", "--wait", "--json")[1]
    page = Path(url2pathname(urlsplit(json.loads(out)["url"]).path))
    assert '<span id="press-date"></span>' not in page.read_text("utf-8")
    assert "<pubDate>" in page.with_name("rss.xml").read_text("utf-8")
