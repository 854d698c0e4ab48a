import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.moment import Moment
from presseditor.paths import resources
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.page import IndexEntry, PageRenderer
from presseditor.rendering.payload import payload_of
from presseditor.rendering.structured import json_ld, json_ld_script
from tests.rendering.samples import ARTICLE, PICTURE_ID, RELEASE, SITE, bare

PAGES = PageRenderer(resources() / "templates")
ENTRY = IndexEntry("Озеленят & полют", "a.html", Moment.parse("2022-04-18T09:05"), "Лид")


def test_the_page_holds_the_very_fragment_and_all_around_it() -> None:
    fragment = render_fragment(RELEASE)
    page = PAGES.page(RELEASE, fragment, SITE, canonical_url="https://a.example/n/b.html")
    assert fragment.html in page
    assert '<h1 id="press-title">Набережную озеленят</h1>' in page
    assert "18 апреля 2022 в 09:05</time>" in page
    assert '<link rel="canonical" href="https://a.example/n/b.html">' in page
    assert f"https://a.example/n/images/{PICTURE_ID[:16]}.png" in page
    assert SITE.consent_notice in page


def test_the_page_asks_nobody_else_for_anything() -> None:
    page = PAGES.page(RELEASE, render_fragment(RELEASE), SITE)
    assert not re.search(r"(?:src=\"|url\(|@import|<link[^>]*href=\")\s*['\"]?(?:https?:)?//", page)
    assert re.findall(r"<script[^>]*>", page) == ['<script type="application/ld+json">']


def test_pictures_are_looked_for_where_they_will_lie() -> None:
    page = PAGES.page(RELEASE, render_fragment(RELEASE), SITE, asset_base="../p/")
    assert 'src="../p/c0ffee' in page
    assert 'src="images/' not in page


def test_the_shell_has_a_place_for_every_head_part() -> None:
    shell = PAGES.shell(SITE)
    assert 'id="press-fragment"' in shell
    for name in PAGES.head_parts(RELEASE):
        assert f'id="press-{name}"' in shell


def test_head_parts_are_escaped() -> None:
    article = replace(ARTICLE, title="<b>", rubric="&", published=None)
    assert PAGES.head_parts(Bundle(article)) == {
        "title": "&lt;b&gt;",
        "date": "",
        "rubric": "&amp;",
    }


def test_the_lists_are_well_formed() -> None:
    assert "Озеленят &amp; полют" in PAGES.index([ENTRY], SITE)
    assert "Материалов пока нет" in PAGES.index([], None)
    feed = ET.fromstring(PAGES.feed([ENTRY], SITE))  # noqa: S314 - our own
    assert feed.findtext("channel/item/pubDate") == "Mon, 18 Apr 2022 09:05:00 +0300"
    assert feed.findtext("channel/item/link") == "https://priozersk.example/news/a.html"
    ET.fromstring(PAGES.sitemap([ENTRY], SITE))  # noqa: S314 - our own


@pytest.mark.parametrize("broken", ["a\n{% if %}", "a\n{{ nothing }}", "a\n{{ 1 / 0 }}"])
def test_a_broken_template_is_named_with_its_line(tmp_path: Path, broken: str) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "page.html.j2").write_text(broken, encoding="utf-8")
    (tmp_path / "default").symlink_to(resources() / "templates" / "default")
    site = replace(SITE, template="own")
    with pytest.raises(CorrectionError, match=r"page\.html\.j2 is broken in line 2"):
        PageRenderer(tmp_path).shell(site)


def test_a_missing_template_folder_is_explained() -> None:
    with pytest.raises(CorrectionError, match="were not found"):
        PAGES.shell(replace(SITE, template="../../etc"))


def test_structured_data_tells_of_the_event_and_the_speaker() -> None:
    data = json_ld(RELEASE, SITE, "https://a.example/n/b.html")
    assert data["about"]["startDate"] == "2022-04-23T10:00+03:00"
    assert [one["name"] for one in data["about"]["organizer"]] == ["Дирекция парков"]
    assert data["hasPart"][0]["creator"]["jobTitle"] == "директор"
    assert {one["@type"] for one in data["mentions"]} == {"Person", "Organization"}


def test_no_title_can_end_the_script() -> None:
    article = replace(ARTICLE, title="</script><!-- & \u2028")
    script = json_ld_script(Bundle(article))
    assert script.count("<") == 2
    assert json.loads(script.split(">", 1)[1].rsplit("<", 1)[0])["headline"] == article.title


def test_the_payload_is_frozen_from_the_same_fragment() -> None:
    payload = payload_of(RELEASE)
    assert payload.fragment == render_fragment(RELEASE).html
    assert payload.published == "2022-04-18T09:05"
    assert [one.id for one in payload.images] == [PICTURE_ID]
    assert payload.excerpt.startswith("23 апреля горожане")


def test_an_excerpt_without_a_lead_is_the_beginning_cut_at_a_word() -> None:
    payload = payload_of(bare("Слово *дело* " * 60))
    assert payload.excerpt.startswith("Слово дело")
    assert len(payload.excerpt) <= 300
    assert payload.excerpt.endswith("…")


def test_two_renderings_are_the_same_bytes() -> None:
    pages = [PAGES.page(RELEASE, render_fragment(RELEASE), SITE) for _ in range(2)]
    assert pages[0] == pages[1]
