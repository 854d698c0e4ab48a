"""Requests to a WordPress: one total deadline each, and every failure told in words."""

import asyncio
import base64
import re
import ssl
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
from typing_extensions import override

from presseditor.border import BorderError, read
from presseditor.domain.consent import ElsewhereError
from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message
from presseditor.domain.origin import Origin
from presseditor.sites.wordpress.answers import Refusal
from presseditor.sites.wordpress.unpacking import ACCEPTED, CodingError, body_of

DEADLINE = 30.0
"""Seconds for a whole request: the library's own limits hold for a single read only."""
UPLOAD_DEADLINE = 180.0
LARGEST_ANSWER = 16 * 1024 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
ADMIN_PATH = re.compile(r"/(?:wp-admin|wp-login\.php|wp-json|index\.php)(?:/.*)?$")
"""What follows a site's own address in the addresses of WordPress's pages and routes."""
_LATER = frozenset({408, 409, 421, 423, 425, 429})


@dataclass(frozen=True, slots=True)
class Request:
    """What to send; ``json`` and ``content`` exclude each other."""

    method: str
    url: str
    params: Mapping[str, str] = field(default_factory=dict)
    json: Any = None
    content: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    url: str
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        """The body as text, whatever is in it."""
        return self.body.decode("utf-8", "replace")

    @property
    def json(self) -> bytes:
        """The body without what some plugins print before it: blanks and a byte-order mark."""
        return self.body.lstrip(b"\xef\xbb\xbf \r\n\t")

    @property
    def code(self) -> str:
        """WordPress's own name of an error, or ``""``."""
        return str(self._refusal.code)

    @property
    def words(self) -> str:
        """What the site says of an error, as plain words."""
        return self._refusal.words or f"HTTP {self.status}"

    @property
    def _refusal(self) -> Refusal:
        try:
            return read(self.json, Refusal)
        except BorderError:
            return Refusal()


@dataclass(frozen=True, slots=True)
class SignIn:
    """A name and a password, and the one origin that may see them."""

    origin: Origin
    user: str
    password: str = field(repr=False)


class Http:
    """Sends requests; the password stays inside and in no text of an error.

    ``reader`` looks at a page as a reader would: from a name to the same with ``www.`` too.
    """

    def __init__(
        self, sign_in: SignIn | None = None, deadline: float = DEADLINE, *, reader: bool = False
    ) -> None:
        self._auth = _BoundAuth(sign_in) if sign_in else None
        self._deadline = deadline
        self._reader = reader

    def send(self, request: Request) -> Answer:
        """Return the site's answer below 500.

        Raises ``RetryError`` where the outcome is unknown, ``ElsewhereError`` where the site sends
        on to another origin.
        """
        longest = self._deadline
        if request.content is not None and longest == DEADLINE:
            longest = UPLOAD_DEADLINE
        host = urlsplit(request.url).hostname or ""
        try:
            answer = asyncio.run(asyncio.wait_for(self._exchange(request), longest))
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            raise _no_answer(host, error) from error
        if answer.status >= 500 or answer.status in _LATER:  # noqa: PLR2004 - HTTP's own classes
            raise RetryError(
                message(
                    "The site {host} is not working at the moment (answer {status}). The program"
                    " will look what arrived and try again by itself.",
                    host=host,
                    status=answer.status,
                )
            )
        return answer

    async def _exchange(self, request: Request) -> Answer:
        url, hops = request.url, 0
        limits = httpx.Timeout(self._deadline)
        trust = not is_loopback(url)
        async with httpx.AsyncClient(
            auth=self._auth, timeout=limits, verify=_tls(), trust_env=trust
        ) as client:
            while True:
                answer = await _read(client, request, url)
                target = answer.headers.get("location")
                if answer.status not in _REDIRECTS or not target or hops >= 5:  # noqa: PLR2004
                    return answer
                url, hops = self._next(url, target), hops + 1

    def _next(self, url: str, target: str) -> str:
        """Return where to go on: on the same site, or where nobody signs in and TLS begins."""
        address, here, there = resolve(url, target)
        if here == there:
            return address
        if self._auth is None and there.is_upgrade_of(here):
            return address
        if self._reader and there.is_www_of(here):
            return address
        raise elsewhere(here, there, address)


class _BoundAuth(httpx.Auth):
    """Attaches the password to requests to its own origin; any other is refused unsent."""

    def __init__(self, sign_in: SignIn) -> None:
        self._origin = sign_in.origin
        pair = f"{sign_in.user}:{sign_in.password}".encode()
        self._header = "Basic " + base64.b64encode(pair).decode("ascii")

    @override
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        url = request.url
        # Read from what is about to be connected to, whatever any other parser made of the text.
        there = Origin.from_parts(url.scheme, url.raw_host.decode("ascii"), url.port)
        if there != self._origin:
            raise ElsewhereError(self._origin, there, str(there))
        request.headers["Authorization"] = self._header
        yield request


def resolve(url: str, target: str) -> tuple[str, Origin, Origin]:
    """Return the address that a site sends on to from ``url``, with both origins.

    Raises ``CorrectionError`` for what is no address of the web.
    """
    try:
        address = urljoin(url, target)
        return address, Origin.of(url), Origin.of(address)
    except ValueError:
        raise CorrectionError(
            message(
                "The site sends us on to what is no address: {target}.",
                target=target[:200].encode("ascii", "replace").decode("ascii"),
            )
        ) from None


def elsewhere(here: Origin, there: Origin, address: str) -> CorrectionError:
    """Return the error for a site that sends on from one origin to another."""
    if there.scheme == "http" and here.scheme == "https":
        return CorrectionError(
            message(
                "The site {here} sends on to {there} without encryption: the password could be"
                " read on the way. Nothing was sent there. Ask the site's administrator.",
                here=here.name,
                there=there.name,
            )
        )
    path = ADMIN_PATH.sub("", urlsplit(address).path.rstrip("/"))
    return ElsewhereError(here, there, f"{there}{path}")


async def _read(client: httpx.AsyncClient, request: Request, url: str) -> Answer:
    headers = {
        "Accept": "application/json",
        "User-Agent": "presseditor",
        "Accept-Encoding": ACCEPTED,
        **request.headers,
    }
    params = dict(request.params) if url == request.url else None
    async with client.stream(
        request.method,
        httpx.URL(url).copy_merge_params(params) if params else url,
        json=request.json,
        content=request.content,
        headers=headers,
    ) as response:
        try:
            body = await body_of(response, LARGEST_ANSWER)
        except CodingError:
            raise _packed_otherwise(urlsplit(url).hostname or "") from None
    return Answer(response.status_code, str(response.url), body, response.headers)


@cache
def _tls() -> ssl.SSLContext:
    """Return the system's own trust: offices add their authorities there."""
    return ssl.create_default_context()


def _packed_otherwise(host: str) -> RetryError:
    return RetryError(
        message(
            "The answer of {host} is not WordPress's own: it is packed in a way that was not asked"
            " for. Ask the site's administrator what stands before the site.",
            host=host,
        )
    )


def _no_answer(host: str, error: Exception) -> PressError:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return CorrectionError(
            message(
                "The site {host} cannot prove who it is: its certificate is not trusted. Nothing"
                " was sent. Ask the site's administrator.",
                host=host,
            )
        )
    return RetryError(
        message(
            "There is no answer from {host}. Check the network; the program will look what arrived"
            " and try again by itself.",
            host=host,
        )
    )
