import re
import sys

import pytest

from presseditor.domain.bundle import Records
from presseditor.rendering.fragment import FragmentRenderer, render_fragment
from presseditor.rendering.sanitize import sanitize
from tests.pace import pace
from tests.rendering.samples import bare

ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='java\nscript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](vbscript:msgbox)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](data:image/svg+xml,<svg>)",
    "<div style='width:expression(alert(1))' onclick=alert(1)>x</div>",
    "<style>body{display:none}</style>",
    "<iframe src='https://evil.example'></iframe>",
    "<form action='https://evil.example'><input></form>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<base href='https://evil.example'>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "<img src='https://evil.example/x.png' alt='тайный'>",
)

UNSEEN = [chr(one) for one in range(sys.maxunicode) if chr(one).isspace()] + list(
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u3164\ufe0f\ufeff"
)

FLOODS = {
    "one line of a megabyte": "слово " * 170_000,
    "ten thousand quotes": "> " * 10_000 + "x",
    "ten thousand tight quotes": ">" * 10_000 + "x",
    "ten thousand lists": "- " * 10_000 + "x",
    "ten thousand numbers": "1. " * 10_000 + "x",
    "deeper and deeper": "\n".join(" " * 4 * depth + "- x" for depth in range(200)),
    "open brackets": "[" * 50_000,
    "nested brackets": "[" * 3000 + "x" + "](a)" * 3000,
    "open tags": "<a " * 20_000,
    "open angles": "<" * 50_000,
    "open divisions": "<div>" * 3000 + "x",
    "stars": "**a *b " * 10_000,
    "backticks": " ".join("`" * count for count in range(300)),
    "ampersands": "&" * 100_000,
    "pull quotes": "\n".join(["![](quote:x)"] * 3000),
    "fences": "```\n" * 20_000,
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_that_acts_gets_through(attack: str) -> None:
    html = render_fragment(bare(f"До\n\n{attack}\n\nПосле")).html
    tags = "".join(re.findall(r"<[^>]*>", html)).lower()
    assert not re.search(r"script|\son\w+=|style=|expression|data:|<svg|<form|<iframe", tags)
    assert not re.search(r"<img[^>]*src=\"(?!images/)", html)
    assert "После" in html


def test_an_address_is_judged_in_the_form_in_which_it_is_printed() -> None:
    renderer = FragmentRenderer()
    for sign in map(ord, UNSEEN):
        for text in (
            f'<a href="&#x{sign:x};javascript:alert(1)">слово</a>',
            f'<a href="java&#x{sign:x};script:alert(1)">слово</a>',
            f"[слово](&#x{sign:x};javascript:alert(1))",
            f"[слово](<{chr(sign)}javascript:alert(1)>)",
            f'<blockquote cite="&#x{sign:x};javascript:alert(1)">слово</blockquote>',
        ):
            html = renderer.render_markdown(text, Records()).html
            assert "слово" in html
            assert not re.search(r"(?:href|cite)=", html), (hex(sign), html)


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_of_markup_is_set_in_bounded_time(flood: str) -> None:
    assert FragmentRenderer().render_markdown(FLOODS[flood], Records()).html
    assert pace(lambda: FragmentRenderer().render_markdown(FLOODS[flood], Records())) < 400


def test_a_picture_from_elsewhere_becomes_a_link_or_its_words() -> None:
    html = render_fragment(bare("![Вид](https://a.example/b.png) и ![Дом](../c.png)")).html
    assert html == '<p><a href="https://a.example/b.png">Вид</a> и Дом</p>'


def test_an_own_picture_keeps_its_place_and_gets_an_alternative() -> None:
    html = sanitize('<img src="images/a.png" width="9999999" height="x">')
    assert html == '<img alt="" src="images/a.png">'


def test_control_characters_cannot_forge_the_machinery() -> None:
    html = render_fragment(bare("\x02wzxhzdk:0\x03 <b>x</b> \x02klzzwxh:0001\x03")).html
    assert "wzxhzdk:0 " in html
    assert "\x02" not in html
