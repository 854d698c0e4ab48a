"""All the words of a release that readers see and that may repeat what somebody said."""

from collections.abc import Iterator

from presseditor.domain.bundle import Bundle
from presseditor.domain.records import RecordKind, find_record_links

_ARTICLE = ("title", "lead", "body", "background", "press_contact")
_EVENT = ("title", "programme", "registration", "accreditation", "status_reason")
_IMAGE = ("caption", "alt")


def printed_texts(bundle: Bundle) -> Iterator[tuple[str, str]]:
    """Yield each part that is not empty: the article's fields by their names, then the others.

    Those are ``event.programme`` and the like, and ``image.caption`` of the pictures on the page.
    """
    parts = [(name, str(getattr(bundle.article, name))) for name in _ARTICLE]
    if bundle.event is not None:
        parts += [(f"event.{name}", str(getattr(bundle.event, name))) for name in _EVENT]
    for image_id in _pictures(bundle):
        image = bundle.records.images.get(image_id)
        parts += [(f"image.{name}", str(getattr(image, name, ""))) for name in _IMAGE]
    return (one for one in parts if one[1].strip())


def _pictures(bundle: Bundle) -> Iterator[str]:
    article = bundle.article
    links = (
        link for text in (article.body, article.background) for link in find_record_links(text)
    )
    shown = (link.ref.id for link in links if link.ref.kind is RecordKind.IMAGE)
    return iter(dict.fromkeys([article.cover_id or "", *shown]))
