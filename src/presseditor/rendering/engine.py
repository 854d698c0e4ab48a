"""Python-Markdown, kept alive between two keystrokes.

The preprocessors see the whole text each time (they are quick). The rest works on *units*: runs of
blocks that parse alone exactly as they do in the whole (``units``). Each top-level element is
finished on its own: inline markup, records, serializing, sanitizing. What a unit gave is kept under
the unit's text for as long as no definition (reference, footnote, abbreviation), heading level, day
or record it used has changed.

With ``whole`` the text is one unit: the reference that tests compare with.
"""

import re
from dataclasses import dataclass
from itertools import accumulate, chain
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.util import AtomicString

from presseditor.rendering.abbreviations import Abbreviations, Change
from presseditor.rendering.block import Block
from presseditor.rendering.footnotes import Footnotes
from presseditor.rendering.headings import SpacedHeadings
from presseditor.rendering.lines import source_lines
from presseditor.rendering.nesting_limit import NestingGuard, bound_markup
from presseditor.rendering.raw_html_store import ContentStash
from presseditor.rendering.record_markup import RecordMarkup
from presseditor.rendering.resolver import Resolver, Use
from presseditor.rendering.sanitize import sanitize
from presseditor.rendering.units import units

MOST_STASHED = 20_000
"""Pieces of raw HTML kept before everything is forgotten and made anew."""

_PLACEHOLDER = re.compile("\x02[^\x03]*\x03")


@dataclass(frozen=True, slots=True)
class _Definitions:
    """What one unit defines for the whole text."""

    references: dict[str, tuple[str, str]]
    footnotes: dict[str, str]
    abbreviations: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one unit gave: the HTML of its elements, each with its line within the unit."""

    html: tuple[tuple[str, int], ...]
    uses: tuple[Use, ...]


Parsed = list[tuple[Element, int]]


class MarkdownEngine:
    """Turns a Markdown part into blocks, again and again; for one thread only."""

    def __init__(
        self,
        *,
        notes: str = "a",
        whole: bool = False,
        most_stashed: int = MOST_STASHED,
        records: RecordMarkup | None = None,
    ) -> None:
        """Prepare; ``notes`` is a letter that keeps two parts' footnotes on one page apart.

        ``records`` prints the record links; the usual way is what the records say.
        """
        self._whole = whole
        self._most_stashed = most_stashed
        self._footnotes = Footnotes(notes)
        self._abbreviations = Abbreviations()
        self._records = records or RecordMarkup()
        self._md = Markdown(
            extensions=[
                TableExtension(),
                SaneListExtension(),
                FencedCodeExtension(),
                self._footnotes,
                self._abbreviations,
                self._records,
            ],
            output_format="html",
        )
        self._md.parser.blockprocessors.register(SpacedHeadings(self._md.parser), "hashheader", 70)
        self._md.preprocessors.register(NestingGuard(self._md), "nesting", 22)
        # Notes are asked for by hand, once, before any inline markup is done.
        self._md.treeprocessors.deregister("footnote")
        self._stash = self._md.htmlStash = ContentStash()
        self._defined: dict[str, _Definitions] = {}
        self._pieces: dict[str, _Piece] = {}
        self._settled: object = None

    def render(self, text: str, resolver: Resolver, *, top_heading: int = 1) -> tuple[Block, ...]:
        """Return the blocks of ``text``; headings above ``top_heading`` are set at that level."""
        if not text.strip():
            return ()
        self._records.use(resolver, top_heading)
        prepared = self._prepare(text)
        parts = [(prepared, 0)] if self._whole else list(units(prepared))
        fresh = self._collect([part for part, _line in parts])
        section = self._footnotes.section()
        self._settle(resolver, top_heading)
        pieces = [self._piece(part, fresh, resolver) for part, _line in parts]
        notes = self._finish(section) if section is not None else ""
        kept = dict(zip((part for part, _line in parts), pieces, strict=True))
        self._pieces = kept
        starts = [line for _part, line in parts]
        flat = [
            (html, start + line)
            for piece, start in zip(pieces, starts, strict=True)
            for html, line in piece.html
            if html
        ]
        lines = source_lines(text, prepared, [line for _html, line in flat], self._stash)
        blocks = [Block(html, "body", line) for (html, _), line in zip(flat, lines, strict=True)]
        return (*blocks, Block(notes)) if notes else tuple(blocks)

    def _prepare(self, text: str) -> str:
        if self._stash.html_counter > self._most_stashed:
            self._stash.forget()
            self._defined.clear()
            self._pieces.clear()
        lines = text.split("\n")
        for step in self._md.preprocessors:
            lines = step.run(lines)
        return "\n".join(lines)

    def _collect(self, parts: list[str]) -> dict[str, Parsed]:
        """Install what all units define; return the elements of those parsed on the way."""
        fresh: dict[str, Parsed] = {}
        defined: dict[str, _Definitions] = {}
        for part in parts:
            if part not in defined:
                known = self._defined.get(part)
                if known is None:
                    fresh[part], known = self._define(part)
                defined[part] = known
        self._defined = defined
        self._forget_definitions()
        for one in (defined[part] for part in parts):
            self._md.references.update(one.references)
            self._footnotes.footnotes.update(one.footnotes)
            self._abbreviations.log.replay(one.abbreviations)
        self._footnotes.start()
        return fresh

    def _define(self, part: str) -> tuple[Parsed, _Definitions]:
        self._forget_definitions()
        elements = self._parse(part)
        found = _Definitions(
            dict(self._md.references),
            dict(self._footnotes.footnotes),
            tuple(self._abbreviations.log.changes),
        )
        return elements, found

    def _forget_definitions(self) -> None:
        self._md.references.clear()
        self._footnotes.footnotes.clear()
        self._abbreviations.log.clear()
        self._abbreviations.log.changes.clear()

    def _parse(self, part: str) -> Parsed:
        """Run the root block loop, noting on which line of ``part`` each element began."""
        root = Element(self._md.doc_tag)
        parser = self._md.parser
        parser.root = root
        blocks = part.split("\n\n")
        total = len(blocks)
        starts = list(accumulate((one.count("\n") + 2 for one in blocks), initial=0))
        lines: list[int] = []
        line = 0
        while blocks:
            # A processor can put remainders back: then the count says which block they are from.
            line = max(line, starts[max(total - len(blocks), 0)])
            for processor in parser.blockprocessors:
                if processor.test(root, blocks[0]) and processor.run(root, blocks) is not False:
                    break
            lines += [line] * (len(root) - len(lines))
        return list(zip(root, lines, strict=True))

    def _settle(self, resolver: Resolver, top_heading: int) -> None:
        """Drop every piece when something changed that any of them may depend on."""
        settled = (
            list(self._md.references.items()),
            list(self._footnotes.footnotes.items()),
            list(self._abbreviations.log.items()),
            resolver.day,
            top_heading,
        )
        if settled != self._settled:
            self._settled = settled
            self._pieces.clear()

    def _piece(self, part: str, fresh: dict[str, Parsed], resolver: Resolver) -> _Piece:
        # References to notes are numbered through the text: such a unit depends on all before it.
        counted = bool(self._footnotes.footnotes) and "[^" in part
        known = self._pieces.get(part)
        if known and not counted and resolver.still_holds(known.uses):
            return known
        resolver.uses.clear()
        elements = fresh.pop(part, None)
        if elements is None:
            elements = self._parse_again(part)
        html = tuple((self._finish(element), line) for element, line in elements)
        return _Piece(html, tuple(resolver.uses))

    def _parse_again(self, part: str) -> Parsed:
        """Parse without touching what the whole text defines."""
        references = dict(self._md.references)
        footnotes = dict(self._footnotes.footnotes)
        abbreviations = dict(self._abbreviations.log)
        elements = self._parse(part)
        self._forget_definitions()
        self._md.references.update(references)
        self._footnotes.footnotes.update(footnotes)
        self._abbreviations.log.replay(tuple(abbreviations.items()))
        return elements

    def _finish(self, element: Element) -> str:
        """Return the sanitized HTML of one top-level element."""
        words = " ".join(chain(element.itertext()))
        bound_markup(element)
        root = Element(self._md.doc_tag)
        root.append(element)
        try:
            html = self._serialized(root)
        except RecursionError:
            # Markup nested past Python's stack: the words are kept, the markup is not.
            plain = Element("p")
            plain.text = AtomicString(_PLACEHOLDER.sub("", words))
            html = self._md.serializer(plain)
        html = sanitize(html)
        return "" if html == "<p></p>" else html

    def _serialized(self, root: Element) -> str:
        for processor in self._md.treeprocessors:
            processor.run(root)
        tag = self._md.doc_tag
        html = self._md.serializer(root).strip()
        html = html.removeprefix(f"<{tag}>").removesuffix(f"</{tag}>").strip()
        for step in self._md.postprocessors:
            html = step.run(html)
        return html.strip()
