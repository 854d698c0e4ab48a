import socket
import uuid
from collections.abc import Callable
from urllib.parse import unquote

import pytest

from presseditor.domain.consent import ElsewhereError
from presseditor.domain.delivery import Delivery, DeliveryAction
from presseditor.domain.errors import CorrectionError, PressError, RetryError, SignInError
from presseditor.domain.origin import Origin
from presseditor.domain.site import Site
from presseditor.sites.wordpress.content import content_of, words_of
from presseditor.sites.wordpress.discovery import find_root, home_of
from presseditor.sites.wordpress.http import Http, Request, SignIn
from presseditor.sites.wordpress.site import WordPressSite
from tests.fakes_sites import a_payload, no_pictures
from tests.sites.lying_server import LyingServer, Reply, as_json

ROOT = as_json({"namespaces": ["wp/v2"]})
ME = as_json({"name": "Ёлкина", "capabilities": {"publish_posts": True}})
HTML = (200, {"Content-Type": "text/html"}, b"<html>hello</html>")


SECRET = "secret word"  # noqa: S105 - must not show up in errors


def site_at(address: str, password: str | None = SECRET) -> WordPressSite:
    site = Site("wp", "Сайт", "wordpress", address, user="press")
    return WordPressSite(site, lambda: password, no_pictures, deadline=10)


def a_delivery() -> Delivery:
    return Delivery("d", str(uuid.uuid4()), "a", 1, "wp", DeliveryAction.PUBLISH, a_payload())


def deliver(address: str) -> PressError:
    with pytest.raises(PressError) as caught:
        site_at(address).deliver(a_delivery(), lambda _step, _remote: None)
    assert "secret" not in str(caught.value)
    return caught.value


def behind_sign_in(reply: Reply) -> Callable[[str, str, dict[str, str]], Reply]:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        if path == "/wp-json/":
            return ROOT
        return ME if "/users/me" in path else reply

    return answer


@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        (HTML, RetryError, "no answer of WordPress"),
        (as_json({"id": 1}), RetryError, "no answer of WordPress"),
        (as_json([1, 2]), RetryError, "no answer of WordPress"),
        ((200, {}, b'{"id": 1, "con'), RetryError, "no answer of WordPress"),
        (as_json({}, 503), RetryError, "503"),
        (as_json({}, 429), RetryError, "429"),
        ((502, {}, b"<html>Bad Gateway</html>"), RetryError, "502"),
        ((413, {}, b"<html>Too Large</html>"), CorrectionError, "large"),
        (as_json({"code": "x", "message": "<b>Не то</b>."}, 400), CorrectionError, "Не то"),
        ((400, {}, b"\xff\xfe"), CorrectionError, "HTTP 400"),
        (as_json({"code": "rest_cannot_create", "message": "Нельзя"}, 401), SignInError, "Нельзя"),
        (as_json({"message": "Нельзя"}, 403), SignInError, "may not do this"),
    ],
)
def test_every_lie_of_a_server_is_told_in_words(
    reply: Reply, kind: type[PressError], words: str
) -> None:
    with LyingServer(behind_sign_in(reply)) as server:
        error = deliver(server.address)
    assert isinstance(error, kind)
    assert words in str(error)


def test_a_refused_password_is_told() -> None:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        return ROOT if path == "/wp-json/" else as_json({"code": "rest_not_logged_in"}, 401)

    with LyingServer(answer) as server:
        assert isinstance(deliver(server.address), SignInError)


def test_a_missing_password_is_told_before_anything_is_sent() -> None:
    with pytest.raises(SignInError, match="kept"):
        site_at("https://nowhere.invalid", password=None).check()


def test_no_server_is_a_matter_of_waiting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert isinstance(deliver(f"http://127.0.0.1:{port}"), RetryError)


def test_a_server_without_a_wordpress_is_told() -> None:
    with LyingServer(lambda *_: HTML) as server:
        assert "no WordPress" in str(deliver(server.address))


@pytest.mark.parametrize("address", ["http://example.ru", "http://press.example.ru:8080/x"])
def test_a_password_does_not_travel_in_the_open(address: str) -> None:
    with pytest.raises(CorrectionError, match="not encrypted"):
        site_at(address).check()


@pytest.mark.parametrize("address", ["", "ftp://x", "http://", "http://[::1", "h:70000"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(CorrectionError, match="not a site's address"):
        home_of(address)


@pytest.mark.parametrize(
    ("typed", "home"),
    [
        ("example.ru", "https://example.ru"),
        (" https://example.ru/ ", "https://example.ru"),
        ("https://example.ru/press/wp-admin/post.php?x=1", "https://example.ru/press"),
        ("https://example.ru/wp-login.php", "https://example.ru"),
        ("https://example.ru/wp-json/wp/v2", "https://example.ru"),
        ("localhost:8080", "http://localhost:8080"),
    ],
)
def test_any_page_of_the_site_gives_its_address(typed: str, home: str) -> None:
    assert home_of(typed) == home


def test_a_site_without_pretty_links_is_found() -> None:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        if path.startswith("/wp-json"):
            return 404, {}, b"<html>"
        if "users/me" in unquote(path):
            return ME
        return ROOT

    with LyingServer(answer) as server:
        assert str(site_at(server.address).check().message) == "Signed in as Ёлкина."
        assert server.authorized == [False, False, True]
        assert "/?rest_route=/wp/v2/users/me&context=edit" in unquote(server.seen[-1][1])


def test_a_site_in_a_folder_is_found_by_what_it_says_of_itself() -> None:
    def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
        if path == "/api/":
            return ROOT
        if path == "/":
            return 200, {"Link": '</api/>; rel="https://api.w.org/"'}, b""
        return 404, {}, b""

    with LyingServer(answer) as server:
        assert find_root(server.address, Http()).url == f"{server.address}/api/"


def test_another_hosts_api_is_a_question() -> None:
    link = {"Link": '<https://evil.test/wp-json/>; rel="https://api.w.org/"'}
    lying = LyingServer(lambda *_: (404, link, b""))
    with lying as server, pytest.raises(ElsewhereError) as asked:
        find_root(server.address, Http())
    assert (asked.value.there.name, asked.value.address) == ("evil.test", "https://evil.test")


def test_a_password_does_not_follow_to_another_host() -> None:
    away = (302, {"Location": "https://evil.test/steal"}, b"")
    with LyingServer(behind_sign_in(away)) as server:
        assert "evil.test" in str(deliver(server.address))


def test_a_post_that_is_sent_on_stays_a_post() -> None:
    def answer(method: str, path: str, _headers: dict[str, str]) -> Reply:
        if path.endswith("/"):
            return as_json({"method": method})
        return 301, {"Location": f"{path}/"}, b""

    with LyingServer(answer) as server:
        sign_in = SignIn(Origin.of(server.address), "u", "p")
        sent = Http(sign_in).send(Request("POST", f"{server.address}/posts", json={"a": 1}))
    assert sent.body == b'{"method": "POST"}'


def test_a_server_that_sends_in_circles_is_left() -> None:
    with LyingServer(lambda *_: (301, {"Location": "/wp-json/"}, b"")) as server:
        assert isinstance(deliver(server.address), CorrectionError)


def test_a_site_that_changes_the_words_is_told() -> None:
    def answer(method: str, path: str, _headers: dict[str, str]) -> Reply:
        if path == "/wp-json/" or "/users/me" in path:
            return behind_sign_in(HTML)(method, path, {})
        if method == "GET":
            return as_json([])
        return as_json({"id": 7, "content": {"raw": "Купите слона"}, "status": "publish"})

    with LyingServer(answer) as server:
        assert "changed the words" in str(deliver(server.address))


def test_search_engine_data_needs_the_right_to_send_it() -> None:
    payload = a_payload(
        json_ld='{"@type": "NewsArticle"}', fragment='<p><img src="images/a.jpg" alt=""> 1&lt;2</p>'
    )
    pictures = {"a.jpg": "https://x.test/a.jpg?b&c"}
    with_it = content_of(payload, "k", pictures, unfiltered=True)
    without = content_of(payload, "k", pictures, unfiltered=False)
    assert "ld+json" in with_it
    assert "NewsArticle" not in without
    assert 'src="https://x.test/a.jpg?b&amp;c"' in without
    assert without.endswith("<!-- presseditor-k -->")
    assert words_of(without) == ["1<2"]


def test_being_sent_on_to_no_address_is_told_in_words() -> None:
    with LyingServer(lambda *_: (302, {"Location": "http://["}, b"")) as server:
        told = deliver(server.address)
    assert isinstance(told, CorrectionError)
    assert "no address" in str(told)
