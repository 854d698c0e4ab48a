"""An article to hand to a colleague: one zip of its Markdown file and its pictures.

``article.md`` holds the article and its records (see ``domain.front_matter``), ``images/<sha256>``
the pictures as they leave the house, ``manifest.json`` the version and the SHA-256 of each file.
A picture's clean copy may have other bytes than the original. It goes under the SHA-256 of its own
bytes, or nobody could tell a picture from another one with its name; ``originals`` in the manifest
tells the sender whose copy it is, should the file come back.
"""

import hashlib
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from presseditor.border import Sha256, matching, read
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError, DataError
from presseditor.domain.image import Image
from presseditor.domain.image_ids import with_image_ids
from presseditor.domain.message import message
from presseditor.domain.outside_files import open_outside
from presseditor.domain.zip_files import BROKEN_ZIP, read_entry

SUFFIX = ".pressdoc"
VERSION = 1
LARGEST = 500 * 1024 * 1024
"""Bytes unpacked: some ten press photos."""
MOST_FILES = 200
_ARTICLE, _MANIFEST = "article.md", "manifest.json"
_LONGEST_TEXT = 50 * 1024 * 1024
_LARGEST_MANIFEST = 1024 * 1024
_Name = Annotated[str, matching(r"article\.md|images/[0-9a-f]{64}", 71)]


@dataclass(frozen=True, slots=True)
class _Version:
    version: int


@dataclass(frozen=True, slots=True)
class _Manifest:
    files: dict[_Name, Sha256]
    originals: dict[Sha256, Sha256] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PressDocument:
    """What a file holds: the Markdown text, and the bytes of pictures by the record's id.

    ``originals`` gives the id that a picture has with the sender, where it is another.
    """

    markdown: str
    pictures: dict[str, bytes]
    originals: dict[str, str] = field(default_factory=dict)


def write_pressdoc(bundle: Bundle, target: Path, file_of: Callable[[Image], Path]) -> Path:
    """Write the article with its records and pictures into ``target``, whole or not at all.

    ``file_of`` gives a picture's file without EXIF and GPS; raises ``PressError`` where it is gone.
    """
    from presseditor.exporting.files import write_with
    from presseditor.exporting.markdown import article_as_markdown

    pictures = {one.id: file_of(one).read_bytes() for one in bundle.records.images.values()}
    copies = {one: hashlib.sha256(data).hexdigest() for one, data in pictures.items()}
    contents = {_ARTICLE: article_as_markdown(with_image_ids(bundle, copies)).encode()}
    contents |= {f"images/{copies[one]}": data for one, data in pictures.items()}
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
    originals = {copy: one for one, copy in copies.items() if copy != one}
    manifest = {"version": VERSION, "files": hashes, "originals": originals}
    contents[_MANIFEST] = json.dumps(manifest, indent=1).encode()

    def write(aside: Path) -> None:
        with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in contents.items():
                archive.writestr(name, data)

    return write_with(target, write)


def read_pressdoc(source: Path) -> PressDocument:
    """Return what a file holds; nothing is unpacked to disk, and only known names are read.

    Raises ``CorrectionError`` for what is damaged, foreign or too large, ``DataError`` for a file
    of a newer version.
    """
    try:
        with open_outside(source) as file, zipfile.ZipFile(file) as archive:
            return _read(archive, source)
    except BROKEN_ZIP as error:
        raise _foreign(source) from error
    except (KeyError, ValueError, RecursionError) as error:
        raise _foreign(source) from error
    except OSError as error:
        raise CorrectionError(
            message(
                "The file “{name}” cannot be read: {reason}. "
                "Check that it exists and that you may open it.",
                name=source.name,
                reason=error.strerror or str(error),
            )
        ) from error


def _read(archive: zipfile.ZipFile, source: Path) -> PressDocument:
    manifest = _manifest(archive, source)
    hashes = manifest.files
    entries = {one.filename: one for one in archive.infolist()}
    size = sum(entries[name].file_size for name in hashes)
    if size > LARGEST or len(hashes) > MOST_FILES or entries[_ARTICLE].file_size > _LONGEST_TEXT:
        raise CorrectionError(
            message(
                "The file “{name}” is larger than a release with its pictures can be. "
                "Ask for the pictures apart.",
                name=source.name,
            )
        )
    contents = {name: read_entry(archive, name, entries[name].file_size) for name in hashes}
    for name, data in contents.items():
        if hashlib.sha256(data).hexdigest() != hashes[name]:
            raise _foreign(source)
    text = contents.pop(_ARTICLE).decode("utf-8")
    pictures = {name.removeprefix("images/"): data for name, data in contents.items()}
    return PressDocument(text, pictures, manifest.originals)


def _manifest(archive: zipfile.ZipFile, source: Path) -> _Manifest:
    """Return what the document says it has."""
    data = read_entry(archive, _MANIFEST, _LARGEST_MANIFEST)
    if read(data, _Version).version != VERSION:
        raise DataError(
            message(
                "The file “{name}” was made by a newer version of the program. "
                "Install the latest version, then open it.",
                name=source.name,
            )
        )
    found = read(data, _Manifest)
    if _ARTICLE not in found.files:
        raise _foreign(source)
    return found


def _foreign(source: Path) -> CorrectionError:
    return CorrectionError(
        message(
            "Nothing at “{name}” can be imported: it is damaged or was made by another program. "
            "Ask your colleague for the file again.",
            name=source.name,
        )
    )
