"""Two writers' changes to one text, put together where they lie apart.

Both changed the same ``base``. What only one of them touched is taken from that one, word by word;
where their changes meet, the program does not choose: the places are named, and ``both`` holds the
words of both, one after the other.
"""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from presseditor.domain.article import Article
from presseditor.domain.errors import CorrectionError
from presseditor.domain.merge_atoms import Atoms, stands_twice
from presseditor.domain.message import message

T = TypeVar("T")
TEXT_PARTS = ("title", "lead", "body", "background", "press_contact")
OF_THE_ARCHIVE = frozenset({"id", "status", "created", "modified"})
"""What no writer changes; it is as stored."""
LARGEST = 4_000_000
"""Pieces of one side times pieces of the other that are compared one by one in a stretch."""
_PARAGRAPHS = re.compile(r"[^\n]*\n+|[^\n]+")
_WORDS = re.compile(r"(?:\w+|[^\w\s])\s*|\s+")
_TOKENS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class MergedText:
    """``text`` is right where nothing ``clashes``; ``both`` holds all words of both writers."""

    text: str
    both: str
    clashes: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """``article`` holds all that lay apart; ``clashes`` names the parts where changes met.

    In those parts ``article`` is as the other writer left it and ``both`` has both wordings.
    """

    article: Article
    both: Article
    clashes: tuple[str, ...] = ()


class ConflictError(CorrectionError):
    """The same words were changed by somebody else meanwhile; ``mine`` was kept as a version."""

    def __init__(self, base: Article, mine: Article, theirs: Article) -> None:
        super().__init__(
            message(
                "“{title}” was changed meanwhile in another window or program, at the same words. "
                "Nothing was overwritten: your text is kept as a version of its own. Compare the "
                "two and choose.",
                title=theirs.title or mine.title,
            )
        )
        self.base, self.mine, self.theirs = base, mine, theirs


def merge_articles(base: Article, mine: Article, theirs: Article) -> Merged:
    """Return what both writers made of ``base``; ``theirs`` is the one that is stored."""
    values: dict[str, Any] = {}
    both: dict[str, Any] = {}
    clashes: list[str] = []
    for field in fields(Article):
        name = field.name
        if name in OF_THE_ARCHIVE:
            continue
        one = _merge_part(name, getattr(base, name), getattr(mine, name), getattr(theirs, name))
        values[name], both[name], clashed = one
        if clashed:
            clashes.append(name)
    return Merged(replace(theirs, **values), replace(theirs, **both), tuple(clashes))


def merge_fields(base: T, mine: T, theirs: T) -> tuple[T, tuple[str, ...]]:
    """Return a record with what each of two writers changed, and the fields that both did."""
    values, clashes = {}, []
    for field in fields(base):  # type: ignore[arg-type]
        was, one, other = (getattr(each, field.name) for each in (base, mine, theirs))
        values[field.name], clashed = _choose(was, one, other)
        if clashed:
            clashes.append(field.name)
    return replace(theirs, **values), tuple(clashes)  # type: ignore[type-var]


def merge_texts(base: str, mine: str, theirs: str) -> MergedText:
    """Return the text with the words that either writer changed."""
    chosen, clashed = _choose(base, mine, theirs)
    if not clashed:
        return MergedText(chosen, chosen, clashes=False)
    hunks = [_Hunk(*one, is_mine=True) for one in _changes(base, mine)]
    hunks += [_Hunk(*one, is_mine=False) for one in _changes(base, theirs)]
    text: list[str] = []
    both: list[str] = []
    at, clashes = 0, False
    for group in _meeting(sorted(hunks, key=lambda hunk: (hunk.start, hunk.end)), Atoms(base)):
        start, end = group[0].start, max(hunk.end for hunk in group)
        ours, others = (_written(base, start, end, group, side) for side in (True, False))
        clashes = clashes or (ours is not None and others is not None and ours != others)
        text += (base[at:start], others if others is not None else ours or "")
        both += (base[at:start], _one_after_the_other(others, ours))
        at = end
    merged = "".join([*text, base[at:]])
    clashes = clashes or stands_twice(merged, base, mine, theirs)
    return MergedText(merged, "".join([*both, base[at:]]), clashes)


def place_after(old: str, new: str, place: int) -> int:
    """Return where a place between two letters of ``old`` is in ``new``."""
    moved = place
    for start, end, words in _changes(old, new):
        if end <= place:
            moved += len(words) - (end - start)
        elif start < place:
            moved += min(place - start, len(words)) - (place - start)
    return moved


def _merge_part(name: str, base: Any, mine: Any, theirs: Any) -> tuple[Any, Any, bool]:
    if name in TEXT_PARTS:
        merged = merge_texts(base, mine, theirs)
        return merged.text, merged.both, merged.clashes
    if name == "tags":
        tags = tuple(_merge_tags(base, mine, theirs))
        return tags, tags, False
    chosen, clashed = _choose(base, mine, theirs)
    return chosen, mine if clashed else chosen, clashed


def _choose(base: T, mine: T, theirs: T) -> tuple[T, bool]:
    """Return the value that only one changed; the other writer's and True where both did."""
    if theirs in (base, mine):
        return mine, False
    return theirs, mine != base


def _merge_tags(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> Iterator[str]:
    """Return the tags of both, without those that either took away."""
    gone = set(base) - (set(mine) & set(theirs))
    yield from (tag for tag in dict.fromkeys((*theirs, *mine)) if tag not in gone)


@dataclass(frozen=True, slots=True)
class _Hunk:
    """What one writer put in the place of the base's signs from ``start`` to ``end``."""

    start: int
    end: int
    words: str
    is_mine: bool


def _meeting(hunks: Iterable[_Hunk], atoms: Atoms) -> Iterator[list[_Hunk]]:
    """Return the changes in groups that overlap or touch; between groups something stays."""
    group: list[_Hunk] = []
    reached = 0
    for hunk in hunks:
        start, end = atoms.reach(hunk.start, hunk.end)
        if group and start > reached:
            yield group
            group, reached = [], 0
        group.append(hunk)
        reached = max(reached, end)
    if group:
        yield group


def _written(base: str, start: int, end: int, group: list[_Hunk], side: bool) -> str | None:  # noqa: FBT001 - private
    """Return what one writer has in a stretch of the base; ``None`` where it was left alone."""
    mine = [hunk for hunk in group if hunk.is_mine is side]
    if not mine:
        return None
    pieces: list[str] = []
    at = start
    for hunk in mine:
        pieces += (base[at : hunk.start], hunk.words)
        at = hunk.end
    return "".join([*pieces, base[at:end]])


def _one_after_the_other(theirs: str | None, mine: str | None) -> str:
    if theirs is None or mine is None or theirs == mine:
        return (theirs if theirs is not None else mine) or ""
    if not theirs.strip() or not mine.strip():
        return theirs + mine
    glued = theirs[-1].isspace() or mine[0].isspace()
    lines = "\n\n" if "\n" in theirs.strip() + mine.strip() else " "
    return theirs + ("" if glued else lines) + mine


def _changes(base: str, other: str) -> Iterator[tuple[int, int, str]]:
    """Return what was replaced: where in the base, and the words in its place.

    Equal paragraphs are set aside first, for speed.
    """
    before, after = _PARAGRAPHS.findall(base), _PARAGRAPHS.findall(other)
    at = 0
    for tag, start, end, new_start, new_end in _compared(before, after):
        old = "".join(before[start:end])
        if tag != "equal":
            for first, last, words in _word_changes(old, "".join(after[new_start:new_end])):
                yield at + first, at + last, words
        at += len(old)


def _word_changes(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    # A word takes the blanks behind it along: alone they are everywhere, and would cost time and
    # pair unlike words.
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if len(before) * len(after) > LARGEST:
        yield 0, len(old), new
        return
    at = 0
    for tag, start, end, new_start, new_end in _compared(before, after):
        gone = "".join(before[start:end])
        if tag != "equal":
            yield _trimmed(at, gone, "".join(after[new_start:new_end]))
        at += len(gone)


def _trimmed(at: int, gone: str, come: str) -> tuple[int, int, str]:
    """Return a change without the words and blanks at its ends that stayed."""
    old, new = _TOKENS.findall(gone), _TOKENS.findall(come)
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    start = at + len("".join(old[:first]))
    return start, at + len("".join(old)), "".join(new[first:])


def _compared(before: list[str], after: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if _pairs(before, after) <= LARGEST:
        return difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    # Thousands of pieces alike: what is not the same at both ends is one change.
    shorter = min(len(before), len(after))
    first = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    last = next((at for at in range(shorter - first) if before[-1 - at] != after[-1 - at]), None)
    last = shorter - first if last is None else last
    ends = len(before) - last, len(after) - last
    return (
        ("equal", 0, first, 0, first),
        ("replace", first, ends[0], first, ends[1]),
        ("equal", ends[0], len(before), ends[1], len(after)),
    )


def _pairs(before: list[str], after: list[str]) -> int:
    """Return how many pieces of one side are the same as pieces of the other, pair by pair."""
    counted = Counter(before)
    return sum(counted[one] for one in after)
