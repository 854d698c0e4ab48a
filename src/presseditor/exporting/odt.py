"""An OpenDocument text, the format that Russian offices exchange (ГОСТ Р ИСО/МЭК 26300)."""

import datetime as dt
import io
from itertools import groupby
from pathlib import Path

from odfdo import Document, Element, Frame, Header, Link, Paragraph, Row, Span, Style, Table
from odfdo.cell import Cell
from PIL import Image as Pillow

from presseditor.domain.bundle import Bundle
from presseditor.exporting.assets import picture_bytes
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.flow import Item, Run, flow_of
from presseditor.exporting.odt_lists import add_list_styles, lists_of
from presseditor.rendering.printed_dates import moment_words

_WIDTH_CM = 16.0
_EPOCH = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_PIXELS_PER_CM = 96 / 2.54

_PARAGRAPHS: dict[str, tuple[str, dict[str, str], dict[str, str]]] = {
    "lead": ("Lead", {"margin-bottom": "0.3cm"}, {"bold": "1"}),
    "quote": ("PullQuote", {"margin-left": "1cm", "margin-bottom": "0.1cm"}, {"italic": "1"}),
    "attribution": ("QuoteAttribution", {"margin-left": "1cm", "margin-bottom": "0.3cm"}, {}),
    "caption": ("PictureCaption", {"margin-bottom": "0.3cm"}, {"italic": "1"}),
    "term": ("EventTerm", {"margin-top": "0.2cm"}, {"bold": "1"}),
    "code": ("Code", {"margin-left": "0.5cm"}, {}),
    "date": ("ReleaseDate", {"margin-bottom": "0.4cm"}, {}),
    "item": ("ListText", {"margin-bottom": "0.1cm"}, {}),
    "text": ("ReleaseText", {"margin-bottom": "0.25cm"}, {}),
}
_LISTED = frozenset({"bullet", "number"})
_WORDS = {"bold": "ReleaseBold", "italic": "ReleaseItalic"}


def write_odt(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the document with its pictures inside."""
    document = Document("text")
    document.body.clear()
    document.meta.title = bundle.article.title
    document.meta.language = "ru-RU"
    document.meta.creator = ""
    document.meta.creation_date = bundle.article.modified or _EPOCH
    _add_styles(document)
    document.body.append(Header(1, bundle.article.title))
    if bundle.article.published:
        words = moment_words(bundle.article.published)
        document.body.append(Paragraph(words, style="ReleaseDate"))
    for listed, items in groupby(flow_of(bundle), lambda item: item.kind in _LISTED):
        if listed:
            made = lists_of(items, lambda item: _paragraph(item.runs, "ListText"))
            document.body.extend(made)
            continue
        for item in items:
            element = _element(document, item, bundle, context)
            if element is not None:
                document.body.append(element)
    memory = io.BytesIO()
    document.save(memory)
    return (write_file(target, memory.getvalue()),)


def _add_styles(document: Document) -> None:
    for name, area, words in _PARAGRAPHS.values():
        style = Style("paragraph", name=name, display_name=name, parent_style="Standard")
        style.set_properties({f"fo:{key}": value for key, value in area.items()}, area="paragraph")
        if "bold" in words:
            style.set_properties({"fo:font-weight": "bold"}, area="text")
        if "italic" in words:
            style.set_properties({"fo:font-style": "italic"}, area="text")
        document.insert_style(style)
    bold = Style("text", name=_WORDS["bold"])
    bold.set_properties({"fo:font-weight": "bold"}, area="text")
    italic = Style("text", name=_WORDS["italic"])
    italic.set_properties({"fo:font-style": "italic"}, area="text")
    for family in ("paragraph", "graphic"):
        default = document.get_style(family)
        if isinstance(default, Style):
            default.set_properties({"fo:language": "ru", "fo:country": "RU"}, area="text")
    add_list_styles(document)
    document.insert_style(bold)
    document.insert_style(italic)


def _element(
    document: Document, item: Item, bundle: Bundle, context: ExportContext
) -> Element | None:
    match item.kind:
        case "heading":
            return Header(item.level, item.text)
        case "picture":
            return _picture(document, item, bundle, context)
        case "table":
            return _table(item)
        case "rule":
            return Paragraph("* * *", style="ReleaseText")
        case _:
            return _paragraph(item.runs, _PARAGRAPHS.get(item.kind, _PARAGRAPHS["text"])[0])


def _paragraph(runs: tuple[Run, ...], style: str) -> Paragraph:
    paragraph = Paragraph(style=style)
    for run in runs:
        if run.href:
            paragraph.append(Link(run.href, text=run.text))
        elif run.bold or run.italic:
            paragraph.append(Span(run.text, style=_WORDS["bold" if run.bold else "italic"]))
        else:
            paragraph.append_plain_text(run.text)
    return paragraph


def _picture(
    document: Document, item: Item, bundle: Bundle, context: ExportContext
) -> Paragraph | None:
    data = picture_bytes(item.asset, bundle, context)
    if data is None:
        return None
    with Pillow.open(io.BytesIO(data)) as picture:
        width, height = picture.size
    shown = min(width / _PIXELS_PER_CM, _WIDTH_CM)
    name = document.add_file(io.BytesIO(data))
    size = (f"{shown:.2f}cm", f"{shown * height / width:.2f}cm")
    frame = Frame.image_frame(name, size=size, anchor_type="as-char")
    frame.svg_description = item.text
    paragraph = Paragraph(style="ReleaseText")
    paragraph.append(frame)
    return paragraph


def _table(item: Item) -> Table:
    table = Table("Таблица")
    for number, row in enumerate(item.rows):
        cells = Row()
        for runs in row:
            bold = number < item.header
            words = tuple(Run(one.text, one.bold or bold, one.italic, one.href) for one in runs)
            cell = Cell()
            cell.append(_paragraph(words, "ReleaseText"))
            cells.append(cell)
        table.append(cells)
    return table
