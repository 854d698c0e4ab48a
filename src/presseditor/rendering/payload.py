"""Freezing an article for the outbox: all that a site will receive, decided at the click."""

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.delivery import Payload, PayloadImage
from presseditor.domain.image import Image
from presseditor.domain.record_link import RecordKind
from presseditor.domain.site import Site
from presseditor.rendering.fragment import Fragment, render_fragment
from presseditor.rendering.plain_text import shortened, words_of
from presseditor.rendering.printed import record_links
from presseditor.rendering.structured import json_ld_text

EXCERPT_LENGTH = 300
"""Letters; what lists, feeds and search engines show at most."""


def payload_of(
    bundle: Bundle,
    fragment: Fragment | None = None,
    site: Site | None = None,
    *,
    canonical_url: str = "",
) -> Payload:
    """Return the frozen payload; the fragment is made here unless it is handed in."""
    article = bundle.article
    done = fragment if fragment is not None else render_fragment(bundle)
    cover = bundle.records.images.get(article.cover_id or "")
    return Payload(
        title=article.title,
        slug=article.slug,
        excerpt=excerpt_of(article, done),
        fragment=done.html,
        json_ld=json_ld_text(bundle, site, canonical_url),
        published=article.published.isoformat() if article.published else "",
        time_zone=article.time_zone,
        publish_at=article.publish_at,
        rubric=article.rubric,
        tags=article.tags,
        cover=_travelling(cover) if cover else None,
        images=tuple(_travelling(image) for image in images_of(bundle)),
    )


def excerpt_of(article: Article, fragment: Fragment) -> str:
    """Return the lead, or the beginning of the text where there is none, as plain words."""
    lead = " ".join(article.lead.split())
    if not lead:
        body = (block.html for block in fragment.blocks if block.part == "body")
        lead = next((words for words in map(words_of, body) if words), "")
    return shortened(lead, EXCERPT_LENGTH)


def images_of(bundle: Bundle) -> tuple[Image, ...]:
    """Return the pictures that the page shows, the cover first, each once."""
    ids = [bundle.article.cover_id or ""]
    for text in (bundle.article.body, bundle.article.background):
        ids += [one.ref.id for one in record_links(text) if one.ref.kind is RecordKind.IMAGE]
    known = bundle.records.images
    return tuple(known[one] for one in dict.fromkeys(ids) if one in known)


def _travelling(image: Image) -> PayloadImage:
    return PayloadImage(
        id=image.id,
        asset_name=image.asset_name,
        media_type=image.media_type,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
    )
