"""Feed and map of a site lead only where a link may lead, whoever wrote their templates."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.paths import resources
from presseditor.rendering.page import IndexEntry, PageRenderer
from tests.rendering.samples import SITE

PAGES = PageRenderer(resources() / "templates")
GOOD = IndexEntry("Мост", "most.html")
HOSTILE = (
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:x",
    "data:text/html,x",
    "file:///a",
    "https://press:secret@a.example/",
)
OWN_FEED = (
    '<?xml version="1.0"?><rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
    '{% for entry in entries %}<item><link>{{ entry.url }}</link><guid isPermaLink="false">'
    'tag:{{ entry.url }}</guid><atom:link href="{{ entry.url }}"/><title>{{ entry.title }}</title>'
    '<enclosure url="{{ entry.cover }}"/></item>{% endfor %}</channel></rss>'
)


@pytest.mark.parametrize("address", HOSTILE)
def test_a_hostile_entry_stands_in_no_list(address: str) -> None:
    entries = [IndexEntry("Злой", address), GOOD]
    feed = ET.fromstring(PAGES.feed(entries, SITE))  # noqa: S314 - our own
    assert [one.text for one in feed.iter("link")] == [
        "https://priozersk.example/news/",
        "https://priozersk.example/news/most.html",
    ]
    places = re.findall("<loc>(.*)</loc>", PAGES.sitemap(entries, SITE))
    assert places == ["https://priozersk.example/news/most.html"]
    assert re.findall(r"<h2><a(.*?)>", PAGES.index(entries, SITE)) == ["", ' href="most.html"']


@pytest.mark.parametrize("address", HOSTILE)
def test_a_hostile_address_for_readers_is_none(address: str) -> None:
    site = replace(SITE, public_url=address)
    feed = ET.fromstring(PAGES.feed([GOOD], site))  # noqa: S314 - our own
    assert [one.text for one in feed.iter("link")] == ["index.html", "most.html"]
    assert [one.attrib["isPermaLink"] for one in feed.iter("guid")] == ["false"]
    assert re.findall("<loc>(.*)</loc>", PAGES.sitemap([GOOD], site)) == ["most.html"]


@pytest.mark.parametrize("address", HOSTILE)
def test_a_feed_of_the_office_s_own_is_judged_too(tmp_path: Path, address: str) -> None:
    (tmp_path / "rss.xml.j2").write_text(OWN_FEED, encoding="utf-8")
    (tmp_path / "style.css").write_text("", encoding="utf-8")
    site = replace(SITE, template=str(tmp_path))
    entries = [IndexEntry("javascript:слово", address, cover=address), GOOD]
    feed = ET.fromstring(PAGES.feed(entries, site))  # noqa: S314 - our own
    assert [one.text for one in feed.iter("link")] == [None, "most.html"]
    assert [one.attrib["url"] for one in feed.iter("enclosure")] == ["", ""]
    assert [one.attrib["href"] for one in feed.iter("{http://www.w3.org/2005/Atom}link")] == [
        "",
        "most.html",
    ]
    assert feed.findtext(".//title") == "javascript:слово"
    assert feed.findtext(".//guid", "").startswith("tag:")
