"""Packed answers: one layer that was asked for is unpacked as far as the limit, no other at all."""

import gzip
import tracemalloc
import zlib

import pytest

from presseditor.domain.errors import RetryError
from presseditor.sites.wordpress.http import LARGEST_ANSWER, Http, Request
from tests.sites.lying_server import LyingServer, Reply

WORDS = b'{"name": "park"}' * 100


def fetch(body: bytes, coding: str) -> bytes:
    def answer(_method: str, _path: str, _headers: dict[str, str]) -> Reply:
        return 200, {"Content-Encoding": coding} if coding else {}, body

    with LyingServer(answer) as server:
        return Http().send(Request("GET", server.address + "/")).body


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP", "identity, gzip"])
def test_an_answer_packed_as_asked_is_unpacked(coding: str) -> None:
    assert fetch(gzip.compress(WORDS), coding) == WORDS


@pytest.mark.parametrize("coding", ["", "identity"])
def test_an_answer_that_is_not_packed_is_taken_as_it_is(coding: str) -> None:
    assert fetch(WORDS, coding) == WORDS


def test_nothing_but_gzip_is_asked_for() -> None:
    asked: list[str] = []

    def answer(_method: str, _path: str, headers: dict[str, str]) -> Reply:
        asked.append(headers.get("Accept-Encoding", ""))
        return 200, {}, b"{}"

    with LyingServer(answer) as server:
        Http().send(Request("GET", server.address + "/"))
    assert asked == ["gzip, identity"]


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "x-foo", "gzip, gzip", "gzip, br"])
def test_any_other_packing_is_refused_in_words(coding: str) -> None:
    with pytest.raises(RetryError, match="not asked for"):
        fetch(zlib.compress(WORDS), coding)


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_small_answer_that_stands_for_a_large_one_takes_no_memory(layers: int) -> None:
    body = gzip.compress(bytes(200 * 2**20))
    for _ in range(layers - 1):
        body = gzip.compress(body)
    tracemalloc.start()
    try:
        with pytest.raises(RetryError):
            fetch(body, ", ".join(["gzip"] * layers))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * LARGEST_ANSWER


def test_a_packed_answer_that_breaks_off_is_no_answer() -> None:
    with pytest.raises(RetryError, match="no answer"):
        fetch(gzip.compress(WORDS)[:-9], "gzip")
