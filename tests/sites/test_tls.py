"""What a site's encryption and its front server may do wrong, each told in words."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

from presseditor.domain.consent import ElsewhereError
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.sites.wordpress.discovery import find_root
from presseditor.sites.wordpress.http import Http, Request
from tests.sites.lying_server import LyingServer, Reply, as_json

ROOT = as_json({"namespaces": ["wp/v2"]})


@pytest.fixture(scope="module")
def own_certificate(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A certificate that nobody but its maker vouches for."""
    folder: Path = tmp_path_factory.mktemp("tls")
    openssl = shutil.which("openssl")
    assert openssl, "these tests need openssl: apt-get install openssl"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = "-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout k.pem -out c.pem"
    subprocess.run(
        [openssl, *words.split(), *names.split()], cwd=folder, check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "c.pem", folder / "k.pem")
    return context


def test_a_certificate_nobody_vouches_for_is_refused_in_words(
    own_certificate: ssl.SSLContext,
) -> None:
    with LyingServer(lambda *_: ROOT, tls=own_certificate) as server:
        with pytest.raises(CorrectionError, match="certificate is not trusted"):
            find_root(server.address, Http())
        assert server.seen == []


def test_a_site_that_sends_on_to_encryption_elsewhere_is_a_question(
    own_certificate: ssl.SSLContext,
) -> None:
    with LyingServer(lambda *_: ROOT, tls=own_certificate) as safe:

        def answer(_method: str, path: str, _headers: dict[str, str]) -> Reply:
            return 301, {"Location": f"{safe.address}{path}"}, b""

        with LyingServer(answer) as front, pytest.raises(ElsewhereError) as asked:
            Http().send(Request("GET", f"{front.address}/wp-json/"))
        assert asked.value.address == safe.address
        assert safe.seen == []


@pytest.mark.parametrize("status", [500, 502, 503, 504, 429])
def test_a_front_servers_page_of_html_is_a_matter_of_waiting(status: int) -> None:
    page = (status, {"Content-Type": "text/html"}, b"<html><h1>Sorry</h1></html>")
    with LyingServer(lambda *_: page) as server, pytest.raises(RetryError, match=str(status)):
        Http().send(Request("POST", server.address, json={}))
