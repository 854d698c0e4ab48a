"""What one document may ask for: its blocks, cells, letters, bytes and time, counted as it is read.

Limits are for the whole document. Readers tell the budget what they are about to spend; it raises
``CorrectionError`` in words where that is more than any release needs, and
``ReadingStoppedError`` when the officer wants to stop. What C code reads in one go, which cannot
ask, is counted beforehand.
"""

import time
from dataclasses import dataclass

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import Message, message
from presseditor.domain.stopping import Stopped, nobody_stops, require_wanted


@dataclass(frozen=True, slots=True)
class Limits:
    """The most of a document; a release of ten pages has 200 blocks and 100 KB."""

    blocks: int = 50_000
    cells: int = 100_000
    letters: int = 20_000_000
    unpacked: int = 120 * 1024 * 1024
    """Bytes of the parts of a packed document that are read; pictures are not."""
    packed_ratio: int = 250
    """How much smaller a part of more than ``ratio_from`` may be when packed; prose gets to 20."""
    ratio_from: int = 4 * 1024 * 1024
    tags: int = 1_000_000
    links: int = 3_000
    """The library for Word documents takes time by the square of them."""
    seconds: float = 20.0
    """Processor time of the reading thread."""


USUAL = Limits()
LOOKS = 512
"""How often the officer is asked for each time that the clock is read, which can be slow."""


class Budget:
    """Counts what one document asks for; ``stopped`` tells whether the officer wants to stop."""

    def __init__(
        self, name: str | Message, stopped: Stopped = nobody_stops, limits: Limits = USUAL
    ) -> None:
        self.name = name
        self.limits = limits
        self._stopped = stopped
        self._blocks = self._cells = self._letters = self._bytes = 0
        self._looks = 0
        self._until = time.thread_time() + limits.seconds

    def look(self) -> None:
        """Raise where the officer stopped, or the time is used up."""
        require_wanted(self._stopped, self.name)
        self._looks += 1
        if self._looks % LOOKS == 0 and time.thread_time() > self._until:
            raise CorrectionError(
                message(
                    "“{name}” takes too long to read, so it was given up. Copy the text of the "
                    "release into a new document.",
                    name=self.name,
                )
            )

    def spend_block(self) -> None:
        """Count a paragraph, a heading, a point of a list, a row of a table."""
        self._blocks += 1
        self._require(self._blocks, self.limits.blocks, message("paragraphs"))
        self.look()

    def spend_cells(self, count: int) -> None:
        """Count cells of tables, one for each column that they are wide."""
        self._cells += count
        self._require(self._cells, self.limits.cells, message("cells of tables"))

    def spend_letters(self, count: int) -> None:
        """Count letters of the text."""
        self._letters += count
        self._require(self._letters, self.limits.letters, message("letters"))

    def spend_bytes(self, size: int, packed: int) -> None:
        """Count a part before it is unpacked from ``packed`` bytes to ``size``."""
        self._bytes += size
        swells = size > self.limits.ratio_from and size > packed * self.limits.packed_ratio
        if swells or self._bytes > self.limits.unpacked:
            raise CorrectionError(
                message(
                    "The document “{name}” unpacks to more data than any release has, so it was "
                    "not opened. Copy its text into a new document.",
                    name=self.name,
                )
            )
        self.look()

    def require_tags(self, markup: bytes | str) -> None:
        """Refuse markup of too many tags before a parser makes objects of them all."""
        count = markup.count(b"<") if isinstance(markup, bytes) else markup.count("<")
        self._require(count, self.limits.tags, message("marks"))

    def require_paragraphs(self, count: int) -> None:
        """Refuse a hopeless count before a parser makes objects of them all.

        Notes and cells hold paragraphs of their own, so four times as many as blocks are let in.
        """
        self._require(count, 4 * self.limits.blocks, message("paragraphs"))

    def require_links(self, count: int) -> None:
        """Refuse a document of too many links before a library looks at each beside all others."""
        self._require(count, self.limits.links, message("links"))

    def _require(self, count: int, most: int, what: Message) -> None:
        if count > most:
            raise self._too_much(what)

    def _too_much(self, what: Message) -> CorrectionError:
        return CorrectionError(
            message(
                "“{name}” has more {what} than any release, so it was not read. Copy the text of "
                "the release into a new document.",
                name=self.name,
                what=what,
            )
        )
