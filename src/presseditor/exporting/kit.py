"""The press kit: one zip with everything a newsroom may ask for."""

import io
import tempfile
import zipfile
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext, Writer
from presseditor.exporting.files import safe_stem, write_file
from presseditor.rendering.payload import images_of

# A fixed time, the first a zip can hold: the same article gives the same bytes.
_TIME = (1980, 1, 1, 0, 0, 0)
_FALLBACK_NAME = "release"


def write_kit(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write page, Word, plain text, Markdown, calendar (if there is a dated event), pictures."""
    name = safe_stem(bundle.article.slug) or _FALLBACK_NAME
    files: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="presseditor-") as folder:
        for suffix, write in _writers(bundle).items():
            made = Path(folder) / f"{name}.{suffix}"
            write(bundle, context, made)
            files[made.name] = made.read_bytes()
    for image in images_of(bundle):
        files[f"images/{image.asset_name}"] = context.image_file(image).read_bytes()
    return (write_file(target, _packed(files)),)


def _writers(bundle: Bundle) -> dict[str, Writer]:
    # Imported here: the registry names this module.
    from presseditor.exporting.formats import FORMATS

    wanted = ["html", "docx", "txt", "md"]
    if bundle.event is not None and bundle.event.start is not None:
        wanted.append("ics")
    return {name: FORMATS[name] for name in wanted}


def _packed(files: dict[str, bytes]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return memory.getvalue()
