"""From the address an officer types to the site's REST API."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from presseditor.domain.errors import CorrectionError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message
from presseditor.sites.wordpress.http import Answer, Http, Request

_LINK = re.compile(r"""<([^<>]{1,2000})>;\s*rel=["']?https://api\.w\.org/""")
_HOST = re.compile(r"(?:\w|[-.])+|[0-9a-f:.]+")
_ADMIN = re.compile(r"/(?:wp-admin|wp-login\.php|wp-json|index\.php)(?:/.*)?$")


@dataclass(frozen=True, slots=True)
class RestRoot:
    """Where the REST API is; sites without pretty links have it behind ``?rest_route=``."""

    url: str

    def to(self, route: str) -> str:
        """Return the address of a route such as ``/wp/v2/posts``."""
        if "rest_route=" in self.url:
            return self.url.partition("rest_route=")[0] + "rest_route=" + quote(route)
        return self.url.rstrip("/") + route


def find_root(address: str, http: Http, *, plain_http: bool = False) -> RestRoot:
    """Return the site's REST root; ``http`` carries no password.

    Raises ``CorrectionError`` for an address without encryption on another machine and for what
    is no WordPress, ``RetryError`` where nothing answers.
    """
    home = home_of(address)
    require_tls(home, plain_http=plain_http)
    for candidate in (f"{home}/wp-json/", f"{home}/?rest_route=/"):
        answer = http.send(Request("GET", candidate))
        if _is_root(answer):
            require_tls(answer.url, plain_http=plain_http)
            return RestRoot(answer.url)
    linked = _linked(http.send(Request("GET", f"{home}/")), home)
    if linked is not None and _is_root(http.send(Request("GET", linked))):
        require_tls(linked, plain_http=plain_http)
        return RestRoot(linked)
    raise CorrectionError(
        message(
            "There is no WordPress at {address}, or its REST API is switched off. Check the"
            " address, or ask the site's administrator to switch the API on.",
            address=home,
        )
    )


def home_of(address: str) -> str:
    """Return the site's address from any of its pages that an officer may have copied."""
    typed = address.strip()
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", typed):
        typed = f"{'http' if is_loopback(f'http://{typed}') else 'https'}://{typed}"
    try:
        parts = urlsplit(typed)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or not _HOST.fullmatch(host) or parts.scheme not in {"http", "https"}:
        raise CorrectionError(
            message(
                "“{address}” is not a site's address. It looks like https://example.ru.",
                address=address,
            )
        )
    path = _ADMIN.sub("", parts.path.rstrip("/"))
    if "@" in parts.netloc:
        raise CorrectionError(
            message(
                "Take the name and the password out of the address: they have their own fields."
            )
        )
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
    spaces = answer.data.get("namespaces") if isinstance(answer.data, dict) else None
    return isinstance(spaces, list) and "wp/v2" in spaces


def _linked(answer: Answer, home: str) -> str | None:
    found = _LINK.search(answer.headers.get("link", "")[:10_000])
    if found is None:
        return None
    url = urljoin(answer.url, found.group(1))
    hosts = [(urlsplit(one).hostname or "").removeprefix("www.") for one in (url, home)]
    return url if hosts[0] == hosts[1] else None
