"""From a site's record to a connection with it."""

from collections.abc import Callable
from pathlib import Path

from presseditor.domain.delivery import PayloadImage
from presseditor.domain.site import Site, SiteKind
from presseditor.sites.connection import SiteConnection


def connect(
    site: Site,
    password: Callable[[], str | None],
    image_file: Callable[[PayloadImage], Path],
    templates: Path,
) -> SiteConnection:
    """Return a connection; nothing is opened or sent yet.

    ``password`` is asked for when it is needed, ``image_file`` gives the copy of a picture that
    may leave the house, ``templates`` is the folder of template folders.
    """
    if site.kind is SiteKind.FOLDER:
        from presseditor.rendering.page import PageRenderer
        from presseditor.sites.folder import FolderSite

        return FolderSite(site, image_file, PageRenderer(templates))
    from presseditor.sites.wordpress.site import WordPressSite

    return WordPressSite(site, password, image_file)
