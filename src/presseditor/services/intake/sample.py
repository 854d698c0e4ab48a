"""The sample releases that a first start opens, so that the window is never empty."""

from pathlib import Path

from presseditor.domain.article import Article
from presseditor.services.intake.imports import Imports
from presseditor.settings import SettingsStore


def fill(imports: Imports, settings: SettingsStore, folder: Path) -> list[Article]:
    """Import every Markdown file of ``folder`` in the order of names; the last one is opened."""
    made = [imports.import_file(path) for path in sorted(folder.glob("*.md"))]
    if made:
        settings.change(last_article=made[-1].id)
    return made
