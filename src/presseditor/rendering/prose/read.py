"""HTML as a document: the page that was printed, or one that a reader cleaned before."""

import re
from dataclasses import dataclass, replace
from typing import Any

from presseditor.domain.prose import (
    Block,
    Document,
    Heading,
    Item,
    Marks,
    Note,
    Picture,
    Points,
    PullQuote,
    Quotation,
    Rule,
    Run,
)
from presseditor.domain.prose_rules import settled
from presseditor.rendering.prose.gather import Gathering
from presseditor.rendering.prose.read_tables import table_of

DEEPEST = 120
"""Elements within elements; what lies deeper is read as words."""
_MARKS = {
    "b": Marks.BOLD,
    "strong": Marks.BOLD,
    "i": Marks.ITALIC,
    "em": Marks.ITALIC,
    "s": Marks.STRIKE,
    "del": Marks.STRIKE,
    "strike": Marks.STRIKE,
    "sup": Marks.SUPERSCRIPT,
    "sub": Marks.SUBSCRIPT,
}
_BLOCK_NAMES = (
    "address article aside body button caption center dd details dialog div dl dt fieldset "
    "figcaption footer form header html legend li main nav optgroup option p pre section summary "
    "tbody td tfoot th thead tr"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADING = re.compile(r"h([1-6])")
_BLANK = re.compile(r"[ \t\r\n\f]+")
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Style:
    marks: Marks = Marks.PLAIN
    link: str = ""
    is_literal: bool = False


def document_of(html: str) -> Document:
    """Return the settled document that sanitized HTML prints.

    Words are never lost: an element that the document has no word for gives its words.
    """
    from lxml import html as parser  # type: ignore[import-untyped]

    if not html.strip():
        return Document()
    root = parser.fragment_fromstring(html, create_parent="div")
    return settled(Document(TreeReader(root).blocks(root)))


class TreeReader:
    """Walks an element tree (``lxml``) and gathers what it prints."""

    def __init__(self, root: Any) -> None:
        self._notes = {
            str(item.get("id")): item
            for part in root.iter("div")
            if "footnote" in _classes(part)
            for item in part.iter("li")
            if item.get("id")
        }

    def blocks(self, element: Any) -> tuple[Block, ...]:
        """Return the blocks inside an element."""
        return self._gathered(element, _Style(), 0).blocks()

    def link_of(self, element: Any) -> str:
        """Return where an element leads, a record before an address; empty where nowhere."""
        return str(
            element.get("data-record") or (element.get("href") if element.tag == "a" else "") or ""
        )

    def role_of(self, element: Any) -> str:
        """Return the part that an element's words play on the page."""
        return "lead" if "lead" in _classes(element) else ""

    def _gathered(self, element: Any, style: _Style, depth: int) -> Gathering:
        into = Gathering()
        self._walk(element, style, into, depth + 1)
        return into

    def _walk(self, element: Any, style: _Style, into: Gathering, depth: int) -> None:
        if depth > DEEPEST:
            _add(into, "".join(element.itertext()), style)
            return
        _add(into, element.text, style)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, style, into, depth)
            _add(into, child.tail, style)

    def _child(self, child: Any, style: _Style, into: Gathering, depth: int) -> None:
        tag = child.tag
        if tag == "br":
            into.add(Run("\n", style.marks, style.link))
        elif tag in {"ul", "ol"}:
            into.put(self._points(child, style, depth))
        elif tag == "table":
            into.put(table_of(child, lambda one: self._gathered(one, style, depth).inlines()))
        elif tag == "hr":
            into.put(Rule())
        elif tag == "img":
            into.put(Picture(child.get("src") or "", child.get("alt") or ""))
        elif tag in _BLOCKS:
            self._container(child, style, into, depth)
        else:
            self._special(child, style, into, depth)

    def _special(self, child: Any, style: _Style, into: Gathering, depth: int) -> None:
        heading = _HEADING.fullmatch(child.tag)
        if heading:
            into.put(Heading(int(heading[1]), self._gathered(child, style, depth).inlines()))
        elif child.tag == "blockquote":
            into.put(Quotation(self._gathered(child, style, depth).blocks()))
        elif child.tag == "figure":
            self._figure(child, style, into, depth)
        else:
            self._inline(child, style, into, depth)

    def _container(self, child: Any, style: _Style, into: Gathering, depth: int) -> None:
        if child.tag == "div" and "footnote" in _classes(child):
            return  # read where the notes' signs stand
        into.end_paragraph()
        inside = replace(style, is_literal=style.is_literal or child.tag == "pre")
        self._walk(child, inside, into, depth + 1)
        into.end_paragraph(self.role_of(child))

    def _inline(self, child: Any, style: _Style, into: Gathering, depth: int) -> None:
        note = child.find("a[@class='footnote-ref']") if child.tag == "sup" else None
        if note is not None:
            self._note(note, into, depth)
            return
        marks = style.marks | _MARKS.get(child.tag, Marks.PLAIN)
        link = self.link_of(child)
        self._walk(child, replace(style, marks=marks, link=link or style.link), into, depth + 1)

    def _note(self, sign: Any, into: Gathering, depth: int) -> None:
        item = self._notes.get(str(sign.get("href") or "").removeprefix("#"))
        if item is None or depth > DEEPEST // 2:
            _add(into, "".join(sign.itertext()), _Style(Marks.SUPERSCRIPT))
        else:
            _unlinked(item)
            into.add(Note(self._gathered(item, _Style(), depth + DEEPEST // 4).blocks()))

    def _points(self, element: Any, style: _Style, depth: int) -> Points:
        items: list[Item] = []
        for child in element:
            if not isinstance(child.tag, str):
                continue
            if child.tag in {"ul", "ol"} and items:  # a list within a list, not within its point
                inner = self._points(child, style, depth + 1)
                items[-1] = Item((*items[-1].blocks, inner))
            else:
                items.append(Item(self._gathered(child, style, depth).blocks()))
        given = element.get("start") or ""
        start = int(given) if _NUMBER.fullmatch(given) else 1
        return Points(tuple(items), start if element.tag == "ol" else None)

    def _figure(self, figure: Any, style: _Style, into: Gathering, depth: int) -> None:
        caption = figure.find("figcaption")
        words = self._gathered(caption, style, depth).inlines() if caption is not None else ()
        image, quote = figure.find(".//img"), figure.find(".//blockquote")
        record = str(figure.get("data-record") or "")
        if image is not None:
            into.put(Picture(image.get("src") or "", image.get("alt") or "", words))
        elif quote is not None:
            into.put(Quotation(self._gathered(quote, style, depth).blocks(), words))
        elif record.startswith("quote:"):
            into.put(PullQuote(record, "".join(caption.itertext()) if caption is not None else ""))
        elif record:
            into.put(Picture(record, "".join(caption.itertext()) if caption is not None else ""))
        else:
            into.end_paragraph()
            self._walk(figure, style, into, depth + 1)
            into.end_paragraph()


def _add(into: Gathering, text: str | None, style: _Style) -> None:
    if text:
        words = text if style.is_literal else _BLANK.sub(" ", text)
        into.add(Run(words, style.marks, style.link))


def _unlinked(note: Any) -> None:
    """Take the way back to the text out of a note, with the blank that was set before it."""
    for back in note.findall(".//a[@class='footnote-backref']"):
        before = back.getprevious()
        if before is not None:
            before.tail = (before.tail or "").removesuffix("\u00a0")
        else:
            back.getparent().text = (back.getparent().text or "").removesuffix("\u00a0")
        back.drop_tree()


def _classes(element: Any) -> list[str]:
    return str(element.get("class") or "").split()
