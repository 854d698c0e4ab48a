"""What Word, a mail program or a web page puts on the clipboard, as a document.

Scripts, styles, hidden parts and Word's own markup go; so do addresses that are none of the web's.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from presseditor.domain.message import message
from presseditor.domain.prose import Block, Document, Heading, Paragraph, Picture, Table
from presseditor.domain.prose_rules import settled
from presseditor.domain.stopping import Stopped, nobody_stops
from presseditor.importing.budget import Budget
from presseditor.importing.readers.html import html_to_text
from presseditor.importing.readers.html_tree import clean_tree, fragment_of, is_deeper
from presseditor.rendering.prose.read import TreeReader
from presseditor.rendering.prose.write import markdown_of

LONGEST = 1_000_000
"""Letters that are read with their marks; of more than that only the words are taken."""
MOST_TAGS = 60_000
DEEPEST = 200
"""Elements within elements; the parser itself drops what lies below 2,000."""


def clipboard_markdown(html: str, stopped: Stopped = nobody_stops) -> str:
    """Return pasted HTML as Markdown; what is too large to be prose as plain words.

    Raise ``CorrectionError`` where it asks for more than any release.
    """
    budget = Budget(message("The pasted text"), stopped)
    source = fragment_of(html)
    if len(source) > LONGEST or source.count("<") > MOST_TAGS:
        return html_to_text(source, budget)
    root = clean_tree(html)
    if is_deeper(root, DEEPEST):
        return html_to_text(source, budget)
    budget.look()
    return markdown_of(_document(root))


def _document(root: Any) -> Document:
    return settled(Document(tuple(_as_article(TreeReader(root).blocks(root)))))


def _as_article(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks as an article holds them: its title has a field, its pictures are records."""
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            yield replace(block, level=2)
        elif isinstance(block, Picture):
            if block.caption:
                yield Paragraph(block.caption)
        elif isinstance(block, Table) and not block.header:
            # Office programs rarely say which row is the head; in a press text it is the first.
            yield replace(block, header=1)
        else:
            yield block
