"""What a verb works with: the profile, the desk when it needs one, and the ways to speak."""

import dataclasses
import datetime as dt
import json
import sys
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import Clock, SystemClock
from presseditor.domain.errors import CorrectionError, StoppedError
from presseditor.domain.finding import Finding
from presseditor.domain.message import Message, message
from presseditor.domain.moment import Moment
from presseditor.paths import Profile
from presseditor.services.intake import read_document

LARGEST_INPUT = 50 * 1024 * 1024
"""Bytes of standard input; a press release has some ten thousand."""


class Session:
    """One run of the command line."""

    def __init__(self, profile: Profile, clock: Clock | None = None, *, as_json: bool) -> None:
        self.as_json = as_json
        self.parts = Desk(profile, clock or SystemClock())
        self._opened = False

    @cached_property
    def desk(self) -> Desk:
        """The desk with its profile opened; verbs that only work on text use ``parts``."""
        self._opened = True
        self.parts.open()
        if (lost := self.parts.database.loss()) is not None:
            self.explain(lost)
        return self.parts

    def close(self) -> None:
        """Close what was opened."""
        if self._opened and "database" in self.parts.__dict__:
            for one in self.parts.database.damage.met:
                self.explain(one)
        if self._opened:
            self.parts.close()

    def words(self, text: Message) -> str:
        """Return a message in the user's language."""
        return self.parts.translator.text(text)

    def say(self, text: Message, **data: object) -> None:
        """Report a result: a sentence for people, or ``data`` with ``--json``."""
        if self.as_json:
            self.show(data)
        else:
            print(self.words(text))

    def show(self, data: object) -> None:
        """Print data as JSON."""
        print(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))

    def explain(self, text: Message) -> None:
        """Say on standard error what is wrong."""
        print(self.words(text), file=sys.stderr)

    def explain_stops(self, error: StoppedError) -> None:
        """Say what keeps a text in the house, each remark with its rule on a line of its own."""
        for one in error.findings:
            print(f"{self.words(one.message)}  [{one.place}]", file=sys.stderr)
        if self.as_json:
            self.show(
                {
                    "stops": [self.words(one.message) for one in error.findings],
                    "findings": [self.row(one) for one in error.findings],
                }
            )

    def row(self, one: Finding) -> dict[str, object]:
        """Return a finding as it is printed."""
        return {
            "severity": one.severity.value,
            "rule": one.rule,
            "part": one.part,
            "start": one.start,
            "end": one.end,
            "message": self.words(one.message),
            "fix": one.fix,
        }

    def read(self, name: str) -> str:
        """Return the text of a file, or of standard input for ``-``."""
        if name != "-":
            return read_document.read_document(Path(name))
        data = sys.stdin.buffer.read(LARGEST_INPUT + 1)
        if len(data) > LARGEST_INPUT:
            raise CorrectionError(message("The text is larger than 50 MB."))
        return read_document.decode(data)

    @staticmethod
    def is_file(name: str) -> bool:
        """Return True if ARTICLE is the path of a Markdown file."""
        path = Path(name)
        return path.suffix.lower() in {".md", ".markdown"} and path.is_file()

    def article(self, name: str) -> Article:
        """Return a stored article by id, slug, or path to the file that it came from."""
        if self.is_file(name):
            return self.desk.articles.get(self.desk.imports.read_bundle(Path(name)).article.id)
        return self.desk.articles.find(name)

    def bundle(self, name: str) -> Bundle:
        """Return an article by id, slug, or path to a Markdown file with front matter."""
        if self.is_file(name):
            return self.desk.imports.read_bundle(Path(name))
        return self.desk.articles.bundle(self.desk.articles.find(name))


def _plain(value: Any) -> Any:
    if isinstance(value, Moment):
        return value.isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Message):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
    return str(value)
