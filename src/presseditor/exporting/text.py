"""Plain text for mail: title, date, the article, contacts, in lines a mail program leaves alone."""

import textwrap
from collections.abc import Callable
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.flow import Item, Run, flow_of
from presseditor.rendering.dates import moment_words

WIDTH = 76
"""Letters a line; mail programs break longer ones themselves (RFC 5322 advises 78)."""


def write_text(bundle: Bundle, _context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the text in UTF-8 with a mark, which Windows' Notepad of old needs for Russian."""
    return (write_file(target, "\ufeff" + as_text(bundle).replace("\n", "\r\n")),)


def as_text(bundle: Bundle) -> str:
    """Return the whole article as plain text, ending with a line break."""
    article = bundle.article
    head = [_wrapped(article.title.upper() if article.title.islower() else article.title)]
    if article.published:
        head.append(moment_words(article.published))
    parts = [part for part in head if part]
    previous: Item | None = None
    for item in flow_of(bundle):
        words = _item(item)
        if not words:
            continue
        if previous is not None and _together(previous, item):
            parts[-1] += _joint(previous, item) + words
        else:
            parts.append(words)
        previous = item
    return "\n\n".join(parts) + "\n"


def _item(item: Item) -> str:
    special = _SPECIAL.get(item.kind)
    if special is not None:
        return special(item)
    if item.kind in _LISTS:
        mark = f"{item.number}. " if item.kind == "number" else "– "
        indent = "  " * (item.level - 1)
        return _wrapped(_words(item.runs), indent + mark, indent + " " * len(mark))
    first, rest = _INDENTS.get(item.kind, ("", ""))
    return _wrapped(_words(item.runs), first, rest)


def _table(item: Item) -> str:
    return "\n".join(" | ".join(_words(cell) for cell in row) for row in item.rows)


def _picture(item: Item) -> str:
    return _wrapped(f"[Фото: {item.text}]") if item.text else ""


_LISTS = frozenset({"bullet", "number"})
_INDENTS = {"quote": ("    ", "    "), "attribution": ("    — ", "      ")}
_SPECIAL: dict[str, Callable[[Item], str]] = {
    "rule": lambda _item: "* * *",
    "table": _table,
    "picture": _picture,
    "term": lambda item: f"{item.text}:",
    "code": lambda item: textwrap.indent(item.text, "    "),
}


def _words(runs: tuple[Run, ...]) -> str:
    """Return the words, each link's address behind it unless the words are the address."""
    return "".join(run.text + _address(run) for run in runs)


def _address(run: Run) -> str:
    if not run.href.startswith(("http:", "https:")) or run.href in run.text:
        return ""
    return f" ({run.href})"


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(
            line,
            WIDTH,
            initial_indent=rest if lines else first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def _together(previous: Item, item: Item) -> bool:
    if previous.kind in _LISTS and item.kind in _LISTS:
        return True
    pair = (previous.kind, item.kind)
    return previous.kind == "term" or pair in _CLOSE


_CLOSE = frozenset({("value", "term"), ("value", "value"), ("quote", "attribution")})


def _joint(previous: Item, item: Item) -> str:
    return " " if previous.kind == "term" and item.kind == "value" else "\n"
