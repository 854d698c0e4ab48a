"""The first time that a folder is published into: what is in it already may not be ours."""

import re
from pathlib import Path

from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.sites.folder_entries import Entries
from presseditor.sites.folder_own import FOLDER, OwnFiles

LISTS = ("index.html", "rss.xml", "sitemap.xml")
_OF_SYSTEMS = frozenset({"desktop.ini", "thumbs.db"})
_PICTURE = re.compile(r'"(images/[A-Za-z0-9_-][A-Za-z0-9._-]*)"')


def refuse_full_folder(site: Site) -> None:
    """Raise ``ConsentError`` for a folder that others use, until the officer agrees."""
    root = Path(site.address)
    if site.into_existing or not root.is_dir() or (root / FOLDER).is_dir():
        return
    others = sorted(
        one.name
        for one in root.iterdir()
        if not one.name.startswith(".") and one.name.casefold() not in _OF_SYSTEMS
    )
    if others:
        raise ConsentError(
            message(
                "The folder “{path}” holds other files already ({names}). None of them will be"
                " replaced: where a name is taken, the program uses another. Publish there?",
                path=str(root),
                names=", ".join(others[:3]) + ("…" if len(others) > len(others[:3]) else ""),
            ),
            Consent.FULL_FOLDER,
        )


def adopt_former(root: Path, entries: Entries, own: OwnFiles) -> None:
    """Recognize what an earlier version wrote, which kept no list of its files."""
    if own.exists:
        return
    known = entries.all()
    pages = [one.file_name for one in known if one.matches(root / one.file_name)]
    names = {one.file_name for one in known}
    lists = (*LISTS, *(f"{year}.html" for year in entries.years()))
    found = [one for one in lists if _names_one(root / one, names)]
    pictures = {
        match
        for page in (*pages, *found)
        for match in _PICTURE.findall((root / page).read_text("utf-8", "replace"))
        if (root / match).is_file() and not (root / match).is_symlink()
    }
    if pages or found:
        own.adopt([*pages, *sorted(pictures)], found)


def _names_one(path: Path, names: set[str]) -> bool:
    """Return True if the list names a page of ours: the office's own front page does not."""
    if not path.is_file() or path.is_symlink():
        return False
    text = path.read_text("utf-8", "replace")
    return any(name in text for name in names)
