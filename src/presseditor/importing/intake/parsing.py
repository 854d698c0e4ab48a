"""Puts the pieces of intake together."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from presseditor.domain.draft import (
    FoundEvent,
    FoundQuote,
    FoundSum,
    IntakeDraft,
    Leftover,
    Span,
)
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.stopping import Stopped, nobody_stops
from presseditor.importing.budget import Budget
from presseditor.importing.intake.annexes import Text, arrange
from presseditor.importing.intake.blocks import Block, Role, cut
from presseditor.importing.intake.bodies import Bodies
from presseditor.importing.intake.happening import Sentence, When, event_name, find_when
from presseditor.importing.intake.kinds import kind_of
from presseditor.importing.intake.layout import Layout, lay_out
from presseditor.importing.intake.people import Mention, find_people
from presseditor.importing.intake.persons import find_persons
from presseditor.importing.intake.places import Places, after_spaces
from presseditor.importing.intake.source import Source
from presseditor.importing.intake.speakers import Voices
from presseditor.importing.intake.speech import sentence_end
from presseditor.importing.intake.taking_part import TakingPart
from presseditor.importing.intake.venue import Place, find_venue
from presseditor.importing.intake.words import Words
from presseditor.language.names.nominative import Nominative
from presseditor.language.numbers.sums import find_sums
from presseditor.language.words.morphology import Morphology

LARGEST = 5_000_000
_READ_CLOSELY = 200_000  # characters: a release is 2,000; names are sought in the first part only
_CREDIT = re.compile(
    r"[#*_ ]*(?:источник|фото|видео|автор|текст|подготовил|материал|корр|иллюстрация)",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\A- (?=[^\n]{1,2000}?[,.!?…] ?[-–—]{1,2} )")
_SHORTEST = 8  # letters of a sentence that tells of anything: «проводит А» has more
EVENT_KINDS = frozenset({"announcement", "results", "holiday"})


@dataclass(frozen=True, slots=True)
class _Text:
    source: Source
    layout: Layout
    words: Words
    blocks: tuple[Block, ...]
    nominative: Nominative
    morphology: Morphology


def parse(
    text: str,
    today: dt.date,
    morphology: Morphology | None = None,
    stopped: Stopped = nobody_stops,
) -> IntakeDraft:
    """Find the parts of a release in a raw text; ``today`` settles «сегодня» and missing years.

    Nothing is lost: what goes into no field is in ``leftover``. Names, quotes and sums are sought
    in the first 200,000 characters. Raise ``CorrectionError`` above 5 million characters, where it
    has more paragraphs than any release, and when ``stopped`` says so.
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
    budget = Budget(_beginning(text), stopped)
    source = Source(text)
    blocks = cut(source.text, budget)
    layout = lay_out(source.text, blocks, today, lambda line: _has_verb(line, morphology))
    budget.look()
    close = _near_top(source.text, layout.paragraphs)
    words = Words(source.text[:_READ_CLOSELY], morphology, budget)
    return _draft(_Text(source, layout, words, close, Nominative(morphology), morphology), today)


def _beginning(text: str) -> str:
    """Return the first words, by which the officer knows the text again."""
    return " ".join(text[:200].split())[:40]


def _near_top(text: str, paragraphs: Sequence[Block]) -> tuple[Block, ...]:
    """Return the paragraphs that are read closely; the last is cut at the end of a word."""
    close: list[Block] = []
    for one in paragraphs:
        end = one.end
        if end > _READ_CLOSELY:
            end = max(one.start, text.rfind(" ", one.start, _READ_CLOSELY))
        if end > one.start:
            close.append(one if end == one.end else replace(one, end=end))
    return tuple(close)


def _has_verb(line: str, morphology: Morphology) -> bool:
    words = Words(line, morphology)
    return any(words.is_verb(at) for at in range(len(words)))


def _draft(read: _Text, today: dt.date) -> IntakeDraft:
    source, layout, words = read.source, read.layout, read.words
    near = layout.published.date if layout.published else today
    title = source.text[layout.title[0].start : layout.title[0].end] if layout.title else ""
    people = _told_people(read)
    quotes = Voices(source, words, people).quotes(read.blocks)
    sentences = _sentences(source, read.blocks, quotes)
    headline = _title_sentence(layout)
    when = find_when(words, [*sentences, *headline], near)
    venue = find_venue(
        words, when.sentence if when else None, sentences, read.nominative
    ) or find_venue(words, None, headline, read.nominative)
    bodies = Bodies(source, words, read.nominative)
    parts = arrange(source.text, layout.paragraphs)
    kind = kind_of(words, title, sentences, when)
    name = event_name(words, sentences, next(iter(headline), None))
    spans = _spans(source, layout, parts)
    spans |= {"event.date": tuple(source.span(*place) for place in when.places)} if when else {}
    spans |= _venue_span(source, venue)
    return IntakeDraft(
        source=source.raw,
        kind=kind,
        title=_plain_title(title),
        published=layout.published,
        lead=_markdown(source.text, parts.lead),
        body=_markdown(source.text, parts.body),
        background=_markdown(source.text, parts.background),
        event=_event(name, when, venue, kind),
        organizers=tuple(bodies.organizers(sentences)),
        participants=tuple(TakingPart(words, people, bodies).participants(sentences)),
        people=tuple(find_persons(source, words, people, read.nominative)),
        quotes=tuple(quotes),
        sums=tuple(_sums(source, read.blocks, read.morphology)),
        press_contact="\n".join(source.surface(one) for one in spans.get("press_contact", ())),
        leftover=tuple(_leftover(source, layout)),
        spans=spans,
    )


def _event(name: str | None, when: When | None, venue: Place | None, kind: str) -> FoundEvent:
    return FoundEvent(
        name,
        when.start if when else None,
        when.end if when else None,
        venue.name if venue else None,
        venue.address if venue else None,
        is_event=kind in EVENT_KINDS or (name is not None and when is not None),
    )


def _told_people(read: _Text) -> list[Mention]:
    """Return whom the release names; not who took the picture or answers the telephone."""
    told = Places((one.start, one.end) for one in (*read.blocks, *read.layout.title))
    tokens = read.words.tokens
    found = find_people(read.words, read.nominative)
    return [one for one in found if told.touch(tokens[one.first].start, tokens[one.first].end)]


def _title_sentence(layout: Layout) -> list[Sentence]:
    """Return the title as the last sentence to ask: «Ярмарка откроется 5 мая» may say it alone."""
    return [Sentence(one.start, one.end) for one in layout.title[:1] if one.end <= _READ_CLOSELY]


def _plain_title(title: str) -> str:
    return title.lstrip("# ").strip("*_ ").strip()


def _sentences(
    source: Source, blocks: Sequence[Block], quotes: Sequence[FoundQuote]
) -> list[Sentence]:
    """Cut the paragraphs into sentences; direct speech and what is too short are left out."""
    said = Places((one.span.start, one.span.end) for one in quotes)
    found: list[Sentence] = []
    for block in blocks:
        start = block.start
        while start < block.end:
            end = sentence_end(source.text, start, block.end)
            if end - start >= _SHORTEST:
                found.append(Sentence(start, end))
            start = after_spaces(source.text, end, block.end)
    return [one for one in found if not _is_said(source, one, said)]


def _is_said(source: Source, sentence: Sentence, said: Places) -> bool:
    span = source.span(sentence.start, sentence.end)
    return said.touch(span.start, span.end)


def _markdown(text: str, blocks: Sequence[Block]) -> str:
    paragraphs = (" ".join(text[block.start : block.end].split(" ")) for block in blocks)
    # A hyphen before direct speech would make it an item of a list.
    return "\n\n".join(_SPOKEN.sub("— ", one) for one in paragraphs)


def _spans(source: Source, layout: Layout, parts: Text) -> dict[str, tuple[Span, ...]]:
    fields = {
        "title": layout.title,
        "published": [block for block in layout.blocks if block.role is Role.PUBLISHED],
        "lead": parts.lead,
        "body": parts.body,
        "background": (*parts.label, *parts.background),
        "press_contact": [block for block in layout.blocks if _is_contact(source, block)],
    }
    return {
        name: tuple(source.span(block.start, block.end) for block in blocks)
        for name, blocks in fields.items()
        if blocks
    }


def _venue_span(source: Source, venue: Place | None) -> dict[str, tuple[Span, ...]]:
    return {"venue": (source.span(venue.start, venue.end),)} if venue else {}


def _sums(source: Source, blocks: Sequence[Block], morphology: Morphology) -> list[FoundSum]:
    if not blocks:
        return []
    first, last = blocks[0].start, blocks[-1].end
    found: list[FoundSum] = []
    for one in find_sums(source.text[first:last], morphology):
        span = source.span(first + one.start, first + one.end)
        found.append(FoundSum(one.total, one.parts, one.unit, one.ok, span))
    return found


def _is_contact(source: Source, block: Block) -> bool:
    text = source.text[block.start : block.end]
    return block.role is Role.CONTACT and _CREDIT.match(text) is None


def _leftover(source: Source, layout: Layout) -> list[Leftover]:
    found: list[Leftover] = []
    for block in layout.blocks:
        credit = block.role is Role.CONTACT and not _is_contact(source, block)
        if block.role is Role.FURNITURE or credit:
            span = source.span(block.start, block.end)
            found.append(Leftover(source.surface(span), span, not credit))
    return found
