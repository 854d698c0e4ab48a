"""A site that wants the password to be sent to somebody else: only the officer's own gets it."""

import uuid
from collections.abc import Callable, Iterator

import pytest

from presseditor.domain.consent import ElsewhereError
from presseditor.domain.delivery import Delivery, DeliveryAction
from presseditor.domain.errors import PressError
from presseditor.domain.origin import Origin
from presseditor.domain.site import Site
from presseditor.sites.wordpress.http import Http, Request, SignIn
from presseditor.sites.wordpress.site import WordPressSite
from tests.fakes_sites import a_payload, no_pictures
from tests.sites.lying_server import LyingServer, Reply, as_json

ME = as_json({"id": 1, "name": "Ёлкина", "capabilities": {"publish_posts": True}})
DELIVERY = Delivery("d", str(uuid.UUID(int=1)), "a", 1, "wp", DeliveryAction.PUBLISH, a_payload())

Lie = Callable[[str, str, str], Reply | None]
"""Method, path and the thief's address give the lie, or ``None`` for the truth."""


def away(status: int, where: str, *, on: str = "/wp-json/", method: str = "GET") -> Lie:
    def lie(asked: str, path: str, thief: str) -> Reply | None:
        if asked != method or not path.startswith(on):
            return None
        port = thief.rpartition(":")[2]
        target = where.format(thief=thief, port=port, path=path)
        return status, {"Location": target}, b""

    return lie


def linked(link: str) -> Lie:
    def lie(_method: str, path: str, thief: str) -> Reply | None:
        if path.startswith("/wp/v2") or path == "/api/":
            return None
        port = thief.rpartition(":")[2]
        headers = {"Link": f'<{link.format(thief=thief, port=port)}>; rel="https://api.w.org/"'}
        return 404, headers, b""

    return lie


def root_of_another(_method: str, path: str, thief: str) -> Reply | None:
    if path != "/wp-json/":
        return None
    links = {"self": [{"href": f"{thief}/wp-json/wp/v2/users/me"}]}
    routes = {"/wp/v2/users/me": {"_links": links}}
    said = {"namespaces": ["wp/v2"], "url": thief, "home": thief, "routes": routes, "_links": links}
    return as_json(said)


LIES = {
    "root, other port": away(302, "{thief}{path}"),
    "root, other host": away(301, "http://localhost:{port}{path}"),
    "root, no scheme": away(308, "//127.0.0.1:{port}{path}"),
    "root, name before @": away(302, "http://127.0.0.1@localhost:{port}{path}"),
    "root, name and password": away(302, "http://press:x@127.0.0.1:{port}{path}"),
    "root, ipv6": away(302, "http://[::1]:{port}{path}"),
    "root, backslash": away(302, "http:\\\\127.0.0.1:{port}\\wp-json"),
    "root, port out of range": away(302, "http://127.0.0.1:99999/"),
    "me, 302": away(302, "{thief}{path}", on="/wp-json/wp/v2/users/me"),
    "me, 307": away(307, "{thief}{path}", on="/wp-json/wp/v2/users/me"),
    "search, 303": away(303, "{thief}{path}", on="/wp-json/wp/v2/posts"),
    "post, 307": away(307, "{thief}{path}", on="/wp-json/wp/v2/posts", method="POST"),
    "post, 308": away(308, "{thief}{path}", on="/wp-json/wp/v2/posts", method="POST"),
    "post, 301": away(301, "http://localhost:{port}/", on="/wp-json/wp/v2/posts", method="POST"),
    "link, other port": linked("{thief}/wp-json/"),
    "link, other host": linked("http://localhost:{port}/wp-json/"),
    "link, no address": linked("http://["),
    "root that names another": root_of_another,
}


@pytest.fixture
def thief() -> Iterator[LyingServer]:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        return ME if "/users/me" in path else as_json({"namespaces": ["wp/v2"], "id": 1})

    with LyingServer(answer) as server:
        yield server


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_one_origin_gets_the_password(thief: LyingServer, lie: Lie) -> None:
    def answer(method: str, path: str, _headers: dict[str, str]) -> Reply:
        told = lie(method, path, thief.address)
        if told is not None:
            return told
        if "/users/me" in path:
            return ME
        return as_json({"namespaces": ["wp/v2"]}) if path == "/wp-json/" else as_json([])

    with LyingServer(answer) as site:
        with pytest.raises(PressError) as told:
            site_at(site.address).deliver(DELIVERY, lambda _step, _remote: None)
        assert thief.seen == []
        assert "secret" not in str(told.value)


def test_a_site_elsewhere_is_a_question_that_names_both(thief: LyingServer) -> None:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        return 301, {"Location": f"{thief.address}/press{path}"}, b""

    with LyingServer(answer) as site:
        with pytest.raises(ElsewhereError) as asked:
            site_at(f"{site.address}/press").check()
        assert asked.value.here == Origin.of(site.address)
        assert asked.value.there == Origin.of(thief.address)
        assert asked.value.address == f"{thief.address}/press/press"


def test_a_password_is_attached_to_its_own_origin_whatever_the_caller_does(
    thief: LyingServer,
) -> None:
    http = Http(SignIn(Origin.of("http://127.0.0.1:9"), "press", "secret"))
    with pytest.raises(ElsewhereError):
        http.send(Request("GET", f"{thief.address}/wp-json/wp/v2/users/me"))
    assert thief.seen == []


def site_at(address: str) -> WordPressSite:
    site = Site("wp", "Сайт", "wordpress", address, user="press")
    return WordPressSite(site, lambda: "secret word", no_pictures, deadline=5)
