"""In no format does a link, a feed or a calendar lead where no link may lead."""

import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from PIL import Image as Pillow

from presseditor.domain.addresses import safe_address
from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.formats import FORMATS
from presseditor.importing.front_matter import read_markdown_article
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from tests.rendering.samples import ARTICLE, EVENT, RECORDS, SITE

HOSTILE = (
    "javascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ms-msdt:/id",
    "https://a\u202e.example/",
)
_LINKS = re.compile(
    r"""(?:href|src|cite|action|Target)=(?:"([^"]*)"|'([^']*)')|/URI \(((?:\\.|[^()])*)\)"""
)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    target = tmp_path / "picture.png"
    Pillow.new("RGB", (64, 36), (90, 150, 90)).save(target)
    return target


def context(picture: Path, address: str) -> ExportContext:
    site = replace(SITE, public_url=address, menu=(("Раздел", address),))
    pages = PageRenderer(resources() / "templates")
    return ExportContext(site, pages, lambda _image: picture, address)


def release(address: str) -> Bundle:
    """Return an article whose links and records all lead to ``address``."""
    parks = replace(RECORDS.organizations["parks"], url=address)
    body = (
        f"[слово]({address}) и [ссылка][1], [Дирекция](org:parks), <{address}>.\n\n"
        f'<a href="{address}">слово</a>\n\n[1]: {address}\n'
    )
    records = replace(RECORDS, organizations={**RECORDS.organizations, "parks": parks})
    event = replace(EVENT, registration=address, accreditation=address)
    return Bundle(replace(ARTICLE, body=body), event, records)


def links(data: bytes) -> list[str]:
    """Return every address that a file leads to; of an archive, those of all its files.

    The Markdown in a kit is source, and shows words: see below.
    """
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [one for one in archive.namelist() if not one.endswith(".md")]
            return [one for name in names for one in links(archive.read(name))]
    text = data.decode("utf-8", "replace").replace('\\"', '"')
    return ["".join(found) for found in _LINKS.findall(text)]


def hostile(data: bytes) -> list[str]:
    return [one for one in links(data) if one and not safe_address(one)]


@pytest.mark.parametrize("address", HOSTILE)
@pytest.mark.parametrize("name", ["html", "fragment", "docx", "odt", "pdf", "kit", "ninjs"])
def test_no_link_of_a_file_is_hostile(
    picture: Path, tmp_path: Path, name: str, address: str
) -> None:
    made = FORMATS[name](release(address), context(picture, address), tmp_path / f"a.{name}")
    assert hostile(made[0].read_bytes()) == []


@pytest.mark.parametrize("name", ["html", "fragment", "docx", "odt", "pdf", "kit", "ninjs"])
def test_a_link_of_the_web_stays_in_every_file(picture: Path, tmp_path: Path, name: str) -> None:
    address = "https://a.example/page"
    made = FORMATS[name](release(address), context(picture, address), tmp_path / f"a.{name}")
    assert address in links(made[0].read_bytes())


@pytest.mark.parametrize("address", HOSTILE)
def test_no_address_of_data_is_hostile(picture: Path, tmp_path: Path, address: str) -> None:
    where = context(picture, address)
    made = [
        FORMATS[name](release(address), where, tmp_path / name)[0] for name in ("jsonld", "ics")
    ]
    text = made[0].read_text("utf-8")
    assert not {"url", "image"} & {
        key for key, value in json.loads(text).items() if not safe_address(str(value))
    }
    assert address not in text
    event = Calendar.from_ical(made[1].read_bytes()).walk("VEVENT")[0]
    assert "URL" not in event


@pytest.mark.parametrize("address", HOSTILE)
def test_the_source_keeps_the_officer_s_words_and_prints_none(
    picture: Path, tmp_path: Path, address: str
) -> None:
    """What is written to be read back is not changed; judged is what is made of it."""
    where = context(picture, address)
    source = FORMATS["md"](release(address), where, tmp_path / "a.md")[0]
    back = read_markdown_article(source.read_text("utf-8"), new_id="a2")
    page = FORMATS["html"](back, where, tmp_path / "b.html")[0]
    assert hostile(page.read_bytes()) == []
