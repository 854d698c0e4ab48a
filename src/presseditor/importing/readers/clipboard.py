"""What Word, a mail program or a web page puts on the clipboard, as the Markdown of the editor.

Kept are paragraphs, headings, bold, italic, links, lists and tables: what a press text is made of.
Scripts, styles, hidden parts and Word's own markup go; so do addresses that are none of the web's.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from presseditor.domain.addresses import complete_address
from presseditor.importing.readers.html import html_to_text
from presseditor.importing.readers.markup import without_declarations

LONGEST = 1_000_000
"""Letters that are read with their marks; of more than that only the words are taken."""
DEEPEST = 90
"""Elements within elements; the converter calls itself for each, and Python stops at 1000."""
MOST_TAGS = 60_000
BAR = "\ue000"
"""Stands for a bar in a cell until the table is drawn with bars."""

_GONE = [
    *("script", "style", "head", "title", "meta", "link", "template", "noscript", "svg", "math"),
    *("iframe", "object", "embed", "applet", "button", "input", "select", "textarea", "nav"),
    *("img", "picture", "video", "audio", "canvas", "map", "xml"),
]
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->", re.IGNORECASE)
_FRAGMENT_END = re.compile(r"<!--\s*EndFragment\s*-->", re.IGNORECASE)
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")
_LIGHT = re.compile(r"font-weight:\s*(?:normal|[1-5]00)")
_ITALIC = re.compile(r"font-style:\s*(?:italic|oblique)")
_HIDING = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all")
_WORD_LIST = re.compile(r"mso-list:\s*l\d+\s+level(\d)")
_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5})[.)]", re.IGNORECASE)
_MARKDOWN_SIGNS = "()<>"
_HEADING = re.compile(r"h[1-6]")


def clipboard_markdown(html: str) -> str:
    """Return pasted HTML as Markdown; what is too large or too deep to be prose as plain words."""
    source = without_declarations(_fragment(html))
    if len(source) > LONGEST or source.count("<") > MOST_TAGS or _is_unclosed(source):
        return html_to_text(source)
    soup = BeautifulSoup(source, "html.parser")
    if _depth(soup) > DEEPEST:
        return html_to_text(source)
    _close(soup)
    _throw_out(soup)
    _set_word_lists(soup)
    _set_weights(soup)
    _set_links(soup)
    _set_tables(soup)
    converter = MarkdownConverter(
        heading_style="ATX", bullets="-", escape_underscores=False, table_infer_header=True
    )
    return _tidy(str(converter.convert_soup(soup)))


def _fragment(html: str) -> str:
    start = _FRAGMENT.search(html)
    if start is None:
        return html
    end = _FRAGMENT_END.search(html, start.end())
    return html[start.end() : end.start() if end else len(html)]


def _is_unclosed(source: str) -> bool:
    """Tell whether hundreds of tags are never closed, which costs the parser minutes."""
    return source.count("<") - source.count(">") > 200  # noqa: PLR2004 - no text has so many


def _depth(soup: BeautifulSoup) -> int:
    deepest = 0
    at: list[tuple[Tag, int]] = [(soup, 0)]
    while at and deepest <= DEEPEST:
        tag, depth = at.pop()
        deepest = max(deepest, depth)
        at += [(child, depth + 1) for child in tag.children if isinstance(child, Tag)]
    return deepest


def _close(soup: BeautifulSoup) -> None:
    """End paragraphs and points where the next begins, as pages may leave unsaid."""
    for tag in list(soup.find_all(["p", "li"])):
        parent = tag.parent
        if parent is not None and parent.name == tag.name:
            parent.insert_after(tag.extract())


def _throw_out(soup: BeautifulSoup) -> None:
    for tag in soup.find_all(_GONE):
        tag.decompose()
    for tag in list(soup.find_all(name=True)):
        if not tag.decomposed and (tag.has_attr("hidden") or _HIDING.search(_style(tag))):
            tag.decompose()


def _set_word_lists(soup: BeautifulSoup) -> None:
    """Make lists of the paragraphs that Word only numbers."""
    last: Tag | None = None
    for paragraph in list(soup.find_all("p")):
        found = _WORD_LIST.search(_style(paragraph))
        if found is None:
            last = None
            continue
        name = "ol" if _NUMBER.match(_take_mark(paragraph)) else "ul"
        before = paragraph.find_previous_sibling()
        paragraph.name = "li"
        if last is None or before is not last or last.name != name:
            last = paragraph.wrap(soup.new_tag(name))
        else:
            last.append(paragraph.extract())


def _take_mark(paragraph: Tag) -> str:
    """Take the bullet or the number that Word wrote out of a paragraph, and return it."""
    for span in paragraph.find_all("span"):
        if "mso-list:ignore" in _style(span).replace(" ", ""):
            mark = span.get_text()
            span.decompose()
            return mark
    return ""


def _set_weights(soup: BeautifulSoup) -> None:
    """Let bold and italic be elements, whichever way the page says it, and once."""
    for tag in list(soup.find_all(["b", "strong"])):
        if _LIGHT.search(_style(tag)):
            tag.unwrap()  # Google's documents come wrapped in a bold that is none
    for tag in list(soup.find_all(["span", "font"])):
        for pattern, name in ((_ITALIC, "i"), (_BOLD, "b")):
            if pattern.search(_style(tag)):
                tag.wrap(soup.new_tag(name))
        tag.unwrap()
    _drop_doubled(soup, ["b", "strong"])
    _drop_doubled(soup, ["i", "em"])
    for heading in soup.find_all("h1"):
        heading.name = "h2"  # the title of an article stands in a field of its own


def _drop_doubled(soup: BeautifulSoup, names: list[str]) -> None:
    """Drop emphasis within the same emphasis, and where all stands out anyway."""
    for tag in list(soup.find_all(names)):
        if any(_is_strong(outer, names) for outer in tag.parents):
            tag.unwrap()


def _is_strong(tag: Tag, names: list[str]) -> bool:
    return tag.name in {*names, "th"} or _HEADING.fullmatch(tag.name) is not None


def _set_links(soup: BeautifulSoup) -> None:
    for link in list(soup.find_all("a")):
        address = complete_address(str(link.get("href") or ""))
        if address and link.get_text().strip():
            for sign in _MARKDOWN_SIGNS:
                address = address.replace(sign, quote(sign))
            link.attrs = {"href": address}
        else:
            link.unwrap()


def _set_tables(soup: BeautifulSoup) -> None:
    """Keep tables that have columns; one that only frames a text, or lays out a page, goes."""
    for table in list(soup.find_all("table")):
        rows = table.find_all("tr")
        nested = table.find(["table", "ul", "ol", _HEADING]) is not None
        if nested or max((len(list(_cells(row))) for row in rows), default=0) < 2:  # noqa: PLR2004 - a column
            for tag in [table, *table.find_all(["tbody", "thead", "tfoot", "tr", "td", "th"])]:
                tag.name = "div"
            continue
        for text in list(table.find_all(string=lambda text: "|" in text)):
            text.replace_with(text.replace("|", BAR))


def _cells(row: Tag) -> Iterator[Tag]:
    yield from row.find_all(["td", "th"], recursive=False)


def _tidy(text: str) -> str:
    lines = [line if line.strip() else "" for line in text.replace(BAR, r"\|").split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n ")


def _style(tag: Tag) -> str:
    return str(tag.get("style") or "").lower()
