"""Quotations that stand for no record, compared with what the directory has."""

from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.checks.wording import distance, same_wording
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.domain.quotation import Quotation, find_quotations
from presseditor.domain.quote import Quote
from presseditor.domain.records import RecordKind, find_record_links

_A_WORD_OR_TWO = 2


def check_quotations(subject: Subject) -> Iterator[Finding]:
    """Stop a quotation that is a recorded one but for a word or two; warn of one that is near."""
    kindred = subject.bundle.kindred.values()
    for part, text in subject.texts():
        linked = _linked(subject, text)
        for one in find_quotations(text):
            inside = any(start <= one.start and one.end <= end for start, end in linked)
            if not inside and not any(same_wording(one.words, quote.text) for quote in kindred):
                yield from _compare(one, list(kindred), part)


def _linked(subject: Subject, text: str) -> list[tuple[int, int]]:
    """Return the places of links to quotes of the directory: the link itself tells what differs."""
    known = subject.bundle.kindred
    return [
        (one.start, one.end)
        for one in find_record_links(text)
        if one.ref.kind is RecordKind.QUOTE and one.ref.id in known
    ]


def _compare(one: Quotation, kindred: list[Quote], part: str) -> Iterator[Finding]:
    near = [(words, quote) for quote in kindred if (words := distance(one.words, quote.text))]
    if not near:
        return
    words, quote = min(near, key=lambda each: each[0])
    place = (one.start, one.end)
    if words <= _A_WORD_OR_TWO:
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
