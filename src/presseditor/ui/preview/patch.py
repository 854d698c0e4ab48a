"""What a preview has to change: the blocks between what stayed at the top and at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patch:
    """Put ``html`` in place of ``removed`` blocks from the block number ``start`` on."""

    start: int
    removed: int
    html: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing changes."""
        return not self.removed and not self.html


def patch_between(old: Sequence[str], new: Sequence[str]) -> Patch:
    """Return the one stretch of blocks that differs."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    same_end = 0
    while same_end < shorter - start and old[-1 - same_end] == new[-1 - same_end]:
        same_end += 1
    return Patch(start, len(old) - start - same_end, tuple(new[start : len(new) - same_end]))
