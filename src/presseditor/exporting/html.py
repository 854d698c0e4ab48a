"""The complete page as a file with its pictures beside it."""

from collections.abc import Callable
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.domain.image import Image
from presseditor.domain.site import Site
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.page import PageRenderer
from presseditor.rendering.payload import images_of


def write_page(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the page and its pictures; the page links them relatively."""
    return export_page(
        bundle, context.site, target, context.image_file, pages=context.page_renderer
    )


def export_page(
    bundle: Bundle,
    site: Site | None,
    target: Path,
    images: Callable[[Image], Path],
    *,
    pages: PageRenderer,
) -> tuple[Path, ...]:
    """Write the page to ``target`` and its pictures to ``images/`` beside it.

    The pictures go first: a page that is there never misses one. Raises ``RetryError`` or
    ``CorrectionError`` where a file cannot be written or a picture is missing.
    """
    page = pages.page(bundle, render_fragment(bundle), site)
    folder = target.parent / "images"
    pictures = [
        write_file(folder / image.asset_name, images(image).read_bytes())
        for image in images_of(bundle)
    ]
    return (write_file(target, page), *pictures)
