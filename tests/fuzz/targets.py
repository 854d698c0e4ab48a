"""What is fed: each takes bytes, and may refuse them in words but never raise anything else."""

import contextlib
import datetime as dt
import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from presseditor.border import BorderError, read_choices
from presseditor.domain.bundle import Records
from presseditor.domain.clock import SystemClock
from presseditor.domain.errors import PressError
from presseditor.importing.budget import Budget
from presseditor.importing.front_matter import read_markdown_article
from presseditor.importing.intake import parse
from presseditor.importing.readers import decode, html_to_text
from presseditor.importing.readers.clipboard import clipboard_markdown
from presseditor.importing.readers.docx import read_docx
from presseditor.language.typography import typograph
from presseditor.language.words.morphology import Morphology
from presseditor.rendering.fragment import FragmentRenderer
from presseditor.rendering.sanitize import sanitize
from presseditor.services.writing.pressdoc import read_pressdoc
from presseditor.settings import Settings
from presseditor.storage.restoring import read_backup

MORPHOLOGY = Morphology()
TODAY = dt.date(2026, 11, 28)
Target = Callable[[bytes], object]


def text_of(data: bytes) -> str:
    """Return the bytes as a text with no half letters."""
    return data.decode("utf-8", "replace")


def rendered(data: bytes) -> None:
    """Render a text, then the same with something written into it, and compare with the whole."""
    text, renderer = text_of(data), FragmentRenderer()
    renderer.render_markdown(text, Records())
    middle = len(text) // 2
    changed = f"{text[:middle]}\n\n*я*{text[middle:]}"
    step = renderer.render_markdown(changed, Records()).html
    assert step == FragmentRenderer().render_markdown(changed, Records()).html


def packed_docx(data: bytes) -> object:
    """Read the bytes as a document: an archive as it is, anything else as its main part."""
    if data.startswith(b"PK"):
        return read_docx(data, Budget("a.docx"))
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, part in DOCX.items():
            archive.writestr(name, data if name == "word/document.xml" else part)
    return read_docx(memory.getvalue(), Budget("a.docx"))


def pressdoc(data: bytes) -> object:
    """Read the bytes as a colleague's file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pressdoc"
        path.write_bytes(data)
        return read_pressdoc(path)


def backup(data: bytes) -> object:
    """Read the bytes as a backup: an archive as it is, anything else as its database and list."""
    with tempfile.TemporaryDirectory() as folder:
        path, profile = Path(folder) / "a.zip", Path(folder) / "profile"
        profile.mkdir()
        if data.startswith(b"PK"):
            path.write_bytes(data)
        else:
            names = {"press.db": hashlib.sha256(data).hexdigest()}
            manifest = json.dumps({"presseditor": 1, "schema": 1, "files": names}).encode()
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("manifest.json", data if data[:1] in b"[{" else manifest)
                archive.writestr("press.db", data)
        return read_backup(path, profile, SystemClock())


def settings(data: bytes) -> object:
    """Read the bytes as the choices of a profile."""
    try:
        return read_choices(data, Settings)
    except BorderError:
        return None


def _docx() -> dict[str, bytes]:
    from docx import Document

    memory = io.BytesIO()
    document = Document()
    document.add_paragraph("Абзац")
    document.add_table(2, 2)
    document.save(memory)
    with zipfile.ZipFile(memory) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


DOCX = _docx()
TARGETS: dict[str, Target] = {
    "html": lambda data: html_to_text(text_of(data)),
    "clipboard": lambda data: clipboard_markdown(text_of(data)),
    "docx": packed_docx,
    "front": lambda data: read_markdown_article(text_of(data), new_id="a" * 32),
    "decode": decode,
    "intake": lambda data: parse(text_of(data), TODAY, MORPHOLOGY),
    "typograph": lambda data: typograph(text_of(data)),
    "render": rendered,
    "pressdoc": pressdoc,
    "sanitize": lambda data: sanitize(text_of(data)),
    "backup": backup,
    "settings": settings,
}


def feed(name: str, data: bytes) -> None:
    """Feed a target; raise what it raises that is no refusal in words."""
    with contextlib.suppress(PressError):
        TARGETS[name](data)
