"""Connecting in the browser, with forms filled by hand on a real WordPress."""

import re
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from presseditor.sites.wordpress.authorize import authorize_url
from tests.real.wordpress_office import Office

pytestmark = pytest.mark.real


def test_the_real_page_knows_what_the_program_asks(office: Office) -> None:
    url = authorize_url(office.wordpress.address)
    with httpx.Client(follow_redirects=False, trust_env=False, timeout=30) as browser:
        first = browser.get(url)
        assert first.status_code == 302
        there = urlsplit(first.headers["location"])
        assert there.path.endswith("/wp-login.php")
        asked = urlsplit(parse_qs(there.query)["redirect_to"][0])
    assert asked.path.endswith("/wp-admin/authorize-application.php")
    assert re.fullmatch(r"[0-9a-f-]{36}", parse_qs(asked.query)["app_id"][0])
