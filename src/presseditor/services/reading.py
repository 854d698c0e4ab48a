"""Reading texts from outside: no database is needed for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.domain.draft import IntakeDraft

if TYPE_CHECKING:
    from presseditor.language.morphology import Morphology


def read_document(path: Path, stopped: Callable[[], bool] | None = None) -> str:
    """Return the raw text of a txt, docx, html or md file; raise ``CorrectionError``.

    ``stopped`` is asked now and then whether the officer wants to stop.
    """
    from presseditor.importing import readers

    if stopped is None:
        return readers.read_document(path).text
    return readers.read_document(path, stopped).text


def decode(data: bytes) -> str:
    """Return the text of bytes in any encoding that Russian offices use."""
    from presseditor.importing import readers

    return readers.decode(data)


def clean_html(html: str) -> str:
    """Return pasted HTML (Word, a web page) as Markdown, with emphasis, links, lists and tables."""
    from presseditor.importing.readers.clipboard import clipboard_markdown

    return clipboard_markdown(html)


def parse_release(text: str, today: dt.date, morphology: Morphology) -> IntakeDraft:
    """Find title, dates, event, organizers, people, quotes and sums in a raw text."""
    from presseditor.importing.intake import parse

    return parse(text, today, morphology)
