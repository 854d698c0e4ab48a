"""Pictures on the site: each once, known by what is in it."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from presseditor.domain.addresses import web_address
from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.sites.wordpress.answers import Media
from presseditor.sites.wordpress.api import Api, garbage

TAKEN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
"""What every WordPress takes; others (SVG) end in an error 500 that no other try mends."""


def ensure_picture(
    api: Api, image: PayloadImage, image_file: Callable[[PayloadImage], Path]
) -> Media:
    """Return the picture on the site, uploading it where it is not there.

    Its address may be another host's, which many sites keep their pictures on, but of the web.
    """
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
    found = api.list("/wp/v2/media", Media, slug=slug, context="edit")
    media = found[0] if found else _upload(api, image, image_file(image).read_bytes())
    if not web_address(media.source_url):
        raise garbage()
    if (media.alt_text, media.caption.raw) != (image.alt, image.caption):
        wanted = {"alt_text": image.alt, "caption": image.caption}
        api.post(f"/wp/v2/media/{media.id}", Media, wanted)
    return media


def _upload(api: Api, image: PayloadImage, content: bytes) -> Media:
    return api.upload(
        "/wp/v2/media",
        Media,
        content,
        {
            "Content-Type": image.media_type,
            "Content-Disposition": f'attachment; filename="press-{image.asset_name}"',
            # A body cut on its way must not become a picture.
            "Content-MD5": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        },
    )
