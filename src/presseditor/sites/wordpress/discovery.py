"""From the address an officer types to the site's REST API."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from presseditor.border import BorderError, read
from presseditor.domain.addresses import web_address
from presseditor.domain.errors import CorrectionError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message
from presseditor.domain.origin import Origin
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
    """Return the site's address from any of its pages that an officer may have copied."""
    typed = unicodedata.normalize("NFC", address.strip())
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", typed):
        typed = f"{'http' if is_loopback(f'http://{typed}') else 'https'}://{typed}"
    try:
        parts = urlsplit(typed)
        named = "@" in parts.netloc
        bare = typed.replace(parts.netloc, parts.netloc.rpartition("@")[2], 1)
        Origin.of(bare if web_address(bare) else "")
    except ValueError:
        raise CorrectionError(
            message(
                "“{address}” is not a site's address. It looks like https://example.ru.",
                address=address,
            )
        ) from None
    if named:
        raise CorrectionError(
            message(
                "Take the name and the password out of the address: they have their own fields."
            )
        )
    path = ADMIN_PATH.sub("", parts.path.rstrip("/"))
    return f"{parts.scheme}://{parts.netloc}{path}"


def require_tls(url: str, *, plain_http: bool) -> None:
    """Raise ``CorrectionError`` where a password would go to another machine in the open."""
    if not (url.startswith("https://") or plain_http or is_loopback(url)):
        raise CorrectionError(
            message(
                "The address {address} is not encrypted: the password could be read on the way."
                " Enter it with https://.",
                address=url,
            )
        )


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
