"""What a writer needs besides the article itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.domain.image import Image
from presseditor.domain.site import Site
from presseditor.rendering.page import PageRenderer


@dataclass(frozen=True, slots=True)
class ExportContext:
    """The site whose page is meant, its templates, and where a picture's clean copy lies.

    ``image_file`` may raise ``PressError`` where a picture is missing. ``letterhead`` gives the
    office's own file for ``docx`` or ``odt``, ``None`` where it has none.
    """

    site: Site | None
    page_renderer: PageRenderer
    image_file: Callable[[Image], Path]
    canonical_url: str = ""
    letterhead: Callable[[str], Path | None] = lambda _kind: None


Writer = Callable[[Bundle, ExportContext, Path], tuple[Path, ...]]
"""Writes one article to a path; returns the files made, the main one first."""
