"""What Word and LibreOffice get: real lists, languages, names."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from icalendar import Calendar
from PIL import Image as Pillow

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.formats import FORMATS
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from tests.rendering.samples import ARTICLE, EVENT, PICTURE_ID, RECORDS, SITE

BODY = """\
1. Раз.
2. Два.
    1. внутри.

- точка;

Абзац.

1. Снова раз.

5. Пять.

---

    код

![Вид](image:%s)
""" % (PICTURE_ID)  # noqa: UP031 - as in the samples


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    target = tmp_path / "picture.webp"
    Pillow.new("RGB", (1200, 2400), (90, 150, 90)).save(target)
    return target


@pytest.fixture
def bundle() -> Bundle:
    image = replace(RECORDS.images[PICTURE_ID], file_name="a.webp", media_type="image/webp")
    article = replace(ARTICLE, body=BODY, published=None)
    return Bundle(article, EVENT, replace(RECORDS, images={PICTURE_ID: image}))


def written(name: str, bundle: Bundle, picture: Path) -> bytes:
    context = ExportContext(SITE, PageRenderer(resources() / "templates"), lambda _image: picture)
    return FORMATS[name](bundle, context, picture.parent / f"made.{name}")[0].read_bytes()


def test_each_numbered_list_in_word_counts_for_itself(bundle: Bundle, picture: Path) -> None:
    document = Document(io.BytesIO(written("docx", bundle, picture)))
    paragraphs: list[Any] = list(document.paragraphs)
    counts = {
        one.text: one._p.pPr.numPr.numId.val
        for one in paragraphs
        if one.style.name.startswith("List Number")
    }
    assert counts["Раз."] == counts["Два."]
    assert len({counts["Раз."], counts["внутри."], counts["Снова раз."]}) == 3


def test_word_is_told_language_title_and_what_a_picture_shows(
    bundle: Bundle, picture: Path
) -> None:
    data = written("docx", bundle, picture)
    document = Document(io.BytesIO(data))
    assert document.core_properties.title == ARTICLE.title
    assert (document.core_properties.language, document.core_properties.author) == ("ru-RU", "")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert 'descr="Вид"' in archive.read("word/document.xml").decode()
        assert [one for one in archive.namelist() if "media" in one] == ["word/media/image1.png"]


def test_opendocument_has_nested_lists_in_russian(bundle: Bundle, picture: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(written("odt", bundle, picture))) as archive:
        content = archive.read("content.xml").decode()
        styles, meta = archive.read("styles.xml").decode(), archive.read("meta.xml").decode()
    lists = re.sub(r"<text:p[^>]*>|</text:p>", "", content)
    assert re.search(r"Два\.<text:list text:style-name=\"ReleaseNumbers\">", lists)
    assert "<svg:desc>Вид</svg:desc>" in content
    assert set(re.findall(r'fo:language="(\w+)"', styles)) == {"ru"}
    assert "<dc:language>ru-RU</dc:language>" in meta


def test_a_picture_too_high_for_a_page_is_made_to_fit(bundle: Bundle, picture: Path) -> None:
    assert written("pdf", bundle, picture).startswith(b"%PDF")
    assert "Вид" in written("txt", bundle, picture).decode("utf-8-sig")


def test_the_calendar_reads_back_as_the_event(bundle: Bundle, picture: Path) -> None:
    calendar = Calendar.from_ical(written("ics", bundle, picture))
    (entry,) = calendar.walk("VEVENT")
    assert str(entry["summary"]) == EVENT.title
    assert entry.decoded("dtstart").isoformat() == "2022-04-23T10:00:00+03:00"
    assert entry.decoded("dtend").isoformat() == "2022-04-23T14:30:00+03:00"
    assert calendar.walk("VTIMEZONE")
