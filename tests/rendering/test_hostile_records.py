"""Records, settings and raw markup as an enemy would fill them in."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from presseditor.domain.bundle import Bundle
from presseditor.paths import resources
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.page import IndexEntry, PageRenderer
from tests.rendering.samples import ARTICLE, EVENT, RECORDS, SITE, bare

BAD = "<script>alert(1)</script>\"'>&\u202e\x00"
PAGES = PageRenderer(resources() / "templates")


def test_no_record_or_setting_can_bring_markup_to_a_page() -> None:
    article = replace(
        ARTICLE, title=BAD, lead=BAD, rubric=BAD, tags=(BAD,), press_contact=BAD, background=BAD
    )
    event = replace(EVENT, title=BAD, registration=BAD, programme=BAD, participants=(BAD,))
    bundle = Bundle(article, event, RECORDS)
    site = replace(SITE, title=BAD, name=BAD, consent_notice=BAD, menu=((BAD, '/"onclick="x'),))
    page = PAGES.page(bundle, render_fragment(bundle), site, canonical_url=f"https://a/{BAD}")
    assert re.findall(r"<script[^>]*>", page) == ['<script type="application/ld+json">']
    assert not re.search(r'[\x00\u202e]|"onclick="', page)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " \tJava\nScript:x", "data:text/html,x", "\x01vbscript:x", "file:///a"],
)
def test_a_menu_leads_only_to_web_addresses(address: str) -> None:
    site = replace(SITE, menu=(("Плохо", address), ("Хорошо", "/n?a=b:c"), ("Почта", "mailto:a@b")))
    index = PAGES.index([], site)
    assert "Плохо" not in index
    assert re.findall(r'<li><a href="([^"]*)"', index) == ["/n?a=b:c", "mailto:a@b"]


def test_control_characters_do_not_break_the_feed() -> None:
    feed = PAGES.feed([IndexEntry(BAD, "a.html", None, BAD)], replace(SITE, title=BAD))
    assert ET.fromstring(feed).findtext("channel/item/title")  # noqa: S314 - our own


@pytest.mark.parametrize(
    "opening", ["<svg/onload=alert(1)>", "<math>", "<style>", "<iframe>", "<div><title>", "<b><!--"]
)
def test_markup_without_an_end_takes_no_text_along(opening: str) -> None:
    html = render_fragment(bare(f"До\n\n{opening}\n\nПосле")).html
    assert "После" in html
    assert not re.search(r"<(?:svg|math|style|iframe|title|!--)", html)


def test_markup_with_its_end_goes_whole_and_leaves_no_empty_paragraph() -> None:
    html = render_fragment(bare("До\n\n<svg><style>a</style></svg>\n\n<input>\n\nПосле")).html
    assert html == "<p>До</p>\n<p>После</p>"


def test_raw_markup_cannot_take_the_page_s_own_names() -> None:
    html = render_fragment(bare('<p id="press-title" class="skip lead" style="top:0">x</p>')).html
    assert html == '<p class="lead">x</p>'


def test_strange_record_names_are_words() -> None:
    html = render_fragment(bare('[а](org:../../x) [б](person:<b>)\n\n![](image:"x)')).html
    assert "data-record" not in html
    assert 'href="' not in html
