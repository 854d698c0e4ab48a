"""Puts messages into the user's language, from a Qt Linguist catalog read without Qt."""

import re
from functools import cached_property
from pathlib import Path

from presseditor.domain.errors import DataError
from presseditor.domain.message import Message, message
from presseditor.domain.quotation import quoted
from presseditor.paths import resources

_QUOTED = re.compile(r"«\{(?!path|file|folder)(\w+)\}»")
"""Values that stand in quotation marks: what they quote themselves gets the inner ones, but for
names of files, which are told letter by letter."""


def core_catalog(language: str) -> Path:
    """Return where the translations of everything below the window lie."""
    return resources() / "translations" / f"core_{language}.ts"


class Translator:
    """Turns ``Message`` values into sentences of one language.

    ``catalog_path`` is a Qt Linguist ``.ts`` file; contexts do not matter. English, and whatever
    has no finished translation, stays English.
    """

    def __init__(self, language: str, catalog_path: Path) -> None:
        self._language = language
        self._catalog_path = catalog_path

    def text(self, text: Message) -> str:
        """Return ``text`` in the user's language, its values (messages too) filled in."""
        if self._language == "en":
            return str(text)
        template = self._catalog.get(text.template, text.template)
        values = {
            name: self.text(value) if isinstance(value, Message) else value
            for name, value in text.values.items()
        }
        for name in _QUOTED.findall(template):
            if isinstance(values.get(name), str):
                values[name] = quoted(str(values[name]))[1:-1]
        try:
            return template.format(**values)
        except (KeyError, IndexError, ValueError):
            # A translation that names a value the message does not carry must not hide the message.
            return str(text)

    @cached_property
    def _catalog(self) -> dict[str, str]:
        """Read the catalog; a missing one is an empty one, a damaged one a ``DataError``."""
        # Our own file: nobody can smuggle entities into it, so the standard parser will do.
        from xml.etree import ElementTree as ET

        if not self._catalog_path.exists():
            return {}
        try:
            tree = ET.parse(self._catalog_path)  # noqa: S314
        except ET.ParseError as error:
            raise DataError(
                message(
                    "The translations in “{path}” cannot be read: install the program again.",
                    path=str(self._catalog_path),
                )
            ) from error
        entries = (
            (one.findtext("source", ""), one.find("translation")) for one in tree.iter("message")
        )
        return {
            source: found.text
            for source, found in entries
            if found is not None and found.text and found.get("type") is None
        }
