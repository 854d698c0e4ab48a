"""A site in a folder: pages, lists, feed and pictures, ready for any web server or for a disk."""

import hashlib
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

    @override
    def check(self) -> SiteReport:
        with folder_in_words(self._root):
            self._require_folder()
            probe = self._root / _PROBE
            write_file(probe, b"")
            probe.unlink(missing_ok=True)
            count = sum(one.listed for one in self._entries.all())
        return SiteReport(
            ok=True,
            message=message("The folder can be written to."),
            details=(message("{count} releases are on the site.", count=count), *self._missing()),
        )

    def _missing(self) -> tuple[Message, ...]:
        if self._site.public_url:
            return ()
        return (
            message(
                "The address for readers is not set: the news feed and the site map cannot have"
                " full links without it."
            ),
        )

    @override
    def deliver(self, delivery: Delivery, remember: Remember) -> Receipt:
        payload = delivery.payload
        with folder_in_words(self._root):
            self._require_folder()
            sweep(self._root)
            entry = self._entries.reserve(delivery)
            remember("page", {"address": entry.address})
            url = self._url(entry)
            public = url if self._site.public_url else ""
            for image in _pictures(delivery):
                source = self._image_file(image)
                write_file(self._root / "images" / _flat(image.asset_name), source.read_bytes())
            page = self._pages.payload_page(payload, self._site, canonical_url=public).encode()
            write_file(self._root / entry.file_name, page)
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
            self._write_lists()
        return Receipt(url, {"address": entry.address}, content_hash)

    @override
    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        with folder_in_words(self._root):
            self._require_folder()
            entry = self._entries.of(delivery.article_id)
            if entry is None:
                return Receipt("")
            remember("withdraw", {"address": entry.address})
            self._entries.save(replace(entry, listed=False))
            self._write_lists()
            (self._root / entry.file_name).unlink(missing_ok=True)
        return Receipt("", {"address": entry.address})

    @override
    def read_back(self, receipt: Receipt) -> Message | None:
        path = self._root / f"{receipt.remote['address']}.html"
        with folder_in_words(self._root):
            there = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        if there == receipt.content_hash:
            return None
        return message(
            "The page “{path}” is not what was written. Another program may have changed it;"
            " publish again.",
            path=str(path),
        )

    def _write_lists(self) -> None:
        listed = [one.for_list() for one in self._entries.all() if one.listed]
        years = sorted({one.date.date.year for one in listed if one.date}, reverse=True)
        site = self._site
        shown = years if len(listed) > ON_THE_INDEX else []
        # Written before the pages are: a crash between leaves no page that nobody knows of.
        former = self._entries.years()
        self._entries.save_years(former | set(shown))
        if shown:
            by_year = tuple((str(year), f"{year}.html") for year in years)
            site = replace(site, menu=(*site.menu, *by_year))
            for year in years:
                of_year = [one for one in listed if one.date and one.date.date.year == year]
                self._write(f"{year}.html", self._pages.index(of_year, site))
        self._write("index.html", self._pages.index(listed[:ON_THE_INDEX], site))
        self._write("rss.xml", self._pages.feed(listed[:IN_THE_FEED], self._site))
        self._write("sitemap.xml", self._pages.sitemap(listed, self._site))
        for year in former - set(shown):
            (self._root / f"{year}.html").unlink(missing_ok=True)
        self._entries.save_years(set(shown))

    def _write(self, name: str, text: str) -> None:
        write_file(self._root / name, text.encode())

    def _url(self, entry: Entry) -> str:
        if self._site.public_url:
            return f"{self._site.public_url.rstrip('/')}/{quote(entry.file_name)}"
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
