"""What a folder site knows of its pages: one small file for each article."""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from presseditor.border import Line, Text, matching, read, write
from presseditor.domain.delivery import Delivery
from presseditor.domain.ids import free_id
from presseditor.domain.message import Message
from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE, instant_of
from presseditor.private_files import make_folder
from presseditor.rendering.page import IndexEntry
from presseditor.sites.folder.files import write_file
from presseditor.sites.folder.own import FOLDER, damaged

_YEARS = "years.txt"
LONGEST_ADDRESS = 80
_DEVICES = {f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)}
_RESERVED = {"index", "rss", "sitemap", "images", "con", "prn", "aux", "nul"} | _DEVICES


_LARGEST = 1024 * 1024
_YEARS_THERE_ARE = range(2, 9999)


@dataclass(frozen=True, slots=True)
class Entry:
    """One article's page; ``listed`` once it is complete, and until it is withdrawn.

    ``address`` is kept for good, so that a link in the media never leads to another text.
    """

    article_id: Line
    address: Annotated[str, matching("[A-Za-z0-9_-]+", 120)]
    title: Text = ""
    published: Line = ""
    time_zone: Line = DEFAULT_TIME_ZONE
    excerpt: Text = ""
    cover: Annotated[str, matching("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?", 200)] = ""
    content_hash: Annotated[str, matching("(?:[0-9a-f]{64})?", 64)] = ""
    listed: bool = False

    @property
    def file_name(self) -> str:
        """The page's file."""
        return f"{self.address}.html"

    @property
    def instant(self) -> dt.datetime:
        """When its date was, for the order of lists; without a date it is the oldest."""
        if not self.published:
            return dt.datetime.min.replace(tzinfo=dt.UTC)
        return instant_of(Moment.parse(self.published), self.time_zone)

    def matches(self, path: Path) -> bool:
        """Return True if the page is what was written."""
        if not path.is_file() or path.is_symlink():
            return False
        return hashlib.sha256(path.read_bytes()).hexdigest() == self.content_hash

    def for_list(self) -> IndexEntry:
        """Return the entry as lists and feeds show it."""
        date = Moment.parse(self.published) if self.published else None
        cover = f"images/{self.cover}" if self.cover else ""
        return IndexEntry(self.title, self.file_name, date, self.excerpt, cover, self.time_zone)


class Entries:
    """The small files of one site."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / FOLDER

    def all(self) -> list[Entry]:
        """Return every entry that can be believed, the newest first, whatever their clocks."""
        found = self._read_all()[0].values()
        return sorted(found, key=lambda one: (one.instant, one.address), reverse=True)

    def problems(self) -> list[Message]:
        """Return what is wrong with the others: they are left alone and stand in no list."""
        return [damaged(path).text for path in self._read_all()[1]]

    def _read_all(self) -> tuple[dict[Path, Entry], list[Path]]:
        found: dict[Path, Entry] = {}
        wrong: list[Path] = []
        taken: set[str] = set()
        for path in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ():
            one = _read(path)
            if one is None or one.address.casefold() in taken:
                wrong.append(path)
            else:
                found[path] = one
                taken.add(one.address.casefold())
        return found, wrong

    def save(self, entry: Entry) -> None:
        """Store the entry."""
        make_folder(self._folder)
        write_file(self._folder / f"{_safe_id(entry.article_id)}.json", write(entry))

    def of(self, article_id: str) -> Entry | None:
        """Return the article's entry, or ``None``; raise ``CorrectionError`` for a damaged one."""
        path = self._folder / f"{_safe_id(article_id)}.json"
        found, wrong = self._read_all()
        if path in wrong:
            raise damaged(path)
        return found.get(path)

    def years(self) -> set[int]:
        """Return the years that have a page of their own made by this program."""
        path = self._folder / _YEARS
        words = path.read_text("utf-8", "replace").split() if path.is_file() else []
        return {int(word) for word in words if re.fullmatch(r"[0-9]{4}", word)}

    def save_years(self, years: set[int]) -> None:
        """Store the years; nothing is kept where there are none."""
        path = self._folder / _YEARS
        if years:
            write_file(path, " ".join(map(str, sorted(years))).encode())
        else:
            path.unlink(missing_ok=True)

    def reserve(self, delivery: Delivery) -> Entry:
        """Return the article's entry; a new one has an address that nothing else ever had."""
        found = self.of(delivery.article_id)
        if found is not None:
            return found
        # A page of that name may be the office's own; some systems take a.html for A.HTML.
        taken = {one.address for one in self.all()} | {
            one.name.casefold().removesuffix(".html") for one in self._root.iterdir()
        }
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


def _read(path: Path) -> Entry | None:
    """Return the entry, or ``None`` for a file that cannot be believed."""
    try:
        if path.is_symlink() or path.stat().st_size > _LARGEST:
            return None
        one = read(path.read_bytes(), Entry, _LARGEST)
        ZoneInfo(one.time_zone)
        date = Moment.parse(one.published) if one.published else None
    except (OSError, ValueError, KeyError):
        return None
    reserved = one.address.casefold() in _RESERVED or one.address.isdigit()
    dated = date is None or date.date.year in _YEARS_THERE_ARE
    is_own = path.stem == _safe_id(one.article_id)
    return one if is_own and dated and not reserved else None
