"""All readiness rules over one article, and what was waived."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from presseditor.checks.appointments import check_appointments
from presseditor.checks.approval import check_approval
from presseditor.checks.brought import check_brought
from presseditor.checks.date_conflicts import check_embargo, check_event_date, check_weekdays
from presseditor.checks.job_titles import check_posts
from presseditor.checks.links import check_links
from presseditor.checks.marks import (
    check_furniture,
    check_pictures,
    check_quotation_marks,
    check_title,
)
from presseditor.checks.missing_parts import check_parts
from presseditor.checks.proofs import Proofs, check_spelling, check_typography
from presseditor.checks.quotations import check_quotations
from presseditor.checks.quote_job_titles import check_quote_posts
from presseditor.checks.subject import Subject
from presseditor.checks.sums import check_sums
from presseditor.domain.article import Article, Kind
from presseditor.domain.bundle import Bundle
from presseditor.domain.finding import Finding, Severity, Waiver
from presseditor.domain.message import message
from presseditor.language.words.morphology import Morphology

Rule = Callable[[Subject], Iterator[Finding]]
STOPPING: tuple[Rule, ...] = (
    check_parts,
    check_links,
    check_quotations,
    check_brought,
    check_quote_posts,
)
"""Rules that can keep a text in the house."""
ADVICE: tuple[Rule, ...] = (
    check_approval,
    check_event_date,
    check_weekdays,
    check_embargo,
    check_sums,
    check_posts,
    check_appointments,
    check_title,
    check_quotation_marks,
    check_furniture,
    check_pictures,
)
NO_PROOFS = Proofs()


def check(
    bundle: Bundle,
    *,
    kinds: Sequence[Kind],
    today: dt.date,
    proofs: Proofs | None = NO_PROOFS,
    waivers: Iterable[Waiver] = (),
    morphology: Morphology | None = None,
) -> list[Finding]:
    """Return the findings of every rule, stops first, then in reading order.

    A *stop* with a waiver for the same rule on the same words is a warning that tells the reason.
    ``proofs=None`` leaves out advice and proof-reading: they take long and stop nothing.
    Hand in the program's ``morphology``: without it the dictionary is opened for this check alone.
    """
    subject = Subject(bundle, tuple(kinds), today, morphology or Morphology())
    found = [finding for rule in STOPPING for finding in rule(subject)]
    if proofs is not None:
        found += [finding for rule in ADVICE for finding in rule(subject)]
        found += check_typography(subject, proofs.rules_off)
        if proofs.speller is not None:
            found += check_spelling(subject, proofs.speller)
    known = tuple(waivers)
    return sorted((_waived(subject, one, known) for one in found), key=_rank)


_PARTS = ("title", "lead", "body", "background", "press_contact")
_SEVERITIES = (Severity.STOP, Severity.WARN, Severity.HINT)


def _rank(finding: Finding) -> tuple[int, int, int]:
    part = _PARTS.index(finding.part) if finding.part in _PARTS else len(_PARTS)
    return _SEVERITIES.index(finding.severity), part, finding.start


def excerpt_of(article: Article, finding: Finding) -> str:
    """Return the words a waiver of ``finding`` is tied to.

    A remark without a place is about its whole part. Where that has no words either it is the
    part's name: so a title that was left empty on purpose does not excuse an empty body.
    """
    text = str(getattr(article, finding.part, ""))
    words = text[finding.start : finding.end]
    return next((one for one in (words, text) if one.strip()), finding.part)


def _waived(subject: Subject, finding: Finding, waivers: Sequence[Waiver]) -> Finding:
    if finding.severity is not Severity.STOP:
        return finding
    excerpt = excerpt_of(subject.article, finding)
    waiver = next((one for one in waivers if one.covers(finding, excerpt)), None)
    if waiver is None:
        return finding
    told = message("Waived ({reason}): {finding}", reason=waiver.reason, finding=finding.message)
    return replace(finding, severity=Severity.WARN, message=told, waiver=waiver)
