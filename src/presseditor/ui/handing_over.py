"""What a second start says to the first: a line of JSON, checked before anybody believes it."""

import json
from dataclasses import dataclass
from pathlib import Path

LARGEST = 64 * 1024
"""Bytes of one request; a path has some hundred."""
MOST_FILES = 50
LONGEST_TOKEN = 512
READABLE = (".md", ".docx", ".html", ".htm", ".txt", ".pressdoc")


@dataclass(frozen=True, slots=True)
class Request:
    """The files to open, and the desktop's permission to come forward."""

    files: tuple[Path, ...] = ()
    activation: str = ""

    @property
    def readable(self) -> list[Path]:
        """The files that are there and can be read as articles, each once."""
        return [file for file in dict.fromkeys(self.files) if _is_readable(file)]

    @property
    def refused(self) -> list[Path]:
        """The others."""
        return [file for file in dict.fromkeys(self.files) if not _is_readable(file)]


def write_request(request: Request) -> bytes:
    """Return the line that carries a request; the folder of the second start is not the first's."""
    files = [str(file.absolute()) for file in request.files[:MOST_FILES]]
    data = {"files": files, "activation": request.activation[:LONGEST_TOKEN]}
    return json.dumps(data).encode() + b"\n"


def read_request(line: bytes) -> Request | None:
    """Return what a line asks for, ``None`` when it is not one of ours."""
    try:
        data = json.loads(line) if len(line) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    files, activation = _paths(data.get("files")), data.get("activation")
    if files is None or not isinstance(activation, str):
        return None
    token = activation if len(activation) <= LONGEST_TOKEN and activation.isprintable() else ""
    return Request(files, token)


def _paths(files: object) -> tuple[Path, ...] | None:
    if not isinstance(files, list) or len(files) > MOST_FILES:
        return None
    paths = tuple(Path(one) for one in files if isinstance(one, str) and "\0" not in one)
    whole = len(paths) == len(files) and all(path.is_absolute() for path in paths)
    return paths if whole else None


def _is_readable(file: Path) -> bool:
    try:
        return file.suffix.lower() in READABLE and file.is_file()
    except OSError:  # a name that no file can have
        return False
