"""A WordPress that tells the truth, but for what a test puts in the place of one answer."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tests.sites.lying_server import LyingServer, Reply, as_json

Lie = Callable[[Any], Any]
"""Gets the true answer of one place and returns a ``Reply``, or a value to send as JSON."""

ME = {"id": 1, "name": "Ёлкина", "capabilities": {"publish_posts": True}}
PICTURE = {"id": 5, "source_url": "", "alt_text": "", "caption": {"raw": ""}}


class TruthfulWordPress:
    """Answers in places: root, me, search, create, publish, tags, tag, media, upload, page."""

    def __init__(self, place: str, lie: Lie) -> None:
        self._place = place
        self._lie = lie
        self._content = ""
        self.server = LyingServer(self._answer)

    def _answer(self, method: str, path: str, _headers: dict[str, str]) -> Reply:
        place = _place_of(method, urlsplit(path).path)
        true = self._truth(place)
        if place != self._place:
            return true if isinstance(true, tuple) else as_json(true)
        told = self._lie(true)
        return told if isinstance(told, tuple) else as_json(told)

    def _truth(self, place: str) -> Any:
        if place in {"create", "publish"}:
            self._content = json.loads(self.server.body).get("content", self._content)
        known = {
            "root": {"namespaces": ["wp/v2"], "home": self.server.address},
            "me": ME,
            "search": [],
            "create": self._post("draft"),
            "publish": self._post("publish"),
            "tags": [],
            "tag": (201, {}, b'{"id": 3, "name": "x"}'),
            "media": [],
            "upload": {**PICTURE, "source_url": f"{self.server.address}/x.jpg"},
            "page": (200, {}, self._content.encode()),
        }
        return known[place]

    def _post(self, status: str) -> dict[str, Any]:
        return {
            "id": 7,
            "status": status,
            "link": f"{self.server.address}/news/7/",
            "slug": "park",
            "modified": "2026-11-23T12:00:00",
            "content": {"raw": self._content},
            "tags": [3] if status == "publish" else [],
            "featured_media": 5 if status == "publish" else 0,
        }


def _place_of(method: str, path: str) -> str:
    places = {
        ("GET", "/wp-json/"): "root",
        ("GET", "/wp-json/wp/v2/users/me"): "me",
        ("GET", "/wp-json/wp/v2/posts"): "search",
        ("POST", "/wp-json/wp/v2/posts"): "create",
        ("POST", "/wp-json/wp/v2/posts/7"): "publish",
        ("GET", "/wp-json/wp/v2/tags"): "tags",
        ("POST", "/wp-json/wp/v2/tags"): "tag",
        ("GET", "/wp-json/wp/v2/media"): "media",
        ("POST", "/wp-json/wp/v2/media"): "upload",
        ("POST", "/wp-json/wp/v2/media/5"): "upload",
    }
    return places.get((method, path), "page")
