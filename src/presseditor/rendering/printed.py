"""What a Markdown part prints: its lines of words and the record links in them.

Rules that compare words look here and not at the source: the engine knows more ways to write a
link, a quotation mark or a letter than any pattern does.
"""

import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from presseditor.domain.bundle import Records
from presseditor.domain.record_link import (
    RecordKind,
    RecordLink,
    RecordRef,
    find_record_links,
)
from presseditor.rendering.source_positions import Places

MOST_RENDERED = 500_000
"""Characters; a longer text is read by patterns alone: rendering it would hold up each save."""
_KEPT = 32
_TARGET = re.compile(r"(org|person|quote|fact|image):([\w.-]+)")
_SCHEMES = tuple(f"{kind.value}:" for kind in RecordKind)
_LINES = frozenset("p li td th dt dd h1 h2 h3 h4 h5 h6 caption figcaption div pre".split())  # noqa: SIM905 - shorter
_LETTERS = re.compile(r"\w+")
_NOTE_SIGNS = frozenset({"footnote-ref", "footnote-backref"})
_engines = threading.local()


@dataclass(frozen=True, slots=True)
class PrintedLink:
    """A record link within a line: which record, and from where to where its words stand."""

    ref: RecordRef
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """The words of a paragraph, a point, a cell or a note on one line.

    ``quoted`` tells that it stands in a block quotation.
    """

    text: str
    links: tuple[PrintedLink, ...] = ()
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """A part as printed; the links stand where the source has them, as well as can be told."""

    lines: tuple[PrintedLine, ...]
    links: tuple[RecordLink, ...]


@lru_cache(maxsize=_KEPT)
def printed(source: str) -> Printed:
    """Return what a Markdown part prints."""
    if len(source) > MOST_RENDERED:
        return plainly_printed(source)
    root = _tree(source)
    lines = _Lines()
    lines.read(root)
    found = [
        (link.ref, line.text[link.start : link.end]) for line in lines.found for link in line.links
    ]
    standing = [
        (_ref(one.get("data-record")), "".join(one.itertext()).strip())
        for one in root.iter("figure")
    ]
    links = [*_placed(source, found, standing=False), *_placed(source, standing, standing=True)]
    return Printed(tuple(lines.found), tuple(sorted(links, key=lambda one: one.start)))


def plainly_printed(text: str) -> Printed:
    """Return the lines of a part that knows no Markdown, or that is too long to be rendered."""
    lines = (PrintedLine(" ".join(one.split())) for one in text.split("\n"))
    return Printed(tuple(line for line in lines if line.text), tuple(find_record_links(text)))


def record_links(source: str) -> tuple[RecordLink, ...]:
    """Return the record links that a Markdown part prints, in reading order."""
    return printed(source).links if _may_name_records(source) else ()


def named_records(source: str) -> frozenset[RecordRef]:
    """Return every record that a Markdown part names, printed or not."""
    if not _may_name_records(source):
        return frozenset()
    links = (*find_record_links(source), *record_links(source))
    return frozenset(link.ref for link in links)


def _may_name_records(source: str) -> bool:
    return any(scheme in source for scheme in _SCHEMES)


def _tree(source: str) -> Any:
    from lxml import html as parser  # type: ignore[import-untyped]

    from presseditor.rendering.engine import MarkdownEngine
    from presseditor.rendering.prose.record_names import RecordNames
    from presseditor.rendering.resolver import Resolver

    engine = getattr(_engines, "engine", None)
    if engine is None:
        engine = _engines.engine = MarkdownEngine(records=RecordNames())
    blocks = engine.render(source, Resolver(Records(), None))
    html = "\n".join(block.html for block in blocks)
    return parser.fragment_fromstring(html, create_parent="div")


class _Lines:
    """Walks a tree in reading order and gathers its lines."""

    def __init__(self) -> None:
        self.found: list[PrintedLine] = []
        self._text = ""
        self._links: list[PrintedLink] = []

    def read(self, root: Any) -> None:
        """Read a whole tree; a stack stands for the elements that are open."""
        opened: list[tuple[Any, int]] = []
        depth = 0
        for event, element in _walk(root):
            block = element.tag in _LINES or element.tag == "blockquote"
            if event == "start":
                if block:
                    self._end(quoted=depth > 0)
                depth += element.tag == "blockquote"
                opened.append((element, len(self._text)))
                self._add(_words_of(element))
            else:
                start = min(opened.pop()[1], len(self._text))
                self._link(element, start)
                if block:
                    self._end(quoted=depth > 0)
                depth -= element.tag == "blockquote"
                self._add(element.tail if element is not root else "")
        self._end(quoted=False)

    def _add(self, words: str | None) -> None:
        words = re.sub(r"[ \t\r\n\f]+", " ", words or "")
        self._text += words[1:] if self._text.endswith(" ") and words[:1] == " " else words

    def _link(self, element: Any, start: int) -> None:
        ref = _ref(element.get("data-record"))
        if ref is not None and element.tag != "figure":
            self._links.append(PrintedLink(ref, start, len(self._text)))

    def _end(self, *, quoted: bool) -> None:
        if self._text.strip() or self._links:
            self.found.append(PrintedLine(self._text, tuple(self._links), quoted))
        self._text, self._links = "", []


def _words_of(element: Any) -> str | None:
    """Return the words that an element begins with; the sign of a note is none of them."""
    if element.tag == "br":
        return " "
    return "" if element.get("class") in _NOTE_SIGNS else str(element.text or "")


def _walk(root: Any) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    for event, element in etree.iterwalk(root, events=("start", "end")):
        if isinstance(element.tag, str):
            yield event, element


def _ref(target: str | None) -> RecordRef | None:
    match = _TARGET.fullmatch(target or "")
    return RecordRef(RecordKind(match[1]), match[2]) if match else None


def _placed(
    source: str, found: Sequence[tuple[RecordRef | None, str]], *, standing: bool
) -> Iterator[RecordLink]:
    """Give each link its place: the one that a pattern finds, else where its words stand."""
    plain: dict[tuple[RecordRef, str], list[RecordLink]] = {}
    for one in reversed(list(find_record_links(source))):
        plain.setdefault((one.ref, _letters(one.text)), []).append(one)
    places = Places(source)
    for ref, words in found:
        if ref is None:
            continue
        known = plain.get((ref, _letters(words)))
        if known:
            one = known.pop()
            yield RecordLink(ref, words, one.start, one.end, standing)
        else:
            yield RecordLink(ref, words, *places.of(words or str(ref)), standing)


def _letters(words: str) -> str:
    return "".join(_LETTERS.findall(words))
