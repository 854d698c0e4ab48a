"""The article as the Markdown file it can be read back from."""

from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.markdown import article_as_markdown


def write_markdown(bundle: Bundle, _context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write Markdown with front matter."""
    return (write_file(target, article_as_markdown(bundle)),)
