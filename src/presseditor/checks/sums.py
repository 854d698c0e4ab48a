"""Totals that their parts do not add up to."""

from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message
from presseditor.language.numbers.sums import find_sums


def check_sums(subject: Subject) -> Iterator[Finding]:
    """Warn of each total that promises a whole and differs from the sum of its parts."""
    for part, text in subject.texts():
        for one in find_sums(text, subject.morphology):
            if not one.ok:
                yield at(
                    Severity.WARN,
                    "sum_mismatch",
                    message(
                        "The text says {total} {unit}, but the parts add up to {sum}.",
                        total=_number(one.total),
                        unit=one.unit,
                        sum=_number(sum(one.parts)),
                    ),
                    part,
                    (one.start, one.end),
                )


def _number(value: float) -> str:
    return f"{value:.12g}".replace(".", ",")
