"""Quotations that stand for no record, compared with what the directory has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from presseditor.checks.subject import Subject, at
from presseditor.checks.wording import distance, plain_wording, same_wording
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.domain.printed import printed_texts
from presseditor.domain.quotation import Quotation, find_said
from presseditor.domain.quote import Quote
from presseditor.domain.records import RecordKind, find_record_links

_A_WORD_OR_TWO = 2
_Near = tuple[int, Quote]
"""In how many words a quotation differs, and from which."""


def check_quotations(subject: Subject) -> Iterator[Finding]:
    """Stop a quotation that is a recorded one but for a word or two; warn of one that is near.

    Approved words go before others: a second record of the same speaker, made of the changed words
    and approved by nobody, excuses nothing.
    """
    kindred = subject.bundle.kindred or {}
    nearest: dict[tuple[str, ...], _Near | None] = {}
    known = [_Known(quote, plain_wording(quote.text)) for quote in kindred.values()]
    for part, text in printed_texts(subject.bundle):
        changed = _changed_links(kindred, text)
        for one in find_said(text):
            if any(start <= one.start and one.end <= end for start, end in changed):
                continue
            words = tuple(plain_wording(one.words))
            if words not in nearest:
                nearest[words] = _nearest(words, known)
            yield from _told(one, nearest[words], part)


@dataclass(frozen=True, slots=True)
class _Known:
    """A quote of the directory with its words ready to be compared."""

    quote: Quote
    words: list[str]


def _changed_links(kindred: Mapping[str, Quote], text: str) -> list[tuple[int, int]]:
    """Return the places of links that differ from their record: that is told of the link."""
    return [
        (link.start, link.end)
        for link in find_record_links(text)
        if link.ref.kind is RecordKind.QUOTE
        and link.ref.id in kindred
        and not same_wording(link.text, kindred[link.ref.id].text)
    ]


def _rivals(words: Sequence[str], known: list[_Known]) -> list[_Known]:
    """Return the records that a quotation could be a changed form of."""
    lower = [word.lower() for word in words]
    exact = [one.quote for one in known if [word.lower() for word in one.words] == lower]
    if not exact:
        return known
    if any(quote.is_approved for quote in exact):
        return []
    speakers = {_speaker(quote) for quote in exact}
    return [one for one in known if one.quote.is_approved and _speaker(one.quote) in speakers]


def _speaker(quote: Quote) -> str:
    return quote.person_id or quote.speaker.strip().lower()


def _nearest(words: Sequence[str], known: list[_Known]) -> _Near | None:
    rivals = _rivals(words, known)
    near = ((distance(words, each.words), each.quote) for each in rivals)
    return min(((far, quote) for far, quote in near if far), key=lambda one: one[0], default=None)


def _told(one: Quotation, near: _Near | None, part: str) -> Iterator[Finding]:
    if near is None:
        return
    far, quote = near
    place = (one.start, one.end)
    if "." in part:
        yield _told_outside(one, near, part)
    elif far <= _A_WORD_OR_TWO:
        told = message(
            "The quote differs from one in the directory by a word or two: “{words}”.",
            words=quote.text,
        )
        yield at(Severity.STOP, "quote_near", told, part, place)
    else:
        told = message(
            "The quote resembles one in the directory: “{words}”. Compare them.", words=quote.text
        )
        yield at(Severity.WARN, "quote_resembles", told, part, place)


def _told_outside(one: Quotation, near: _Near, part: str) -> Finding:
    """Name the words too: a waiver is tied to what is told, and these stand in no part of it."""
    far, quote = near
    place, told = (one.start, one.end), {"printed": one.words, "words": quote.text}
    if far <= _A_WORD_OR_TWO:
        text = message(
            "In the event's card or under a picture the quote “{printed}” differs from one in the"
            " directory by a word or two: “{words}”.",
            **told,
        )
        return at(Severity.STOP, "quote_near", text, part, place)
    text = message(
        "In the event's card or under a picture the quote “{printed}” resembles one in the"
        " directory: “{words}”. Compare them.",
        **told,
    )
    return at(Severity.WARN, "quote_resembles", text, part, place)
