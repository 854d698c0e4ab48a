"""Markdown as a document, each unit proved: what would not print the same stays as it is written.

Correctness does not hang on the reader being clever; only the share of ``Source`` blocks does.
"""

import re
from collections.abc import Iterator

from presseditor.domain.bundle import Records
from presseditor.domain.prose import Block, Document, Source
from presseditor.rendering.engine import MarkdownEngine
from presseditor.rendering.prose.read import document_of
from presseditor.rendering.prose.record_names import RecordNames
from presseditor.rendering.prose.write import markdown_of
from presseditor.rendering.resolver import Resolver
from presseditor.rendering.units import starts_unit

_FENCE = re.compile(r"^(?:`{3,}|~{3,})", re.MULTILINE)
_DEFINES = re.compile(r"^ {0,3}(?:\[[^\]\n]+\]:|\*\[[^\]\n]+\]:)", re.MULTILINE)
_NOTED = "[^"
_RAW = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_TAGS = re.compile(r"<[^>]*>")


def document_of_markdown(text: str) -> Document:
    """Return a stored text as a document that prints what the text prints.

    Where the whole prints otherwise though each unit was proved, all of it is one ``Source``.
    """
    proof = _Proof()
    if _NOTED in text or _DEFINES.search(text):
        # Notes and definitions reach across units: the text is proved as one.
        found = proof.blocks(text)
        return Document(found if found is not None else (Source(text),))
    blocks: list[Block] = []
    for unit in _units(text):
        found = proof.blocks(unit)
        blocks += found if found is not None else (Source(unit),)
    whole = Document(tuple(blocks))
    if proof.same(markdown_of(whole), text):
        return whole
    return Document((Source(text),)) if text.strip() else Document()


class _Proof:
    """Prints Markdown with one engine, with the names of records in the place of their words."""

    def __init__(self) -> None:
        self._engine = MarkdownEngine(records=RecordNames())

    def blocks(self, markdown: str) -> tuple[Block, ...] | None:
        """Return what ``markdown`` says as blocks, or ``None`` where these print otherwise."""
        html = self._printed(markdown)
        document = document_of(html)
        again = self._printed(markdown_of(document))
        same = _essence(again) == _essence(html) and document_of(again) == document
        return document.blocks if same else None

    def same(self, one: str, other: str) -> bool:
        """Return True if two texts print the same to a reader."""
        return _essence(self._printed(one)) == _essence(self._printed(other))

    def _printed(self, markdown: str) -> str:
        blocks = self._engine.render(markdown, Resolver(Records(), None))
        return "\n".join(block.html for block in blocks)


def _essence(html: str) -> str:
    """Return what a reader can tell of a page: its elements and words.

    Bold is bold under either name; whether a point's words are a paragraph cannot be seen.
    """
    for old, new in _ALIKE:
        html = old.sub(new, html)
    return " ".join(html.split())


_ALIKE = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"</?(?:thead|tbody|tfoot)>", ""),
        (r"<(/?)strong>", r"<\1b>"),
        (r"<(/?)em>", r"<\1i>"),
        (r"<(/?)(?:del|strike)>", r"<\1s>"),
        (r"(<li[^>]*>)\s*<p>", r"\1"),
        (r"</p>\s*(</li>|<[uo]l\b|<p>|<blockquote>)", r"\1"),
        (
            r"\s*(<br>|</?(?:ul|ol|li|table|thead|tbody|tr|td|th|blockquote|p|h\d)\b[^>]*>)\s*",
            r"\1",
        ),
    )
)


def _units(text: str) -> Iterator[str]:
    """Yield the text in pieces that print alone as they do in the whole, blank lines between.

    A piece ends where a blank line does, unless a fence or an element is open there.
    """
    waiting: list[str] = []
    for block in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")):
        if waiting and starts_unit(block) and not _is_open("\n\n".join(waiting)):
            yield "\n\n".join(waiting)
            waiting = []
        waiting.append(block)
    if any(one.strip() for one in waiting):
        yield "\n\n".join(waiting)


def _is_open(text: str) -> bool:
    """Return True if a fence, a comment or an element may go on after ``text``."""
    if len(_FENCE.findall(text)) % 2 or text.count("<!--") != text.count("-->"):
        return True
    if "<" not in text:
        return False
    tags = _RAW.findall(text)
    return sum(1 for end, _ in tags if not end) != sum(1 for end, _ in tags if end)
