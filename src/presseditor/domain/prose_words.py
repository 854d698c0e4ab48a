"""Words in their stored form: blanks folded and kept out of marks, runs set alike joined."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from presseditor.domain.prose import Inline, Inlines, Marks, Note, Run

_BLANKS = re.compile(r"[ \t\r\f\v]+")
_AROUND_BREAK = re.compile(r" *\n *")


def settled_inlines(inlines: Iterable[Inline]) -> Inlines:
    """Return inlines with blanks folded and kept out of marks, neighbours set alike joined."""
    pieces = _joined(_folded(list(_spaces_out(_joined(inlines)))))
    if not any(isinstance(one, Note) or one.text.strip() for one in pieces):
        return ()
    return tuple(_without_edge_blanks(pieces))


def link_of(inline: Inline) -> str:
    """Return where an inline leads; empty for words without a link and for notes."""
    return inline.link if isinstance(inline, Run) else ""


def _joined(inlines: Iterable[Inline]) -> list[Inline]:
    joined: list[Inline] = []
    for one in inlines:
        last = joined[-1] if joined else None
        if isinstance(one, Note):
            joined.append(one)
        elif isinstance(last, Run) and (last.marks, last.link) == (one.marks, one.link):
            joined[-1] = replace(last, text=last.text + one.text)
        elif one.text:
            joined.append(one)
    return joined


def _spaces_out(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Yield runs whose blanks and breaks at an edge, and runs of blanks alone, are plain."""
    for one in inlines:
        if isinstance(one, Note) or not (one.marks or one.link):
            yield one
            continue
        core = one.text.strip(" \t\r\n\f\v")
        before, _, after = one.text.partition(core) if core else (one.text, "", "")
        for text, run in (
            (before, Run(before)),
            (core, replace(one, text=core)),
            (after, Run(after)),
        ):
            if text:
                yield run


def _folded(inlines: list[Inline]) -> Iterator[Inline]:
    """Yield runs with one blank for many, across runs too, and none around a break."""
    blank = True
    for at, one in enumerate(inlines):
        if isinstance(one, Note):
            blank = False
            yield one
            continue
        text = _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", one.text))
        if blank:
            text = text.lstrip(" ")
        following = inlines[at + 1] if at + 1 < len(inlines) else None
        if isinstance(following, Run) and following.text.lstrip(" \t").startswith("\n"):
            text = text.rstrip(" ")
        blank = text.endswith((" ", "\n")) if text else blank
        yield replace(one, text=text)


def _without_edge_blanks(inlines: list[Inline]) -> list[Inline]:
    trimmed = list(inlines)
    while trimmed and isinstance(trimmed[0], Run):
        text = trimmed[0].text.lstrip(" \n")
        if text:
            trimmed[0] = replace(trimmed[0], text=text)
            break
        del trimmed[0]
    while trimmed and isinstance(trimmed[-1], Run):
        text = trimmed[-1].text.rstrip(" \n")
        if text:
            trimmed[-1] = replace(trimmed[-1], text=text)
            break
        del trimmed[-1]
    return trimmed


def on_one_line(inlines: Inlines) -> Inlines:
    """Return inlines without breaks and bold, as a heading holds them."""
    return tuple(
        replace(one, text=one.text.replace("\n", " ")) if isinstance(one, Run) else one
        for one in not_bold(inlines)
    )


def not_bold(inlines: Inlines) -> Inlines:
    """Return inlines without bold, for what is bold by itself."""
    return tuple(
        replace(one, marks=one.marks & ~Marks.BOLD) if isinstance(one, Run) else one
        for one in inlines
    )
