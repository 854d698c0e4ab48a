"""The way past a stop on the command line: a rule, and why it is let pass."""

import argparse

from presseditor.cli.session import Session
from presseditor.domain.finding import Excuse
from presseditor.domain.message import message


def add_excuses(parser: argparse.ArgumentParser) -> None:
    """Add ``--waive RULE --reason WORDS``, a pair for each stop."""
    parser.add_argument(
        "--waive",
        action="append",
        default=[],
        metavar="RULE",
        help="let a remark pass that stops the text; once for each",
    )
    parser.add_argument(
        "--reason",
        action="append",
        default=[],
        dest="reasons",
        metavar="WORDS",
        help="why it is let pass, kept with the article; once for each --waive",
    )
    parser.set_defaults(usage=parser.error)


def read_excuses(session: Session, options: argparse.Namespace) -> tuple[Excuse, ...]:
    """Return the pairs in their order; a rule without a reason is a usage error."""
    reasons = [one.strip() for one in options.reasons]
    if len(reasons) != len(options.waive) or not all(reasons):
        options.usage(
            session.words(message("Say why with each --waive RULE: --reason “…”, not empty."))
        )
    return tuple(Excuse(*pair) for pair in zip(options.waive, reasons, strict=True))
