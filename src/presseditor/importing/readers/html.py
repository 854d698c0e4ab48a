"""HTML of pages and of the clipboard as Markdown text: no script, no style, no hidden parts."""

import html
import re
from html.parser import HTMLParser

from typing_extensions import override

from presseditor.importing.budget import Budget
from presseditor.importing.readers.markup import without_declarations

_SKIPPED = frozenset(
    {"script", "style", "head", "template", "noscript", "svg", "iframe", "object", "select", "nav"}
    | {"title"}
)
_NEVER = frozenset({"script", "style", "svg"})
_CAN_HIDE = frozenset({"div", "span", "section", "aside", "ul", "a"})
_PIECE = 100_000  # letters that are parsed before it is asked whether to go on
_LAYOUT_CELL = 300  # a longer cell is a column of the page, not of a table
_VOID = frozenset([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
])  # fmt: skip
_PARAGRAPHS = frozenset([
    "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote",
    "figure", "figcaption", "form", "address", "dl", "dt", "dd", "ul", "ol", "table", "tbody",
    "thead", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr", "button", "fieldset",
])  # fmt: skip
_FRAGMENT = re.compile(r"<!--StartFragment-->(.*?)<!--EndFragment-->", re.DOTALL)
_WORD_BULLET = re.compile(r"^[·•§▪o](?:\s|\u00a0)+|^\d{1,2}[.)](?:\s|\u00a0){2,}")
_TITLE = re.compile(r"<title[^>]{0,200}>(.{0,500}?)</title", re.IGNORECASE | re.DOTALL)
# A tag of more than 20,000 characters is none, and «<» within a tag shows it was not closed.
_OPENING = re.compile(r"<(?![/!?a-zA-Z](?:[^<>]{0,20000})>)")
_HIDING = re.compile(r"display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all")


def html_to_text(source: str, budget: Budget | None = None) -> str:
    """Return the text of ``source`` with its headings, lists and tables as Markdown marks.

    Text comes out as text: «&lt;script&gt;» in a page stays these letters and nothing more. Raise
    ``CorrectionError`` where it asks for more than the ``budget`` of a document.
    """
    fragment = _FRAGMENT.search(source)
    cleaned = _guarded(without_declarations(fragment[1] if fragment else source))
    budget = budget or Budget("HTML")
    budget.require_tags(cleaned)
    reader = _read(cleaned, _SKIPPED, budget)
    if reader.is_skipping:  # a tag never closed: rather a menu too many than a text lost
        reader = _read(cleaned, _NEVER, budget)
    return reader.text()


def html_title(source: str) -> str:
    """Return the content of the title element, or an empty string."""
    found = _TITLE.search(source, 0, 200_000)
    return " ".join(html.unescape(found[1]).split()) if found else ""


def _guarded(source: str) -> str:
    """Turn «<» that begins no tag soon closed into text: the parser would search to the end anew.

    Without this, 300 KB of «<a » cost minutes.
    """
    pieces: list[str] = []
    start = 0
    for match in _OPENING.finditer(source):
        if match.start() >= start:
            pieces += [source[start : match.start()], "&lt;"]
            start = match.end()
    return "".join([*pieces, source[start:]])


def _read(source: str, skipped: frozenset[str], budget: Budget) -> "_Reader":
    reader = _Reader(skipped, budget)
    for start in range(0, len(source), _PIECE):
        budget.look()
        reader.feed(source[start : start + _PIECE])
    reader.close()
    return reader


class _Reader(HTMLParser):
    """Gathers blocks of text while the parser walks through the tags."""

    def __init__(self, skipped: frozenset[str], budget: Budget) -> None:
        super().__init__(convert_charrefs=True)
        self._budget = budget
        self._skip = skipped
        self._blocks: list[str] = []
        self._line: list[str] = []
        self._mark = ""
        self._skipped: list[str] = []
        self._lists: list[int] = []
        self._row: list[str] | None = None
        self._cell = False
        self._rows = 0
        self._pre = 0

    @property
    def is_skipping(self) -> bool:
        """Tell whether an element that is left out was still open at the end."""
        return bool(self._skipped)

    def text(self) -> str:
        """Return what was gathered; table rows and list items stand close together."""
        self._close_row()
        self._break()
        pieces: list[str] = []
        last = ""
        for block in self._blocks:
            kind = _kind(block)
            pieces += ["\n" if kind and kind == last else "\n\n", block]
            last = kind
        return "".join(pieces[1:])

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._skipped.clear()
        if self._skipped or tag in self._skip or self._is_hidden(tag, attrs):
            self._skip_into(tag)
            return
        if tag == "br":
            self._line.append("\n")
        elif tag in {"td", "th"}:
            self._close_cell()
            self._cell = self._row is not None
        elif tag == "tr":
            self._close_row()
            self._break()
            self._row = []
        elif tag == "li":
            self._open_item()
        elif tag in _PARAGRAPHS:
            self._open_block(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            if tag == self._skipped[-1]:
                self._skipped.pop()
            return
        if tag in {"td", "th"}:
            self._close_cell()
        elif tag in {"tr", "table"}:
            self._close_row()
        elif tag in _PARAGRAPHS or tag == "li":
            self._close_block(tag)

    @override
    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._line.append(data if self._pre else re.sub(r"[ \t\r\n\f]+", " ", data))

    def _open_item(self) -> None:
        self._break()
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            self._mark = f"{self._lists[-1]}. "
        else:
            self._mark = "- "

    def _open_block(self, tag: str) -> None:
        if self._row is not None and tag != "table":
            self._line.append("\n")
            return
        self._close_row()
        mark = self._mark
        self._break()
        if tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else -1)
        elif tag[0] == "h" and tag[1:].isdigit():
            self._mark = "#" * int(tag[1]) + " "
        elif not self._line and mark.strip() == "-":
            self._mark = mark  # a paragraph within its list item
        self._pre += tag == "pre"
        if tag == "table":
            self._row, self._rows = None, 0

    def _close_block(self, tag: str) -> None:
        if self._row is not None and tag != "table":
            return
        self._break()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        self._pre -= tag == "pre" and self._pre > 0

    def _close_cell(self) -> None:
        if self._row is None:
            self._break()
            return
        lines = "".join(self._line).split("\n")
        text = "\n".join(one for line in lines if (one := " ".join(line.split())))
        self._line = []
        if text or self._cell:
            self._row.append(text)
        self._cell = False

    def _close_row(self) -> None:
        if self._row is None:
            return
        self._close_cell()
        row, self._row = self._row, None
        if len(row) == 1 or any(len(cell) > _LAYOUT_CELL for cell in row):
            self._blocks.extend(line for cell in row for line in cell.split("\n") if line)
        elif any(row):
            self._budget.spend_block()
            cells = (cell.replace("|", "\\|").replace("\n", " ") for cell in row)
            self._blocks.append("| " + " | ".join(cells) + " |")
            if not self._rows:
                self._blocks.append("|" + " --- |" * len(row))
            self._rows += 1

    def _skip_into(self, tag: str) -> None:
        if tag not in _VOID and (not self._skipped or tag == self._skipped[0]):
            self._skipped.append(tag)

    def _is_hidden(self, tag: str, attrs: list[tuple[str, str | None]]) -> bool:
        return self._skip is not _NEVER and tag in _CAN_HIDE and _hides(attrs)

    def _break(self) -> None:
        raw = "".join(self._line)
        text = (
            raw.strip("\n")
            if self._pre
            else "\n".join(" ".join(line.split(" ")).strip() for line in raw.split("\n"))
        )
        text = re.sub(r" {2,}", " ", text).strip() if not self._pre else text
        bullet = _WORD_BULLET.match(text)
        if bullet and not self._mark:
            self._mark, text = "- ", text[bullet.end() :].strip()
        if text:
            self._budget.spend_block()
            self._blocks.append(self._mark + text)
            self._mark = ""
        elif self._mark.startswith("#"):
            self._mark = ""
        self._line = []


def _kind(block: str) -> str:
    """Return what must stand close together: items of a list, rows of a table."""
    if block.startswith(("- ", "| ", "| --- |", "|")):
        return block[0]
    return "1" if re.match(r"\d{1,3}\. ", block) else ""


def _hides(attrs: list[tuple[str, str | None]]) -> bool:
    for name, value in attrs:
        if name == "hidden":
            return True
        if name == "style" and value and _HIDING.search(value.lower()):
            return True
    return False
