"""Numbered lists in Word that each count for themselves."""

from typing import Any


class Numbering:
    """Gives every numbered list of one document a count of its own, from its first number on.

    Word counts all paragraphs of a list style through; a list begins anew by a ``w:num`` with a
    start of its own (ECMA-376, 17.9.26).
    """

    def __init__(self, document: Any) -> None:
        self._document = document
        self._numbering = document.part.numbering_part.element
        self._last: dict[str, int] = {}
        self._list: dict[str, int] = {}

    def count(self, paragraph: Any, style: str, number: int) -> None:
        """Make ``paragraph`` item ``number`` of its list; of a new one where it does not follow."""
        if number != self._last.get(style, 0) + 1 or style not in self._list:
            self._list[style] = self._begin(style, number)
        self._last[style] = number
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - no public way
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = self._list[style]

    def _begin(self, style: str, number: int) -> int:
        used = self._document.styles[style].element.pPr.numPr.numId.val
        (shape,) = [one for one in self._numbering.num_lst if one.numId == used]
        made = self._numbering.add_num(shape.abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(number)
        return int(made.numId)
