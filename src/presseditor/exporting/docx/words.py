"""Words in a paragraph of Word: their setting, links, breaks and the signs of notes."""

import re
from itertools import groupby
from typing import Any, Protocol

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from presseditor.domain.prose import Inlines, Marks, Note, Run
from presseditor.domain.prose_words import link_of
from presseditor.exporting.docx.styles import Styles
from presseditor.exporting.docx.xml import add, add_text, element

_PIECES = re.compile(r"\n|\t|[^\n\t]+")
_SWITCHES = ((Marks.BOLD, "b"), (Marks.ITALIC, "i"), (Marks.STRIKE, "strike"))
_SHIFTS = ((Marks.SUPERSCRIPT, "superscript"), (Marks.SUBSCRIPT, "subscript"))


class NoteTaker(Protocol):
    """Where a note's words go; returns its number."""

    def take(self, note: Note) -> int:
        """Write the note and return its id."""
        ...


class Words:
    """Writes inlines into paragraphs of one part of the file."""

    def __init__(self, part: Any, styles: Styles, notes: NoteTaker | None) -> None:
        self._part, self._styles, self._notes = part, styles, notes

    def write(self, paragraph: Any, inlines: Inlines, marks: Marks = Marks.PLAIN) -> None:
        """Append the words; ``marks`` are set for all of them."""
        for link, group in groupby(inlines, link_of):
            holder = paragraph
            if link:
                holder = add(paragraph, "hyperlink")
                kind = RELATIONSHIP_TYPE.HYPERLINK
                holder.set(qn("r:id"), self._part.relate_to(link, kind, is_external=True))
            for one in group:
                if isinstance(one, Run):
                    self._run(holder, one, marks)
                else:
                    self._note(holder, one)

    def _run(self, holder: Any, run: Run, marks: Marks) -> None:
        made = add(holder, "r")
        properties = self._properties(run, run.marks | marks)
        if len(properties):
            made.append(properties)
        for piece in _PIECES.findall(run.text):
            if piece in _BREAKS:
                add(made, _BREAKS[piece])
            else:
                add_text(made, piece)

    def _properties(self, run: Run, marks: Marks) -> Any:
        properties = element("rPr")
        if run.link:
            add(properties, "rStyle", val=self._styles.id("Hyperlink"))
        for mark, name in _SWITCHES:
            if mark in marks:
                add(properties, name)
        for mark, name in _SHIFTS:
            if mark in marks:
                add(properties, "vertAlign", val=name)
        return properties

    def _note(self, holder: Any, note: Note) -> None:
        if self._notes is None:
            return
        made = add(holder, "r")
        add(add(made, "rPr"), "rStyle", val=self._styles.id("footnote reference"))
        add(made, "footnoteReference", id=self._notes.take(note))


_BREAKS = {"\n": "br", "\t": "tab"}
