"""Schema.org data as a file."""

import json
from pathlib import Path

from presseditor.domain.bundle import Bundle
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.rendering.structured import json_ld


def write_json_ld(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the article's JSON-LD, indented for reading."""
    data = json_ld(bundle, context.site, context.canonical_url)
    return (write_file(target, json.dumps(data, ensure_ascii=False, indent=2) + "\n"),)
