"""A proxy that fails on purpose: stands before a real server and breaks one request of a row."""

import contextlib
import re
import socket
import struct
import threading
from types import TracebackType
from typing import Self

KINDS = (
    "refuse",  # close at accept
    "reset",  # the same with RST
    "cut_request",  # break off in the middle of the request
    "swallow",  # the server commits, its answer is lost
    "swallow_reset",  # the same with RST
    "hang",  # the server commits, then silence
    "cut_answer",  # a beginning of the answer
    "trickle",  # a byte now and then
    "error_500",
    "html_502",
    "garbage_200",
)
_MADE_UP = {
    "error_500": (500, "application/json", b'{"code":"internal_server_error","message":"x"}'),
    "html_502": (502, "text/html", b"<html><h1>502 Bad Gateway</h1></html>"),
    "garbage_200": (200, "application/json", b'{"id": 1, "conte'),
}


class FaultProxy:
    """Passes connections on to ``upstream`` but for the one chosen by ``break_next``."""

    def __init__(self, upstream: int) -> None:
        self._upstream = upstream
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.requests = 0
        self._kind = ""
        self._left = -1
        self._lock = threading.Lock()
        self._closing = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._listener.close()

    def break_next(self, kind: str, after: int = 0) -> None:
        """Break one connection, letting ``after`` of them pass first."""
        with self._lock:
            self._kind, self._left, self.requests = kind, after, 0

    @property
    def spent(self) -> bool:
        """Whether the fault has happened."""
        return self._left < 0

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.requests += 1
                kind = self._kind if self._left == 0 else ""
                self._left -= 1
            threading.Thread(target=self._serve, args=(client, kind), daemon=True).start()

    def _serve(self, client: socket.socket, kind: str) -> None:
        with contextlib.suppress(OSError), client:
            if kind == "refuse":
                return
            if kind == "reset":
                _reset(client)
                return
            request = _read_request(client)
            if kind in _MADE_UP:
                client.sendall(_made_up(kind))
                return
            with socket.create_connection(("127.0.0.1", self._upstream), 60) as server:
                if kind == "cut_request":
                    server.sendall(request[: max(1, len(request) - 20)])
                    _reset(client)
                    return
                server.sendall(request)
                answer = _read_all(server)
            self._answer(client, kind, answer)

    def _answer(self, client: socket.socket, kind: str, answer: bytes) -> None:
        if kind == "swallow_reset":
            _reset(client)
        elif kind == "hang":
            self._closing.wait(5)
        elif kind == "cut_answer":
            client.sendall(answer[: len(answer) // 2])
        elif kind == "trickle":
            for byte in answer[:100]:  # five seconds
                client.sendall(bytes([byte]))
                if self._closing.wait(0.05):
                    return
        elif kind != "swallow":
            client.sendall(answer)


def _reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _made_up(kind: str) -> bytes:
    status, media_type, body = _MADE_UP[kind]
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + b"Connection: close\r\n\r\n" + body


def _read_request(client: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(client)
    head, _, body = data.partition(b"\r\n\r\n")
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    wanted = int(found.group(1)) if found else 0
    while len(body) < wanted:
        body += _some(client)
    # One request for a connection, so that each can be broken by itself.
    head = re.sub(rb"(?i)\r\nconnection:[^\r]*", b"", head) + b"\r\nConnection: close"
    return head + b"\r\n\r\n" + body


def _some(client: socket.socket) -> bytes:
    data = client.recv(65536)
    if not data:
        raise ConnectionError
    return data


def _read_all(server: socket.socket) -> bytes:
    data = bytearray()
    while chunk := server.recv(65536):
        data += chunk
    return bytes(data)
