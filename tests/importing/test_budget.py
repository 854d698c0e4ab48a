"""Documents that ask for more than any release: refused in words, before they take the machine."""

import contextlib
import io
import zipfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from docx import Document

from presseditor.domain.errors import CorrectionError
from presseditor.domain.stopping import ReadingStoppedError
from presseditor.importing.budget import Budget, Limits
from presseditor.importing.readers import read_document
from presseditor.importing.readers.docx import read_docx
from presseditor.importing.readers.html import html_to_text
from tests.pace import pace

FEW = Limits(blocks=20, cells=20, letters=200, tags=20_000)  # styles alone have 11,000


def word_file(change: Callable[[str], str] = str, blocks: int = 1) -> bytes:
    """Return a document with a table of two rows, its text changed as XML."""
    document = Document()
    for number in range(blocks):
        document.add_paragraph(f"Абзац {number}")
    table = document.add_table(2, 2)
    for cell, text in zip([c for r in table.rows for c in r.cells], "абвг", strict=True):
        cell.text = text
    memory = io.BytesIO()
    document.save(memory)
    return _changed(memory.getvalue(), change)


def _changed(data: bytes, change: Callable[[str], str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", 8) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                part = change(part.decode()).encode()
            new.writestr(name, part)
    return target.getvalue()


def _span(told: str) -> Callable[[str], str]:
    return lambda xml: xml.replace("<w:tcPr>", f'<w:tcPr><w:gridSpan w:val="{told}"/>', 1)


@pytest.mark.parametrize("told", ["30000000", "-5", "abc", "", "1e9", "٣", "9" * 5000])
def test_a_span_that_makes_no_sense_is_passed_over(told: str) -> None:
    text, _ = read_docx(word_file(_span(told)), Budget("а.docx"))
    assert text == "Абзац 0\n\n| а | б |\n| --- | --- |\n| в | г |"


def test_a_cell_that_spans_stands_in_each_of_its_places() -> None:
    text, _ = read_docx(word_file(_span("2")), Budget("а.docx"))
    assert text.splitlines()[2] == "| а | а | б |"


def test_a_cell_grown_downwards_stands_in_each_row() -> None:
    document = Document()
    table = document.add_table(3, 2)
    table.cell(0, 0).merge(table.cell(2, 0)).text = "Площадка"
    table.cell(0, 1).text, table.cell(1, 1).text = "10:00", "11:00"
    memory = io.BytesIO()
    document.save(memory)
    text, _ = read_docx(memory.getvalue(), Budget("а.docx"))
    assert text.splitlines()[2] == "| Площадка | 11:00 |"


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:p/>" * 21),
        lambda xml: xml.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="19"/>'),
        lambda xml: xml.replace("Абзац", "А" * 201),
        lambda xml: xml.replace("<w:t>а</w:t>", "<w:t>а</w:t>" + "<w:br/>" * 20_001),
    ],
    ids=["blocks", "cells", "letters", "tags"],
)
def test_each_limit_is_told(change: Callable[[str], str]) -> None:
    assert read_docx(word_file(), Budget("а.docx", limits=FEW))
    with pytest.raises(CorrectionError, match=r"“а\.docx” has more .+ than any release"):
        read_docx(word_file(change), Budget("а.docx", limits=FEW))


def test_too_many_links_are_refused_before_they_take_time() -> None:
    link = '<w:hyperlink w:anchor="а"><w:r><w:t>я</w:t></w:r></w:hyperlink>'
    data = word_file(lambda xml: xml.replace("<w:body>", f"<w:body><w:p>{link * 3_001}</w:p>"))
    with pytest.raises(CorrectionError, match="more links than any release"):
        read_docx(data, Budget("а.docx"))


def test_too_many_relations_are_refused_before_they_take_time() -> None:
    document = Document()
    for number in range(60):
        document.part.relate_to(f"http://a.ru/{number}", "http://a/link", is_external=True)
    memory = io.BytesIO()
    document.save(memory)
    with pytest.raises(CorrectionError, match="more links than any release"):
        read_docx(memory.getvalue(), Budget("а.docx", limits=Limits(links=20)))


def test_a_part_that_is_larger_than_it_says_is_not_unpacked() -> None:
    data = bytearray(word_file(lambda xml: xml.replace("Абзац", "А" * 5_000_000)))
    at = data.index(b"PK\x01\x02")
    while b"word/document.xml" not in data[at : at + 80]:
        at = data.index(b"PK\x01\x02", at + 4)
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")  # the size in the archive's directory
    with pytest.raises(CorrectionError, match="damaged"):
        read_docx(bytes(data), Budget("а.docx"))


def test_reading_stops_when_the_officer_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "а.docx"
    path.write_bytes(word_file(blocks=500))
    asked = count()
    with pytest.raises(ReadingStoppedError, match="was stopped"):
        read_document(path, lambda: next(asked) >= 100)
    assert next(asked) == 101
    page = "<p>слово</p>" * 50_000
    with pytest.raises(ReadingStoppedError):
        html_to_text(page, Budget("a.html", lambda: next(asked) > 103))


def test_what_takes_too_long_is_given_up() -> None:
    def read() -> None:
        with pytest.raises(CorrectionError, match="takes too long"):
            html_to_text("<p>а" * 200_000, Budget("a.html", limits=Limits(seconds=0.2)))

    assert pace(read) < 200


@pytest.mark.parametrize("name", ["span.docx", "bomb.docx", "badval.docx", "lvl.docx"])
def test_hostile_documents_end_soon(shared_cases: Path, name: str) -> None:
    def read() -> None:
        with contextlib.suppress(CorrectionError):
            assert "Заголовок" in read_document(shared_cases / "hostile" / name).text

    assert pace(read) < 200
