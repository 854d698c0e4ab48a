"""The officer's choices, kept as JSON beside the database."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from presseditor.domain.errors import RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default.

    ``theme`` is ``auto``, ``light`` or ``dark``; ``preview_width`` ``phone``, ``desktop`` or
    ``print``; ``rules_off`` holds ids of typography rules; ``last_article`` is reopened on start;
    ``update_address`` is where the office puts new versions, empty for nowhere.
    """

    language: str = "ru"
    theme: str = "auto"
    office: str = ""
    officer: str = ""
    time_zone: str = DEFAULT_TIME_ZONE
    press_contact: str = ""
    consent_notice: str = ""
    default_site: str = "embedded"
    rubrics: tuple[str, ...] = ()
    rules_off: tuple[str, ...] = ()
    check_spelling: bool = True
    preview_width: str = "desktop"
    last_article: str = ""
    update_address: str = ""


class SettingsStore:
    """Reads the settings once and writes every change at once."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._current = _read(file)

    @property
    def current(self) -> Settings:
        """The choices as they stand."""
        return self._current

    def change(self, **values: Any) -> Settings:
        """Change some choices and store them; raise ``RetryError`` when they cannot be written."""
        changed = replace(self._current, **values)
        text = json.dumps(asdict(changed), ensure_ascii=False, indent=1)
        aside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(text, encoding="utf-8")
            aside.replace(self._file)
        except OSError as error:
            raise RetryError(
                message(
                    "The settings could not be saved: {reason}. "
                    "Check the free space and the rights to the folder.",
                    reason=reason_of(error),
                )
            ) from error
        self._current = changed
        return changed


def _read(file: Path) -> Settings:
    """Return the stored choices; a missing or damaged file gives the defaults, value by value."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = Settings()
    kept = {}
    for field in fields(Settings):
        default = getattr(defaults, field.name)
        value = stored.get(field.name, default)
        if isinstance(default, tuple):
            is_list = isinstance(value, list) and all(isinstance(one, str) for one in value)
            value = tuple(value) if is_list else default
        kept[field.name] = value if type(value) is type(default) else default
    return Settings(**kept)
