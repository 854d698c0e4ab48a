"""The bare HTML fragment, as the preview shows it."""

from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.rendering.fragment import render_fragment


def write_fragment(bundle: Bundle, _context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the fragment that goes into a site's own page."""
    return (write_file(target, render_fragment(bundle).html + "\n"),)
