"""The fragment read back as a simple flow of paragraphs, for writers of other formats.

All office formats are made from the very HTML that preview and site show, so that no writer can
say something else.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Literal

from typing_extensions import override

from presseditor.domain.addresses import complete_address
from presseditor.domain.bundle import Bundle
from presseditor.rendering.fragment import render_fragment

Kind = Literal[
    "heading", "lead", "text", "quote", "attribution", "caption", "bullet", "number", "term",
    "value", "code", "picture", "table", "rule",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike; ``href`` makes them a link."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph, picture or table.

    ``level`` is a heading's (1-6) or a list's depth (from 1); ``number`` a numbered item's own;
    ``asset`` a picture's file name, ``runs`` then its words; ``rows`` a table's cells, ``header``
    the count of head rows.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 1
    number: int = 0
    asset: str = ""
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    header: int = 0

    @property
    def text(self) -> str:
        """The words without their setting."""
        return "".join(run.text for run in self.runs)


def flow_of(bundle: Bundle) -> tuple[Item, ...]:
    """Return the article's fragment as items in reading order."""
    return read_flow(render_fragment(bundle).html)


def read_flow(html: str) -> tuple[Item, ...]:
    """Read sanitized HTML as items."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.flush()
    return tuple(reader.items)


@dataclass(slots=True)
class _Table:
    rows: list[list[tuple[Run, ...]]] = field(default_factory=list)
    header: int = 0


_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCK_NAMES = (
    "p div section address figure figcaption blockquote li dt dd pre ul ol dl table hr details "
    "summary caption"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split()) | set(_HEADINGS)
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_LISTS = frozenset({"ul", "ol"})
_VOID = frozenset({"br", "hr", "img", "wbr"})
_BY_ANCESTOR: tuple[tuple[str, Kind], ...] = (
    ("pre", "code"),
    ("figcaption", "caption"),
    ("blockquote", "quote"),
    ("dt", "term"),
    ("dd", "value"),
)


class _Reader(HTMLParser):
    """Collects runs and sets them down as an item at every block's edge."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.items: list[Item] = []
        self._open: list[tuple[str, str]] = []
        self._runs: list[Run] = []
        self._links: list[str] = []
        self._counters: list[int] = []
        self._tables: list[_Table] = []
        self._fresh_item = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self.flush()
        if tag not in _VOID:
            self._open.append((tag, values.get("class", "")))
        if tag == "a":
            self._links.append(values.get("href", ""))
        elif tag == "li":
            self._begin_item()
        elif tag in _LISTS:
            self._counters.append(_start(values) - 1 if tag == "ol" else -1)
        elif tag in _VOID:
            self._void(tag, values)
        else:
            self._begin_table(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        match tag:
            case "a" if self._links:
                self._links.pop()
            case "ul" | "ol" if self._counters:
                self._counters.pop()
            case "td" | "th" if self._tables and self._tables[-1].rows:
                self._tables[-1].rows[-1].append(tuple(_joined(self._runs)))
                self._runs = []
            case "thead" if self._tables:
                self._tables[-1].header = len(self._tables[-1].rows)
            case "table" if self._tables:
                self._end_table()
            case _:
                pass
        self._close(tag)

    @override
    def handle_data(self, data: str) -> None:
        if self._links and self._links[-1].startswith("#fn"):
            # On paper a note's sign stands in brackets, and nothing leads back from the note.
            data = "" if self._links[-1].startswith("#fnref") else f"[{data}]"
        self._add(data if self._inside("pre") else _one_space(data))

    def flush(self) -> None:
        """Set down the words collected so far as a paragraph of its kind."""
        if self._inside("td") or self._inside("th"):
            if self._runs:
                self._add("\n")
            return
        runs = _joined(self._runs)
        self._runs = []
        if not runs:
            return
        kind, level, number = self._kind()
        self._fresh_item = False
        self.items.append(Item(kind, tuple(runs), level, number))

    def _kind(self) -> tuple[Kind, int, int]:
        tags = [tag for tag, _class in self._open]
        depth = len(self._counters)
        for tag in reversed(tags):
            if tag in _HEADINGS:
                return "heading", _HEADINGS[tag], 0
        for name, kind in _BY_ANCESTOR:
            if name in tags:
                return self._quoted(kind), max(depth, 1), 0
        if depth and self._fresh_item:
            number = self._counters[-1]
            return ("number", depth, number) if number >= 0 else ("bullet", depth, 0)
        lead = any(tag == "p" and "lead" in classes for tag, classes in self._open)
        return ("lead" if lead else "text"), depth, 0

    def _quoted(self, kind: Kind) -> Kind:
        in_quote = any(tag == "figure" and "quote" in classes for tag, classes in self._open)
        return "attribution" if kind == "caption" and in_quote else kind

    def _void(self, tag: str, values: dict[str, str]) -> None:
        if tag == "br":
            self._add("\n")
        elif tag == "hr":
            self.items.append(Item("rule"))
        elif tag == "img":
            self._picture(values)

    def _begin_table(self, tag: str) -> None:
        if tag == "table":
            self._tables.append(_Table())
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])

    def _begin_item(self) -> None:
        self._fresh_item = True
        if self._counters and self._counters[-1] >= 0:
            self._counters[-1] += 1

    def _picture(self, values: dict[str, str]) -> None:
        asset = values.get("src", "").removeprefix("images/")
        self.flush()
        self.items.append(Item("picture", (Run(values.get("alt", "")),), asset=asset))

    def _end_table(self) -> None:
        table = self._tables.pop()
        rows = tuple(tuple(row) for row in table.rows if row)
        if rows:
            self.items.append(Item("table", rows=rows, header=table.header))

    def _add(self, text: str) -> None:
        tags = {tag for tag, _class in self._open}
        href = self._links[-1] if self._links else ""
        bold, italic = bool(tags & _BOLD), bool(tags & _ITALIC)
        self._runs.append(Run(text, bold, italic, complete_address(href)))

    def _inside(self, tag: str) -> bool:
        return any(one == tag for one, _class in self._open)

    def _close(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == tag:
                del self._open[index:]
                return


def _joined(runs: list[Run]) -> list[Run]:
    """Join neighbours set alike and trim the ends; runs of blanks alone give nothing."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and (last.bold, last.italic, last.href) == (run.bold, run.italic, run.href):
            joined[-1] = Run(last.text + run.text, run.bold, run.italic, run.href)
        elif run.text:
            joined.append(run)
    if not "".join(run.text for run in joined).strip():
        return []
    first, last = joined[0], joined[-1]
    joined[0] = Run(first.text.lstrip("\n "), first.bold, first.italic, first.href)
    last = joined[-1]
    joined[-1] = Run(last.text.rstrip("\n "), last.bold, last.italic, last.href)
    return [run for run in joined if run.text]


def _one_space(text: str) -> str:
    """Fold blanks as HTML does; non-breaking spaces are not blanks."""
    words = [word for word in text.replace("\n", " ").replace("\t", " ").split(" ") if word]
    if not words:
        return " " if text else ""
    before = " " if text[0] in " \n\t" else ""
    after = " " if text[-1] in " \n\t" else ""
    return before + " ".join(words) + after


def _start(values: dict[str, str]) -> int:
    given = values.get("start", "")
    return int(given) if given.isdecimal() else 1
