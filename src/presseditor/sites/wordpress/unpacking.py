"""Answers as they come over the line, unpacked here: a small one can stand for gigabytes.

The library unpacks one layer after another without an end, and whatever a server names.
"""

import zlib
from collections.abc import AsyncIterator

import httpx

ACCEPTED = "gzip, identity"
_GZIP = zlib.MAX_WBITS | 16
_KNOWN = {(): False, ("gzip",): True, ("x-gzip",): True}


class CodingError(Exception):
    """An answer is packed in a way that nobody asked for."""


async def body_of(response: httpx.Response, largest: int) -> bytes:
    """Return the body, unpacked; neither it nor what came over the line is over ``largest``.

    Raises ``CodingError`` for any packing but one layer of gzip, ``httpx.ReadError`` for a body
    that does not end or breaks off.
    """
    named = response.headers.get("content-encoding", "").lower().split(",")
    codings = tuple(one.strip() for one in named if one.strip() not in {"", "identity"})
    if codings not in _KNOWN:
        raise CodingError
    if _KNOWN[codings]:
        return await _unpacked(_limited(response, largest), largest)
    return b"".join([chunk async for chunk in _limited(response, largest)])


async def _limited(response: httpx.Response, largest: int) -> AsyncIterator[bytes]:
    size = 0
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > largest:
            raise httpx.ReadError("the answer does not end")
        yield chunk


async def _unpacked(chunks: AsyncIterator[bytes], largest: int) -> bytes:
    unpacker = zlib.decompressobj(_GZIP)
    body, packed = bytearray(), False
    try:
        async for chunk in chunks:
            packed = True
            body += unpacker.decompress(chunk, largest + 1 - len(body))
            if len(body) > largest:
                raise httpx.ReadError("the answer does not end")
    except zlib.error as error:
        raise httpx.DecodingError(str(error)) from error
    if packed and not unpacker.eof:
        raise httpx.ReadError("the answer breaks off")
    return bytes(body)
