"""The kinds of release, read from resources: what each is called and cannot do without."""

import json
from pathlib import Path

from presseditor.domain.article import Kind
from presseditor.domain.errors import DataError
from presseditor.domain.message import message


def load_kinds(path: Path) -> tuple[Kind, ...]:
    """Read the kinds in their order; raise ``DataError`` where the file cannot be used."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Kind(str(one["id"]), dict(one["name"]), tuple(one.get("required", ())))
            for one in entries
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(
            message(
                "The list of release kinds cannot be read from {path}: {why}. "
                "Install the program again.",
                path=str(path),
                why=str(error),
            )
        ) from error
