import pytest

from presseditor.domain.origin import Origin, origin_or_none


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.ru", "HTTPS://Example.RU:443/wp-json/?x#y"),
        ("http://example.ru:80", "http://example.ru."),
        ("https://сайт.рф", "https://xn--80aswg.xn--p1ai"),
        ("https://САЙТ.РФ", "https://XN--80ASWG.xn--p1ai."),
        ("https://[::1]:8443", "https://[0:0:0::1]:8443/"),
    ],
)
def test_spellings_of_one_site_are_equal(one: str, other: str) -> None:
    assert Origin.of(one) == Origin.of(other)


@pytest.mark.parametrize(
    "other",
    [
        "http://example.ru",
        "https://example.ru:444",
        "https://www.example.ru",
        "https://еxample.ru",
        "https://example.ru.evil.test",
        "https://1.2.3.4",
        "https://[::ffff:1.2.3.4]",
    ],
)
def test_anything_else_is_another_site(other: str) -> None:
    assert Origin.of(other) != Origin.of("https://example.ru")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.ru",
        "ftp://example.ru",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ms-msdt:/id x",
        "https://",
        "https://example.ru@evil.test",
        "https://u:p@example.ru",
        "https://example.ru\\@evil.test",
        "https://exa\tmple.ru",
        "https://example.ru:99999",
        "https://example.ru:0",
        "https://example.ru:x",
        "https://[::1",
        "https://[fe80::1%25eth0]",
        "https://a..ru",
        "https://straße.de",
        "https://ex。ru",
        "https://ⅷ.ru",
        "https://-a.ru",
        "https://" + "a" * 64 + ".ru",
        "https://" + "a." * 130 + "ru",
        "https://\ud800.ru",
    ],
)
def test_what_has_no_one_reading_belongs_to_nobody(url: str) -> None:
    assert origin_or_none(url) is None


def test_encryption_on_the_same_host_is_an_upgrade() -> None:
    plain, safe = Origin.of("http://example.ru"), Origin.of("https://example.ru")
    assert safe.is_upgrade_of(plain)
    assert not plain.is_upgrade_of(safe)
    assert not Origin.of("https://www.example.ru").is_upgrade_of(plain)
    assert not Origin.of("https://example.ru:8443").is_upgrade_of(plain)


def test_www_is_a_neighbour_that_must_not_be_less_encrypted() -> None:
    safe = Origin.of("https://example.ru")
    assert Origin.of("https://www.example.ru").is_www_of(safe)
    assert not Origin.of("http://www.example.ru").is_www_of(safe)
    assert not Origin.of("https://www.example.ru:444").is_www_of(safe)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.ru/x", "example.ru"),
        ("https://example.ru:8443", "example.ru:8443"),
        ("https://[::1]:8443", "[::1]:8443"),
        ("https://xn--80aswg.xn--p1ai", "сайт.рф"),
        ("https://xn--xample-9uf.ru", "xn--xample-9uf.ru"),
        ("https://xn--99999999.xn--p1ai", "xn--99999999.рф"),
    ],
)
def test_the_name_is_for_people_and_imitates_nobody(url: str, name: str) -> None:
    assert Origin.of(url).name == name
