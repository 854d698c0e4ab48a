"""Elements of WordprocessingML (ECMA-376, part 1), made in one line."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TWIPS = 567
"""Twentieths of a point in a centimetre."""


def add(parent: Any, name: str, **attributes: object) -> Any:
    """Append the element ``w:name``; attributes are of the same name space."""
    made = element(name, **attributes)
    parent.append(made)
    return made


def element(name: str, **attributes: object) -> Any:
    """Return the element ``w:name``."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def twips(centimetres: float) -> int:
    """Return a length in Word's own unit."""
    return round(centimetres * TWIPS)
