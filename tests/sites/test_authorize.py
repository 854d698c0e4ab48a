import threading
import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from presseditor.domain.errors import CorrectionError, PressError, RetryError, SignInError
from presseditor.sites.wordpress.authorize import Authorization, authorize_url, parse_success

SITE = "https://press.example.ru"
GIVEN = {"state": "s", "site_url": f"{SITE}/", "user_login": "Ёлкина", "password": "ab cd"}


def back(**values: str) -> str:
    return "http://127.0.0.1:5/?" + urlencode({**GIVEN, **values})


def test_the_browser_is_sent_to_the_sites_own_page() -> None:
    url = urlsplit(authorize_url("press.example.ru/wp-admin/", "http://127.0.0.1:5/?state=s"))
    assert url.netloc + url.path == "press.example.ru/wp-admin/authorize-application.php"
    asked = parse_qs(url.query)
    assert asked["app_name"] == ["presseditor"]
    assert asked["success_url"] == ["http://127.0.0.1:5/?state=s"]


def test_the_answer_gives_name_and_password_and_hides_the_password() -> None:
    grant = parse_success(back(), SITE, "s")
    assert (grant.user, grant.password) == ("Ёлкина", "ab cd")
    assert "ab cd" not in repr(grant)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (back(state="ещё"), CorrectionError),
        (back(site_url="https://evil.test"), CorrectionError),
        (back(password=""), SignInError),
        ("/?state=s&success=false", SignInError),
        ("", CorrectionError),
    ],
)
def test_another_answer_is_refused(url: str, kind: type[PressError]) -> None:
    with pytest.raises(kind):
        parse_success(url, SITE, "s")


def test_the_listener_takes_its_own_answer_alone() -> None:
    with Authorization(SITE) as asked:
        answer_to = parse_qs(urlsplit(asked.url).query)["success_url"][0]
        seen: list[int] = []

        def browse() -> None:
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(answer_to.partition("?")[0])  # noqa: S310 - our listener
            seen.append(refused.value.code)
            refused.value.close()
            values = {name: value for name, value in GIVEN.items() if name != "state"}
            with urllib.request.urlopen(f"{answer_to}&{urlencode(values)}") as page:  # noqa: S310
                seen.append(page.status)

        browser = threading.Thread(target=browse)
        browser.start()
        assert asked.wait(20).user == "Ёлкина"
        browser.join()
    assert seen == [404, 200]


def test_nobody_is_waited_for_for_ever() -> None:
    with Authorization(SITE) as asked, pytest.raises(RetryError, match="Nobody"):
        asked.wait(0)


def test_what_is_no_address_is_told_before_the_browser_opens() -> None:
    with pytest.raises(CorrectionError, match="address"):
        Authorization("ftp://x")
