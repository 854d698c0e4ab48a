"""Sites: where a release is published."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote

from presseditor.domain.addresses import web_address


class SiteKind(StrEnum):
    """How a site is spoken to."""

    FOLDER = "folder"
    WORDPRESS = "wordpress"


@dataclass(frozen=True, slots=True)
class Site:
    """A place to publish to; its password lives in the system's credential store, by ``id``.

    ``address`` is the folder's path or the site's URL. ``public_url`` is where readers see a
    folder site. ``title`` and ``menu`` (label, URL) head the page; ``template`` names a folder of
    page templates. ``consent_notice`` is printed on pages when it is not empty.
    ``allow_plain_http`` is the officer's consent to send the password without encryption,
    ``into_existing`` to write into a folder that holds other files than this program's.
    """

    id: str
    name: str
    kind: SiteKind
    address: str
    user: str = ""
    public_url: str = ""
    title: str = ""
    menu: tuple[tuple[str, str], ...] = ()
    template: str = "default"
    consent_notice: str = ""
    allow_plain_http: bool = False
    into_existing: bool = False

    @property
    def home(self) -> str:
        """Where readers see a folder site, without a last slash; empty where that is no address."""
        return web_address(self.public_url).rstrip("/")


def page_address(site: Site | None, url: str) -> str:
    """Return ``url`` if it can be a page of ``site`` (a file only in a folder site's own folder).

    Otherwise return an empty string: what a site answers may name any program on this machine.
    """
    if site is None or site.kind is not SiteKind.FOLDER or not url.startswith("file:"):
        return web_address(url)
    folder = f"{Path(site.address).absolute().as_uri()}/"
    name = unquote(url.removeprefix(folder))
    is_page = url.startswith(folder) and name.endswith(".html")
    return url if is_page and not any(sign in name for sign in "/\\?#:") else ""
