"""Reading texts from outside: no database is needed for it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.domain.draft import IntakeDraft
from presseditor.domain.stopping import Stopped, nobody_stops

if TYPE_CHECKING:
    from presseditor.language.words.morphology import Morphology


def read_document(path: Path, stopped: Stopped = nobody_stops) -> str:
    """Return the raw text of a txt, docx, html or md file; raise ``CorrectionError``.

    ``stopped`` is asked now and then whether the officer wants to stop.
    """
    from presseditor.importing import readers

    return readers.read_document(path, stopped).text


def decode(data: bytes) -> str:
    """Return the text of bytes in any encoding that Russian offices use."""
    from presseditor.importing import readers

    return readers.decode(data)


def clean_html(html: str, stopped: Stopped = nobody_stops) -> str:
    """Return pasted HTML (Word, a web page) as Markdown, with emphasis, links, lists and tables.

    Raise ``CorrectionError`` where it asks for more than any release.
    """
    from presseditor.importing.readers.clipboard import clipboard_markdown

    return clipboard_markdown(html, stopped)


def parse_release(
    text: str, today: dt.date, morphology: Morphology, stopped: Stopped = nobody_stops
) -> IntakeDraft:
    """Find title, dates, event, organizers, people, quotes and sums in a raw text.

    Raise ``CorrectionError`` where it is longer than any release.
    """
    from presseditor.importing.intake import parse

    return parse(text, today, morphology, stopped)
