"""Cutting a preprocessed Markdown text into units that parse alone as they do in the whole.

A cut before a block is safe when Python-Markdown gives that block the same elements whatever
stands before it. Blocks that can join their neighbour (list items, quotes, indented text, blank
runs) or that vanish (definitions) never start a unit.
"""

import re
from collections.abc import Iterator

# First character of a block that may look back: an empty or indented block, a quote, a list mark.
_LOOKS_BACK = re.compile(r"[ \n>*+\-]|\d+\.[ ]|$")
# Lines inside a block that make a quote (joins a quote before it) or a definition (leaves nothing,
# so that what follows it in the block meets the unit before).
_UNSAFE_LINE = re.compile(r"^ {0,3}(?:>|\[[^\]\n]*\]:|\[[^\]\n]*$|\*\[)", re.MULTILINE)


def units(text: str) -> Iterator[tuple[str, int]]:
    """Yield each unit's text and its first line (from 0); joined by blank lines: ``text``."""
    waiting: list[str] = []
    line = first_line = 0
    for block in text.split("\n\n"):
        if waiting and starts_unit(block):
            yield "\n\n".join(waiting), first_line
            waiting, first_line = [], line
        waiting.append(block)
        line += block.count("\n") + 2
    yield "\n\n".join(waiting), first_line


def starts_unit(block: str) -> bool:
    """Tell whether ``block`` parses the same whatever stands before it."""
    return not _LOOKS_BACK.match(block) and not _UNSAFE_LINE.search(block)
