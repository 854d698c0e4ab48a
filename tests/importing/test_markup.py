"""HTML that Python's own parser refuses is read, in a file and from the clipboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseditor.importing.readers import html_to_text, read_document
from presseditor.importing.readers.clipboard import clipboard_markdown

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
READERS = (html_to_text, clipboard_markdown)
PIECES = (
    *("<![", "]>", "]]>", "<!", "<!-", "<!--", "-->", "--!>", "<?", "?>", "</", "<", ">", "/>"),
    *("<![CDATA[", "<!DOCTYPE", "<![if", "<![endif]>", "<!ENTITY", "[", "]", "&", "&#", "&#x", ";"),
    *("<a href=", "'", '"', "=", " ", "\n", "\0", "5", "x", "слово", "<p>", "</p>", "<b", "<td>"),
    *("<table>", "<li>", "<script>", "</script", "<style>", "<textarea>", "<svg>", "<h1>", "<pre>"),
    *("<tr>", "</table>", "<span style='mso-list:l0 level1'>", "<p style='mso-list:l0 level1'>"),
)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Дом <![5]> конец</p>", "Дом <![5]> конец"),
        ("<p>Дом <![ x> конец</p>", "Дом <![ x> конец"),
        ("<p>Дом <![if !vml]>и двор<![endif]></p>", "Дом и двор"),
        ("<p>Дом <![CDATA[и <двор>]]></p>", "Дом и <двор>"),
        ("<p>Дом <![CDATA[и", "Дом <![CDATA[и"),
        ("<p>Дом<!-- тайна --> и</p>", "Дом и"),
    ],
)
def test_a_marked_section_is_words(read: Callable[[str], str], html: str, text: str) -> None:
    assert read(html).replace("\\", "").replace("&lt;", "<") == text


@pytest.mark.parametrize("read", READERS)
def test_a_reference_of_too_many_digits_is_words(read: Callable[[str], str]) -> None:
    read_text = read(f"<p title='&#{'1' * 6000};'>Дом &#{'1' * 6000};</p>")
    assert "&#1111" in read_text.replace("&amp;", "&")


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("sign", ["\0", "\x1f", "\x0b", "\ud800", "\ufffe", "\uffff"])
def test_a_sign_that_is_none_takes_no_word_along(read: Callable[[str], str], sign: str) -> None:
    assert read(f"{sign}Дом{sign} и двор") == "Дом и двор"


@pytest.mark.parametrize("read", READERS)
@given(html=st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join))
@settings(deadline=None, max_examples=150)
def test_no_markup_is_too_broken_to_be_read(read: Callable[[str], str], html: str) -> None:
    assert isinstance(read(html), str)  # and nothing is raised


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile inputs lie elsewhere")
def test_hostile_files_are_read() -> None:
    assert "конец" in read_document(HOSTILE / "marked.html").text
    for name in ("marked.html", "fuzz_html_2.txt", "fuzz_clip_1.txt"):
        for read in READERS:
            assert read((HOSTILE / name).read_text("utf-8"))
