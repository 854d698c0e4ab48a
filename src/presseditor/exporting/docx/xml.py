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


def add_text(run: Any, text: str) -> None:
    """Append words to a run; blanks at their edges stay (XML 1.0, 2.10)."""
    made = add(run, "t")
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def twips(centimetres: float) -> int:
    """Return a length in Word's own unit."""
    return round(centimetres * TWIPS)
