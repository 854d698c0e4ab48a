"""What a folder site knows of its pages: one small file for each article."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import CorrectionError
from presseditor.domain.ids import free_id
from presseditor.domain.message import message
from presseditor.domain.moment import Moment
from presseditor.domain.plain import from_plain, to_plain
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE
from presseditor.rendering.page import IndexEntry
from presseditor.sites.folder_files import write_file, write_json

FOLDER = ".presseditor"
_YEARS = "years.txt"
LONGEST_ADDRESS = 80
_DEVICES = {f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)}
_RESERVED = {"index", "rss", "sitemap", "images", "con", "prn", "aux", "nul"} | _DEVICES


@dataclass(frozen=True, slots=True)
class Entry:
    """One article's page; ``listed`` once it is complete, and until it is withdrawn.

    ``address`` is kept for good, so that a link in the media never leads to another text.
    """

    article_id: str
    address: str
    title: str = ""
    published: str = ""
    time_zone: str = DEFAULT_TIME_ZONE
    excerpt: str = ""
    cover: str = ""
    content_hash: str = ""
    listed: bool = False

    @property
    def file_name(self) -> str:
        """The page's file."""
        return f"{self.address}.html"

    def for_list(self) -> IndexEntry:
        """Return the entry as lists and feeds show it."""
        date = Moment.parse(self.published) if self.published else None
        cover = f"images/{self.cover}" if self.cover else ""
        return IndexEntry(self.title, self.file_name, date, self.excerpt, cover, self.time_zone)


class Entries:
    """The small files of one site."""

    def __init__(self, root: Path) -> None:
        self._folder = root / FOLDER

    def all(self) -> list[Entry]:
        """Return every entry, the newest date first."""
        if not self._folder.is_dir():
            return []
        found = [_read(path) for path in sorted(self._folder.glob("*.json"))]
        return sorted(found, key=lambda one: (one.published, one.address), reverse=True)

    def save(self, entry: Entry) -> None:
        """Store the entry."""
        self._folder.mkdir(exist_ok=True)
        write_json(self._folder / f"{_safe_id(entry.article_id)}.json", to_plain(entry))

    def of(self, article_id: str) -> Entry | None:
        """Return the article's entry, or ``None``."""
        path = self._folder / f"{_safe_id(article_id)}.json"
        return _read(path) if path.is_file() else None

    def years(self) -> set[int]:
        """Return the years that have a page of their own made by this program."""
        path = self._folder / _YEARS
        words = path.read_text("utf-8").split() if path.is_file() else []
        return {int(word) for word in words if re.fullmatch(r"[0-9]{4}", word)}

    def save_years(self, years: set[int]) -> None:
        """Store the years; nothing is kept where there are none."""
        path = self._folder / _YEARS
        if years:
            write_file(path, " ".join(map(str, sorted(years))).encode())
        else:
            path.unlink(missing_ok=True)

    def reserve(self, delivery: Delivery) -> Entry:
        """Return the article's entry; a new one has an address that no other article ever had."""
        found = self.of(delivery.article_id)
        if found is not None:
            return found
        taken = {one.address for one in self.all()}
        wanted = address_of(delivery.payload.slug or delivery.payload.title, delivery.article_id)
        entry = Entry(delivery.article_id, free_id(wanted, taken))
        self.save(entry)
        return entry


def address_of(slug: str, article_id: str) -> str:
    """Return a file name that cannot leave the folder and that every system accepts."""
    plain = re.sub(r"[^a-z0-9]+", "-", slug[:300].lower()).strip("-")[:LONGEST_ADDRESS].strip("-")
    if not plain:
        return f"news-{_safe_id(article_id)[:12]}"
    return f"news-{plain}" if plain in _RESERVED or plain.isdigit() else plain


def _safe_id(article_id: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_-]{1,64}", article_id):
        return article_id
    return hashlib.sha256(article_id.encode()).hexdigest()[:32]


def _read(path: Path) -> Entry:
    try:
        return from_plain(Entry, json.loads(path.read_text("utf-8")))
    except ValueError as error:
        raise CorrectionError(
            message(
                "The site's file “{path}” is damaged. Restore it from a copy of the site, or"
                " delete it and publish the article again.",
                path=str(path),
            )
        ) from error
