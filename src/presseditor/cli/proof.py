"""Verbs that look for what is wrong: typograph, spell, check."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from presseditor.cli.session import Session
from presseditor.domain.finding import Finding
from presseditor.domain.message import message

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs
    from presseditor.language.typography import Change

_SEEN_NBSP = "⍽"
_AROUND = 20
"""Letters shown before and after a change."""


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add typograph, spell and check."""
    typograph = verbs.add_parser("typograph", parents=[common], help="typographic clean-up")
    typograph.add_argument("file", metavar="FILE|-")
    typograph.add_argument("--diff", action="store_true", help="list each change with its rule")
    typograph.set_defaults(run=_typograph)
    spell = verbs.add_parser("spell", parents=[common], help="misspelt words with suggestions")
    spell.add_argument("file", metavar="FILE|-")
    spell.set_defaults(run=_spell)
    check = verbs.add_parser("check", parents=[common], help="what to mend before publishing")
    check.add_argument("article", metavar="ARTICLE")
    check.add_argument(
        "--take-back",
        action="append",
        default=[],
        metavar="RULE",
        help="take back what was let pass: it stops the text again; once for each",
    )
    check.set_defaults(run=_check, usage=check.error)


def _typograph(session: Session, options: argparse.Namespace) -> int:
    text = session.read(options.file)
    done = session.parts.proofing.typograph(text)
    changes = [asdict(change) for change in done.changes]
    if session.as_json:
        session.show({"text": done.text, "changes": changes})
    elif options.diff:
        for change in done.changes:
            print(_shown(session, text, change))
    else:
        print(done.text, end="" if done.text.endswith("\n") else "\n")
    return 0


def _shown(session: Session, text: str, change: "Change") -> str:
    """Return a change as wdiff writes it, with its place, some words around, and its rule."""
    from presseditor.language.typography import RULES
    from presseditor.language.typography.rule import NBSP

    line_start = text.rfind("\n", 0, change.start) + 1
    line_end = text.find("\n", change.end)
    head = text[max(line_start, change.start - _AROUND) : change.start]
    tail = text[change.end : min(line_end if line_end >= 0 else len(text), change.end + _AROUND)]
    removed = f"[-{change.before}-]" if change.before else ""
    added = f"{{+{change.after}+}}" if change.after else ""
    place = f"{text.count(chr(10), 0, change.start) + 1}:{change.start - line_start + 1}"
    shown = f"{head}{removed}{added}{tail}".replace(NBSP, _SEEN_NBSP).replace("\n", "¶")
    title = next((session.words(one.title) for one in RULES if one.id == change.rule), "")
    return f"{place}  {shown}  — {title} [{change.rule}]"


def _spell(session: Session, options: argparse.Namespace) -> int:
    found = session.parts.proofing.misspellings(session.read(options.file))
    if session.as_json:
        session.show([asdict(one) for one in found])
    else:
        for one in found:
            print(f"{one.start}-{one.end} {one.word}: {', '.join(one.suggestions)}")
    return 1 if found else 0


def _check(session: Session, options: argparse.Namespace) -> int:
    bundle, checking = session.bundle(options.article), session.desk.checking
    if options.take_back:
        _take_back(session, checking.findings_of(bundle), options)
    found = checking.findings_of(bundle)
    rows = [session.row(one) | _waived(session, one) for one in found]
    if session.as_json:
        session.show(rows)
    else:
        for row in rows:
            print("{severity}  {part}:{start}-{end}  {message}  [{rule}]".format(**row))
            if "waived_at" in row:
                print("    {waived_at}  {waived_by}".format(**row).rstrip())
    return 1 if rows else 0


def _waived(session: Session, finding: Finding) -> dict[str, object]:
    """Return who let a stop pass, and when; nothing for what was not waived."""
    waiver = finding.waiver
    if waiver is None:
        return {}
    time = session.parts.time_words
    at = time.stamp(waiver.at) if waiver.at else ""
    return {"waived_by": waiver.by, "waived_at": at, "waived_because": waiver.reason}


def _take_back(session: Session, found: Sequence[Finding], options: argparse.Namespace) -> None:
    """Take waivers back; a rule of which nothing was waived is a usage error."""
    for rule in options.take_back:
        named = [one.waiver for one in found if one.waiver and rule in {one.rule, one.place}]
        if not named:
            options.usage(session.words(message("Nothing was let pass of “{rule}”.", rule=rule)))
        for waiver in named:
            session.desk.checking.take_back(waiver)
