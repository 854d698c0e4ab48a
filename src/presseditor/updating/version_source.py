"""Where the office puts versions: a folder on a share or a site inside the house."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import quote

import httpx

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message

CHUNK = 64 * 1024
TIMEOUT = httpx.Timeout(10.0, connect=5.0)
"""Seconds without a byte; short, for the window may be closing meanwhile."""
REDIRECTS = 5
_PARTIAL = 206


class MissingError(Exception):
    """The place answers, and the file is not there."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A file from the byte ``start`` on, which need not be the byte that was asked for."""

    start: int
    chunks: Iterator[bytes]


class Source(Protocol):
    """A place with files; what is read from it is trusted only after its signature was checked."""

    address: str

    def open(self, name: str, start: int = 0) -> AbstractContextManager[Piece]:
        """Open a file by its name below the address.

        Raise ``MissingError`` where it is not there, ``RetryError`` where nothing answers.
        """


def open_source(address: str) -> Source:
    """Return the place at ``address``: an ``http(s)`` URL, else a folder."""
    return WebSource(address) if is_web(address) else FolderSource(address)


def is_web(address: str) -> bool:
    """Tell whether the address is one of a site, as against a folder."""
    return re.match(r"https?://", address, re.IGNORECASE) is not None


class FolderSource:
    """A folder, as a rule on a share that is sometimes away."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._root = Path(address)

    @contextmanager
    def open(self, name: str, start: int = 0) -> Iterator[Piece]:
        """Open a file of the folder."""
        if not self._root.is_dir():
            raise no_answer(self.address)
        try:
            file = (self._root / name).open("rb")
        except FileNotFoundError as error:
            raise MissingError(name) from error
        except OSError as error:
            raise no_answer(self.address) from error
        with file:
            file.seek(start)
            yield Piece(start, _read(file, self.address))


class WebSource:
    """A site; a server that knows no ranges answers with the whole file."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")

    @contextmanager
    def open(self, name: str, start: int = 0) -> Iterator[Piece]:
        """Open a file of the site."""
        headers = {"User-Agent": "presseditor", "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        url = f"{self.address}/{quote(name)}"
        trust = not is_loopback(url)
        try:
            with (
                httpx.Client(
                    timeout=TIMEOUT,
                    verify=ssl.create_default_context(),
                    trust_env=trust,
                    follow_redirects=True,
                    max_redirects=REDIRECTS,
                ) as client,
                client.stream("GET", url, headers=headers) as answer,
            ):
                _refuse(answer, name, self.address)
                yield Piece(_start(answer, start), answer.iter_raw(CHUNK))
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, UnicodeError) as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise _not_trusted(self.address) from error
            raise no_answer(self.address) from error


def _read(file: BinaryIO, address: str) -> Iterator[bytes]:
    try:
        while chunk := file.read(CHUNK):
            yield chunk
    except OSError as error:  # the share went away
        raise no_answer(address) from error


def _refuse(answer: httpx.Response, name: str, address: str) -> None:
    if answer.status_code in {403, 404, 410}:
        raise MissingError(name)
    if not answer.is_success:
        raise no_answer(address)


def _start(answer: httpx.Response, asked: int) -> int:
    """Return the first byte that the answer really holds; the whole file where it says nothing."""
    if answer.status_code != _PARTIAL:
        return 0
    found = re.match(r"bytes (\d+)-", answer.headers.get("content-range", ""))
    if found is None or int(found[1]) > asked:
        raise no_answer(str(answer.url))
    return int(found[1])


def no_answer(address: str) -> PressError:
    """Return the error for a place that does not answer."""
    return RetryError(
        message("There is no answer from {address}. Check the network.", address=address)
    )


def _not_trusted(address: str) -> PressError:
    return CorrectionError(
        message(
            "The site {address} cannot prove who it is: its certificate is not trusted. Nothing "
            "was taken from there.",
            address=address,
        )
    )


def within(seconds: float, chunks: Iterator[bytes], address: str) -> Iterator[bytes]:
    """Pass chunks on for as long as that: a site that trickles must not hold a look for ever."""
    end = time.monotonic() + seconds
    for chunk in chunks:
        if time.monotonic() > end:
            raise no_answer(address)
        yield chunk
