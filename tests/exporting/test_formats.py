import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from icalendar import Calendar
from odfdo import Document as Odt
from PIL import Image as Pillow

from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.event import Event
from presseditor.domain.export_format import ExportFormat
from presseditor.domain.image import Image
from presseditor.domain.moment import Moment
from presseditor.exporting.formats import FORMATS, ExportContext
from presseditor.exporting.text import as_text
from presseditor.paths import resources
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.page import PageRenderer
from tests.rendering.samples import ARTICLE, RELEASE, SITE, cancelled


@pytest.fixture
def context(tmp_path: Path) -> ExportContext:
    picture = tmp_path / "picture.png"
    Pillow.new("RGB", (640, 360), (90, 150, 90)).save(picture)

    def image_file(_image: Image) -> Path:
        return picture

    return ExportContext(SITE, PageRenderer(resources() / "templates"), image_file)


def written(bundle: Bundle, context: ExportContext, name: str, folder: Path) -> bytes:
    target = folder / "out" / f"release.{name}"
    return FORMATS[name](bundle, context, target)[0].read_bytes()


def test_there_is_a_writer_for_every_format() -> None:
    assert set(FORMATS) == {one.value for one in ExportFormat}


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"odt", "docx"}))
def test_the_same_article_gives_the_same_bytes(
    name: str, context: ExportContext, tmp_path: Path
) -> None:
    first = written(RELEASE, context, name, tmp_path / "a")
    assert first
    if name != "kit":
        assert first == written(RELEASE, context, name, tmp_path / "b")


def test_the_page_lies_beside_its_pictures_and_holds_the_fragment(
    context: ExportContext, tmp_path: Path
) -> None:
    page, picture = FORMATS["html"](RELEASE, context, tmp_path / "site" / "a.html")
    assert render_fragment(RELEASE).html in page.read_text(encoding="utf-8")
    assert picture.parent == page.parent / "images"
    assert f'src="images/{picture.name}"' in page.read_text(encoding="utf-8")


def test_plain_text_is_wrapped_and_says_who_spoke() -> None:
    text = as_text(RELEASE)
    assert max(map(len, text.splitlines())) <= 76
    assert "    — Павел Липов, директор" in text
    assert "Когда: 23 апреля 2022 с 10:00 до 14:30" in text
    assert "справке[1]" in text


def test_word_gets_real_styles(context: ExportContext, tmp_path: Path) -> None:
    document = Document(io.BytesIO(written(RELEASE, context, "docx", tmp_path)))
    styles = {one.style.name for one in document.paragraphs if one.style and one.style.name}
    assert {"Title", "Lead", "Quote", "List Number", "List Bullet 2", "Heading 1"} <= styles
    assert len(document.inline_shapes) == 2
    assert document.tables[0].cell(1, 0).text == "Причал"


def test_opendocument_holds_text_tables_and_pictures(
    context: ExportContext, tmp_path: Path
) -> None:
    document = Odt(io.BytesIO(written(RELEASE, context, "odt", tmp_path)))
    text = document.get_formatted_text()
    assert "Липа живёт долго & цветёт щедро." in text
    assert "Причал" in text
    assert document.container is not None
    assert any(name.startswith("Pictures/") for name in document.container.parts)


def test_a_pdf_carries_its_letters(context: ExportContext, tmp_path: Path) -> None:
    data = written(RELEASE, context, "pdf", tmp_path)
    assert data.startswith(b"%PDF-")
    assert b"/FontFile2" in data
    assert len(data) < 400_000


def test_the_calendar_has_the_zone_and_the_status(context: ExportContext, tmp_path: Path) -> None:
    calendar = Calendar.from_ical(written(RELEASE, context, "ics", tmp_path))
    entry = calendar.walk("VEVENT")[0]
    assert entry["DTSTART"].params["TZID"] == "Europe/Moscow"
    assert entry.decoded("dtend").hour == 14
    assert "METHOD" not in calendar


def test_a_day_long_event_ends_the_day_after_and_can_be_off(
    context: ExportContext, tmp_path: Path
) -> None:
    off = replace(RELEASE, event=replace(cancelled(), all_day=True))
    entry = Calendar.from_ical(written(off, context, "ics", tmp_path)).walk("VEVENT")[0]
    assert (entry.decoded("dtend") - entry.decoded("dtstart")).days == 1
    assert entry["STATUS"] == "CANCELLED"


@pytest.mark.parametrize("event", [None, Event("e", "Без даты")])
def test_no_date_no_calendar(event: Event | None, context: ExportContext, tmp_path: Path) -> None:
    with pytest.raises(CorrectionError, match="no event with a date"):
        written(replace(RELEASE, event=event), context, "ics", tmp_path)


def test_ninjs_has_headline_bodies_and_people(context: ExportContext, tmp_path: Path) -> None:
    item = json.loads(written(RELEASE, context, "ninjs", tmp_path))
    assert item["headlines"][0]["value"] == ARTICLE.title
    assert [one["contentType"] for one in item["bodies"]] == ["text/html", "text/plain"]
    assert item["people"] == [{"name": "Павел Липов"}]


def test_the_kit_has_everything_and_the_calendar_only_with_a_date(
    context: ExportContext, tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(written(RELEASE, context, "kit", tmp_path))) as kit:
        endings = {name.rpartition(".")[2] for name in kit.namelist()}
    assert endings == {"html", "docx", "txt", "md", "ics", "png"}
    bare = replace(RELEASE, event=None)
    with zipfile.ZipFile(io.BytesIO(written(bare, context, "kit", tmp_path))) as kit:
        assert not [name for name in kit.namelist() if name.endswith(".ics")]


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"ics"}))
def test_an_empty_article_can_be_exported(
    name: str, context: ExportContext, tmp_path: Path
) -> None:
    empty = Bundle(replace(ARTICLE, title="", lead="", body="", background="", cover_id=None))
    assert written(empty, context, name, tmp_path)


def test_a_folder_is_no_target(context: ExportContext, tmp_path: Path) -> None:
    with pytest.raises(CorrectionError, match="is a folder"):
        FORMATS["txt"](RELEASE, context, tmp_path)


def test_a_file_on_the_way_is_explained(context: ExportContext, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises((CorrectionError, RetryError), match="was not written"):
        FORMATS["txt"](RELEASE, context, tmp_path / "file" / "a.txt")


def test_a_full_disk_is_named(context: ExportContext) -> None:
    with pytest.raises(RetryError, match="was not written"):
        FORMATS["txt"](RELEASE, context, Path("/proc/none/a.txt"))


def test_a_time_without_a_zone_is_moscows(context: ExportContext, tmp_path: Path) -> None:
    event = Event("e", start=Moment.parse("2022-04-23T10:00"), time_zone="Nowhere/Town")
    entry = Calendar.from_ical(
        written(replace(RELEASE, event=event), context, "ics", tmp_path)
    ).walk("VEVENT")[0]
    assert entry["DTSTART"].params["TZID"] == "Europe/Moscow"
