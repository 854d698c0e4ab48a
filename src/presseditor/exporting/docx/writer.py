"""A Word document with real styles, so that an editor can restyle it in one place."""

import datetime as dt
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docx.shared import Cm, Length

from presseditor.domain.bundle import Bundle
from presseditor.domain.prose import (
    Block,
    Heading,
    Inlines,
    Paragraph,
    Picture,
    Points,
    Quotation,
    Rule,
    Run,
    Table,
)
from presseditor.exporting.assets import picture_bytes
from presseditor.exporting.context import ExportContext
from presseditor.exporting.docx.letterhead import open_letterhead, place_of
from presseditor.exporting.docx.notes import Footnotes
from presseditor.exporting.docx.numbers import LEVELS, STEP, Numbering
from presseditor.exporting.docx.styles import Styles
from presseditor.exporting.docx.tables import table_element
from presseditor.exporting.docx.words import Words
from presseditor.exporting.docx.xml import add, element, twips
from presseditor.exporting.files import write_file
from presseditor.exporting.head import head_of
from presseditor.rendering.prose.printed import CODE, LEAD, TERM, printed_document

_ROLES = {LEAD: "Lead", TERM: "Event Term", CODE: "Code"}
_LIST_STYLES = 3
"""Word has list styles for three levels."""
_QUOTE_INDENT = 1.0
_LONGEST_PROPERTY = 255
"""Letters; Word opens no file with more in a property."""
_EPOCH = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the file format knows no zone


def write_docx(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the document with its pictures inside, on the office's letterhead if it has one."""
    letterhead = context.letterhead("docx")
    document = open_letterhead(letterhead)
    _describe(document, bundle)
    sheet = _Sheet(document, bundle, context, dress=letterhead is None)
    sheet.begin()
    sheet.put(printed_document(bundle).blocks, _Place())
    memory = io.BytesIO()
    document.save(memory)
    return (write_file(target, memory.getvalue()),)


def _describe(document: Any, bundle: Bundle) -> None:
    core, article = document.core_properties, bundle.article
    core.title, core.language, core.author = article.title[:_LONGEST_PROPERTY], "ru-RU", ""
    core.last_modified_by, core.revision = "", 1
    core.comments, core.keywords = "", ", ".join(article.tags)[:_LONGEST_PROPERTY]
    modified = article.modified.replace(tzinfo=None) if article.modified else _EPOCH
    core.created, core.modified = modified, modified


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in lists and quotations a block stands: level 0 is no list, ``left`` is in cm."""

    level: int = 0
    left: float = 0
    in_quote: bool = False


class _Sheet:
    """Sets blocks down one under the other."""

    def __init__(
        self, document: Any, bundle: Bundle, context: ExportContext, *, dress: bool
    ) -> None:
        self._document, self._bundle, self._context = document, bundle, context
        self._before = place_of(document)
        self._styles = Styles(document, dress=dress)
        self._numbering = Numbering(document)
        self._words = Words(document.part, self._styles, Footnotes(document, self._styles))
        section = document.sections[0]
        self._width = Length(section.page_width - section.left_margin - section.right_margin).cm

    def begin(self) -> None:
        """Set what stands above the text."""
        head = head_of(self._bundle.article)
        for style, words in (
            ("Embargo", head.embargo),
            ("Title", head.title),
            ("Release Date", head.date),
        ):
            if words:
                self._paragraph((Run(words),), style)

    def put(self, blocks: Iterable[Block], place: _Place) -> None:
        """Set blocks down."""
        for block in blocks:
            self._put(block, place)

    def _put(self, block: Block, place: _Place) -> None:
        match block:
            case Paragraph(inlines, role):
                self._paragraph(inlines, self._style_in(place, role), left=place.left)
            case Heading(level, inlines):
                self._paragraph(inlines, f"Heading {max(level - 1, 1)}")
            case Points():
                self._points(block, place)
            case Quotation():
                self._quotation(block, place)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)
            case Rule():
                self._paragraph((Run("* * *"),), "Normal")
            case _:  # the page knows no others
                pass

    def _style_in(self, place: _Place, role: str) -> str:
        if role in _ROLES:
            return _ROLES[role]
        if place.in_quote:
            return "Quote"
        return _numbered("List Continue", place.level) if place.level else "Normal"

    def _paragraph(self, inlines: Inlines, style: str, *, left: float = 0) -> Any:
        paragraph, properties = self._open(style)
        if left:
            add(properties, "ind", left=twips(left))
        self._words.write(paragraph, inlines)
        return properties

    def _open(self, style: str) -> tuple[Any, Any]:
        paragraph = element("p")
        self._before.addprevious(paragraph)
        properties = add(paragraph, "pPr")
        add(properties, "pStyle", val=self._styles.id(style))
        return paragraph, properties

    def _points(self, points: Points, place: _Place) -> None:
        level = min(place.level, LEVELS - 1)
        number = self._numbering.begin(points.start, level)
        inside = replace(place, level=place.level + 1, left=place.left + STEP)
        name = "List Bullet" if points.start is None else "List Number"
        for item in points.items:
            first, *rest = item.blocks
            inlines = first.inlines if isinstance(first, Paragraph) else ()
            paragraph, properties = self._open(_numbered(name, inside.level))
            numbered = add(properties, "numPr")
            add(numbered, "ilvl", val=level)
            add(numbered, "numId", val=number)
            add(properties, "ind", left=twips(inside.left), hanging=twips(STEP))
            self._words.write(paragraph, inlines)
            self.put(rest if isinstance(first, Paragraph) else item.blocks, inside)

    def _quotation(self, quotation: Quotation, place: _Place) -> None:
        inside = replace(place, left=place.left + _QUOTE_INDENT, in_quote=True)
        self.put(quotation.blocks, inside)
        if quotation.caption:
            self._paragraph(quotation.caption, "Quote Attribution", left=inside.left)

    def _table(self, table: Table) -> None:
        if table.caption:
            properties = self._paragraph(table.caption, "Caption")
            properties.insert(1, element("keepNext"))
        made = table_element(table, self._styles.id("Table Grid"), self._width, self._words.write)
        self._before.addprevious(made)
        self._open("Normal")  # two tables that touch would become one

    def _picture(self, picture: Picture) -> None:
        name = picture.target.removeprefix("images/")
        found = picture_bytes(name, self._bundle, self._context)
        if found is not None:
            shape = self._document.part.new_pic_inline(io.BytesIO(found))
            size = shape.extent
            if size.cx > Cm(self._width):
                height = int(size.cy * Cm(self._width) / size.cx)
                shape.extent.cx, shape.extent.cy = Cm(self._width), height
                shape.graphic.graphicData.pic.spPr.cx = Cm(self._width)
                shape.graphic.graphicData.pic.spPr.cy = height
            # The alternative text is what a screen reader says in Word.
            shape.docPr.set("descr", picture.alt)
            paragraph, properties = self._open("Normal")
            if picture.caption:
                add(properties, "keepNext")
            add(add(paragraph, "r"), "drawing").append(shape)
        if picture.caption:
            self._paragraph(picture.caption, "Caption")


def _numbered(name: str, level: int) -> str:
    number = min(level, _LIST_STYLES)
    return f"{name} {number}" if number > 1 else name
