"""Sites: where a release is published."""

from dataclasses import dataclass

from presseditor.domain.addresses import web_address


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a kind of site can do. Every decision asks here, never for the kind itself.

    ``folder``: its address is a folder of this computer, without a user. ``password``: it is
    signed in to. ``schedule``: it holds a page back by itself until its hour. ``update`` and
    ``withdraw``: a page that is out can be changed, can be taken off. ``categories``: it sorts
    pages under rubrics. ``raw_html``: it may keep the data for search engines as they are.
    ``largest_upload``: bytes of one picture, ``None`` where that is not known beforehand.
    """

    folder: bool = False
    password: bool = False
    schedule: bool = False
    update: bool = False
    withdraw: bool = False
    categories: bool = False
    raw_html: bool = False
    largest_upload: int | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A place to publish to; its password lives in the system's credential store, by ``id``.

    ``kind`` is the name under which a package of ``sites`` speaks to it.
    ``address`` is the folder's path or the site's URL. ``public_url`` is where readers see a
    folder site. ``title`` and ``menu`` (label, URL) head the page; ``template`` names a folder of
    page templates. ``consent_notice`` is printed on pages when it is not empty.
    ``allow_plain_http`` is the officer's consent to send the password without encryption,
    ``into_existing`` to write into a folder that holds other files than this program's.
    """

    id: str
    name: str
    kind: str
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
