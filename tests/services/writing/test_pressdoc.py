import hashlib
import json
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.errors import CorrectionError, DataError, PressError
from presseditor.domain.event import Event
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.paths import Profile
from presseditor.services.writing.pressdoc import read_pressdoc

GPS = 0x8825


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(Profile(tmp_path / "коллега"))
    yield opened
    opened.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    exif = Pillow.Exif()
    exif[GPS] = {1: "N", 2: (55.0, 45.0, 0.0)}
    path = tmp_path / "открытие.jpg"
    Pillow.new("RGB", (64, 48), "teal").save(path, exif=exif)
    return path


def _handed_over(desk: Desk, photo: Path, target: Path) -> Article:
    image = desk.pictures.add(photo)
    desk.organizations.save(Organization("dk", (OrganizationName("Дом культуры «Восход»"),)))
    desk.events.save(Event("e1", title="Открытие"))
    body = f"[Дом культуры](org:dk)\n\n![](image:{image.id})"
    article = desk.articles.create(Article("a" * 32, "Открытие", body=body, event_id="e1"))
    desk.exports.export(article, "pressdoc", target)
    return article


def test_a_colleague_gets_the_article_its_records_and_its_pictures(
    desk: Desk, colleague: Desk, photo: Path, tmp_path: Path
) -> None:
    article = _handed_over(desk, photo, tmp_path / "a.pressdoc")
    got = colleague.imports.import_file(tmp_path / "a.pressdoc")
    (image,) = colleague.images.all()
    (sent,) = desk.images.all()
    assert (got.id, got.status) == (article.id, ArticleStatus.DRAFT)
    assert got.body == article.body.replace(sent.id, image.id)
    assert colleague.organizations.get("dk") == desk.organizations.get("dk")
    with Pillow.open(colleague.pictures.clean_file(image)) as shown:
        assert shown.size == (64, 48)


def test_where_a_photo_was_taken_does_not_leave_the_house(
    desk: Desk, photo: Path, tmp_path: Path
) -> None:
    _handed_over(desk, photo, tmp_path / "a.pressdoc")
    (data,) = read_pressdoc(tmp_path / "a.pressdoc").pictures.values()
    (tmp_path / "b.jpg").write_bytes(data)
    with Pillow.open(tmp_path / "b.jpg") as shown:
        assert not shown.getexif()


def test_the_same_file_twice_is_one_article_and_a_changed_one_another(
    desk: Desk, photo: Path, tmp_path: Path
) -> None:
    article = _handed_over(desk, photo, tmp_path / "a.pressdoc")
    assert desk.imports.import_file(tmp_path / "a.pressdoc").id == article.id
    desk.articles.save(replace(article, lead="Новый лид"))
    assert desk.imports.import_file(tmp_path / "a.pressdoc").id != article.id
    assert desk.articles.get(article.id).lead == "Новый лид"


def _zip(path: Path, files: dict[str, bytes], version: object = 1) -> Path:
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"version": version, "files": hashes}))
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("name", ["../зло.md", "images/../../press.db", "/etc/passwd", "x.exe"])
def test_a_name_that_leads_out_of_the_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(CorrectionError):
        read_pressdoc(_zip(tmp_path / "a.pressdoc", {"article.md": b"#", name: b"x"}))


def test_a_newer_file_a_folder_and_rubbish_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="newer"):
        read_pressdoc(_zip(tmp_path / "n.pressdoc", {"article.md": b"#"}, version=2))
    (tmp_path / "r.pressdoc").write_bytes(b"PK rubbish")
    for path in (tmp_path / "r.pressdoc", tmp_path, tmp_path / "нет.pressdoc"):
        with pytest.raises(CorrectionError):
            read_pressdoc(path)
    with pytest.raises(CorrectionError):
        read_pressdoc(_zip(tmp_path / "e.pressdoc", {}))
    assert desk.articles.summaries() == []


def test_a_byte_that_changed_on_the_way_is_seen(desk: Desk, photo: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pressdoc"
    _handed_over(desk, photo, path)
    with zipfile.ZipFile(path) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data.replace("Открытие".encode(), "Закрытие".encode()))
    with pytest.raises(PressError):
        read_pressdoc(path)


def _with_other_pictures(path: Path, data: bytes, target: Path) -> Path:
    """Write the document again with other bytes under each picture's name, all hashes right."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name != "manifest.json"]
        files = {name: archive.read(name) for name in names}
    return _zip(
        target, {name: one if name == "article.md" else data for name, one in files.items()}
    )


def test_another_picture_under_a_pictures_name_is_told_and_not_kept(
    desk: Desk, colleague: Desk, photo: Path, tmp_path: Path
) -> None:
    _handed_over(desk, photo, tmp_path / "a.pressdoc")
    Pillow.new("RGB", (64, 48), "red").save(tmp_path / "other.jpg")
    other = (tmp_path / "other.jpg").read_bytes()
    forged = _with_other_pictures(tmp_path / "a.pressdoc", other, tmp_path / "b.pressdoc")
    with pytest.raises(CorrectionError, match="is another than the file says"):
        colleague.imports.import_file(forged)
    assert colleague.images.all() == []
    assert not list(colleague.profile.images.glob("*.*"))
    assert colleague.articles.summaries() == []


def test_a_picture_of_another_kind_than_its_record_says_is_not_kept(
    colleague: Desk, tmp_path: Path
) -> None:
    Pillow.new("RGB", (8, 8)).save(tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    told = {"id": digest, "file_name": "a.html", "media_type": "text/html", "width": 8, "height": 8}
    text = f"---\ntitle: T\nimages:\n- {json.dumps(told)}\n---\n![](image:{digest})\n"
    files = {"article.md": text.encode(), f"images/{digest}": data}
    with pytest.raises(CorrectionError, match="“image/png”"):
        colleague.imports.import_file(_zip(tmp_path / "a.pressdoc", files))
    assert colleague.images.all() == []


def test_a_lost_picture_comes_back_when_it_is_added_again(desk: Desk, photo: Path) -> None:
    image = desk.pictures.add(photo)
    desk.pictures.file_of(image).unlink()
    with pytest.raises(CorrectionError, match="missing"):
        desk.pictures.clean_file(image)
    assert desk.pictures.add(photo) == image
    assert desk.pictures.clean_file(image).exists()


def test_the_same_picture_can_be_taken_in_by_many_at_once(desk: Desk, photo: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        ids = {image.id for image in pool.map(desk.pictures.add, [photo] * 12)}
    (image,) = desk.images.all()
    assert ids == {image.id} == {hashlib.sha256(photo.read_bytes()).hexdigest()}
    (stored,) = (one for one in desk.profile.images.iterdir() if one.is_file())
    assert stored.read_bytes() == photo.read_bytes()
