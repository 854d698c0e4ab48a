"""Cuts a raw text into blocks: page furniture, contacts, and the paragraphs of the release."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache

from presseditor.importing.budget import Budget
from presseditor.paths import resources

# Pages pasted as one line keep their paragraph breaks as runs of spaces. A run is tried from its
# first space only: tried from each of them, 18 KB of spaces took six seconds.
_BREAK = re.compile(r"(?<! ) *+\n[ \n]*+|(?<=[.!?…»”\":;)]) {2,}+(?=\S)|(?<! ) {3,}+(?=\S)")
_LONGEST_FURNITURE = 700


class Role(Enum):
    """What a block is to the release."""

    TEXT = auto()
    FURNITURE = auto()
    CONTACT = auto()
    TITLE = auto()
    PUBLISHED = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph ``text[start:end]``; ``lone`` when it does not share its line with others."""

    start: int
    end: int
    role: Role = Role.TEXT
    lone: bool = True

    def of(self, role: Role) -> "Block":
        """Return the block in another role."""
        return replace(self, role=role)


def cut(text: str, budget: Budget) -> list[Block]:
    """Return the blocks of a smoothed text in reading order, furniture and contacts marked.

    Raise ``CorrectionError`` where there are more than the ``budget`` of a document has.
    """
    blocks: list[Block] = []
    start = 0
    lone = True
    for match in _BREAK.finditer(text):
        budget.spend_block()
        newline = "\n" in match[0]
        _append(text, blocks, start, match.start(), lone=lone and newline)
        start, lone = match.end(), newline
    _append(text, blocks, start, len(text), lone=lone)
    return blocks


def _append(text: str, blocks: list[Block], start: int, end: int, *, lone: bool) -> None:
    piece = text[start:end]
    if piece.strip():
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        blocks.append(Block(start, end, _role(text[start:end]), lone))


def _role(line: str) -> Role:
    line = line.strip().strip("#*_ ").strip()
    if not line:
        return Role.FURNITURE
    if len(line) > _LONGEST_FURNITURE:
        return Role.TEXT
    if _lines_of("furniture").fullmatch(line):
        return Role.FURNITURE
    if _lines_of("contact").fullmatch(line):
        return Role.CONTACT
    return Role.TEXT


@cache
def _lines_of(name: str) -> re.Pattern[str]:
    """Return what matches any line of the list; one pattern is quicker than a hundred."""
    text = (resources() / "intake" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("# ")]
    return re.compile("|".join(f"(?:{line})" for line in lines), re.IGNORECASE)
