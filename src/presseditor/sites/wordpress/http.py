"""Requests to a WordPress: one total deadline each, and every failure told in words."""

import asyncio
import html
import json
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message

DEADLINE = 30.0
"""Seconds for a whole request: the library's own limits hold for a single read only."""
UPLOAD_DEADLINE = 180.0
LARGEST_ANSWER = 16 * 1024 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
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
    """What came back; ``data`` is the JSON in it, ``None`` where it is something else."""

    status: int
    url: str
    text: str
    data: Any
    headers: Mapping[str, str]

    @property
    def code(self) -> str:
        """WordPress's own name of an error, or ``""``."""
        return str(self.data.get("code", "")) if isinstance(self.data, dict) else ""

    @property
    def words(self) -> str:
        """What the site says of an error, as plain words."""
        said = self.data.get("message", "") if isinstance(self.data, dict) else ""
        plain = html.unescape(re.sub(r"<[^>]{0,500}>", " ", str(said)[:2000]))
        return " ".join(plain.split())[:300].rstrip(".") or f"HTTP {self.status}"


class Http:
    """Sends requests; the password stays inside and in no text of an error."""

    def __init__(self, user: str = "", password: str = "", deadline: float = DEADLINE) -> None:
        self._auth = httpx.BasicAuth(user, password) if user else None
        self._deadline = deadline

    def send(self, request: Request) -> Answer:
        """Return the site's answer below 500; raise ``RetryError`` where the outcome is unknown."""
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
        """Return where to go on; a password never follows to another host or off TLS."""
        try:
            target = urljoin(url, target)
            here, there = urlsplit(url), urlsplit(target)
        except ValueError:
            raise CorrectionError(
                message("The site sends us on to what is no address: {target}.", target=target)
            ) from None
        same = here.hostname == there.hostname and there.scheme in {"https", here.scheme}
        if there.scheme not in {"http", "https"} or (self._auth is not None and not same):
            raise CorrectionError(
                message(
                    "The site sends us on to {target}. If that is the right address, enter it in"
                    " the site's settings.",
                    target=f"{there.scheme}://{there.hostname}",
                )
            )
        return target


async def _read(client: httpx.AsyncClient, request: Request, url: str) -> Answer:
    headers = {"Accept": "application/json", "User-Agent": "presseditor", **request.headers}
    params = dict(request.params) if url == request.url else None
    async with client.stream(
        request.method,
        httpx.URL(url).copy_merge_params(params) if params else url,
        json=request.json,
        content=request.content,
        headers=headers,
    ) as response:
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > LARGEST_ANSWER:
                raise httpx.ReadError("the answer does not end")
    text = body.decode("utf-8", "replace")
    return Answer(response.status_code, str(response.url), text, _json(text), response.headers)


def _json(text: str) -> Any:
    try:
        # Some plugins print warnings or a byte-order mark before the JSON.
        return json.loads(text.lstrip("\ufeff \r\n\t"))
    except (ValueError, RecursionError):
        return None


@cache
def _tls() -> ssl.SSLContext:
    """Return the system's own trust: offices add their authorities there."""
    return ssl.create_default_context()


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
