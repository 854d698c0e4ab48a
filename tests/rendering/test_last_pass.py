"""What a page shows of texts and records cannot act, whatever an office's template does with it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.errors import CorrectionError
from presseditor.domain.site import Site
from presseditor.paths import resources
from presseditor.rendering.fragment import Fragment, render_fragment
from presseditor.rendering.last_pass import MisplacedWordsError, judged_fragment
from presseditor.rendering.page import PageRenderer
from presseditor.rendering.sanitize import TAGS
from tests.rendering.samples import ARTICLE, SITE, bare

SCRIPT = "javascript:alert(1)"
OWN = (
    "<!DOCTYPE html><html><head><title>{{ title }}</title><style>{{ style }}</style>"
    "<script>start({{ title|tojson }})</script>"
    '<script type="application/ld+json">{{ json_ld }}</script></head>'
    '<body onload="start()"><svg><path d="M0 0"/></svg>'
    "{% macro button() %}<button onclick=\"go('own')\">{{ rubric }}</button>{% endmacro %}"
    '{{ button() }}<h1 title="{{ title }}">{{ title }}</h1>{{ fragment }}</body></html>'
)


def page_of(folder: Path, template: str, **values: object) -> str:
    """Return the page that a site's own template makes of an article."""
    own = folder / "own"
    own.mkdir(exist_ok=True)
    (own / "page.html.j2").write_text(template, encoding="utf-8")
    (folder / "default").mkdir(exist_ok=True)
    for file in (resources() / "templates" / "default").iterdir():
        (folder / "default" / file.name).write_bytes(file.read_bytes())
    article = replace(ARTICLE, **values)  # type: ignore[arg-type]
    bundle = Bundle(article, None, Records())
    site = replace(SITE, template="own")
    return PageRenderer(folder).page(bundle, render_fragment(bundle), site)


def test_the_office_s_own_markup_stays_as_it_is(tmp_path: Path) -> None:
    page = page_of(tmp_path, OWN, title="«Мост» & <b>дорога</b>", rubric="Город")
    assert "<button onclick=\"go('own')\">Город</button>" in page
    assert '<body onload="start()">' in page
    assert '<svg><path d="M0 0"/></svg>' in page
    assert '<h1 title="«Мост» &amp; &lt;b&gt;дорога&lt;/b&gt;">' in page
    assert "\\u003cb\\u003e" in page
    assert not re.search("[\ufdd0-\ufdef]", page)


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="{{ title }}">x</a>',
        "<a href='{{ title }}'>x</a>",
        '<a class="x"\n href = "{{ title }}">x</a>',
        '<img src="{{ title }}">',
        '<video poster="{{ title }}"></video>',
        '<link rel="canonical" href="{{ title }}">',
        '<form action="{{ title }}"></form>',
        '<a href="{{ title|e }}">x</a>',
        '{% macro link(to) %}<a href="{{ to }}">x</a>{% endmacro %}{{ link(title) }}',
        "{{ ('<a href=\"' ~ title ~ '\">x</a>')|safe }}",
        '<a href="{{ "java" }}{{ "script:alert(1)" }}">x</a>',
        '<a href="java{{ title[4:] }}">x</a>',
        '<a href="&#106;ava{{ title[4:] }}">x</a>',
    ],
)
@pytest.mark.parametrize("address", [SCRIPT, f"\u00a0{SCRIPT}", "data:text/html,x"])
def test_no_address_from_a_record_acts(tmp_path: Path, markup: str, address: str) -> None:
    if "[4:]" in markup:
        address = SCRIPT
    page = page_of(tmp_path, f"<body>{markup}</body>", title=address)
    assert not re.search(r"(?:href|src|poster|action)\s*=", page)
    assert "</body>" in page


def test_addresses_of_the_web_stay(tmp_path: Path) -> None:
    for address in ("https://a.example/?a=1&b=2", "/news", "mailto:a@b.example", "images/a.png"):
        page = page_of(tmp_path, '<a href="{{ title }}">x</a>', title=address)
        assert page == f'<a href="{address.replace("&", "&amp;")}">x</a>'


@pytest.mark.parametrize(
    "markup",
    [
        "<p onclick=\"say('{{ title }}')\">x</p>",
        "<script>say('{{ title }}')</script>",
        "<style>p { color: {{ title }} }</style>",
        '<p style="color:{{ title }}">x</p>',
        '<iframe srcdoc="{{ title }}"></iframe>',
        '<iframe src="{{ title }}"></iframe>',
        '<script src="{{ title }}"></script>',
        '<base href="{{ title }}">',
        '<meta http-equiv="refresh" content="0;url={{ title }}">',
        "<a href={{ title }}>x</a>",
        "<p {{ title }}>x</p>",
        "<{{ title }}>x",
        "<p{{ title }}>x</p>",
        "{{ '<script>alert(1)</script>'|safe }}",
        "{{ '<p onclick=\"a()\">x</p>'|safe }}",
    ],
)
def test_a_template_that_lets_words_act_is_refused_in_words(tmp_path: Path, markup: str) -> None:
    with pytest.raises(CorrectionError, match=r"page\.html\.j2"):
        page_of(tmp_path, f"<body>{markup}</body>", title="слово")


@pytest.mark.parametrize(
    "html",
    [
        "<p>x</p><script>alert(1)</script>",
        "<p onclick='a()'>x</p>",
        "<svg><a href='x'>y</a></svg>",
        '<p style="top:0">x</p>',
    ],
)
def test_what_the_cleaner_would_let_through_is_seen(html: str) -> None:
    with pytest.raises(MisplacedWordsError):
        judged_fragment(html, TAGS)


def test_an_address_that_the_cleaner_would_let_through_goes() -> None:
    html = f'<p><a class="x" href="&#x2000;{SCRIPT}">x</a></p>'
    assert judged_fragment(html, TAGS) == '<p><a class="x">x</a></p>'


def test_a_fragment_in_a_page_is_judged_too(tmp_path: Path) -> None:
    pages = PageRenderer(resources() / "templates")
    bundle = bare("x")
    block = replace(render_fragment(bundle).blocks[0], html="<p onclick='a()'>x</p>")
    with pytest.raises(CorrectionError):
        pages.page(bundle, Fragment((block,)), Site("s", "С", SITE.kind, str(tmp_path)))
