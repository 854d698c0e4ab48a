"""Spelling and typography as hints."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.language.spelling import Speller
from presseditor.language.typography import typograph

_NAMES = {
    "title": message("Title"),
    "lead": message("Lead"),
    "body": message("Text"),
    "background": message("Background"),
}


@dataclass(frozen=True, slots=True)
class Proofs:
    """What proof-reading goes by: a speller where one is wanted, and the rules turned off."""

    speller: Speller | None = None
    rules_off: frozenset[str] = frozenset()


def check_spelling(subject: Subject, speller: Speller) -> Iterator[Finding]:
    """Hint at words that no dictionary has."""
    for part, text in subject.texts():
        for one in speller.check(text):
            yield at(
                Severity.HINT,
                "misspelling",
                message("“{word}” may be misspelt.", word=one.word),
                part,
                (one.start, one.end),
                fix=one.suggestions[0] if one.suggestions else None,
            )


def check_typography(subject: Subject, rules_off: frozenset[str]) -> Iterator[Finding]:
    """Hint, once a part, that typography would change something that readers can see."""
    for part, text in subject.texts():
        if part == "press_contact":
            continue  # the clean-up leaves names, telephones and addresses as written
        visible = typograph(text, rules_off).visible
        if visible:
            yield at(
                Severity.HINT,
                "typography",
                message(
                    "{part}: typographic clean-up would change {count} places.",
                    part=_NAMES[part],
                    count=len(visible),
                ),
                part,
                (visible[0].start, visible[0].end),
            )
