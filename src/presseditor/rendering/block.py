"""The smallest piece of a page that a preview replaces."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["lead", "cover", "body", "event", "background", "contact"]


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level piece of sanitized HTML.

    ``part`` names the part of the article it was made from; ``line`` is the line (from 0) in that
    part's source where it starts, for scrolling in step, or ``None`` where there is no source.
    """

    html: str
    part: Part = "body"
    line: int | None = None
