"""Pictures under other ids, wherever an article names them."""

import re
from collections.abc import Mapping
from dataclasses import replace

from presseditor.domain.bundle import Bundle
from presseditor.domain.record_link import RECORD_LINK, RecordKind


def with_image_ids(bundle: Bundle, ids: Mapping[str, str]) -> Bundle:
    """Return the bundle with the pictures of ``ids`` (old id -> new id) under their new ids."""
    changed = {old: new for old, new in ids.items() if old != new}
    if not changed:
        return bundle
    article = replace(
        bundle.article,
        body=_renamed(bundle.article.body, changed),
        background=_renamed(bundle.article.background, changed),
        cover_id=changed.get(bundle.article.cover_id or "", bundle.article.cover_id),
    )
    images = (
        replace(one, id=changed.get(one.id, one.id)) for one in bundle.records.images.values()
    )
    records = replace(bundle.records, images={one.id: one for one in images})
    return replace(bundle, article=article, records=records)


def _renamed(text: str, ids: Mapping[str, str]) -> str:
    def link(match: re.Match[str]) -> str:
        if match["scheme"] != RecordKind.IMAGE.value or match["id"] not in ids:
            return match[0]
        before = match[0][: match.start("id") - match.start()]
        return f"{before}{ids[match['id']]})"

    return RECORD_LINK.sub(link, text)
