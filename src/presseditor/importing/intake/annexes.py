"""What stands around the text: a salutation above it, a background note below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from presseditor.importing.intake.blocks import Block
from presseditor.importing.intake.speech import sentence_end

_SALUTATION = re.compile(
    r"(?:(?:глубоко|много)?уважаем(?:ые|ый|ая)|дорог(?:ие|ой|ая)|здравствуйте|"
    r"добрый (?:день|вечер)|доброе утро|приветству\w+)\b[^.!?\n]{0,160}!",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"[#*_ ]*(?:для справки|справочная информация|справочно|справка)[*_ ]*(?:[:.–—][*_ ]*|$)",
    re.IGNORECASE,
)
_LONGEST_LEAD = 700


@dataclass(frozen=True, slots=True)
class Text:
    """The paragraphs of a release by what they are; ``label`` is the word above the note."""

    lead: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    background: tuple[Block, ...] = ()
    label: tuple[Block, ...] = ()


def is_salutation(line: str) -> bool:
    """Tell «Уважаемые жители!», which is neither title nor lead."""
    return _SALUTATION.fullmatch(line.strip()) is not None


def arrange(text: str, paragraphs: Sequence[Block]) -> Text:
    """Return lead and body, and what begins with «Справка:» apart from them.

    The lead is the first paragraph, or its first sentence where it is long. After a salutation
    there is none: it would stand between the salutation and the words that belong to it.
    """
    at = next((at for at, one in enumerate(paragraphs) if at and _note(text, one)), None)
    label, note = _without_label(text, paragraphs[at:]) if at is not None else ((), ())
    main = tuple(paragraphs[:at])
    if not main or is_salutation(text[main[0].start : main[0].end]):
        return Text((), main, note, label)
    lead, body = _cut(text, main)
    return Text(lead, body, note, label)


def _note(text: str, block: Block) -> re.Match[str] | None:
    return _NOTE.match(text, block.start, block.end)


def _without_label(
    text: str, blocks: Sequence[Block]
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    found = _note(text, blocks[0])
    start = found.end() if found else blocks[0].start
    start += len(text[start : blocks[0].end]) - len(text[start : blocks[0].end].lstrip())
    label = replace(blocks[0], end=max(blocks[0].start, start))
    first = [replace(blocks[0], start=start)] if start < blocks[0].end else []
    return (label,), (*first, *blocks[1:])


def _cut(text: str, main: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    first = main[0]
    if first.end - first.start <= _LONGEST_LEAD:
        return main[:1], main[1:]
    end = sentence_end(text, first.start, first.end)
    if end >= first.end:
        return main[:1], main[1:]
    rest = end + len(text[end : first.end]) - len(text[end : first.end].lstrip())
    return (Block(first.start, end),), (Block(rest, first.end), *main[1:])
