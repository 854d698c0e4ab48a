"""Sites in a folder of this computer."""

from pathlib import Path
from urllib.parse import unquote

from typing_extensions import override

from presseditor.domain.addresses import web_address
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.site import Capabilities, Site
from presseditor.private_files import make_folder
from presseditor.sites.connection import SiteConnection
from presseditor.sites.kind import Kind, Material


class FolderKind(Kind):
    """Pages as files; no rubrics, no hour of its own, no password."""

    name = "folder"
    label = message("a folder")
    offer = message("a folder: pages as files, for any web server")
    can = Capabilities(folder=True, update=True, withdraw=True, raw_html=True)

    @override
    def connect(self, site: Site, material: Material) -> SiteConnection:
        from presseditor.rendering.page import PageRenderer
        from presseditor.sites.folder.site import FolderSite

        return FolderSite(site, material.image_file, PageRenderer(material.templates))

    @override
    def prepared(self, site: Site) -> Site:
        from presseditor.sites.folder.first_use import refuse_full_folder

        _make_folder(Path(site.address))
        refuse_full_folder(site)
        return site

    @override
    def page_address(self, site: Site, url: str) -> str:
        if not url.startswith("file:"):
            return web_address(url)
        folder = f"{Path(site.address).absolute().as_uri()}/"
        name = unquote(url.removeprefix(folder))
        is_page = url.startswith(folder) and name.endswith(".html")
        return url if is_page and not any(sign in name for sign in "/\\?#:") else ""


def _make_folder(folder: Path) -> None:
    """Make it now: a folder that is missing later was unplugged."""
    if not folder.is_absolute():
        raise CorrectionError(
            message("“{path}” is not a whole path. Give the folder from its drive.", path=folder)
        )
    try:
        make_folder(folder)
    except OSError as error:
        raise CorrectionError(
            message(
                "The folder “{path}” cannot be made: {reason}. Choose another folder.",
                path=str(folder),
                reason=reason_of(error),
            )
        ) from error


KIND = FolderKind()
