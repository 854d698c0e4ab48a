"""Pictures for documents that hold them inside."""

import io

from PIL import Image as Pillow

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext

_EMBEDDABLE = frozenset({"image/jpeg", "image/png", "image/gif"})


def picture_bytes(asset_name: str, bundle: Bundle, context: ExportContext) -> bytes | None:
    """Return the clean picture in a form every office program shows; ``None`` if it is unknown.

    WebP becomes PNG: Word and LibreOffice of the day do not all read it.
    """
    images = {image.asset_name: image for image in bundle.records.images.values()}
    image = images.get(asset_name)
    if image is None:
        return None
    data = context.image_file(image).read_bytes()
    if image.media_type in _EMBEDDABLE:
        return data
    memory = io.BytesIO()
    with Pillow.open(io.BytesIO(data)) as picture:
        picture.convert("RGBA").save(memory, format="PNG")
    return memory.getvalue()
