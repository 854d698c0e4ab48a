"""A site in a folder: pages, lists, feed and pictures, ready for any web server or for a disk."""

import hashlib
import itertools
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from typing_extensions import override

from presseditor.domain.delivery import Delivery, PayloadImage
from presseditor.domain.errors import RetryError
from presseditor.domain.message import Message, message
from presseditor.domain.site import Site
from presseditor.rendering.page import PageRenderer
from presseditor.sites.connection import Receipt, Remember, SiteConnection, SiteReport
from presseditor.sites.folder_entries import Entries, Entry
from presseditor.sites.folder_files import folder_in_words, sweep, write_file
from presseditor.sites.folder_first_use import LISTS, adopt_former, refuse_full_folder
from presseditor.sites.folder_own import OwnFiles

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
            self._open()
            probe = self._root / _PROBE
            write_file(probe, b"")
            probe.unlink(missing_ok=True)
            count = sum(one.listed for one in self._entries.all())
        return SiteReport(
            ok=True,
            message=message("The folder can be written to."),
            details=(
                message("{count} releases are on the site.", count=count),
                *self._missing(),
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
        with folder_in_words(self._root):
            self._open()
            sweep(self._root)
            entry = self._entries.reserve(delivery)
            self._own.refuse_changed(self._list_names().values(), overwrite=overwrite)
            remember("page", {"address": entry.address})
            url = self._url(entry)
            public = url if self._site.home else ""
            page = self._pages.payload_page(payload, self._site, canonical_url=public).encode()
            pictures = {
                f"images/{_flat(one.asset_name)}": self._image_file(one).read_bytes()
                for one in _pictures(delivery)
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
            self._write_lists(overwrite=overwrite)
            remark = next(iter(self._entries.problems()), None)
        return Receipt(url, {"address": entry.address}, content_hash, remark=remark)

    @override
    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        overwrite = bool(delivery.remote.get("overwrite"))
        with folder_in_words(self._root):
            self._open()
            entry = self._entries.of(delivery.article_id)
            if entry is None:
                return Receipt("")
            names = (entry.file_name, *self._list_names().values())
            self._own.refuse_changed(names, overwrite=overwrite)
            remember("withdraw", {"address": entry.address})
            self._entries.save(replace(entry, listed=False))
            self._write_lists(overwrite=overwrite)
            self._own.remove(entry.file_name, overwrite=overwrite)
        return Receipt("", {"address": entry.address})

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

    def _write_lists(self, *, overwrite: bool) -> None:
        listed = [one.for_list() for one in self._entries.all() if one.listed]
        years = sorted({one.date.date.year for one in listed if one.date}, reverse=True)
        site = self._site
        shown = years if len(listed) > ON_THE_INDEX else []
        # Written before the pages are: a crash between leaves no page that nobody knows of.
        former = self._entries.years()
        self._entries.save_years(former | set(shown))
        names = self._list_names(*(f"{year}.html" for year in {*former, *shown}))
        feed = names["rss.xml"]
        files: dict[str, str] = {}
        if shown:
            by_year = tuple((str(year), names[f"{year}.html"]) for year in years)
            site = replace(site, menu=(*site.menu, *by_year))
            for year in years:
                of_year = [one for one in listed if one.date and one.date.date.year == year]
                files[names[f"{year}.html"]] = self._pages.index(of_year, site, feed=feed)
        files[names["index.html"]] = self._pages.index(listed[:ON_THE_INDEX], site, feed=feed)
        files[feed] = self._pages.feed(listed[:IN_THE_FEED], self._site)
        files[names["sitemap.xml"]] = self._pages.sitemap(listed, self._site)
        self._own.write({name: text.encode() for name, text in files.items()}, overwrite=overwrite)
        for year in former - set(shown):
            if self._own.knows(names[f"{year}.html"]):
                self._own.remove(names[f"{year}.html"], overwrite=overwrite)
        self._entries.save_years(set(shown))

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

    def _open(self) -> None:
        """See that the folder is there and may be used."""
        self._require_folder()
        self._own.refuse_outside()
        refuse_full_folder(self._site)
        adopt_former(self._root, self._entries, self._own)

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


def _pictures(delivery: Delivery) -> tuple[PayloadImage, ...]:
    cover = (delivery.payload.cover,) if delivery.payload.cover else ()
    return tuple({one.asset_name: one for one in (*cover, *delivery.payload.images)}.values())


def _flat(asset_name: str) -> str:
    """Return a picture's name without any way out of its folder."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", asset_name).lstrip(".")
