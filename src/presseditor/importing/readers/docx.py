"""Word documents: paragraphs, headings, lists and tables in reading order, as Markdown text."""

import re
from collections.abc import Iterator
from typing import Any

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message
from presseditor.domain.zip_files import BROKEN_ZIP
from presseditor.importing.budget import Budget
from presseditor.importing.readers.unpacking import packed, unpacked

_PARAGRAPH = re.compile(rb"<(?:\w+:)?p[\s/>]")
_TITLE_STYLES = ("Title", "Название", "Заголовок документа")


def read_docx(data: bytes, budget: Budget) -> tuple[str, str]:
    """Return the text and the title of a .docx file.

    Footnotes follow the text. Raise ``CorrectionError`` for a damaged file and for one that asks
    for more than its budget.
    """
    import docx
    from docx.opc.exceptions import OpcError
    from docx.oxml.ns import qn
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    name = budget.name
    try:
        parts = unpacked(data, _is_text, budget)
        for part, content in parts.items():
            if part.endswith((".xml", ".rels")):
                budget.require_tags(content)
                budget.require_paragraphs(len(_PARAGRAPH.findall(content)))
            if part.endswith(".rels"):
                budget.require_links(content.count(b"Relationship") // 2)  # may have a closing tag
        document = docx.Document(packed(parts))
        budget.require_links(sum(1 for _ in document.element.iter(qn("w:hyperlink"))))
        blocks = [*_blocks(document, budget), *_footnotes(document, budget)]
        title = str(document.core_properties.title or "")
    except (OpcError, LxmlError, LookupError, ValueError, AttributeError, *BROKEN_ZIP) as error:
        raise _damaged(name) from error
    return _joined(blocks), title


def _joined(blocks: list[str]) -> str:
    """Join paragraphs with a blank line, items of one list without."""
    pieces: list[str] = []
    for before, block in zip(["", *blocks], blocks, strict=False):
        close = before.startswith("- ") and block.startswith("- ")
        pieces += ["\n" if close else "\n\n", block]
    return "".join(pieces[1:])


def _is_text(part: str) -> bool:
    return not part.startswith("word/media/") and not part.endswith((".ttf", ".odttf", ".bin"))


def _blocks(document: Any, budget: Budget) -> Iterator[str]:
    from docx.table import Table

    styles: dict[str | None, str] = {}
    for item in document.iter_inner_content():
        budget.spend_block()
        text = _table(item, budget) if isinstance(item, Table) else _paragraph(item, styles)
        budget.spend_letters(len(text))
        if text:
            yield text


def _footnotes(document: Any, budget: Budget) -> Iterator[str]:
    """Yield the notes; the library does not read them, and nothing of a release may be lost."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith("/footnotes"):
            continue
        for note in parse_xml(relation.target_part.blob).iter(qn("w:footnote")):
            budget.spend_block()
            text = "".join(str(piece.text or "") for piece in note.iter(qn("w:t"))).strip()
            if text and note.get(qn("w:type")) is None:
                yield text


def _paragraph(paragraph: Any, styles: dict[str | None, str]) -> str:
    text = " ".join(str(paragraph.text).replace("\u00ad", "").split(" ")).strip()
    if not text:
        return ""
    style = _style_of(paragraph, styles)
    if style.startswith(("Heading", "Заголовок")) and style[-1:].isdecimal():
        return f"{'#' * min(6, int(style[-1]))} {text}"
    properties = paragraph._p.pPr  # noqa: SLF001 - the library has no public way to a list's mark
    listed = properties is not None and properties.numPr is not None
    if listed or style.startswith(("List", "Список", "Маркированный")):
        return f"- {text}"
    return text


def _style_of(paragraph: Any, known: dict[str | None, str]) -> str:
    """Return the style's name; the library goes through all styles for each paragraph."""
    style_id = paragraph._p.style  # noqa: SLF001 - its public way is the slow one
    if style_id not in known:
        style = paragraph.style
        known[style_id] = str(style.name or "") if style is not None else ""
    return known[style_id]


def _table(table: Any, budget: Budget) -> str:
    from presseditor.importing.readers.docx_table import grid_of

    rows = [row for row in grid_of(table, budget) if any(row)]
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    if width == 1:  # a frame around the text rather than a table
        return "\n\n".join(row[0].replace("<br>", "\n\n") for row in rows)
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _damaged(name: str | Message) -> CorrectionError:
    return CorrectionError(
        message(
            "The file “{name}” is damaged or no Word document. Open it in Word, save it again as "
            ".docx, or copy the text and paste it here.",
            name=name,
        )
    )
