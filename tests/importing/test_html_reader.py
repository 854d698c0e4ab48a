import pytest

from presseditor.importing.readers import html_to_text
from tests.pace import pace

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-x:1}</style>
</head><body><!--StartFragment--><p class=MsoNormal>Мост <b>открыт</b>.<o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span>·&nbsp;&nbsp;</span><![endif]>две полосы</p>
<!--EndFragment--></body></html>"""
PAGE = """<!DOCTYPE html><html><head><title>Новости</title><script>alert(1)</script></head>
<body><nav><ul><li>Главная</li></ul></nav><div style="display: none">скрыто</div>
<h1>Мост открыт</h1><div>20 мая 2026</div><p>Первый<br>второй</p>
<ol><li>раз</li><li><p>два</p></li></ol><ul><li><p>три</p></li></ul>
<table><tr><th>Год</th><th>Сумма</th></tr><tr><td>2026</td><td>12 | 3</td></tr></table>
<pre>так
и  есть</pre></body></html>"""


def test_the_clipboard_of_word_gives_its_fragment_alone() -> None:
    assert html_to_text(WORD) == "Мост открыт.\n\n- две полосы"


def test_a_municipal_page_gives_headings_lists_and_tables() -> None:
    assert html_to_text(PAGE) == (
        "# Мост открыт\n\n20 мая 2026\n\nПервый\nвторой\n\n1. раз\n2. два\n\n- три\n\n"
        "| Год | Сумма |\n| --- | --- |\n| 2026 | 12 \\| 3 |\n\nтак\nи  есть"
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Раз<p>Два<div>Три", "Раз\n\nДва\n\nТри"),
        ("<ul><li>раз<li>два", "- раз\n- два"),
        ("<table><tr><td>а<td>б<tr><td>в<td>г", "| а | б |\n| --- | --- |\n| в | г |"),
        ("</p></div></td>Текст</li>", "Текст"),
        ("<td>без таблицы</td>", "без таблицы"),
        ("<nav>Меню<p>Текст не закрыт", "Меню\n\nТекст не закрыт"),
        ("<h1></h1>Текст", "Текст"),
        ("<p hidden>не скрыт</p><div hidden>скрыт</div>", "не скрыт"),
        ("<p>Раз<!-- тайна -->два", "Раздва"),
        ("<p>Раз<!-- не закрыт", "Раз<!-- не закрыт"),
        ("<title>Сайт</title><p>Мост", "Мост"),
        ("5 < 6 и 7 > 3", "5 < 6 и 7 > 3"),
        ("<p>&lt;script&gt;текст</p>", "<script>текст"),
        ("<table><tr><td>одна</td></tr></table>после", "одна\n\nпосле"),
        (
            "<table><tr><td><p>а</p><p>б</p></td><td>в</td></tr></table>",
            "| а б | в |\n| --- | --- |",
        ),
        ("<table><tr><td></td></tr></table>", ""),
        ("", ""),
    ],
)
def test_pages_with_faults_keep_their_text(source: str, text: str) -> None:
    assert html_to_text(source) == text


def test_a_column_of_the_page_is_text_rather_than_a_table() -> None:
    long = "Слово " * 60
    found = html_to_text(f"<table><tr><td>{long}</td><td>Меню</td></tr></table>")
    assert found == f"{long.strip()}\n\nМеню"


@pytest.mark.parametrize(
    "source",
    ["<script>alert(1)</script>", "<style>p{}</style>", "<svg><text>x</text></svg>", "<script>a"],
)
def test_programs_and_styles_never_become_text(source: str) -> None:
    assert html_to_text(f"<p>Текст</p>{source}") == "Текст"


@pytest.mark.parametrize(
    "source",
    ["<a " * 60_000, "<div>" * 60_000, "<!--" * 60_000, "<![if" * 60_000, "<![CDATA[" * 30_000],
)
def test_hostile_html_is_read_in_bounded_time(source: str) -> None:
    assert pace(lambda: html_to_text(source)) < 200
