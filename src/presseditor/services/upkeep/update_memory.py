"""What the program remembers of updates between two starts."""

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.program_version import Release
from presseditor.private_files import write_private


@dataclass(frozen=True, slots=True)
class UpdateRecords:
    """``looked`` is when the place was asked, ``held`` the installers that lie here.

    ``left`` is the version that the officer went back from: it is not offered by itself again.
    """

    looked: dt.datetime | None = None
    left: str = ""
    held: tuple[Release, ...] = ()


def read_records(file: Path) -> UpdateRecords:
    """Return what was remembered; nothing where the file is missing or damaged."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        looked = dt.datetime.fromisoformat(stored["looked"]) if stored["looked"] else None
        if looked is not None and looked.tzinfo is None:
            return UpdateRecords()
        held = tuple(Release(**one) for one in stored["held"])
        return UpdateRecords(looked, str(stored["left"]), held)
    except (OSError, ValueError, KeyError, TypeError):
        return UpdateRecords()


def change_records(file: Path, **values: Any) -> UpdateRecords:
    """Remember something else; raise ``RetryError`` where it cannot be written."""
    changed = replace(read_records(file), **values)
    text = json.dumps(asdict(changed), default=str, ensure_ascii=False, indent=1)
    try:
        write_private(file, text.encode("utf-8", "replace"))
    except OSError as error:
        raise RetryError(
            message(
                "What is known of updates could not be kept: {reason}.", reason=reason_of(error)
            )
        ) from error
    return changed
