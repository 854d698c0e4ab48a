"""A server on the loopback that answers whatever a test tells it to."""

import contextlib
import json
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from typing_extensions import override

Reply = tuple[int, dict[str, str], bytes]
"""Status, headers, body. Status 0: the body is all that goes over the line, as it is."""


def as_json(value: object, status: int = 200, **headers: str) -> Reply:
    return status, {"Content-Type": "application/json", **headers}, json.dumps(value).encode()


class LyingServer:
    """``answer`` gets method, path with query and the headers, and returns the reply."""

    def __init__(
        self,
        answer: Callable[[str, str, dict[str, str]], Reply],
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.seen: list[tuple[str, str]] = []
        self.authorized: list[bool] = []
        self.body = b""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                outer.seen.append((self.command, self.path))
                outer.authorized.append("Authorization" in self.headers)
                _send(self, answer(self.command, self.path, dict(self.headers)))

            do_POST = do_DELETE = do_GET  # noqa: N815 - the library's names

            @override
            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        scheme = "https" if tls else "http"
        self.address = f"{scheme}://127.0.0.1:{self._server.server_port}"
        if tls is not None:
            # The handshake belongs to the request's own thread, where a refusal is quiet.
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
            self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _send(handler: BaseHTTPRequestHandler, reply: Reply) -> None:
    status, headers, body = reply
    if not status:
        handler.close_connection = True
        with contextlib.suppress(OSError):
            handler.wfile.write(body)
        return
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
