"""Words without setting: raised and lowered figures as signs, addresses and notes in brackets."""

from itertools import groupby

from presseditor.domain.prose import Inline, Inlines, Marks, Note, Run
from presseditor.domain.prose_words import link_of
from presseditor.rendering.prose.gather import inlines_of

_RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
_STRUCK = "[зачёркнуто: {}]"


class Notes:
    """Counts the notes of a text and keeps their words for its end."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def words(self, inlines: Inlines) -> str:
        """Return the words, each link's address behind it unless the words are the address."""
        return "".join(self._group(link, list(group)) for link, group in groupby(inlines, link_of))

    def lines(self) -> list[str]:
        """Return the notes, each with its number in brackets."""
        return self._lines

    def _group(self, link: str, group: list[Inline]) -> str:
        text = "".join(_set(one) if isinstance(one, Run) else self._note(one) for one in group)
        if not link.startswith(("http:", "https:")) or link in text:
            return text
        return f"{text} ({link})"

    def _note(self, note: Note) -> str:
        number = len(self._lines) + 1
        self._lines.append("")
        parts = (self.words(line) for block in note.blocks for line in inlines_of(block))
        self._lines[number - 1] = f"[{number}] " + "\n".join(parts)
        return f"[{number}]"


def _set(run: Run) -> str:
    text = run.text
    for mark, signs in ((Marks.SUPERSCRIPT, _RAISED), (Marks.SUBSCRIPT, _LOWERED)):
        if mark in run.marks and all(ord(one) in signs for one in text):
            text = text.translate(signs)
        elif mark in run.marks:
            text = ("^" if mark is Marks.SUPERSCRIPT else "_") + f"({text})"
    return _STRUCK.format(text) if Marks.STRIKE in run.marks else text
