"""Which addresses a link may carry, and in which form."""

import sys
import unicodedata

import pytest

from presseditor.domain.addresses import complete_address, safe_address, web_address

SCRIPT = "javascript:alert(1)"
UNSEEN = [
    sign
    for sign in map(chr, range(sys.maxunicode + 1))
    if sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp", "Zs"}
]


@pytest.mark.parametrize(
    "address",
    [
        "https://okrug.example/новости?a=b&c=d#e",
        "HTTP://okrug.example",
        "https://округ.рф:8443/",
        "http://[::1]:8080/x",
        "mailto:press@okrug.example?subject=a",
        "tel:+74950000000",
        "/news/1.html",
        "news/a:b",
        "?a=b:c",
        "#fn-a-1",
        "100%25",
    ],
)
def test_a_usual_address_stays_as_it_is(address: str) -> None:
    assert safe_address(address) == address


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("  https://a.example/x \n", "https://a.example/x"),
        ("\u00a0https://a.example/\u200b", "https://a.example/"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("https://a.exa\nmple/", "https://a.example/"),
        ("//a.example/x", "https://a.example/x"),
    ],
)
def test_what_copying_leaves_is_tidied(typed: str, printed: str) -> None:
    assert safe_address(typed) == printed
    assert safe_address(printed) == printed


@pytest.mark.parametrize(
    "address",
    [
        *(SCRIPT, "JaVaScRiPt:x", "java\nscript:x", "java\tscript:x", "\x01javascript:x"),
        *("vbscript:x", "data:text/html,x", "blob:x", "filesystem:x", "view-source:x", "about:x"),
        *("file:///etc/passwd", "ms-msdt:/id x", "search-ms:q", "ftp://a.example", "org:mine"),
        *("java%73cript:x", "javascript%3Ax", "javascript&colon;x", "javascript&#58;x"),
        *("javascript%253Ax", "ｊavascript:x", "javascript：x", "1a:b", "a b:c", ":x"),
        *("\\\\host\\share", "/\\host", "https:\\\\a.example", "https:/a", "https:a", "https:///a"),
        *("https://user:word@a.example", "https://a%00.example", "https://a.example:x", "https://"),
        *("https://a<b", "https://[::1", "https://a.example/\u202egpj", "https://a\u00ad.example"),
        *("mailto:", "tel:", "", "   ", "%2f%2fhost", "https://a.example/\ud800"),
    ],
)
def test_no_link_leads_there(address: str) -> None:
    assert safe_address(address) == ""


def test_a_sign_that_nobody_sees_hides_no_scheme() -> None:
    assert len(UNSEEN) > 200
    for sign in (*UNSEEN, *"\u115f\u3164\u2800\ufe0f\u034f\ufffc\ud800"):
        for address in (f"{sign}{SCRIPT}", f"{sign}{sign}{SCRIPT}", f"java{sign}script:x"):
            assert safe_address(address) == "", repr(address)
        assert safe_address(f"/a{sign}b") in {"", "/ab", "/a%20b"}, repr(sign)


def test_a_complete_address_has_a_scheme() -> None:
    for address in ("https://a.example/", "mailto:a@b.example", "tel:+7495"):
        assert complete_address(address) == address
    assert [complete_address(one) for one in ("../a.exe", "#a", "?b", SCRIPT)] == [""] * 4


def test_a_web_address_is_complete() -> None:
    assert web_address(" https://a.example/ ") == "https://a.example/"
    assert [web_address(one) for one in ("/a", "#a", "mailto:a@b", "a.example", "tel:1")] == [
        ""
    ] * 5
