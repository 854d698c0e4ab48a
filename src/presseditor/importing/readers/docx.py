"""Word documents: paragraphs, headings, lists and tables in reading order, as Markdown text."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from presseditor.domain.archives import BROKEN_ZIP
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message

_LARGEST_PART = 60 * 1024 * 1024  # unpacked; a release of ten pages has 100 KB
_LARGEST_WHOLE = 400 * 1024 * 1024
_TITLE_STYLES = ("Title", "Название", "Заголовок документа")


def read_docx(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and the title of a .docx file.

    Footnotes follow the text. Raise ``CorrectionError`` for a damaged file.
    """
    _check_sizes(data, name)
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        document = docx.Document(io.BytesIO(data))
        blocks = [*_blocks(document), *_footnotes(document)]
        title = str(document.core_properties.title or "")
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError, *BROKEN_ZIP) as error:
        raise _damaged(name) from error
    return _joined(blocks), title


def _joined(blocks: list[str]) -> str:
    """Join paragraphs with a blank line, items of one list without."""
    pieces: list[str] = []
    for before, block in zip(["", *blocks], blocks, strict=False):
        close = before.startswith("- ") and block.startswith("- ")
        pieces += ["\n" if close else "\n\n", block]
    return "".join(pieces[1:])


def _check_sizes(data: bytes, name: str) -> None:
    """Refuse what is no zip, and what would unpack to a size no release has."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [
                entry.file_size
                for entry in archive.infolist()
                if not entry.filename.startswith("word/media/")
            ]
            whole = sum(entry.file_size for entry in archive.infolist())
    except (ValueError, *BROKEN_ZIP) as error:
        raise _damaged(name) from error
    if max(sizes, default=0) > _LARGEST_PART or whole > _LARGEST_WHOLE:
        raise CorrectionError(
            message(
                "The document “{name}” unpacks to more data than any release has, so it was not "
                "opened. Copy its text into a new document.",
                name=name,
            )
        )


def _blocks(document: Any) -> Iterator[str]:
    from docx.table import Table

    for item in document.iter_inner_content():
        text = _table(item) if isinstance(item, Table) else _paragraph(item)
        if text:
            yield text


def _footnotes(document: Any) -> Iterator[str]:
    """Yield the notes; the library does not read them, and nothing of a release may be lost."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith("/footnotes"):
            continue
        for note in parse_xml(relation.target_part.blob).iter(qn("w:footnote")):
            text = "".join(str(piece.text or "") for piece in note.iter(qn("w:t"))).strip()
            if text and note.get(qn("w:type")) is None:
                yield text


def _paragraph(paragraph: Any) -> str:
    text = " ".join(str(paragraph.text).replace("\u00ad", "").split(" ")).strip()
    if not text:
        return ""
    style = str(paragraph.style.name or "") if paragraph.style is not None else ""
    if style.startswith(("Heading", "Заголовок")) and style[-1:].isdigit():
        return f"{'#' * min(6, int(style[-1]))} {text}"
    properties = paragraph._p.pPr  # noqa: SLF001 - the library has no public way to a list's mark
    listed = properties is not None and properties.numPr is not None
    if listed or style.startswith(("List", "Список", "Маркированный")):
        return f"- {text}"
    return text


def _table(table: Any) -> str:
    rows = [[_cell(cell) for cell in row.cells] for row in table.rows]
    rows = [row for row in rows if any(row)]
    if not rows:
        return ""
    width = max(len(row) for row in rows)
    if width == 1:  # a frame around the text rather than a table
        return "\n\n".join(row[0].replace("<br>", "\n\n") for row in rows)
    lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _cell(cell: Any) -> str:
    return "<br>".join(line.strip() for line in str(cell.text).split("\n") if line.strip()).replace(
        "|", "\\|"
    )


def _damaged(name: str) -> CorrectionError:
    return CorrectionError(
        message(
            "The file “{name}” is damaged or no Word document. Open it in Word, save it again as "
            ".docx, or copy the text and paste it here.",
            name=name,
        )
    )
