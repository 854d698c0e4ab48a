"""Runs the rules over a text, keeps off what is protected, and tells each change."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from presseditor.language.typography.protect import CLEAR, SOLID, masked
from presseditor.language.typography.rule import Edit, Rule
from presseditor.language.typography.rules import RULES
from presseditor.language.typography.sheets import SHEET, sheets

_PASSES = 4  # the second pass finds nothing but where one rule made work for an earlier one
_QUOTED = re.compile(r"[«„][^«»„“\n]{1,2000}[»“]|\[(?:\\.|[^\]\\\n]){1,5000}\](?=\(quote:)")
_BLOTS = frozenset({SOLID, CLEAR})
_BELOW = f"\n\n{SOLID}"
"""Ends a sheet that is not the last one: the text goes on, with something not to be touched."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing a rule changed; ``start`` and ``end`` are offsets in the text as it came."""

    rule: str
    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Typographed:
    """A cleaned text and what was changed in it, rule by rule."""

    text: str
    changes: tuple[Change, ...] = ()

    @property
    def visible(self) -> tuple[Change, ...]:
        """The changes that a reader can see: not those of one kind of space to another."""
        return tuple(one for one in self.changes if one.before.strip() or one.after.strip())


def typograph(
    text: str, off: frozenset[str] = frozenset(), protected: Iterable[str] = ()
) -> Typographed:
    """Clean up a Markdown text by the rules that are on and not named in ``off``.

    The words of quotations, and of the texts in ``protected``, keep every letter and digit: there
    only spaces, quotation marks, dashes and points change. Doing it twice changes nothing more.
    """
    return apply_rules(text, [rule for rule in RULES if rule.on and rule.id not in off], protected)


def apply_rules(
    text: str, rules: Sequence[Rule], protected: Iterable[str] = (), sheet: int = SHEET
) -> Typographed:
    """Clean up a text by exactly these rules; how large the sheets are makes no difference."""
    work = _Work(text, tuple(words for words in protected if words.strip()), sheet)
    for _ in range(_PASSES):
        before = work.text
        for rule in rules:
            work.run(rule)
        if work.text == before:
            break
    return Typographed(work.restored(), tuple(work.changes))


class _Work:
    """A masked text under way, with the place in the source that each letter came from."""

    def __init__(self, source: str, protected: tuple[str, ...], sheet: int) -> None:
        self.text = masked(source)
        self.changes: list[Change] = []
        self._protected = protected
        self._sheet = sheet
        self._sheets = self._cut()
        self._settled: set[tuple[str, str]] = set()
        self._origin = array("L", range(len(source) + 1))
        self._blotted = [a for a, b in zip(source, self.text, strict=True) if b in _BLOTS]

    def run(self, rule: Rule) -> None:
        edits = [_trimmed(self.text, edit) for edit in self._find(rule)]
        edits = [one for one in edits if not _BLOTS & set(self.text[one.start : one.end])]
        if rule.words and edits:
            edits = self._outside_quotations(edits)
        if edits:
            self._apply(rule, edits)

    def _find(self, rule: Rule) -> Iterator[Edit]:
        """Yield the rule's edits; what it left alone is not shown to it again."""
        for start, sheet in self._sheets:
            if (rule.id, sheet) in self._settled:
                continue
            edits = list(rule.find(sheet))
            if not edits:
                self._settled.add((rule.id, sheet))
            for edit in edits:
                yield Edit(edit.start + start, edit.end + start, edit.after)

    def _cut(self) -> list[tuple[int, str]]:
        *others, last = sheets(self.text, self._sheet)
        return [*((start, sheet + _BELOW) for start, sheet in others), last]

    def restored(self) -> str:
        blotted = iter(self._blotted)
        return re.sub(f"[{SOLID}{CLEAR}]", lambda _: next(blotted), self.text)

    def _apply(self, rule: Rule, edits: Sequence[Edit]) -> None:
        pieces: list[str] = []
        origin = array("L")
        at = 0
        for edit in edits:
            start, end = self._origin[edit.start], self._origin[edit.end]
            before = self.text[edit.start : edit.end]
            self.changes.append(Change(rule.id, start, end, before, edit.after))
            pieces += (self.text[at : edit.start], edit.after)
            origin += self._origin[at : edit.start]
            origin.extend([start] * len(edit.after))
            at = edit.end
        self.text = "".join([*pieces, self.text[at:]])
        self._origin = origin + self._origin[at:]
        self._sheets = self._cut()

    def _outside_quotations(self, edits: list[Edit]) -> list[Edit]:
        spans = [match.span() for match in _QUOTED.finditer(self.text)]
        for words in self._protected:
            spans += [match.span() for match in re.finditer(re.escape(words), self.text)]
        spans.sort()
        kept: list[Edit] = []
        at = 0
        for edit in edits:
            while at < len(spans) and spans[at][1] <= edit.start:
                at += 1
            if at == len(spans) or edit.end <= spans[at][0]:
                kept.append(edit)
        return kept


def _trimmed(text: str, edit: Edit) -> Edit:
    """Cut off what an edit leaves as it was, so that a change tells the least there is to tell."""
    before, after = text[edit.start : edit.end], edit.after
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Edit(edit.start + head, edit.end - tail, after[head : len(after) - tail])
