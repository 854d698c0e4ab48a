"""The post that is printed under a quote set apart, against those that the speaker held."""

import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.folding import folded
from presseditor.domain.message import message
from presseditor.domain.person import Person
from presseditor.domain.records import RecordKind

_WORD = re.compile(r"\w+")


def check_quote_posts(subject: Subject) -> Iterator[Finding]:
    """Stop a quote whose speaker never held the post printed under it; an approved one is told."""
    records = subject.bundle.records
    for part, _text, links in subject.links():
        for link in links:
            quote = records.quotes.get(link.ref.id) if link.standing else None
            if link.ref.kind is not RecordKind.QUOTE or quote is None or not quote.post.strip():
                continue
            person = records.people.get(quote.person_id or "")
            if person is None or not person.appointments or _held(person, quote.post):
                continue
            yield at(
                Severity.WARN if quote.is_approved else Severity.STOP,
                "quote_post",
                message(
                    "The quote of {name} is printed with the post “{post}”, which the record of the"
                    " person does not have.",
                    name=person.name,
                    post=quote.post,
                ),
                part,
                (link.start, link.end),
            )


def _held(person: Person, post: str) -> bool:
    """Return True if a post of the person has the same rank or most of the same words."""
    words = _WORD.findall(folded(post))
    for one in person.appointments:
        held = _WORD.findall(folded(one.post))
        if words[:1] == held[:1] or 2 * len({*words} & {*held}) >= len(words):
            return True
    return False
