"""What Word and plain text make of a document: its structure is still there."""

import datetime as dt
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.errors import CorrectionError
from presseditor.domain.prose import Cell, Run, Table
from presseditor.exporting.context import ExportContext
from presseditor.exporting.formats import FORMATS
from presseditor.exporting.grid import grid_of
from presseditor.exporting.text import as_text
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from tests.rendering.samples import SITE

BODY = """\
Площадь 450 м<sup>2</sup>, CO<sub>2</sub>, <del>1 декабря</del>, [**на** сайте](https://a.example/).

> Первый абзац.
>
> - пункт.
>
> Второй абзац.

<table><tr><th rowspan="2">Двор</th><th colspan="2">Голоса</th></tr>
<tr><th>Очно</th><th>Онлайн</th></tr><tr><td>Мира, 5</td><td>120</td><td>340</td></tr></table>

Со сноской[^1].

[^1]: Смета.
"""


def bundle_of(body: str = BODY, **changes: Any) -> Bundle:
    plain = Article("a", title="Двор", body=body, time_zone="Asia/Yekaterinburg")
    return Bundle(replace(plain, **changes), None, Records())


def word(bundle: Bundle, folder: Path, letterhead: Path | None = None) -> bytes:
    pages = PageRenderer(resources() / "templates")
    context = ExportContext(SITE, pages, lambda _: folder, letterhead=lambda _kind: letterhead)
    return FORMATS["docx"](bundle, context, folder / "made.docx")[0].read_bytes()


def body_of(data: bytes) -> Any:
    return Document(io.BytesIO(data)).element.body


def test_word_gets_raised_lowered_and_struck_words(tmp_path: Path) -> None:
    body = body_of(word(bundle_of(), tmp_path))
    raised = [one.get(qn("w:val")) for one in body.iter(qn("w:vertAlign"))]
    assert raised == ["superscript", "subscript"]
    assert len(list(body.iter(qn("w:strike")))) == 1


def test_a_link_in_word_is_one_link_whatever_is_bold_in_it(tmp_path: Path) -> None:
    (link,) = body_of(word(bundle_of(), tmp_path)).iter(qn("w:hyperlink"))
    assert "".join(one.text for one in link.iter(qn("w:t"))) == "на сайте"
    assert len(list(link.iter(qn("w:b")))) == 1


def test_word_gets_spans_and_head_rows_that_come_again(tmp_path: Path) -> None:
    body = body_of(word(bundle_of(), tmp_path))
    assert [one.get(qn("w:val")) for one in body.iter(qn("w:gridSpan"))] == ["2"]
    assert [one.get(qn("w:val")) for one in body.iter(qn("w:vMerge"))] == ["restart", None]
    assert len(list(body.iter(qn("w:tblHeader")))) == 2


def test_a_list_in_a_quotation_is_a_list_in_word(tmp_path: Path) -> None:
    paragraphs = Document(io.BytesIO(word(bundle_of(), tmp_path))).paragraphs
    styles: dict[str, Any] = {one.text: one.style for one in paragraphs}
    assert styles["Первый абзац."].name == styles["Второй абзац."].name == "Quote"
    assert styles["пункт."].name == "List Bullet"


def test_a_note_is_a_footnote_in_word(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(word(bundle_of(), tmp_path))) as archive:
        assert "Смета." in archive.read("word/footnotes.xml").decode()
        assert "Смета." not in archive.read("word/document.xml").decode()


def test_a_word_file_tells_nothing_of_the_computer_its_template_was_made_on(
    tmp_path: Path,
) -> None:
    with zipfile.ZipFile(io.BytesIO(word(bundle_of(), tmp_path))) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(one) for one in names)
    assert not [one for one in names if "thumbnail" in one or "customXml" in one]
    assert b"Macintosh" not in everything


def test_the_text_goes_where_the_letterhead_says(tmp_path: Path) -> None:
    office: Any = Document()
    for text in ("Администрация", "{текст}", "Подпись"):
        office.add_paragraph(text)
    office.styles["Normal"].font.name = "Arial"
    office.save(str(tmp_path / "letterhead.docx"))
    data = word(bundle_of("Абзац."), tmp_path, tmp_path / "letterhead.docx")
    made: Any = Document(io.BytesIO(data))
    texts = [one.text for one in made.paragraphs]
    assert texts == ["Администрация", "Двор", "Абзац.", "Подпись"]
    assert made.styles["Normal"].font.name == "Arial"


def test_a_letterhead_that_is_no_word_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letterhead.docx"
    path.write_text("no zip", encoding="utf-8")
    with pytest.raises(CorrectionError, match=r"letterhead\.docx"):
        word(bundle_of(), tmp_path, path)


def test_a_release_under_embargo_says_so_above_all_else(tmp_path: Path) -> None:
    until = dt.datetime(2026, 12, 3, 7, 0, tzinfo=dt.UTC)
    bundle = bundle_of(embargo=until)
    mark = "Эмбарго: не публиковать до 12:00 3 декабря 2026 (МСК+2)"
    assert as_text(bundle).startswith(mark)
    assert Document(io.BytesIO(word(bundle, tmp_path))).paragraphs[0].text == mark
    assert "Эмбарго" not in as_text(bundle_of(embargo=until, status=ArticleStatus.PUBLISHED))


def test_plain_text_has_signs_for_figures_and_keeps_lists_and_notes() -> None:
    text = as_text(bundle_of())
    assert "450 м², CO₂, [зачёркнуто: 1 декабря], на сайте (https://a.example/)." in text
    assert "    Первый абзац.\n    – пункт.\n    Второй абзац.\n" in text
    assert "Двор    | Голоса\n        | Очно | Онлайн\n" in text
    assert text.endswith("Со сноской[1].\n\n[1] Смета.\n")


def test_cells_stand_where_a_browser_sets_them() -> None:
    one, two, three = (Cell((Run(text),)) for text in ("один", "два", "три"))
    table = Table(((replace(one, columns=1, rows=9), two), (three,)), 0)
    grid = grid_of(table)
    assert [[(one.row, one.column) for one in row] for row in grid.rows] == [
        [(0, 0), (0, 1)],
        [(0, 0), (1, 1)],
    ]
    assert {one.rows for one in grid.rows[0]} == {2, 1}


def test_a_column_of_numbers_is_narrower_than_one_of_names() -> None:
    row = (Cell((Run("1"),)), Cell((Run("Администрация городского округа"),)))
    narrow, wide = grid_of(Table((row,), 0)).shares()
    assert narrow * 3 < wide
    assert narrow + wide == pytest.approx(1)
