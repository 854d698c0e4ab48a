"""What typography must not see: code, addresses, link targets, tags, Markdown's own marks."""

import re

from presseditor.language.typography.sheets import sheets

SOLID = "\ue000"  # stands for a letter of a protected word
CLEAR = "\ue001"  # stands for a letter of a mark that the reader does not see
_OVER_PARAGRAPHS = ("```", "~~~", "<!--")  # what they open can close in another paragraph
_FAR = 2000  # characters that are looked at around a list mark
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:(?!---).*\n){0,200}---[ \t]*(?:\n|\Z)")
_SOLID = re.compile(
    r"(?P<fence>^[ ]{0,3}(?P<mark>`{3,}+|~{3,}+)[^\n]*+\n(?:(?![ ]{0,3}(?P=mark)).*\n)*"
    r"(?:[ ]{0,3}(?P=mark)[^\n]*+)?)"
    r"|(?<!`)(?P<ticks>`{1,3})(?!`)[^`\n]{1,400}(?P=ticks)(?!`)"
    r"|<!--(?:(?!-->).){0,2000}-->"
    r"|(?:https?|ftp)://[^\s<>\"«»()\[\]]+(?<![.,;:!?])|\bwww\.[^\s<>\"«»()\[\]]+(?<![.,;:!?])"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|^\[[^\]\n]{1,200}\]:[^\n]*"
    r"|^[ ]{0,3}(?:[-=*_][ \t]?){3,}$"
    r"|^[ ]{0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*\|?[ \t]*$"
    r"|^[ ]{0,3}#{1,6}(?=[ \t])"
    r"|\\[*_\[\]()#`|~-]",
    re.MULTILINE,
)
_CLEAR = re.compile(
    r"\]\([^()\s]{1,500}(?:[ ]\"[^\"\n]{0,300}\")?\)|!\[|</?[A-Za-z][^<>\n]{0,500}>"
)
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+|^[ \t]*>[ \t]?", re.MULTILINE)
_DIALOGUE = re.compile(r"[,.!?…][ \u00a0]?[-–—]{1,2}[ \u00a0]")
_INDENT = re.compile(r"(?<=\n)[ \t]+|\A(?:[ ]{4}|\t)[ \t]*|[ \t]{2,}(?=\n)")
_INDENTED_CODE = re.compile(r"(?:\A|(?<=\n\n))(?:(?:[ ]{4}|\t)(?![-*+]|\d{1,3}[.)]).*(?:\n|\Z))+")


def masked(text: str) -> str:
    """Return ``text``, as long as it was, with what is not to be touched blotted out."""
    hidden = text.replace(SOLID, "\ufffd").replace(CLEAR, "\ufffd")
    hidden = _FRONT_MATTER.sub(_solid, hidden)
    hidden = _INDENTED_CODE.sub(_code, hidden)
    whole = any(mark in hidden for mark in _OVER_PARAGRAPHS)
    pieces = [hidden] if whole else [piece for _start, piece in sheets(hidden)]
    hidden = "".join(_SOLID.sub(_solid, piece) for piece in pieces)
    hidden = _CLEAR.sub(_clear, hidden)
    hidden = _ITEM.sub(_item, hidden)
    return _INDENT.sub(_clear, hidden)


def _solid(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", SOLID, match[0])


def _clear(match: re.Match[str]) -> str:
    return CLEAR * len(match[0])


def _code(match: re.Match[str]) -> str:
    """Blot indented code out, but not a further paragraph of a list item."""
    before = match.string[max(0, match.start() - 400) : match.start()].rstrip("\n")
    line = before.rpartition("\n")[2]
    return match[0] if _ITEM.match(line) or line.startswith(("    ", "\t")) else _solid(match)


def _item(match: re.Match[str]) -> str:
    """Blot a list mark out; a lone line of speech that starts with a dash is no list."""
    text, end = match.string, match.end()
    line, _, below = text[end : end + _FAR].partition("\n")
    above = text[max(0, match.start() - _FAR) : match.start()].rstrip("\n").rpartition("\n")[2]
    listed = _ITEM.match(above) or _ITEM.match(below)
    if match[0].startswith("- ") and _DIALOGUE.search(line) and not listed:
        return match[0]
    return _clear(match)
