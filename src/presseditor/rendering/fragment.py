"""The HTML fragment of an article: what preview, export and publishing all show.

Records -> Python-Markdown -> nh3, block by block. ``FragmentRenderer`` remembers what it made and
does only the changed blocks again; ``render_fragment`` remembers nothing and is the reference that
the incremental way must equal byte for byte.
"""

import datetime as dt
from dataclasses import dataclass, replace

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.rendering.block import Block
from presseditor.rendering.engine import MarkdownEngine
from presseditor.rendering.page_parts import (
    contact_blocks,
    cover_blocks,
    event_blocks,
    lead_blocks,
)
from presseditor.rendering.resolver import Resolver

__all__ = ["Block", "Fragment", "FragmentRenderer", "render_fragment"]

NOTE_HEADING = '<h2 class="background-title">Справка</h2>'


@dataclass(frozen=True, slots=True)
class Fragment:
    """The blocks of a page from the lead to the press contact, in printed order."""

    blocks: tuple[Block, ...]

    @property
    def html(self) -> str:
        """The fragment as one text: the blocks' HTML, a line break between two."""
        return "\n".join(block.html for block in self.blocks)


class FragmentRenderer:
    """Renders articles again and again and keeps what did not change; for one thread only."""

    def __init__(self) -> None:
        self._body = MarkdownEngine()
        self._background = MarkdownEngine(notes="b")

    def render(self, bundle: Bundle) -> Fragment:
        """Return the article's fragment."""
        article = bundle.article
        resolver = Resolver(bundle.records, _day(article))
        top = 2 if article.title.strip() else 1
        body = self._body.render(article.body, resolver, top_heading=top)
        background = self._background.render(article.background, resolver, top_heading=3)
        return Fragment(
            (
                *lead_blocks(article),
                *cover_blocks(bundle),
                *body,
                *event_blocks(bundle),
                *_background_blocks(background),
                *contact_blocks(article),
            )
        )

    def render_markdown(self, text: str, records: Records) -> Fragment:
        """Return the fragment of bare Markdown: body blocks only, headings at their own level."""
        return Fragment(self._body.render(text, Resolver(records, None), top_heading=1))


def render_fragment(bundle: Bundle) -> Fragment:
    """Return the article's fragment made in one piece from nothing: the reference."""
    renderer = FragmentRenderer()
    renderer._body = MarkdownEngine(whole=True)  # noqa: SLF001 - same module
    renderer._background = MarkdownEngine(notes="b", whole=True)  # noqa: SLF001 - same module
    return renderer.render(bundle)


def _day(article: Article) -> dt.date | None:
    return article.published.date if article.published else None


def _background_blocks(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    if not blocks:
        return ()
    heading = Block(NOTE_HEADING, "background", 0)
    return (heading, *(replace(block, part="background") for block in blocks))
