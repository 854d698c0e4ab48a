"""A text that was changed after it was approved."""

from collections.abc import Iterator

from presseditor.checks.subject import TEXT_PARTS, Subject, at, day_in_figures
from presseditor.domain.approved import changed_part
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message


def check_approval(subject: Subject) -> Iterator[Finding]:
    """Warn of a text that is not the one that was approved."""
    approved = subject.bundle.approved
    if approved is None:
        return
    part = changed_part(approved.article, subject.article)
    if not part:
        return
    yield at(
        Severity.WARN,
        "changed_since_approval",
        message(
            "The text was changed after it was approved ({day}, {by}): have it approved again.",
            day=day_in_figures(approved.at),
            by=approved.by or "—",
        ),
        part if part in TEXT_PARTS else "title",
    )
