"""A site in a folder: pages, lists, feed and pictures, ready for any web server or for a disk."""

import hashlib
import itertools
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from typing_extensions import override

from presseditor.domain.delivery import Delivery, PayloadImage
from presseditor.domain.errors import RetryError
from presseditor.domain.message import Message, message
from presseditor.domain.site import Site
from presseditor.file_lock import file_lock
from presseditor.rendering.page import IndexEntry, PageRenderer
from presseditor.sites.connection import Receipt, Remember, SiteConnection, SiteReport
from presseditor.sites.folder.entries import Entries, Entry
from presseditor.sites.folder.files import folder_in_words, sweep, write_file
from presseditor.sites.folder.first_use import LISTS, adopt_former, marked, refuse_full_folder
from presseditor.sites.folder.own import OwnFiles

ON_THE_INDEX = 50
"""Releases on the front page; a page for each year is added when there are more."""
IN_THE_FEED = 50
_PROBE = ".presseditor-test"


class FolderSite(SiteConnection):
    """Writes one static site; the lists are made anew from the small files of all pages."""

    def __init__(
        self, site: Site, image_file: Callable[[PayloadImage], Path], pages: PageRenderer
    ) -> None:
        self._site = site
        self._root = Path(site.address)
        self._image_file = image_file
        self._pages = pages
        self._entries = Entries(self._root)
        self._own = OwnFiles(self._root)

    @override
    def check(self) -> SiteReport:
        with folder_in_words(self._root):
            self._require_use()
            probe = self._root / _PROBE
            write_file(probe, b"")
            try:
                with file_lock(probe, 0, private=False) as knows_locks:
                    pass
            finally:
                probe.unlink(missing_ok=True)
            count = sum(one.listed for one in self._entries.all())
        return SiteReport(
            ok=True,
            message=message("The folder can be written to."),
            details=(
                message("{count} releases are on the site.", count=count),
                *self._missing(),
                *(() if knows_locks else (_no_locks(),)),
                *self._entries.problems(),
            ),
        )

    def _missing(self) -> tuple[Message, ...]:
        if self._site.home:
            return ()
        return (
            message(
                "The address for readers is not set: the news feed and the site map cannot have"
                " full links without it."
            ),
        )

    @override
    def deliver(self, delivery: Delivery, remember: Remember) -> Receipt:
        payload, overwrite = delivery.payload, bool(delivery.remote.get("overwrite"))
        with folder_in_words(self._root), self._open():
            sweep(self._root)
            entry = self._entries.reserve(delivery)
            remember("page", {"address": entry.address})
            url = self._url(entry)
            public = url if self._site.home else ""
            page = self._pages.payload_page(payload, self._site, canonical_url=public).encode()
            pictures = {
                f"images/{_flat(one.asset_name)}": self._image_file(one).read_bytes()
                for one in delivery.payload.pictures
            }
            self._own.write({**pictures, entry.file_name: page}, overwrite=overwrite)
            content_hash = hashlib.sha256(page).hexdigest()
            self._entries.save(
                replace(
                    entry,
                    title=payload.title,
                    published=payload.published,
                    time_zone=payload.time_zone,
                    excerpt=payload.excerpt,
                    cover=_flat(payload.cover.asset_name) if payload.cover else "",
                    content_hash=content_hash,
                    listed=True,
                )
            )
            left = self._write_lists(overwrite=overwrite)
            remark = next(iter((*self._entries.problems(), *left)), None)
        return Receipt(url, {"address": entry.address}, content_hash, remark=remark)

    @override
    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        overwrite = bool(delivery.remote.get("overwrite"))
        with folder_in_words(self._root), self._open():
            entry = self._entries.of(delivery.article_id)
            if entry is None:
                return Receipt("")
            self._own.refuse_changed([entry.file_name], overwrite=overwrite)
            remember("withdraw", {"address": entry.address})
            self._entries.save(replace(entry, listed=False))
            left = self._write_lists(overwrite=overwrite)
            self._own.remove(entry.file_name, overwrite=overwrite)
        return Receipt("", {"address": entry.address}, remark=next(iter(left), None))

    @override
    def read_back(self, receipt: Receipt) -> Message | None:
        path = self._root / f"{receipt.remote['address']}.html"
        with folder_in_words(self._root):
            there = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        if there == receipt.content_hash:
            return receipt.remark
        return message(
            "The page “{path}” is not what was written. Another program may have changed it;"
            " publish again.",
            path=str(path),
        )

    def _write_lists(self, *, overwrite: bool) -> list[Message]:
        """Make the lists anew; return what is to be told of those that were changed by hand."""
        listed = [one.for_list() for one in self._entries.all() if one.listed]
        years = _years_of(listed) if len(listed) > ON_THE_INDEX else []
        # Written before the pages are: a crash between leaves no page that nobody knows of.
        former = self._entries.years()
        self._entries.save_years(former | set(years))
        names = self._list_names(*(f"{year}.html" for year in {*former, *years}))
        files = self._lists(listed, years, names)
        gone = [names[f"{year}.html"] for year in former - set(years)]
        gone = [one for one in gone if self._own.knows(one)]
        left = [] if overwrite else self._own.changed([*files, *gone])
        made = {name: marked(text) for name, text in files.items() if name not in left}
        self._own.write(made, overwrite=overwrite)
        for name in gone:
            if name not in left:
                self._own.remove(name, overwrite=overwrite)
        self._entries.save_years(set(years))
        return [_left_alone(name) for name in left]

    def _lists(
        self, listed: list[IndexEntry], years: list[int], names: dict[str, str]
    ) -> dict[str, str]:
        site, feed, files = self._site, names["rss.xml"], {}
        by_year = tuple((str(year), names[f"{year}.html"]) for year in years)
        site = replace(site, menu=(*site.menu, *by_year))
        for year in years:
            of_year = [one for one in listed if one.date and one.date.date.year == year]
            files[names[f"{year}.html"]] = self._pages.index(of_year, site, feed=feed)
        files[names["index.html"]] = self._pages.index(listed[:ON_THE_INDEX], site, feed=feed)
        files[feed] = self._pages.feed(listed[:IN_THE_FEED], self._site)
        files[names["sitemap.xml"]] = self._pages.sitemap(listed, self._site)
        return files

    def _lists_of_former(self) -> dict[str, str]:
        """Return the lists as a version would make them that put no proof into them."""
        listed = [one.for_list() for one in self._entries.all() if one.listed]
        years = _years_of(listed) if len(listed) > ON_THE_INDEX else []
        names = (*LISTS, *(f"{year}.html" for year in years))
        return self._lists(listed, years, {name: name for name in names})

    def _list_names(self, *more: str) -> dict[str, str]:
        """Return what the lists are called here: the office's own ``index.html`` stays."""
        pages = {one.file_name for one in self._entries.all()}
        return {name: self._list_name(name, pages) for name in (*LISTS, *more)}

    def _list_name(self, name: str, pages: set[str]) -> str:
        stem, _, kind = name.partition(".")
        first = f"releases.{kind}" if stem == "index" else f"releases-{name}"
        more = (f"releases-{stem}-{number}.{kind}" for number in itertools.count(2))
        tried = [name, first, *itertools.islice(more, 50)]
        own = [one for one in tried if self._own.knows(one) and one not in pages]
        free = (one for one in tried if self._own.is_free(one) and one not in pages)
        return own[0] if own else next(free, name)

    def _require_use(self) -> None:
        """See that the folder is there and may be used."""
        self._require_folder()
        self._own.refuse_outside()
        refuse_full_folder(self._site)

    @contextmanager
    def _open(self) -> Iterator[None]:
        """Have the folder for oneself, with what is known of it."""
        self._require_use()
        with self._own.alone():
            adopt_former(self._root, self._entries, self._own, self._lists_of_former)
            yield

    def _url(self, entry: Entry) -> str:
        if self._site.home:
            return f"{self._site.home}/{quote(entry.file_name)}"
        return (self._root.absolute() / entry.file_name).as_uri()

    def _require_folder(self) -> None:
        if not self._root.is_dir():
            raise RetryError(
                message(
                    "The folder “{path}” is not there. Plug in the disk, connect the network"
                    " drive, or choose another folder in the site's settings.",
                    path=str(self._root),
                )
            )


def _years_of(listed: list[IndexEntry]) -> list[int]:
    return sorted({one.date.date.year for one in listed if one.date}, reverse=True)


def _left_alone(name: str) -> Message:
    return message(
        "The list “{name}” was changed on the site itself and was left as it is. To have it made"
        " anew, publish again and overwrite it; a copy of it is kept.",
        name=name,
    )


def _no_locks() -> Message:
    return message(
        "The drive of the folder knows no locks: publish there from one computer at a time."
    )


def _flat(asset_name: str) -> str:
    """Return a picture's name without any way out of its folder."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", asset_name).lstrip(".")
