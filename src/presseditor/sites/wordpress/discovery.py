"""From the address an officer types to the site's REST API."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from presseditor.border import BorderError, read
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.origin import Origin
from presseditor.sites import web_home
from presseditor.sites.web_home import require_tls
from presseditor.sites.wordpress.answers import Root
from presseditor.sites.wordpress.http import ADMIN_PATH, Answer, Http, Request, elsewhere, resolve

_LINK = re.compile(r"""<([^<>]{1,2000})>;\s*rel=["']?https://api\.w\.org/""")


@dataclass(frozen=True, slots=True)
class RestRoot:
    """Where the REST API is; sites without pretty links have it behind ``?rest_route=``.

    It is of the origin that was asked, or of the same with encryption.
    """

    url: str

    @property
    def origin(self) -> Origin:
        """Who answers there."""
        return Origin.of(self.url)

    def to(self, route: str) -> str:
        """Return the address of a route such as ``/wp/v2/posts``."""
        if "rest_route=" in self.url:
            return self.url.partition("rest_route=")[0] + "rest_route=" + quote(route)
        return self.url.rstrip("/") + route


def find_root(address: str, http: Http, *, plain_http: bool = False) -> RestRoot:
    """Return the site's REST root; ``http`` carries no password.

    Raises ``CorrectionError`` for an address without encryption on another machine and for what
    is no WordPress, ``ElsewhereError`` where the site sends on to another origin, ``RetryError``
    where nothing answers.
    """
    home = home_of(address)
    require_tls(home, plain_http=plain_http)
    for candidate in (f"{home}/wp-json/", f"{home}/?rest_route=/"):
        answer = http.send(Request("GET", candidate))
        if _is_root(answer):
            require_tls(answer.url, plain_http=plain_http)
            return RestRoot(answer.url)
    linked = _linked(http.send(Request("GET", f"{home}/")))
    if linked is not None:
        answer = http.send(Request("GET", linked))
        if _is_root(answer):
            require_tls(answer.url, plain_http=plain_http)
            return RestRoot(answer.url)
    raise CorrectionError(
        message(
            "There is no WordPress at {address}, or its REST API is switched off. Check the"
            " address, or ask the site's administrator to switch the API on.",
            address=home,
        )
    )


def home_of(address: str) -> str:
    """Return the site's address from any of its pages that an officer may have copied.

    Raises ``CorrectionError`` for what is no address.
    """
    return ADMIN_PATH.sub("", web_home.home_of(address))


def _is_root(answer: Answer) -> bool:
    try:
        return "wp/v2" in read(answer.json, Root).namespaces
    except BorderError:
        return False


def _linked(answer: Answer) -> str | None:
    found = _LINK.search(answer.headers.get("link", "")[:10_000])
    if found is None:
        return None
    address, here, there = resolve(answer.url, found.group(1))
    if here != there and not there.is_upgrade_of(here):
        raise elsewhere(here, there, address)
    return address
