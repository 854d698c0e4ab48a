"""Footnotes of a Word file: a part of its own, which python-docx does not know."""

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from presseditor.domain.prose import Note
from presseditor.exporting.docx.styles import Styles
from presseditor.exporting.docx.words import Words
from presseditor.exporting.docx.xml import add, add_text, element
from presseditor.rendering.prose.gather import inlines_of

_LINES = ((-1, "separator"), (0, "continuationSeparator"))
"""What Word draws between text and notes stands among the notes (ECMA-376, 17.11.23)."""


class Footnotes:
    """Collects notes; the part is made with the first of them."""

    def __init__(self, document: Any, styles: Styles) -> None:
        self._document, self._styles = document, styles
        self._words: Words | None = None
        self._root: Any = None
        self._count = 0

    def take(self, note: Note) -> int:
        """Write a note and return its id, from 1."""
        words = self._words or self._begin()
        self._count += 1
        holder = add(self._root, "footnote", id=self._count)
        lines = [line for block in note.blocks for line in inlines_of(block)]
        for number, line in enumerate(lines or [()]):
            paragraph = add(holder, "p")
            add(add(paragraph, "pPr"), "pStyle", val=self._styles.id("footnote text"))
            if number == 0:
                sign = add(paragraph, "r")
                add(add(sign, "rPr"), "rStyle", val=self._styles.id("footnote reference"))
                add(sign, "footnoteRef")
                add_text(add(paragraph, "r"), "\u00a0")
            words.write(paragraph, line)
        return self._count

    def _begin(self) -> Words:
        main = self._document.part
        known = [one for one in main.rels.values() if one.reltype == RELATIONSHIP_TYPE.FOOTNOTES]
        for one in known:  # an office's letterhead may bring an empty part of its own
            main.drop_rel(one.rId)
            main.rels.pop(one.rId, None)
        self._root = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}/>")
        part = XmlPart(
            PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, self._root, main.package
        )
        main.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        self._add_lines()
        self._words = Words(part, self._styles, None)
        return self._words

    def _add_lines(self) -> None:
        settings = self._document.settings.element
        old = settings.find("{*}footnotePr")
        if old is not None:
            settings.remove(old)
        listed = element("footnotePr")
        for number, kind in _LINES:
            holder = add(self._root, "footnote", type=kind, id=number)
            add(add(add(holder, "p"), "r"), kind)
            add(listed, "footnote", id=number)
        after = settings.find("{*}compat")
        if after is not None:
            after.addprevious(listed)  # the order of the schema
        else:
            settings.append(listed)
