"""An office that publishes versions, and a server on the loopback that hands them out or lies."""

import datetime as dt
import threading
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self

from typing_extensions import override

from presseditor.domain.program_version import Release
from presseditor.updating.publish_versions import Edition, publish

DAYS = 90


class Office:
    """A folder of signed versions and the key to it."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "Версии"
        self.key = root / "ключ.pem"
        self._setups = root / "setups"
        self._setups.mkdir(parents=True, exist_ok=True)

    def publish(
        self,
        version: str | None = None,
        content: bytes = b"setup",
        *,
        suffix: str = ".deb",
        notes: str = "",
        ago: int = 0,
    ) -> list[Release]:
        """Publish a version, or only sign the list anew, so many days ago."""
        editions = []
        if version is not None:
            setup = self._setups / f"presseditor-{version}{suffix}"
            setup.write_bytes(content)
            editions.append(Edition(setup, version, notes))
        now = dt.datetime.now(dt.UTC) - dt.timedelta(days=ago)
        return publish(self.folder, self.key, editions, now, DAYS)

    @property
    def root(self) -> bytes:
        return (self.folder / "root.json").read_bytes()

    @property
    def timestamp(self) -> Path:
        return self.folder / "metadata" / "timestamp.json"


Lie = Callable[[str, bytes, int], tuple[int, int, bytes]]
"""Path, the true content and the byte asked for; gives status, first byte told, and content."""


def truth(path: str, content: bytes, start: int) -> tuple[int, int, bytes]:
    """Answer as a server does that knows ranges."""
    del path
    return (206 if start else 200), start, content[start:]


class Server:
    """Serves a folder; ``lie`` may answer otherwise, ``cut`` ends bodies after so many bytes."""

    def __init__(self, folder: Path, lie: Lie = truth, cut: int | None = None) -> None:
        self.asked: list[tuple[str, str]] = []
        self.lie, self.cut = lie, cut
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self, folder))
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
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


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, owner: Server, folder: Path, *rest: object) -> None:
        self._owner, self._folder = owner, folder
        super().__init__(*rest)  # type: ignore[arg-type] # what the library hands on

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        self._owner.asked.append((self.path, asked))
        file = self._folder / self.path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        status, told, body = self._owner.lie(self.path, file.read_bytes(), start)
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if status == 206:
            self.send_header("Content-Range", f"bytes {told}-{told + len(body) - 1}/*")
        self.end_headers()
        self.wfile.write(body if self._owner.cut is None else body[: self._owner.cut])

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Told:
    """Hears how far a download is and never stops it."""

    def __init__(self) -> None:
        self.amounts: list[int] = []

    def __call__(self, there: int) -> bool:
        self.amounts.append(there)
        return True
