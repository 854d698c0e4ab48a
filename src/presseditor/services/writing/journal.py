"""The spare file of a text that the database did not take, beside the database."""

import contextlib
import datetime as dt
import hashlib
import json
import uuid
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.article import Article
from presseditor.domain.clock import Clock
from presseditor.domain.plain_values import from_plain, to_plain
from presseditor.private_files import write_private


@dataclass(frozen=True, slots=True)
class Kept:
    """A text out of a spare file, and when it was put there."""

    file: Path
    article: Article
    at: dt.datetime


class Journal:
    """Keeps one file for each text that waits for the database.

    The names of the files are this start's own, so that what an earlier start left, and could not
    be put back yet, is never overwritten.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self._clock = clock
        self._start = uuid.uuid4().hex[:8]

    def keep(self, article: Article) -> None:
        """Write the text down, on the disk when this returns; raise ``OSError``."""
        kept = {"kept": self._clock.now().isoformat(), "article": to_plain(article)}
        # ASCII: half a sign, which UTF-8 has no form for, is no reason to lose all the others.
        write_private(self._file(article.id), json.dumps(kept, indent=1).encode("ascii"))

    def drop(self, article_id: str) -> None:
        """Take the text's file away: it is in the database now."""
        with contextlib.suppress(OSError):  # what stays is found to be stored at the next start
            self._file(article_id).unlink(missing_ok=True)

    def entries(self) -> tuple[list[Kept], list[Path]]:
        """Return what earlier starts left, oldest first, and the files that cannot be read."""
        found: list[Kept] = []
        unreadable: list[Path] = []
        for file in sorted(self.folder.glob("*.json")):
            try:
                stored = json.loads(file.read_bytes())
                at = dt.datetime.fromisoformat(stored["kept"]).astimezone(dt.UTC)
                found.append(Kept(file, from_plain(Article, stored["article"]), at))
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                unreadable.append(file)
        return sorted(found, key=lambda one: one.at), unreadable

    def _file(self, article_id: str) -> Path:
        # An id may come from a file's front matter, with signs that no file name can have.
        name = hashlib.sha256(article_id.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        return self.folder / f"{name}-{self._start}.json"
