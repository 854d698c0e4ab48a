"""Sites: where a release is published."""

from dataclasses import dataclass
from enum import StrEnum


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
    ``allow_plain_http`` is the officer's consent to send the password without encryption.
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
