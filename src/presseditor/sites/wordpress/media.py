"""Pictures on the site: each once, known by what is in it."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.sites.wordpress.api import Api

TAKEN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
"""What every WordPress takes; others (SVG) end in an error 500 that no other try mends."""


def ensure_picture(
    api: Api, image: PayloadImage, image_file: Callable[[PayloadImage], Path]
) -> dict[str, Any]:
    """Return the picture's ``id`` and ``url`` on the site, uploading it where it is not there."""
    if image.media_type not in TAKEN:
        raise CorrectionError(
            message(
                "The site does not take pictures of the kind {kind} (“{name}”). Save it as JPEG or"
                " PNG.",
                kind=image.media_type,
                name=image.caption or image.asset_name,
            )
        )
    slug = f"press-{image.asset_name.partition('.')[0]}"
    found = api.list("/wp/v2/media", slug=slug, context="edit")
    media = found[0] if found else _upload(api, image, image_file(image).read_bytes())
    wanted = {"alt_text": image.alt, "caption": image.caption}
    said = media.get("caption")
    present = {
        "alt_text": media.get("alt_text"),
        "caption": said.get("raw") if isinstance(said, dict) else None,
    }
    if present != wanted:
        api.post(f"/wp/v2/media/{media['id']}", wanted)
    return {"id": media["id"], "url": str(media.get("source_url", ""))}


def _upload(api: Api, image: PayloadImage, content: bytes) -> dict[str, Any]:
    return api.upload(
        "/wp/v2/media",
        content,
        {
            "Content-Type": image.media_type,
            "Content-Disposition": f'attachment; filename="press-{image.asset_name}"',
            # A body cut on its way must not become a picture.
            "Content-MD5": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        },
    )
