from urllib.parse import parse_qs, urlsplit

import pytest

from presseditor.domain.errors import CorrectionError
from presseditor.sites.wordpress.authorize import authorize_url


@pytest.mark.parametrize("address", ["press.example.ru", "https://press.example.ru/wp-admin/"])
def test_the_browser_is_sent_to_the_sites_own_page(address: str) -> None:
    url = urlsplit(authorize_url(address))
    assert url.netloc + url.path == "press.example.ru/wp-admin/authorize-application.php"
    assert parse_qs(url.query)["app_name"] == ["presseditor"]


@pytest.mark.parametrize("address", ["", "ftp://site.test", "https://press:secret@site.test"])
def test_what_is_no_address_opens_no_browser(address: str) -> None:
    with pytest.raises(CorrectionError):
        authorize_url(address)
