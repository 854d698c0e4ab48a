"""Runs of words as Markdown: marks nest, links stand outermost."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from itertools import groupby

from presseditor.domain.prose import Inline, Inlines, Marks, Note, Run
from presseditor.rendering.prose.escape import address, escaped, escaped_line

_ORDER = (Marks.BOLD, Marks.ITALIC, Marks.STRIKE, Marks.SUPERSCRIPT, Marks.SUBSCRIPT)
_TAGS = {
    Marks.BOLD: "strong",
    Marks.ITALIC: "em",
    Marks.STRIKE: "s",
    Marks.SUPERSCRIPT: "sup",
    Marks.SUBSCRIPT: "sub",
}
_STARS = {Marks.BOLD: "**", Marks.ITALIC: "*"}

_STAR_LIKE = "*_\\"
"""Beside these signs the engine counts stars otherwise than meant."""

NoteSign = Callable[[Note], str]
"""Gives a note the sign that stands for it in the text."""


def inline_markdown(inlines: Inlines, sign: NoteSign, *, line_break: str = "  \n") -> str:
    """Return settled inlines as Markdown; ``line_break`` is written for a break in the text."""
    made = _by_link(inlines, sign)
    first, *others = made.split("\n")
    written = escaped_line(first)
    empty = ""
    for line in others:
        if line:
            written += f"{line_break}{empty}{escaped_line(line)}"
        # An empty line would end the paragraph: its break is written out.
        empty = "" if line else f"{empty}<br>"
    return written


def inline_html(inlines: Inlines) -> str:
    """Return settled inlines as the HTML that the renderer allows; a note is set in brackets."""
    return "".join(_html_of(one) for one in inlines)


def _by_link(inlines: Iterable[Inline], sign: NoteSign) -> str:
    pieces: list[str] = []
    for link, group in groupby(inlines, lambda one: one.link if isinstance(one, Run) else ""):
        inside = [replace(one, link="") if isinstance(one, Run) else one for one in group]
        text = _marked(inside, _ORDER, sign)
        if pieces and pieces[-1].endswith("!") and link:
            pieces[-1] = f"{pieces[-1][:-1]}\\!"
        pieces.append(f"[{text}]({address(link)})" if link else text)
    return "".join(pieces)


def _marked(inlines: list[Inline], marks: tuple[Marks, ...], sign: NoteSign) -> str:
    """Return inlines with the outermost of ``marks`` written around those that have it."""
    if not marks:
        return "".join(
            sign(one) if isinstance(one, Note) else "\n".join(map(escaped, one.text.split("\n")))
            for one in inlines
        )
    first, *others = marks
    groups = [
        (has, list(group))
        for has, group in groupby(inlines, lambda one: isinstance(one, Run) and first in one.marks)
    ]
    pieces = []
    for at, (has, group) in enumerate(groups):
        inside = _marked(group, tuple(others), sign)
        if not has:
            pieces.append(inside)
            continue
        alone = at == 0 or _ends_apart(groups[at - 1][1])
        ends = at + 1 == len(groups) or _begins_apart(groups[at + 1][1])
        pieces.append(_set(inside, first, stars=alone and ends and _is_one_run(group)))
    return "".join(pieces)


def _set(text: str, mark: Marks, *, stars: bool) -> str:
    sign = _STARS.get(mark)
    if sign and stars and text == text.strip() and not text.startswith("*"):
        return f"{sign}{text}{sign}"
    return f"<{_TAGS[mark]}>{text}</{_TAGS[mark]}>"


def _is_one_run(group: list[Inline]) -> bool:
    """Return True if stars are sure to be read as meant: plain words on one line."""
    one = group[0]
    return len(group) == 1 and isinstance(one, Run) and "\n" not in one.text


def _ends_apart(group: list[Inline]) -> bool:
    last = group[-1]
    return isinstance(last, Run) and last.text[-1:] not in _STAR_LIKE


def _begins_apart(group: list[Inline]) -> bool:
    first = group[0]
    return isinstance(first, Run) and first.text[:1] not in _STAR_LIKE


def _html_of(one: Inline) -> str:
    if isinstance(one, Note):
        words = "".join(
            inline_html(block.inlines) for block in one.blocks if hasattr(block, "inlines")
        )
        return f" [{words}]"
    html = escape(one.text, quote=False).replace("\n", "<br>")
    for mark in reversed(_ORDER):
        if mark in one.marks:
            html = f"<{_TAGS[mark]}>{html}</{_TAGS[mark]}>"
    if not one.link:
        return html
    if one.link.startswith(("http://", "https://", "mailto:", "tel:")):
        return f'<a href="{escape(one.link)}">{html}</a>'
    return f'<span data-record="{escape(one.link)}">{html}</span>'
