"""Answers that no WordPress gives, each with what has to become of the delivery."""

import gzip
import json
from typing import Any

from presseditor.domain.delivery import DeliveryState
from tests.sites.truthful_wordpress import Lie

RETRIED, TOLD, OUT = DeliveryState.WAITING, DeliveryState.FAILED, DeliveryState.DELIVERED
DEEP = b"[" * 100_000 + b"]" * 100_000


def says(value: Any) -> Lie:
    """Say this whatever is true."""
    return lambda _true: value


def raw(body: bytes, status: int = 200, location: str = "", coding: str = "") -> Lie:
    """Send these bytes."""
    headers = {"Location": location} if location else {}
    if coding:
        headers["Content-Encoding"] = coding
    return lambda _true: (status, headers, body)


def line(body: bytes) -> Lie:
    """Put these bytes on the line, without a status."""
    return lambda _true: (0, {}, body)


def but(**parts: Any) -> Lie:
    """Say the truth but for some of its parts."""
    return lambda true: {**true, **parts}


def lists(**parts: Any) -> Lie:
    """Say that a thing is there already, with these parts."""
    return says([parts])


def raw_link(link: bytes) -> Lie:
    """Say the truth with a link behind it that no JSON library would write."""
    return lambda true: (200, {}, json.dumps(true).encode()[:-1] + b', "link": ' + link + b"}")


LIES: dict[str, tuple[str, Lie, DeliveryState]] = {
    "me: a list": ("me", says([1]), RETRIED),
    "me: null": ("me", says(None), RETRIED),
    "me: a text": ("me", says("x"), RETRIED),
    "me: nothing": ("me", raw(b""), RETRIED),
    "me: HTML": ("me", raw(b"<html>hello"), RETRIED),
    "me: cut": ("me", raw(b'{"id": 1, "na'), RETRIED),
    "me: NaN": ("me", raw(b'{"id": NaN, "name": NaN}'), RETRIED),
    "me: deep": ("me", raw(DEEP), RETRIED),
    "me: half a surrogate pair": ("me", raw(b'{"name": "\\ud800"}'), RETRIED),
    "me: rights are a number": ("me", but(capabilities=7), RETRIED),
    "me: rights are nested": ("me", but(capabilities={"publish_posts": [[]]}), RETRIED),
    "me: no rights": ("me", says({}), TOLD),
    "root: spaces are a mapping": ("root", but(namespaces={"wp/v2": 1}), TOLD),
    "root: spaces are numbers": ("root", but(namespaces=[1, 2]), TOLD),
    "root: deep": ("root", raw(DEEP), TOLD),
    "search: a mapping": ("search", says({"id": 1}), RETRIED),
    "search: numbers": ("search", says([1]), RETRIED),
    "search: a text for a number": ("search", lists(id="abc"), RETRIED),
    "search: a list for a number": ("search", lists(id=[1]), RETRIED),
    "search: null for a number": ("search", lists(id=None), RETRIED),
    "search: no number": ("search", lists(slug="x"), RETRIED),
    "search: a truth for a number": ("search", lists(id=True), RETRIED),
    "search: below one": ("search", lists(id=-5), RETRIED),
    "search: 1e400": ("search", raw(b'[{"id": 1e400}]'), RETRIED),
    "search: ten thousand digits": ("search", raw(b'[{"id": 1' + b"0" * 10_000 + b"}]"), RETRIED),
    "search: content is null": ("search", lists(id=7, content=None), RETRIED),
    "create: a list": ("create", says([]), RETRIED),
    "create: no number": ("create", but(id=None), RETRIED),
    "publish: of another post": ("publish", but(id=8), RETRIED),
    "publish: state is a mapping": ("publish", but(status={}), RETRIED),
    "publish: state is unheard of": ("publish", but(status="x" * 500), TOLD),
    "publish: tags are a mapping": ("publish", but(tags={}), RETRIED),
    "publish: tags are texts": ("publish", but(tags=["x"]), RETRIED),
    "publish: a title of lists": ("publish", but(title=[[[]]]), RETRIED),
    "publish: links of nonsense": ("publish", but(_links={"x": [1, None]}), OUT),
    "link: a program": ("publish", but(link="file:///usr/bin/xcalc"), OUT),
    "link: a path": ("publish", but(link="/usr/bin/xcalc"), OUT),
    "link: a handler": ("publish", but(link="ms-msdt:/id x"), OUT),
    "link: a script": ("publish", but(link="javascript:alert(1)"), OUT),
    "link: another host": ("publish", but(link="http://evil.test/news/7/"), OUT),
    "link: a name before @": ("publish", but(link="http://127.0.0.1@evil.test/"), OUT),
    "link: five digits of port": ("publish", but(link="http://127.0.0.1:99999/"), OUT),
    "link: zero bytes": ("publish", but(link="http://127.0.0.1/\0\0"), OUT),
    "link: a megabyte": ("publish", but(link="http://127.0.0.1/" + "x" * 2**20), OUT),
    "link: none": ("publish", but(link=""), OUT),
    "link: a number": ("publish", but(link=7), RETRIED),
    "link: half a surrogate pair": ("publish", raw_link(b'"http://x/\\ud800"'), RETRIED),
    "tags: a text for a number": ("tags", lists(id="x", name="спорт"), RETRIED),
    "tags: a name of lists": ("tags", lists(id=3, name=[[]]), RETRIED),
    "tag: made without a number": ("tag", raw(b"{}", 201), RETRIED),
    "tag: there without a number": (
        "tag",
        raw(b'{"code": "term_exists", "data": null}', 400),
        RETRIED,
    ),
    "tag: a refusal of lists": ("tag", raw(b'{"code": [[]], "message": {"a": []}}', 400), TOLD),
    "tag: a refusal with a picture": (
        "tag",
        raw(b'{"code": "x", "message": "&lt;img src=//evil.test/x&gt;"}', 400),
        TOLD,
    ),
    "media: no number": ("media", lists(source_url="http://x.test/"), RETRIED),
    "media: a script for an address": ("upload", but(source_url="javascript:x"), RETRIED),
    "media: no address": ("upload", but(source_url=""), RETRIED),
    "line: no status": ("me", line(b"hello\r\n\r\n"), RETRIED),
    "line: endless headers": (
        "me",
        line(b"HTTP/1.1 200 OK\r\n" + b"X-Header: endless\r\n" * 100_000),
        RETRIED,
    ),
    "line: length is no number": (
        "me",
        line(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}"),
        RETRIED,
    ),
    "line: cut on its way": (
        "publish",
        line(b'HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{"id": 7'),
        RETRIED,
    ),
    "line: broken chunks": (
        "me",
        line(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        RETRIED,
    ),
    "line: no zip": ("me", raw(b"no zip", coding="gzip"), RETRIED),
    "line: a bomb": (
        "me",
        raw(gzip.compress(bytes(64 * 2**20)), coding="gzip"),
        RETRIED,
    ),
    "line: status 999": ("me", raw(b"{}", 999), RETRIED),
    "line: status 204": ("publish", raw(b"", 204), RETRIED),
    "line: in circles": ("me", raw(b"", 302, location="/wp-json/wp/v2/users/me"), RETRIED),
    "page: the new text is not there": ("page", raw(b"<html>old"), OUT),
    "page: sends away": ("page", raw(b"", 302, location="http://evil.test/"), OUT),
    "page: no address": ("page", raw(b"", 302, location="http://[::1"), OUT),
}
