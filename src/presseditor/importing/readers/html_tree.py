"""Foreign HTML as a clean element tree: what is hidden or no text is gone, setting is elements.

Pages and office programs say bold, superscript or a list's level in many ways; afterwards there is
one, which ``rendering.prose.read`` knows.
"""

import re
from collections.abc import Iterator
from typing import Any

from presseditor.domain.addresses import complete_address
from presseditor.importing.readers.markup import without_declarations
from presseditor.importing.readers.word_lists import set_word_lists

_GONE_NAMES = (
    "script style head title meta link template noscript svg math iframe object embed applet "
    "button input select textarea nav video audio canvas map xml col colgroup"
)
_GONE = frozenset(_GONE_NAMES.split())
_HIDING = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all")
_BOLD = re.compile(r"(?<![-\w])font-weight:\s*(?:bold|[6-9]00)")
_LIGHT = re.compile(r"(?<![-\w])font-weight:\s*(?:normal|lighter|[1-5]00)")
_ITALIC = re.compile(r"(?<![-\w])font-style:\s*(?:italic|oblique)")
_UPRIGHT = re.compile(r"(?<![-\w])font-style:\s*normal")
_STRUCK = re.compile(r"(?<![-\w])text-decoration(?:-line)?:[^;]*line-through")
_RAISED = re.compile(r"(?<![-\w])vertical-align:\s*super|mso-text-raise:\s*[1-9]")
_LOWERED = re.compile(r"(?<![-\w])vertical-align:\s*sub\b|mso-text-raise:\s*-")
_SETTINGS = ((_BOLD, "b"), (_ITALIC, "i"), (_STRUCK, "s"), (_RAISED, "sup"), (_LOWERED, "sub"))
_SET_BY_STYLE = frozenset({"span", "font", "a", "td", "th", "p", "li", "div"})
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->", re.IGNORECASE)
_FRAGMENT_END = re.compile(r"<!--\s*EndFragment\s*-->", re.IGNORECASE)
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));?")
_BLANKS = (9, 10, 13)
_XML = ((0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF))
"""Signs that a text in XML may hold (XML 1.0, 2.2)."""
_LAYOUT = frozenset({"table", "h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th"})


def clean_tree(html: str) -> Any:
    """Return foreign HTML as a cleaned ``lxml`` element; raise nothing, whatever it is."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml import html as parser

    source = _REFERENCE.sub(_of_xml, without_declarations(fragment_of(html)))
    reading = parser.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = parser.fragment_fromstring(source, create_parent="div", parser=reading)
    except (etree.ParserError, AssertionError):  # nothing but signs that are no element
        root = parser.fragment_fromstring("", create_parent="div")
        root.text = source
    _throw_out(root)
    set_word_lists(root)
    _set_marks(root)
    _set_links(root)
    _open_frames(root)
    return root


def _of_xml(reference: "re.Match[str]") -> str:
    """Return a character reference, or nothing where it stands for a sign no element can hold."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    allowed = code in _BLANKS or any(first <= code <= last for first, last in _XML)
    return reference[0] if allowed else ""


def fragment_of(html: str) -> str:
    """Return the part of a clipboard's HTML that was copied."""
    start = _FRAGMENT.search(html)
    if start is None:
        return html
    end = _FRAGMENT_END.search(html, start.end())
    return html[start.end() : end.start() if end else len(html)]


def is_deeper(root: Any, most: int) -> bool:
    """Return True if elements lie more than ``most`` levels below ``root``."""
    at = [(root, 0)]
    while at:
        element, depth = at.pop()
        if depth > most:
            return True
        at += [(child, depth + 1) for child in element]
    return False


def style_of(element: Any) -> str:
    """Return an element's own style in small letters."""
    return str(element.get("style") or "").lower()


def _elements(root: Any) -> Iterator[Any]:
    yield from (one for one in list(root.iter()) if isinstance(one.tag, str) and one is not root)


def _throw_out(root: Any) -> None:
    for element in _elements(root):
        is_hidden = "hidden" in element.attrib or _HIDING.search(style_of(element))
        if element.tag in _GONE or is_hidden:
            drop(element)


def drop(element: Any) -> None:
    """Take an element out with all that is in it; what follows it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def _set_marks(root: Any) -> None:
    for element in _elements(root):
        style = style_of(element)
        if element.tag in {"b", "strong"} and _LIGHT.search(style):
            element.tag = "span"  # Google's documents come wrapped in a bold that is none
        elif element.tag in {"i", "em"} and _UPRIGHT.search(style):
            element.tag = "span"
        if style and element.tag in _SET_BY_STYLE:
            for pattern, tag in _SETTINGS:
                if pattern.search(style):
                    _set_inside(element, tag)


def _set_inside(element: Any, tag: str) -> None:
    inner = element.makeelement(tag)
    inner.text, element.text = element.text, None
    inner.extend(list(element))
    element.append(inner)


def _set_links(root: Any) -> None:
    """Keep links of the web; the words of a link that leads nowhere stay."""
    for link in _elements(root):
        link.attrib.pop("data-record", None)
        if link.tag == "a":
            address = complete_address(str(link.get("href") or ""))
            link.attrib.clear()
            if address:
                link.set("href", address)


def _open_frames(root: Any) -> None:
    """Turn tables that only frame a text or lay out a page into ordinary blocks."""
    for table in _elements(root):
        if table.tag != "table":
            continue
        rows = list(table.iter("tr"))
        widest = max((sum(one.tag in {"td", "th"} for one in row) for row in rows), default=0)
        if widest < 2 or _is_layout(table):  # noqa: PLR2004 - a table has columns
            for part in table.iter():
                if part.tag in _PARTS:
                    part.tag = "div"


def _is_layout(table: Any) -> bool:
    """Return True if another table or a heading stands in it; a list may stand in a cell."""
    return any(one is not table and str(one.tag) in _LAYOUT for one in table.iter())
