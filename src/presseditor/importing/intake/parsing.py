"""Puts the pieces of intake together."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from presseditor.domain.case_forms import Case
from presseditor.domain.draft import (
    FoundEvent,
    FoundPerson,
    FoundQuote,
    FoundSum,
    IntakeDraft,
    Leftover,
    Span,
)
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.importing.intake.blocks import Block, Role, cut
from presseditor.importing.intake.bodies import Bodies
from presseditor.importing.intake.happening import Sentence, event_name, find_when
from presseditor.importing.intake.layout import Layout, lay_out
from presseditor.importing.intake.people import Mention, find_people
from presseditor.importing.intake.phrases import organization_heads, phrase_at
from presseditor.importing.intake.source import Source
from presseditor.importing.intake.speakers import Voices
from presseditor.importing.intake.speech import sentence_end
from presseditor.importing.intake.taking_part import TakingPart
from presseditor.importing.intake.venue import Place, find_venue
from presseditor.importing.intake.words import Words
from presseditor.language.morphology import Morphology
from presseditor.language.nominative import Nominative
from presseditor.language.sums import find_sums

LARGEST = 5_000_000
_READ_CLOSELY = 200_000  # characters: a release is 2,000; names are sought in the first part only
_LONGEST_LEAD = 700
_SPOKEN = re.compile(r"\A- (?=[^\n]{1,2000}?[,.!?…] ?[-–—]{1,2} )")
_GOVERNED = (Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)


@dataclass(frozen=True, slots=True)
class _Text:
    source: Source
    layout: Layout
    words: Words
    blocks: tuple[Block, ...]
    nominative: Nominative
    morphology: Morphology


def parse(text: str, today: dt.date, morphology: Morphology | None = None) -> IntakeDraft:
    """Find the parts of a release in a raw text; ``today`` settles «сегодня» and missing years.

    Nothing is lost: what goes into no field is in ``leftover``. Names, quotes and sums are sought
    in the first 200,000 characters. Raise ``CorrectionError`` above 5 million characters.
    """
    if len(text) > LARGEST:
        raise CorrectionError(
            message(
                "The text is too long for a press release: {length} characters, and at most "
                "{largest} can be read. Paste the release alone.",
                length=len(text),
                largest=LARGEST,
            )
        )
    morphology = morphology or Morphology()
    source = Source(text)
    blocks = cut(source.text)
    layout = lay_out(source.text, blocks, today, lambda line: _has_verb(line, morphology))
    close = _near_top(source.text, layout.paragraphs)
    words = Words(source.text[:_READ_CLOSELY], morphology)
    return _draft(_Text(source, layout, words, close, Nominative(morphology), morphology), today)


def _near_top(text: str, paragraphs: Sequence[Block]) -> tuple[Block, ...]:
    """Return the paragraphs that are read closely; the last is cut at the end of a word."""
    close: list[Block] = []
    for one in paragraphs:
        end = one.end
        if end > _READ_CLOSELY:
            end = max(one.start, text.rfind(" ", one.start, _READ_CLOSELY))
        if end > one.start:
            close.append(replace(one, end=end))
    return tuple(close)


def _has_verb(line: str, morphology: Morphology) -> bool:
    words = Words(line, morphology)
    return any(words.is_verb(at) for at in range(len(words)))


def _draft(read: _Text, today: dt.date) -> IntakeDraft:
    source, layout, words = read.source, read.layout, read.words
    near = layout.published.date if layout.published else today
    title = source.text[layout.title[0].start : layout.title[0].end] if layout.title else ""
    people = find_people(words, read.nominative)
    quotes = Voices(source, words, people, read.nominative).quotes(read.blocks)
    sentences = _sentences(source, read.blocks, quotes)
    when = find_when(words, [*sentences, *_title_sentence(layout)], near)
    venue = find_venue(words, when.sentence if when else None, sentences, read.nominative)
    bodies = Bodies(source, words, read.nominative)
    lead, body = _lead_and_body(source.text, layout.paragraphs)
    event = FoundEvent(
        event_name(words, sentences, next(iter(_title_sentence(layout)), None)),
        when.start if when else None,
        when.end if when else None,
        venue.name if venue else None,
    )
    spans = _spans(source, layout, lead, body)
    spans |= {"event.date": tuple(source.span(*place) for place in when.places)} if when else {}
    spans |= _venue_span(source, venue)
    return IntakeDraft(
        source=source.raw,
        title=_plain_title(title),
        published=layout.published,
        lead=_markdown(source.text, lead),
        body=_markdown(source.text, body),
        event=event,
        organizers=tuple(bodies.organizers(sentences)),
        participants=tuple(TakingPart(words, people, bodies).participants(sentences)),
        people=tuple(_people(read, people)),
        quotes=tuple(quotes),
        sums=tuple(_sums(source, read.blocks, read.morphology)),
        leftover=tuple(_leftover(source, layout)),
        spans=spans,
    )


def _title_sentence(layout: Layout) -> list[Sentence]:
    """Return the title as the last sentence to ask: «Ярмарка откроется 5 мая» may say it alone."""
    return [Sentence(one.start, one.end) for one in layout.title[:1] if one.end <= _READ_CLOSELY]


def _plain_title(title: str) -> str:
    return title.lstrip("# ").strip("*_ ").strip()


def _sentences(
    source: Source, blocks: Sequence[Block], quotes: Sequence[FoundQuote]
) -> list[Sentence]:
    """Cut the paragraphs into sentences and leave direct speech out."""
    said = [(one.span.start, one.span.end) for one in quotes]
    found: list[Sentence] = []
    for block in blocks:
        start = block.start
        while start < block.end:
            end = sentence_end(source.text, start, block.end)
            found.append(Sentence(start, end))
            start = end + (
                len(source.text[end : block.end]) - len(source.text[end : block.end].lstrip())
            )
    return [one for one in found if not _is_said(source, one, said)]


def _is_said(source: Source, sentence: Sentence, said: list[tuple[int, int]]) -> bool:
    span = source.span(sentence.start, sentence.end)
    return any(start < span.end and span.start < end for start, end in said)


def _lead_and_body(text: str, paragraphs: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return the first paragraph, or its first sentence where it is long, and the rest."""
    if not paragraphs:
        return [], []
    first = paragraphs[0]
    if first.end - first.start <= _LONGEST_LEAD:
        return [first], paragraphs[1:]
    end = sentence_end(text, first.start, first.end)
    if end >= first.end:
        return [first], paragraphs[1:]
    rest = end + len(text[end : first.end]) - len(text[end : first.end].lstrip())
    return [Block(first.start, end)], [Block(rest, first.end), *paragraphs[1:]]


def _markdown(text: str, blocks: Sequence[Block]) -> str:
    paragraphs = (" ".join(text[block.start : block.end].split(" ")) for block in blocks)
    # A hyphen before direct speech would make it an item of a list.
    return "\n\n".join(_SPOKEN.sub("— ", one) for one in paragraphs)


def _spans(
    source: Source, layout: Layout, lead: list[Block], body: list[Block]
) -> dict[str, tuple[Span, ...]]:
    published = [block for block in layout.blocks if block.role is Role.PUBLISHED]
    fields = {"title": layout.title, "published": published, "lead": lead, "body": body}
    return {
        name: tuple(source.span(block.start, block.end) for block in blocks)
        for name, blocks in fields.items()
        if blocks
    }


def _venue_span(source: Source, venue: Place | None) -> dict[str, tuple[Span, ...]]:
    return {"venue": (source.span(venue.start, venue.end),)} if venue else {}


def _people(read: _Text, mentions: Sequence[Mention]) -> list[FoundPerson]:
    found: dict[str, FoundPerson] = {}
    for one in mentions:
        start, end = read.words.tokens[one.first].start, read.words.tokens[one.end - 1].end
        person = FoundPerson(
            one.name, one.post, _organization(read, one), read.source.span(start, end)
        )
        known = found.get(one.name)
        if known is None or (known.post is None and person.post is not None):
            found[one.name] = person
    return list(found.values())


def _organization(read: _Text, person: Mention) -> str | None:
    """Return the organization that the post before a name speaks of."""
    words = read.words
    for at in range(person.post_first + 1, person.first):
        for case in _GOVERNED:
            phrase = phrase_at(words, at, organization_heads(), case, person.first)
            if phrase is not None:
                surface = words.slice(phrase.first, phrase.end)
                return read.nominative.organization(surface, case)
    return None


def _sums(source: Source, blocks: Sequence[Block], morphology: Morphology) -> list[FoundSum]:
    if not blocks:
        return []
    first, last = blocks[0].start, blocks[-1].end
    found: list[FoundSum] = []
    for one in find_sums(source.text[first:last], morphology):
        span = source.span(first + one.start, first + one.end)
        found.append(FoundSum(one.total, one.parts, one.unit, one.ok, span))
    return found


def _leftover(source: Source, layout: Layout) -> list[Leftover]:
    found: list[Leftover] = []
    for block in layout.blocks:
        if block.role in {Role.FURNITURE, Role.CONTACT}:
            span = source.span(block.start, block.end)
            found.append(Leftover(source.surface(span), span, block.role is Role.FURNITURE))
    return found
