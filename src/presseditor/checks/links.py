"""Record links: known, printed in a form of their name, quoted to the letter."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from presseditor.checks.figures import figures_differ
from presseditor.checks.subject import Subject, at
from presseditor.checks.wording import is_cut_from, same_wording
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.domain.record_link import RECORD_LINK, RecordKind, RecordLink

_WORDS = re.compile(r"\w+")
_NEAR = 80
"""Characters around a link in which the rest of its figure is looked for."""
_LINE_ENDS = re.compile(r"\n[ \t]*\n|\|")
_MARKS = re.compile(r"\[\^[^\]\n]{0,40}\]|</?\w{1,10}>|\]\([^)\n]*\)?|[*_~\[\]\\`]")
_OUTER = ' «»„“"\u00a0'


def check_links(subject: Subject) -> Iterator[Finding]:
    """Stop a changed quote; warn of unknown records and of words that are not their names."""
    for part, text, links in subject.links():
        for link in links:
            place = (link.start, link.end)
            record = _table(subject, link.ref.kind).get(link.ref.id)
            if record is None:
                yield at(
                    Severity.WARN,
                    "record_unknown",
                    message("The record “{id}” is not in the directory.", id=str(link.ref)),
                    part,
                    place,
                )
            elif link.ref.kind is RecordKind.QUOTE:
                yield from _quote(subject, link, part, text)
            elif link.ref.kind is RecordKind.FACT:
                yield from _fact(subject, link, part, text)
            elif link.ref.kind in {RecordKind.PERSON, RecordKind.ORGANIZATION} and link.text:
                yield from _name(subject, link, part)


def _quote(subject: Subject, link: RecordLink, part: str, text: str) -> Iterator[Finding]:
    record = subject.bundle.records.quotes[link.ref.id]
    if link.standing or same_wording(link.text, record.text):
        return
    if is_cut_from(link.text, record.text):
        yield at(
            Severity.WARN,
            "quote_cut",
            message(
                "The quote is cut: see that it still says the same. Recorded is: “{words}”.",
                words=record.text,
            ),
            part,
            (link.start, link.end),
        )
    else:
        # Only of a link in the usual form it is sure where it begins and ends.
        plainly = RECORD_LINK.fullmatch(text, link.start, link.end)
        yield at(
            Severity.STOP,
            "quote_changed",
            message("The quote differs from what was recorded: “{words}”.", words=record.text),
            part,
            (link.start, link.end),
            fix=f"[«{record.text.strip(_OUTER)}»]({link.ref})" if plainly else None,
        )


def _fact(subject: Subject, link: RecordLink, part: str, text: str) -> Iterator[Finding]:
    """Stop a figure that is not the record's, its sign, scale and unit read wherever they stand."""
    record = subject.bundle.records.facts[link.ref.id]
    before, behind = _around(text, link)
    if not link.standing and figures_differ(
        link.text, record.value, record.unit, before=before, behind=behind
    ):
        yield at(
            Severity.STOP,
            "figure_changed",
            message(
                "The figure differs from the record: {value} {unit}.",
                value=record.value,
                unit=record.unit,
            ),
            part,
            (link.start, link.end),
        )


def _around(text: str, link: RecordLink) -> tuple[str, str]:
    """Return the words that are printed right before and right behind a link, without marks."""
    before = text[max(0, link.start - _NEAR) : link.start]
    behind = text[link.end : link.end + _NEAR]
    return (
        _MARKS.sub("", unescape(_LINE_ENDS.split(before)[-1])),
        _MARKS.sub("", unescape(_LINE_ENDS.split(behind)[0])),
    )


def _name(subject: Subject, link: RecordLink, part: str) -> Iterator[Finding]:
    wanted = _known_words(subject, link)
    printed = [word.lower() for word in _WORDS.findall(link.text)]
    if any(word not in wanted for word in printed):
        yield at(
            Severity.WARN,
            "name_differs",
            message("“{words}” is no form of the name in the record.", words=link.text),
            part,
            (link.start, link.end),
        )


def _known_words(subject: Subject, link: RecordLink) -> set[str]:
    records = subject.bundle.records
    names: list[str] = []
    if link.ref.kind is RecordKind.PERSON:
        person = records.people[link.ref.id]
        names = [person.full_name, *(person.forms.as_dict().values() if person.forms else ())]
        names += [one.post for one in person.appointments]
    else:
        for name in records.organizations[link.ref.id].names:
            names += [name.official, name.short, name.abbreviation]
            names += name.forms.as_dict().values() if name.forms else ()
    words = {word for name in names for word in _WORDS.findall(name)}
    return {form for word in words for form in (word.lower(), *subject.morphology.all_forms(word))}


def _table(subject: Subject, kind: RecordKind) -> Mapping[str, object]:
    records = subject.bundle.records
    return {
        RecordKind.ORGANIZATION: records.organizations,
        RecordKind.PERSON: records.people,
        RecordKind.QUOTE: records.quotes,
        RecordKind.FACT: records.facts,
        RecordKind.IMAGE: records.images,
    }[kind]
