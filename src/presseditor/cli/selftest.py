"""Verbs that show that an installed program works: sample, selftest."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from presseditor.cli.session import Session
from presseditor.domain.message import message
from presseditor.paths import Profile, resources

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add sample and selftest."""
    sample = verbs.add_parser("sample", parents=[common], help="fill the profile with a sample")
    sample.set_defaults(run=_sample)
    selftest = verbs.add_parser("selftest", parents=[common], help="try every part of the program")
    selftest.add_argument("-o", "--output", type=Path, help="write the report to a file")
    selftest.set_defaults(run=_selftest)


def _sample(session: Session, options: argparse.Namespace) -> int:
    del options
    from presseditor.services.intake.sample import fill

    made = fill(session.desk.imports, session.desk.settings, resources() / "sample")
    session.say(
        message("Sample releases added: {count}.", count=len(made)),
        articles=[one.id for one in made],
    )
    return 0


def _selftest(session: Session, options: argparse.Namespace) -> int:
    import json

    from presseditor.cli.selftest_steps import run_selftest

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        report = run_selftest(Profile(Path(folder) / "Профиль с пробелом"))
    if options.output:
        options.output.write_text(json.dumps(report, ensure_ascii=False, indent=2), "utf-8")
    session.show(report)
    return 0 if report["ok"] else 1
