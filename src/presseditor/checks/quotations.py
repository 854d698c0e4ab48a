"""Printed quotations, compared with what the directory has of the same words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from presseditor.checks.nearness import Known, Near, find_inside, nearest
from presseditor.checks.spoken import is_spoken, spoken
from presseditor.checks.subject import Subject, at
from presseditor.checks.wording import plain_wording, same_wording
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.domain.record_link import RecordKind, RecordLink
from presseditor.rendering.judged import Judged, judged
from presseditor.rendering.printed import PrintedLine
from presseditor.rendering.source_positions import Places

_A_WORD_OR_TWO = 2
_Span = tuple[int, int]


def check_quotations(subject: Subject) -> Iterator[Finding]:
    """Stop a quotation that is a recorded one but for a word or two; warn of one that is near.

    Approved words go before others: a second record of the same speaker, made of the changed words
    and approved by nobody, excuses nothing. Words near a record are looked for everywhere, whatever
    marks stand around them.
    """
    known = [Known.of(quote) for quote in (subject.bundle.kindred or {}).values()]
    if not known:
        return
    comparing = _Comparing(known)
    for part in judged(subject.bundle):
        places = Places(part.source)
        for line in part.printed.lines:
            yield from comparing.line(part, line, places)
        for link in part.printed.links:
            if link.standing:
                yield from comparing.standing(part, link)


@dataclass(slots=True)
class _Comparing:
    """The quotes of the directory, and what was found for words that were asked before."""

    known: list[Known]
    _found: dict[tuple[str, ...], Near | None] = field(default_factory=dict)

    def line(self, part: Judged, line: PrintedLine, places: Places) -> Iterator[Finding]:
        """Compare what is quoted in a line first, then the rest of its words."""
        done = self._changed_links(line)
        inside = find_inside(line.text, self.known)
        for one in spoken(line):
            if _overlap(done, one.start, one.end, wholly=True):
                continue
            near = self._nearest(one.words)
            holds = any(one.start < end and start < one.end for _, start, end in inside)
            if near is not None and (near.far <= _A_WORD_OR_TWO or not holds):
                yield _told(near, part, line.text[one.start : one.end], places, severe=True)
            if (near and near.far <= _A_WORD_OR_TWO) or self._is_known(one.words):
                done.append((one.start, one.end))
        for near, start, end in inside:
            if not _overlap(done, start, end):
                done.append((start, end))
                severe = is_spoken(line, start, end)
                yield _told(near, part, line.text[start:end], places, severe=severe)

    def standing(self, part: Judged, link: RecordLink) -> Iterator[Finding]:
        """Compare the words that a quote set apart prints: those of its record."""
        quote = next((one.quote for one in self.known if one.quote.id == link.ref.id), None)
        if link.ref.kind is not RecordKind.QUOTE or quote is None:
            return
        near = self._nearest(quote.text)
        if near is not None:
            yield _finding(near, part.part, (link.start, link.end), severe=True)

    def _nearest(self, words: str) -> Near | None:
        plain = tuple(plain_wording(words))
        if plain not in self._found:
            self._found[plain] = nearest(plain, self.known)
        return self._found[plain]

    def _is_known(self, words: str) -> bool:
        plain = plain_wording(words)
        return any(one.words == plain for one in self.known)

    def _changed_links(self, line: PrintedLine) -> list[_Span]:
        """Return the places of links that differ from their record: that is told of the link."""
        by_id = {one.quote.id: one.quote for one in self.known}
        return [
            (link.start, link.end)
            for link in line.links
            if link.ref.kind is RecordKind.QUOTE
            and link.ref.id in by_id
            and not same_wording(line.text[link.start : link.end], by_id[link.ref.id].text)
        ]


def _overlap(done: Sequence[_Span], start: int, end: int, *, wholly: bool = False) -> bool:
    if wholly:
        return any(first <= start and end <= last for first, last in done)
    return any(first < end and start < last for first, last in done)


def _told(near: Near, part: Judged, words: str, places: Places, *, severe: bool) -> Finding:
    place = places.of(words.strip())
    if not part.outside:
        return _finding(near, part.part, place, severe=severe)
    # The words are named too: a waiver is tied to what is told, and these stand in no part of it.
    told = {"printed": words, "words": near.quote.text}
    if severe and near.far <= _A_WORD_OR_TWO:
        text = message(
            "In the event's card or under a picture the quote “{printed}” differs from one in the"
            " directory by a word or two: “{words}”.",
            **told,
        )
        return at(Severity.STOP, "quote_near", text, part.part, place)
    text = message(
        "In the event's card or under a picture the quote “{printed}” resembles one in the"
        " directory: “{words}”. Compare them.",
        **told,
    )
    return at(Severity.WARN, "quote_resembles", text, part.part, place)


def _finding(near: Near, part: str, place: _Span, *, severe: bool) -> Finding:
    if severe and near.far <= _A_WORD_OR_TWO:
        told = message(
            "The quote differs from one in the directory by a word or two: “{words}”.",
            words=near.quote.text,
        )
        return at(Severity.STOP, "quote_near", told, part, place)
    told = message(
        "The quote resembles one in the directory: “{words}”. Compare them.",
        words=near.quote.text,
    )
    return at(Severity.WARN, "quote_resembles", told, part, place)
