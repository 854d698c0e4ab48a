"""Pasting from Word, a mail program and web pages."""

import pytest

from presseditor.domain.errors import CorrectionError
from presseditor.importing.readers.clipboard import clipboard_markdown
from presseditor.services.intake.read_document import clean_html
from tests.pace import pace

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:Word/></xml><![endif]-->
</head><body lang=RU><!--StartFragment-->
<p class=MsoNormal><b>Открытие <span lang=EN-US>IT</span>-класса</b> пройдёт
<i style='mso-bidi-font-style:normal'>в четверг</i>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>экскурсия по классу;</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>открытый урок.</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span>регистрация</p>
<!--EndFragment--></body></html>"""


def test_word_comes_without_its_markup() -> None:
    assert clipboard_markdown(WORD) == (
        "**Открытие IT-класса** пройдёт *в четверг*.\n\n"
        "- экскурсия по классу;\n- открытый урок.\n\n1. регистрация"
    )


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Очень <b>важно</b> и <em>срочно</em></p>", "Очень **важно** и *срочно*"),
        ("<h1>Мост</h1><h3><b>Срок</b></h3>", "## Мост\n\n### Срок"),
        (
            '<a href="https://okrug.example/a_(b)">сайт</a>',
            "[сайт](https://okrug.example/a_%28b%29)",
        ),
        ('<a href="javascript:alert(1)">сюда</a>', "сюда"),
        ('<a href="org:mine">сюда</a>', "сюда"),
        ("<ul><li><p>раз</p></li><li>два</li></ul>", "- раз\n- два"),
        ("<ol><li>раз<li>два</ol>", "1. раз\n2. два"),
        ("<p>до</p><script>x()</script><p hidden>тайна</p><p style='display:none'>тайна</p>", "до"),
        ('<b style="font-weight:normal"><span style="font-weight:700">да</span></b>', "**да**"),
        ('<span style="font-style:italic">так</span>', "*так*"),
        ("<b><b>раз</b></b>", "**раз**"),
        ("press_service@okrug.example", "press_service@okrug.example"),
        ("<table><tr><td>один текст</td></tr></table>", "один текст"),
        ("", ""),
    ],
)
def test_marks_survive_and_dangers_do_not(html: str, markdown: str) -> None:
    assert clipboard_markdown(html) == markdown


def test_a_table_keeps_its_rows_and_its_bars() -> None:
    html = "<table><tr><th>Год</th><th>Дворы</th></tr><tr><td>2025</td><td>4 | 5</td></tr></table>"
    assert clipboard_markdown(html).split("\n") == [
        "| Год | Дворы |",
        "| --- | --- |",
        r"| 2025 | 4 \| 5 |",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000 + "слово",
        "<a " * 100_000 + "слово",
        "слово" + "<!--" * 100_000,
        "слово" + "<b><i>" * 60,
        "<p>слово</p>" * 45_000,
    ],
    ids=["deep", "unclosed", "comments", "crossed", "long"],
)
def test_hostile_pages_end_soon(html: str) -> None:
    assert "слово" in clipboard_markdown(html)
    assert pace(lambda: clipboard_markdown(html)) < 200


def test_more_paragraphs_than_any_release_has_are_refused_in_words() -> None:
    with pytest.raises(CorrectionError, match="more paragraphs"):
        clipboard_markdown("<p>слово</p>" * 100_000)


def test_the_service_pastes_with_marks() -> None:
    assert clean_html("<p>Очень <b>важно</b></p>") == "Очень **важно**"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        (
            "<ol><li>бланк<ol><li>с сайта</li><li>в МФЦ</li></ol></li><li>подпись</li></ol>",
            "1. бланк\n    1. с сайта\n    2. в МФЦ\n2. подпись",
        ),
        ("<ul><li>раз</li><ul><li>два</li></ul><li>три</li></ul>", "- раз\n    - два\n- три"),
        ("<ol start=4><li>раз</li></ol>", "4. раз"),
        ("м<sup>2</sup>, CO<sub>2</sub>, <s>10:00</s>", None),
        ('м<span style="vertical-align:super">2</span>', "м<sup>2</sup>"),
        ("<p>#Заозёрный</p><p>1941. Начало</p>", "\\#Заозёрный\n\n1941\\. Начало"),
        ("<p>+ 15 мест</p><p>&gt; 500</p><p>_итог_</p>", "\\+ 15 мест\n\n\\> 500\n\n\\_итог\\_"),
        ("<p>Глава<br>округа</p>", "Глава  \nокруга"),
        (
            "<table><col><tr><td>Год</td><td>Двор</td></tr><tr><td>1</td><td>2</td></tr></table>",
            "| Год | Двор |\n| --- | --- |\n| 1 | 2 |",
        ),
    ],
)
def test_structure_and_signs_survive(html: str, markdown: str | None) -> None:
    assert clipboard_markdown(html) == (markdown or html)


WORD_LEVELS = """<ol><li style='mso-list:l0 level1 lfo1'>раз</li></ol>
<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.1 </span>ниже</p>
<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.2 </span>ещё</p>
<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2. </span>два</p>"""


def test_levels_of_word_become_lists_within_lists() -> None:
    assert clipboard_markdown(WORD_LEVELS) == "1. раз\n    1. ниже\n    2. ещё\n2. два"


def test_a_merged_cell_stays_merged() -> None:
    html = "<table><tr><th colspan=2>Голоса</th></tr><tr><td>1</td><td>2</td></tr></table>"
    assert '<th colspan="2">Голоса</th>' in clipboard_markdown(html)


@pytest.mark.parametrize("sign", ["\0", "\x01", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_a_sign_that_no_page_can_hold_is_left_out(sign: str) -> None:
    assert clipboard_markdown(f"сло{sign}во<b>") == "слово"


@pytest.mark.parametrize("sign", ["&#5", "&#5;", "&#x1F;", "&#xD800;", "&#0", "&#xFFFF;"])
def test_a_sign_that_no_element_can_hold_costs_no_words(sign: str) -> None:
    assert "слово" in clipboard_markdown(f"{sign}слово")
    assert "слово" in clipboard_markdown(f"<p>{sign} слово</p>")
