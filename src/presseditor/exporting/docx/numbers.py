"""Lists of a Word file: one shape for bullets, one for numbers, each list with its own count."""

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.parts.numbering import NumberingPart

from presseditor.exporting.docx.xml import add, element, twips

LEVELS = 9
STEP = 0.75
"""Centimetres that a level stands further to the right."""
_BULLETS = "–•–•–•–•–"


class Numbering:
    """Makes lists (ECMA-376, 17.9); lists of one shape count through unless each is its own."""

    def __init__(self, document: Any) -> None:
        self._root = _root_of(document.part)
        taken = [int(one.get(_ID)) for one in self._root.findall(_SHAPE)]
        self._first = max(taken, default=-1) + 1
        for shape in (0, 1):
            self._add_shape(self._first + shape, is_numbered=bool(shape))

    def begin(self, start: int | None, level: int) -> int:
        """Return the id of a new list at ``level`` (from 0); ``start`` as in ``Points``."""
        made = self._root.add_num(self._first + (start is not None))
        if start is not None:
            made.add_lvlOverride(ilvl=level).add_startOverride(start)
        return int(made.numId)

    def _add_shape(self, number: int, *, is_numbered: bool) -> None:
        shape = element("abstractNum", abstractNumId=number)
        add(shape, "multiLevelType", val="hybridMultilevel")
        for level in range(LEVELS):
            one = add(shape, "lvl", ilvl=level)
            add(one, "start", val=1)
            add(one, "numFmt", val="decimal" if is_numbered else "bullet")
            add(one, "lvlText", val=f"%{level + 1}." if is_numbered else _BULLETS[level])
            add(one, "lvlJc", val="left")
            place = add(one, "pPr")
            add(place, "ind", left=twips(STEP * (level + 1)), hanging=twips(STEP))
        # Shapes stand before lists (17.9.17).
        first_list = self._root.find(_LIST)
        if first_list is not None:
            first_list.addprevious(shape)
        else:
            self._root.append(shape)


def _root_of(main: Any) -> Any:
    """Return the element that holds the lists; a letterhead without lists has no part for them."""
    if any(one.reltype == RELATIONSHIP_TYPE.NUMBERING for one in main.rels.values()):
        return main.numbering_part.element
    root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, main.package)
    main.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return root


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ID, _SHAPE, _LIST = f"{_W}abstractNumId", f"{_W}abstractNum", f"{_W}num"
