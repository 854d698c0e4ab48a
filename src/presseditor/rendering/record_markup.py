"""Record links in Markdown: ``[words](org:id)`` in a line, ``![](quote:id)`` on a line alone."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any, cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, AtomicString
from typing_extensions import override

from presseditor.domain.addresses import web_address
from presseditor.domain.bundle import Records
from presseditor.domain.record_link import RecordKind
from presseditor.rendering.elements import fill_picture, fill_quote, picture, printable
from presseditor.rendering.resolver import Resolver

_TARGET = re.compile(r"(org|person|quote|fact|image):([\w.-]+)")
_STANDING = re.compile(
    r"^[ ]{0,3}!\[(?P<alt>(?:\\.|[^\]\\\n]){0,1000})\]"
    r"\((?P<target>(?:quote|image):[\w.-]+)\)[ ]*$",
    re.MULTILINE,
)
_OWN = re.compile(r"images/[A-Za-z0-9][\w.-]*", re.ASCII)
_ALIGN = re.compile(r"text-align: (center|right)")
# A tag that the sanitizer does not know: it goes, its words stay.
PLAIN = "plain-words"


class RecordMarkup(Extension):
    """Gives record links their HTML; ``use`` says which records are meant."""

    def __init__(self) -> None:
        super().__init__()
        self.resolver = Resolver(Records(), None)
        self.top_heading = 1

    def use(self, resolver: Resolver, top_heading: int) -> None:
        """Take the records and the highest heading level of the next rendering."""
        self.resolver = resolver
        self.top_heading = top_heading

    @override
    def extendMarkdown(self, md: Markdown) -> None:
        # Below lists (30, 40) and quotes (20), which own their lines; above paragraphs (10).
        md.parser.blockprocessors.register(_StandingRecord(md.parser), "record", 12)
        # After inline markup (20), before abbreviations (7) and unescaping (0).
        md.treeprocessors.register(_RecordTree(md, self), "record", 12)


class _StandingRecord(BlockProcessor):
    """Sets a line that is nothing but ``![…](quote:id)`` or ``![…](image:id)`` apart."""

    @override
    def test(self, parent: Element, block: str) -> bool:
        return "![" in block and _STANDING.search(block) is not None

    @override
    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        block = blocks.pop(0)
        match = _STANDING.search(block)
        if match is None:
            return False
        if match.group() != block:
            blocks[:0] = _apart(block)
            return None
        figure = Element("figure", {"data-record": match["target"]})
        figure.set("data-alt", unescape(re.sub(r"\\([\[\]\\])", r"\1", match["alt"])))
        parent.append(figure)
        return None


def _apart(block: str) -> list[str]:
    """Cut a block into standing records and what is between them, all in one pass."""
    pieces: list[str] = []
    end = 0
    for match in _STANDING.finditer(block):
        pieces += [block[end : match.start()].strip("\n"), match.group()]
        end = match.end()
    pieces.append(block[end:].strip("\n"))
    return [piece for piece in pieces if piece.strip()]


class _RecordTree(Treeprocessor):
    """Fills in what the records say, and tidies what a press page must not contain."""

    def __init__(self, md: Markdown, markup: RecordMarkup) -> None:
        super().__init__(md)
        self._markup = markup
        self._by_tag: dict[str, Callable[[Element], None]] = {
            "a": self._link,
            "img": self._image,
            "figure": self._figure,
            "td": align_cell,
            "th": align_cell,
            **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), self._heading),
        }

    @override
    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            handle = self._by_tag.get(element.tag)
            if handle is not None:
                handle(element)

    def _link(self, link: Element) -> None:
        match = _TARGET.fullmatch(link.get("href", ""))
        if match is None:
            return
        kind = RecordKind(match.group(1))
        found = self._markup.resolver.find(kind, match.group(2))
        link.attrib.clear()
        if found is None or kind is RecordKind.IMAGE:
            link.tag = PLAIN
            return
        link.set("data-record", match.group())
        _SETTERS[kind](link, found)

    def _image(self, image: Element) -> None:
        source, alt = image.get("src", ""), image.get("alt", "")
        match = _TARGET.fullmatch(source)
        kind = RecordKind(match.group(1)) if match else None
        found = self._markup.resolver.find(kind, match.group(2)) if match and kind else None
        if kind is RecordKind.IMAGE and found is not None:
            made = picture(found, alt)
            image.attrib.clear()
            image.attrib.update(made.attrib)
            image.set("data-record", str(source))
            _guard(image)
        elif not _OWN.fullmatch(source):
            self._in_words(image, source, alt)

    def _in_words(self, image: Element, source: str, alt: str) -> None:
        """Turn a picture from elsewhere into a link to it, or into its words."""
        image.attrib.clear()
        image.tag = PLAIN
        image.text = AtomicString(alt)
        address = web_address(source)
        if address:
            image.tag = "a"
            image.set("href", address)
            image.text = AtomicString(alt or source)

    def _figure(self, figure: Element) -> None:
        target, alt = figure.get("data-record", ""), figure.get("data-alt", "")
        name, _, record_id = target.partition(":")
        found = self._markup.resolver.find(RecordKind(name), record_id)
        figure.attrib.clear()
        if found is None:
            figure.tag = "p"
            figure.text = AtomicString(printable(alt or f"![]({target})"))
        elif name == RecordKind.QUOTE:
            fill_quote(figure, found, self._markup.resolver.attribution(found))
        else:
            fill_picture(figure, found, alt)
        _guard(figure)

    def _heading(self, heading: Element) -> None:
        heading.tag = f"h{max(int(heading.tag[1]), self._markup.top_heading)}"


def _set_organization(link: Element, found: Any) -> None:
    link.set("class", "organization")
    address = web_address(found.url)
    if address:
        link.set("href", address)
    else:
        link.tag = "span"


def _set_person(link: Element, _found: Any) -> None:
    link.tag = "span"
    link.set("class", "person")


def _set_quote(link: Element, _found: Any) -> None:
    link.tag = "span"
    link.set("class", "quote")


def _set_fact(link: Element, found: Any) -> None:
    link.tag = "data"
    link.set("class", "fact")
    link.set("value", cast("str", found.value))


_SETTERS: dict[RecordKind, Callable[[Element, Any], None]] = {
    RecordKind.ORGANIZATION: _set_organization,
    RecordKind.PERSON: _set_person,
    RecordKind.QUOTE: _set_quote,
    RecordKind.FACT: _set_fact,
}


def align_cell(cell: Element) -> None:
    """Say by a class how a cell's words stand: the page carries no style attributes."""
    match = _ALIGN.match(cell.attrib.pop("style", ""))
    if match:
        cell.set("class", match.group(1))


def _guard(element: Element) -> None:
    """Keep the words of records out of the reach of later steps: they are printed as they are."""
    for one in element.iter():
        if one.text:
            one.text = AtomicString(literal(one.text))
        if one is not element and one.tail:
            one.tail = AtomicString(literal(one.tail))
        for key, value in one.items():
            one.set(key, literal(value))


def literal(text: str) -> str:
    """Return words so that no later step of the engine reads a sign in them."""
    return text.replace("&", f"{AMP_SUBSTITUTE}amp;")
