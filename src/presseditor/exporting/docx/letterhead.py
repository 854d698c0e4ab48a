"""The empty document that a release is written into: the office's own, or a plain one."""

from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Cm

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.exporting.docx.xml import add

PLACE = "{текст}"
"""A paragraph with these words alone says where in a letterhead the text goes."""
_FOREIGN = frozenset(
    {
        RELATIONSHIP_TYPE.THUMBNAIL,
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
        RELATIONSHIP_TYPE.CUSTOM_XML,
    }
)


def open_letterhead(path: Path | None) -> Any:
    """Return the office's letterhead, or an empty A4 document with page numbers for ``None``.

    Raise ``CorrectionError`` where the letterhead is no Word file.
    """
    if path is not None:
        return _opened(path)
    document = Document()
    _forget_its_maker(document)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    _number_pages(section)
    return document


def place_of(document: Any) -> Any:
    """Return the element that the text goes before: the place's mark, or the section's end.

    The mark's own paragraph is taken out.
    """
    body = document.element.body
    for paragraph in document.paragraphs:
        if paragraph.text.strip() == PLACE:
            mark = paragraph._p  # noqa: SLF001 - python-docx has no public way
            following = mark.getnext()
            body.remove(mark)
            return following
    return body.sectPr


def _opened(path: Path) -> Any:
    try:
        return Document(str(path))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as error:
        raise CorrectionError(
            message(
                "The letterhead “{name}” cannot be read as a Word file. Save it again in Word"
                " as .docx or take it away.",
                name=path.name,
            )
        ) from error


def _forget_its_maker(document: Any) -> None:
    """Take out what the library's empty file tells of the computer that it was made on."""
    for holder in (document.part.package, document.part):
        for key in [one for one, rel in holder.rels.items() if rel.reltype in _FOREIGN]:
            del holder.rels[key]


def _number_pages(section: Any) -> None:
    paragraph = section.footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.alignment = 1
    field = add(paragraph._p, "fldSimple", instr="PAGE")  # noqa: SLF001 - as above
    add(add(field, "r"), "t").text = "1"
