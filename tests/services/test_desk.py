"""What the services do for the window, asked without one."""

import datetime as dt
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.paths import Profile
from presseditor.services.intake import sample
from tests.fakes import FixedClock

TEXT = "Мост 5 км."
DAY = dt.datetime(2030, 5, 9, 21, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(open_desk(Profile(tmp_path / "Профиль"), FixedClock())) as desk:
        yield desk


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.articles.create(Article("a1", title="Мост открыт", body=TEXT))


def test_a_fix_takes_the_place_of_the_words_it_is_about(desk: Desk, article: Article) -> None:
    finding = Finding(Severity.HINT, "r", message("x"), "body", 0, 4, "Парк")
    assert desk.checking.fix(article, finding).body == "Парк 5 км."
    assert desk.checking.fix(article, replace(finding, fix=None)) == article


def test_a_waived_stop_lets_the_article_pass(desk: Desk) -> None:
    empty = desk.articles.create(Article("a2", title="Мост"))
    (stop,) = [one for one in desk.checking.findings(empty) if one.severity is Severity.STOP]
    desk.checking.waive(empty, stop, "нужно сейчас")
    assert Severity.STOP not in {one.severity for one in desk.checking.findings(empty)}


def test_a_clean_up_tells_in_how_many_places_it_is_seen(desk: Desk, article: Article) -> None:
    cleaned, places = desk.proofing.clean_up(replace(article, lead='Вот "дом"'))
    assert (cleaned.body, cleaned.lead, places) == ("Мост 5\u00a0км.", "Вот «дом»", 2)


def test_the_preview_has_the_article_and_the_page_around_it(desk: Desk, article: Article) -> None:
    preview = desk.preview()
    assert "Мост" in preview.render(article).fragment.html
    assert "<html" in preview.shell(None)


def test_a_format_that_is_none_is_told(desk: Desk, article: Article, tmp_path: Path) -> None:
    assert "pressdoc" in desk.exports.formats()
    assert desk.exports.export(article, "txt", tmp_path / "мост.txt") == [tmp_path / "мост.txt"]
    with pytest.raises(CorrectionError, match="no format"):
        desk.exports.export(article, "wordstar", tmp_path / "мост.ws")


def test_the_sample_is_taken_in_and_the_last_is_opened(desk: Desk, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\nТекст", encoding="utf-8")
    made = sample.fill(desk.imports, desk.settings, tmp_path)
    assert [one.title for one in made] == ["a", "b"]
    assert desk.settings.current.last_article == made[-1].id
    assert sample.fill(desk.imports, desk.settings, tmp_path / "нет") == []


def test_a_site_is_kept_while_something_is_on_its_way_to_it(
    desk: Desk, article: Article, tmp_path: Path
) -> None:
    site = desk.sites.save(Site("own", "Свой", "folder", str(tmp_path / "site")))
    delivery = desk.publishing.publish(article.id, site.id, DAY)
    with pytest.raises(CorrectionError, match="still on its way"):
        desk.sites.delete(site.id)
    assert [one.id for one in desk.publishing.latest()] == [delivery.id]
    desk.publishing.cancel(delivery.id)
    assert desk.sites.delete(site.id) == site


def test_a_zone_that_nobody_knows_is_moscow(desk: Desk, tmp_path: Path) -> None:
    desk.articles.create(Article("a3", title="Мост", body=TEXT, time_zone="Mars/Olympus"))
    desk.sites.save(Site("own", "Свой", "folder", str(tmp_path / "site")))
    assert desk.publishing.publish("a3", "own", DAY).payload.published == "2030-05-10T00:00"


def test_a_picture_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CorrectionError, match="could not be opened"):
        desk.pictures.add(tmp_path / "нет.jpg")
    with pytest.raises(CorrectionError, match="is missing"):
        desk.pictures.clean_file(Image("0" * 64, "a.jpg", "image/jpeg", 1, 1))


def test_a_picture_that_cannot_be_stored_is_told_and_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(_source: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("presseditor.services.directory.pictures.copy_private", is_full)
    picture = tmp_path / "мост.gif"
    picture.write_bytes(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;")
    with pytest.raises((RetryError, CorrectionError), match=r"stored|picture"):
        desk.pictures.add(picture)
    assert not [one for one in desk.profile.images.rglob("*") if one.is_file()]


def test_who_was_told_twice_to_send_sends_once(desk: Desk, article: Article) -> None:
    site = desk.sites.all()[0]
    first = desk.publishing.publish(article.id, site.id, DAY)
    assert desk.publishing.retry(first.id) == first
    desk.publishing.cancel(first.id)
    assert desk.publishing.for_article(article.id)[0].id == first.id


def test_a_second_article_of_the_same_name_keeps_its_address(desk: Desk, article: Article) -> None:
    other = desk.articles.create(Article("b2", title=article.title))
    assert other.slug == f"{article.slug}-2"
    assert desk.articles.save(replace(other, body=TEXT)).slug == other.slug


def test_a_folder_that_cannot_be_looked_into_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "файл").write_text("x", encoding="utf-8")
    with pytest.raises(CorrectionError, match="file"):
        desk.exports.take_out(tmp_path / "файл" / "внутри")


@pytest.mark.parametrize("name", ["docx", "odt", "kit", "html", "jsonld"])
def test_hostile_names_and_characters_leave_every_format_whole(
    desk: Desk, article: Article, tmp_path: Path, name: str
) -> None:
    hostile = replace(article, title="Т\x01" + "и" * 999, slug="../../вне", body="а\x02б")
    (tmp_path / "вне.md").write_text("цел", encoding="utf-8")
    made = desk.exports.export(hostile, name, tmp_path / "a" / "b" / f"x.{name}")
    assert made[0].stat().st_size > 0
    assert (tmp_path / "вне.md").read_text("utf-8") == "цел"
    assert [one.name for one in tmp_path.glob("*.*")] == ["вне.md"]
