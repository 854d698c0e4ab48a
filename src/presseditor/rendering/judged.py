"""Everything on a page that a reader takes for words of the house, as it is printed."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.bundle import Bundle
from presseditor.domain.event import Event
from presseditor.domain.image import Image
from presseditor.domain.record_link import RecordKind
from presseditor.rendering.printed import Printed, plainly_printed, printed, record_links

_ARTICLE = ("title", "lead", "body", "background", "press_contact")
_MARKDOWN = frozenset({"body", "background"})
_EVENT = ("title", "programme", "registration", "accreditation", "status_reason")
_IMAGE = ("caption", "alt", "credit")


@dataclass(frozen=True, slots=True)
class Judged:
    """Words that are printed.

    ``part`` is a field of the article, or ``event.programme``, ``image.caption`` and the like;
    ``source`` is what is written there.
    """

    part: str
    source: str
    printed: Printed

    @property
    def outside(self) -> bool:
        """Return True if the words stand in no part of the article: on a card, under a picture."""
        return "." in self.part


def judged(bundle: Bundle) -> Iterator[Judged]:
    """Yield what every part that is not empty prints, the card and the pictures included."""
    article = bundle.article
    parts = [(name, str(getattr(article, name))) for name in _ARTICLE]
    parts += [("article.rubric", article.rubric), *(("article.tags", tag) for tag in article.tags)]
    if bundle.event is not None:
        parts += _card(bundle.event)
    for image in _pictures(bundle):
        parts += [(f"image.{name}", str(getattr(image, name))) for name in _IMAGE]
    for part, text in parts:
        if text.strip():
            yield Judged(part, text, (printed if part in _MARKDOWN else plainly_printed)(text))


def _card(event: Event) -> list[tuple[str, str]]:
    return [
        *((f"event.{name}", str(getattr(event, name))) for name in _EVENT),
        ("event.venue", event.venue.name),
        ("event.venue", event.venue.address),
        *(("event.participants", name) for name in event.participants),
    ]


def _pictures(bundle: Bundle) -> Iterator[Image]:
    article, known = bundle.article, bundle.records.images
    links = (*record_links(article.body), *record_links(article.background))
    shown = (link.ref.id for link in links if link.ref.kind is RecordKind.IMAGE)
    ids = dict.fromkeys([article.cover_id or "", *shown])
    return (known[one] for one in ids if one in known)
