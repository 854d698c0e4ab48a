"""The registry of formats. Each writer is loaded when it is first used: start-up stays quick."""

from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import cast

from presseditor.domain.bundle import Bundle
from presseditor.domain.export_format import ExportFormat
from presseditor.exporting.context import ExportContext, Writer

__all__ = ["FORMATS", "ExportContext", "Writer"]


def _writer(module: str, name: str) -> Writer:
    def write(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
        found = getattr(import_module(f"presseditor.exporting.{module}"), name)
        return cast("Writer", found)(bundle, context, target)

    return write


FORMATS: MappingProxyType[str, Writer] = MappingProxyType(
    {
        ExportFormat.HTML.value: _writer("html", "write_page"),
        ExportFormat.FRAGMENT.value: _writer("fragment", "write_fragment"),
        ExportFormat.MARKDOWN.value: _writer("source", "write_markdown"),
        ExportFormat.DOCX.value: _writer("docx.writer", "write_docx"),
        ExportFormat.ODT.value: _writer("odt", "write_odt"),
        ExportFormat.PDF.value: _writer("pdf", "write_pdf"),
        ExportFormat.TEXT.value: _writer("text", "write_text"),
        ExportFormat.CALENDAR.value: _writer("calendar", "write_calendar"),
        ExportFormat.NINJS.value: _writer("ninjs", "write_ninjs"),
        ExportFormat.JSON_LD.value: _writer("jsonld", "write_json_ld"),
        ExportFormat.KIT.value: _writer("kit", "write_kit"),
    }
)
"""The formats by the words of the command line."""
