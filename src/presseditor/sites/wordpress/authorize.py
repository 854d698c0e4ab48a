"""Connecting in the browser: WordPress itself makes the application password.

Source: WordPress's own page ``wp-admin/authorize-application.php`` (since 5.6); it sends the
browser to ``success_url`` with ``site_url``, ``user_login`` and ``password`` added.
"""

import hmac
import secrets
import time
import uuid
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from typing_extensions import override

from presseditor.domain.errors import CorrectionError, RetryError, SignInError
from presseditor.domain.message import message
from presseditor.sites.wordpress.discovery import home_of

APP_NAME = "presseditor"
APP_ID = str(uuid.UUID("5f0d5cf4-6a3b-4f0f-8f43-0d6a1f7f3c52"))
"""The same for every office, so that WordPress shows the passwords together."""
LONGEST_WAIT = 300.0
"""Seconds for the officer to sign in and agree."""
_PAUSE = 0.2
_LONGEST_REQUEST = 5.0
_PAGE = (
    '<!doctype html><html lang="ru"><meta charset="utf-8"><title>presseditor</title>'
    "<p>{words}</p></html>"
)
_THANKS = "Готово. Вернитесь в программу, эту страницу можно закрыть."
_NOT_OURS = "Этот ответ программа не ждала."


@dataclass(frozen=True, slots=True)
class Grant:
    """What the site gave: the name to sign in with and the new application password."""

    site_url: str
    user: str
    password: str = field(repr=False)


def authorize_url(address: str, success_url: str = "") -> str:
    """Return the page to open in the browser; raise ``CorrectionError`` for what is no address.

    Without ``success_url`` WordPress shows the new password there, to be copied by hand. That is
    the only way on a public site: since 6.3 a ``success_url`` without TLS is refused on any site
    whose environment type is not ``local``, this machine's own addresses included.
    """
    asked = {"app_name": APP_NAME, "app_id": APP_ID}
    if success_url:
        asked |= {"success_url": success_url, "reject_url": success_url}
    return f"{home_of(address)}/wp-admin/authorize-application.php?{urlencode(asked)}"


def parse_success(url: str, address: str, state: str) -> Grant:
    """Read the address that the browser was sent back to.

    Raises ``SignInError`` where the officer did not agree, ``CorrectionError`` where the answer
    belongs to another question or another site.
    """
    given = {name: values[0] for name, values in parse_qs(urlsplit(url).query[:4000]).items()}
    if not hmac.compare_digest(given.get("state", "").encode(), state.encode()):
        raise CorrectionError(
            message("The answer in the browser belongs to another attempt. Connect once more.")
        )
    if given.get("success") == "false" or not (given.get("user_login") and given.get("password")):
        raise SignInError(
            message("The connection was not allowed on the site. Connect once more and agree.")
        )
    site_url = given.get("site_url", "")
    if site_url and _host(site_url) != _host(home_of(address)):
        raise CorrectionError(
            message(
                "The password came from another site ({url}). Check the site's address.",
                url=site_url,
            )
        )
    return Grant(site_url or home_of(address), given["user_login"], given["password"])


class Authorization:
    """Listens on a random port of this machine for one answer; use it in a ``with``.

    For sites that accept such an address, see ``authorize_url``; others show the password.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._state = secrets.token_urlsafe(24)
        self._path = ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            timeout = _LONGEST_REQUEST

            def do_GET(self) -> None:
                known = outer._took(self.path)
                page = _PAGE.format(words=_THANKS if known else _NOT_OURS).encode()
                self.send_response(200 if known else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(page)))
                # The address holds a password: it goes on to nobody and into no store.
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(page)

            @override
            def log_message(self, format: str, *args: object) -> None:
                """Say nothing: the address holds a password."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self._server.timeout = _PAUSE
        answer_to = f"http://127.0.0.1:{self._server.server_port}/?state={self._state}"
        try:
            self.url = authorize_url(address, answer_to)
        except CorrectionError:
            self._server.server_close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.server_close()

    def wait(self, longest: float = LONGEST_WAIT) -> Grant:
        """Wait for the browser; raise as ``parse_success``, ``RetryError`` when nothing came."""
        end = time.monotonic() + longest
        while not self._path:
            if time.monotonic() >= end:
                raise RetryError(
                    message("Nobody agreed in the browser. Connect once more when you are ready.")
                )
            self._server.handle_request()
        return parse_success(self._path, self._address, self._state)

    def _took(self, path: str) -> bool:
        """Keep the answer to our question; anything else that knocks is not waited for."""
        ours = parse_qs(urlsplit(path[:4000]).query).get("state", [""])[0]
        if hmac.compare_digest(ours.encode(), self._state.encode()):
            self._path = path
            return True
        return False


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
