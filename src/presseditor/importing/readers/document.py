"""A document file to its raw text."""

from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.outside_files import read_outside
from presseditor.domain.stopping import Stopped, nobody_stops
from presseditor.importing.budget import Budget
from presseditor.importing.readers.decoding import decode
from presseditor.importing.readers.html import html_title, html_to_text

LARGEST_FILE = 50 * 1024 * 1024
_HTML = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN = frozenset({".md", ".markdown"})
_PLAIN = frozenset({".txt", ".text", ""})
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the OLE container of .doc, .xls, .msg
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class RawText:
    """What a file says; ``title_hint`` is its own title, ``kind`` is txt, md, html or docx."""

    text: str
    title_hint: str = ""
    kind: str = "txt"


def read_document(path: Path, stopped: Stopped = nobody_stops) -> RawText:
    """Return the text of a txt, md, html or docx file; ``stopped`` is asked now and then.

    Raise ``CorrectionError`` where the file is missing, empty, too large, damaged or of another
    type, or asks for more than any release; ``ReadingStoppedError`` once ``stopped`` says so.
    """
    budget = Budget(path.name, stopped)
    data = _bytes_of(path)
    ending = path.suffix.lower()
    if data.startswith(_OLD_WORD) or ending == ".doc":
        raise _old_word(path)
    if ending == ".docx":
        from presseditor.importing.readers.docx import read_docx

        text, title = read_docx(data, budget)
        return RawText(_not_empty(text, path), title, "docx")
    if (
        data.startswith((_ZIP, b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf"))
        or ending not in _HTML | _MARKDOWN | _PLAIN
    ):
        raise _wrong_type(path)
    text = decode(data)
    if ending in _HTML:
        return RawText(_not_empty(html_to_text(text, budget), path), html_title(text), "html")
    return RawText(_not_empty(text, path), "", "md" if ending in _MARKDOWN else "txt")


def _bytes_of(path: Path) -> bytes:
    data = read_outside(path, LARGEST_FILE)
    if len(data) > LARGEST_FILE:
        raise CorrectionError(
            message(
                "The file “{name}” is larger than {largest} MB, and at most that can be read. "
                "Copy the text of the release into a file of its own.",
                name=path.name,
                largest=LARGEST_FILE // 1024**2,
            )
        )
    return data


def _not_empty(text: str, path: Path) -> str:
    if not text.strip():
        raise CorrectionError(
            message("There is no text in the file “{name}”. Choose another file.", name=path.name)
        )
    return text


def _old_word(path: Path) -> CorrectionError:
    return CorrectionError(
        message(
            "The file “{name}” is in the old Word format. Open it in Word or LibreOffice, save it "
            "as a Word document (.docx) and choose that file.",
            name=path.name,
        )
    )


def _wrong_type(path: Path) -> CorrectionError:
    return CorrectionError(
        message(
            "The file “{name}” is no text that can be read here. Choose a .docx, .html, .md or "
            ".txt file.",
            name=path.name,
        )
    )
