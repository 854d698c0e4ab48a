"""A Word document with real styles, so that an editor can restyle it in one place."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from presseditor.domain.bundle import Bundle
from presseditor.exporting.assets import picture_bytes
from presseditor.exporting.context import ExportContext
from presseditor.exporting.docx_numbers import Numbering
from presseditor.exporting.files import write_file
from presseditor.exporting.flow import Item, Run, flow_of
from presseditor.rendering.dates import moment_words

_STYLES = {
    "lead": "Lead",
    "attribution": "Quote Attribution",
    "caption": "Caption",
    "quote": "Quote",
    "code": "No Spacing",
    "bullet": "List Bullet",
    "number": "List Number",
    "term": "Event Term",
}
_LEVELS = 3  # python-docx's template has list styles for three levels
_WIDTH_CM = 16.0
_LONGEST_PROPERTY = 255
"""Letters; Word opens no file with more in a property."""
_EPOCH = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the file format knows no zone


def write_docx(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the document with its pictures inside."""
    document = Document()
    _prepare(document, bundle)
    document.add_paragraph(bundle.article.title, style="Title")
    if bundle.article.published:
        document.add_paragraph(moment_words(bundle.article.published), style="Release Date")
    numbering = Numbering(document)
    for item in flow_of(bundle):
        if item.kind == "number":
            numbering.count(_paragraph(document, item), _style_of(item), item.number)
        else:
            _add(document, item, bundle, context)
    memory = io.BytesIO()
    document.save(memory)
    return (write_file(target, memory.getvalue()),)


def _prepare(document: Any, bundle: Bundle) -> None:
    core, article = document.core_properties, bundle.article
    core.title, core.language, core.author = article.title[:_LONGEST_PROPERTY], "ru-RU", ""
    core.comments, core.keywords = "", ", ".join(article.tags)[:_LONGEST_PROPERTY]
    modified = article.modified.replace(tzinfo=None) if article.modified else _EPOCH
    core.created, core.modified = modified, modified
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    normal.paragraph_format.space_after = Pt(8)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:cs"), "Times New Roman")
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "ru-RU")
    normal.element.get_or_add_rPr().append(language)
    _style(document, "Lead", bold=True)
    _style(document, "Release Date", grey=True)
    _style(document, "Quote Attribution", grey=True)
    _style(document, "Event Term", bold=True, after=0)


def _style(
    document: Any, name: str, *, bold: bool = False, grey: bool = False, after: int = 8
) -> None:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    made.font.bold = bold or None
    made.paragraph_format.space_after = Pt(after)
    made.paragraph_format.keep_with_next = name == "Event Term"
    if grey:
        made.font.color.rgb = RGBColor(0x56, 0x60, 0x6D)


def _add(document: Any, item: Item, bundle: Bundle, context: ExportContext) -> None:
    match item.kind:
        case "heading":
            _runs(document.add_heading(level=max(item.level - 1, 1)), item.runs)
        case "picture":
            _picture(document, item, bundle, context)
        case "table":
            _table(document, item)
        case "rule":
            document.add_paragraph("* * *")
        case _:
            _paragraph(document, item)


def _paragraph(document: Any, item: Item) -> Any:
    made = document.add_paragraph(style=_style_of(item))
    _runs(made, item.runs)
    return made


def _style_of(item: Item) -> str:
    name = _STYLES.get(item.kind, "Normal")
    level = min(item.level, _LEVELS)
    return f"{name} {level}" if name.startswith("List") and level > 1 else name


def _picture(document: Any, item: Item, bundle: Bundle, context: ExportContext) -> None:
    found = picture_bytes(item.asset, bundle, context)
    if found is None:
        return
    shape = document.add_picture(io.BytesIO(found))
    if shape.width > Cm(_WIDTH_CM):
        shape.height = int(shape.height * Cm(_WIDTH_CM) / shape.width)
        shape.width = Cm(_WIDTH_CM)
    # The alternative text is what a screen reader says in Word.
    shape._inline.docPr.set("descr", item.text)  # noqa: SLF001 - python-docx has no public way


def _table(document: Any, item: Item) -> None:
    columns = max(len(row) for row in item.rows)
    table = document.add_table(rows=0, cols=columns, style="Table Grid")
    for number, row in enumerate(item.rows):
        cells = table.add_row().cells
        for place, runs in enumerate(row):
            bold = number < item.header
            words = [Run(one.text, one.bold or bold, one.italic, one.href) for one in runs]
            _runs(cells[place].paragraphs[0], tuple(words))
    document.add_paragraph()


def _runs(paragraph: Any, runs: tuple[Run, ...]) -> None:
    for run in runs:
        made = paragraph.add_run(run.text)
        made.bold, made.italic = run.bold or None, run.italic or None
        if run.href:
            _link(paragraph, made, run.href)


def _link(paragraph: Any, run: Any, href: str) -> None:
    run.font.underline = True
    run.font.color.rgb = RGBColor(0x0B, 0x5A, 0x9C)
    link = OxmlElement("w:hyperlink")
    kind = RELATIONSHIP_TYPE.HYPERLINK
    link.set(qn("r:id"), paragraph.part.relate_to(href, kind, is_external=True))
    link.append(run._r)  # noqa: SLF001 - python-docx has no public way to make a link
    paragraph._p.append(link)  # noqa: SLF001 - as above
