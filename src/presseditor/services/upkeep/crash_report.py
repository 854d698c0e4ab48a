"""What may be told of a defect: places in code and versions, and nothing an officer wrote.

What an error says can be anything: a sentence of a release, an address, a password. So nothing of
it is searched for secrets; it is left out. The log beside the data keeps it, and never leaves.
"""

import faulthandler
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TextIO

import presseditor
from presseditor.domain.message import Message, message
from presseditor.paths import Profile
from presseditor.private_files import append_private, touch_private

LONGEST = 64 * 1024
"""Characters of places; the latest are kept."""
DEEPEST = 10
"""Errors that led to one another."""
_INSIDE = re.compile(r".*/(?:site-packages|lib/python3\.\d+|_internal)/|.*/(?=presseditor/)")
_WHOLE = re.compile(r"/|[A-Za-z]:")
_FRAME = re.compile(r'\s+File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>[\w.<>]+)')
_HEADING = re.compile(r"(?:Fatal Python error|Windows fatal exception): [\w ]{1,60}")
_THREAD = re.compile(r"(?P<which>Current thread|Thread) 0x[0-9a-f]+.*")


def places_of(error: BaseException) -> str:
    """Return where an error and those that led to it came up, without what they say."""
    lines: list[str] = []
    one: BaseException | None = error
    for _ in range(DEEPEST):
        if one is None:
            break
        lines += [f"{type(one).__module__}.{type(one).__qualname__}", *_frames(one.__traceback__)]
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(lines) + "\n"


def places_in_dump(text: str) -> str:
    """Return what may be told of the last words of a program that the system ended."""
    lines: list[str] = []
    for line in text.splitlines():
        frame, thread = _FRAME.fullmatch(line), _THREAD.fullmatch(line)
        if frame is not None:
            lines.append(f"  {short(frame['file'])}:{frame['line']} in {frame['name']}")
        elif thread is not None:
            lines.append(thread["which"])
        elif _HEADING.fullmatch(line):
            lines.append(line)
    return "\n".join(lines) + "\n"


def short(file: str) -> str:
    """Return a source file's path inside its package: what stands before it names the user."""
    path = file.replace("\\", "/")
    inside = _INSIDE.sub("", path, count=1)
    if not _WHOLE.match(path):
        return path
    return inside if inside != path else path.rpartition("/")[2]


def report(places: Path, qt: str, words: Callable[[Message], str]) -> str:
    """Return the report that an officer may send: versions, and the places noted in ``places``."""
    import platform  # costs the start, and is hardly ever wanted

    try:
        noted = places.read_text(encoding="utf-8", errors="replace")[-LONGEST:]
    except FileNotFoundError:
        noted = ""
    told = message(
        "In this report there are the versions of programs and places in the program's code. "
        "There are no texts, names, addresses of sites, folders or passwords in it."
    )
    versions = (
        f"PressEditor {presseditor.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qt}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    return "\n".join((words(told), "", *versions, "", noted))


class LastWords:
    """Has the interpreter write down where it was when the system ends the program.

    A program that ends well takes its empty file away. Some systems report faults that a program
    survives; so only what stands in the file at the next start tells of a program that was ended.
    """

    def __init__(self, profile: Profile) -> None:
        self._file = profile.last_words
        self._places = profile.crashes
        self._database = profile.database
        self._open: TextIO | None = None

    def begin(self) -> bool:
        """Start to listen; tell whether the program was ended by the system the last time.

        Does nothing when it listens already, or where there is no database yet: such a folder may
        be one that is refused, and nothing is to be written there.
        """
        if self._open is not None or not self._database.exists():
            return False
        try:
            died = self._note_death()
            touch_private(self._file)
            self._open = self._file.open("w", encoding="utf-8")
        except OSError:  # a folder that cannot be written to is explained when the desk is opened
            return False
        faulthandler.enable(self._open)
        return died

    def end(self) -> None:
        """Take the empty file away: the program ends well."""
        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
            self._file.unlink(missing_ok=True)

    def _note_death(self) -> bool:
        if not self._file.exists():
            return False
        dump = self._file.read_text(encoding="utf-8", errors="replace")
        if dump:
            append_private(self._places, f"{places_in_dump(dump)}\n")
        return bool(dump)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"  {short(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}"
        trace = trace.tb_next
