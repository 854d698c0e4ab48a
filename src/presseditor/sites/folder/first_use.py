"""The first time that a folder is published into: what is in it already may not be ours."""

import hashlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.sites.folder.entries import Entries
from presseditor.sites.folder.own import FOLDER, OwnFiles

LISTS = ("index.html", "rss.xml", "sitemap.xml")
_OF_SYSTEMS = frozenset({"desktop.ini", "thumbs.db"})
_LIST = re.compile(
    r"(?:index|[0-9]{4}|releases(?:-[a-z0-9]+)*)\.html|(?:releases-)?[a-z0-9-]+\.xml"
)
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


def adopt_former(
    root: Path, entries: Entries, own: OwnFiles, former: Callable[[], Mapping[str, str]]
) -> None:
    """Recognize what this program wrote where the list of its files is lost, or was never kept.

    ``former`` makes the lists as an earlier version would. The office's own front page may name a
    page of ours: only what is proven to be as it was written is taken.
    """
    if own.exists:
        return
    known = entries.all()
    pages = [one.file_name for one in known if one.matches(root / one.file_name)]
    lists = former()
    found = [one for one in _list_files(root) if _is_ours(root / one, lists.get(one, ""))]
    pictures = {
        match
        for page in (*pages, *found)
        for match in _PICTURE.findall((root / page).read_text("utf-8", "replace"))
        if (root / match).is_file() and not (root / match).is_symlink()
    }
    if pages or found:
        own.adopt([*pages, *found], sorted(pictures))


def marked(text: str) -> bytes:
    """Return a list with the proof at its end that it is as this program wrote it."""
    text = text.rstrip("\n") + "\n"
    return f"{text}<!-- presseditor {_sum(text)} -->\n".encode()


def _list_files(root: Path) -> list[str]:
    return sorted(one.name for one in root.iterdir() if _LIST.fullmatch(one.name))


def _is_ours(path: Path, today: str) -> bool:
    """Return True if the list carries its proof, or is what an earlier version would write."""
    if not path.is_file() or path.is_symlink():
        return False
    data = path.read_bytes()
    text, _, _ = data.decode("utf-8", "replace").rpartition("<!-- presseditor ")
    return data == marked(text) or (bool(today) and data == today.encode())


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
