"""Verbs that turn a text into something: intake, render, decline."""

import argparse
import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from presseditor.cli.session import Session
from presseditor.domain.bundle import Records
from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.errors import PressError
from presseditor.domain.ids import new_id
from presseditor.domain.message import message
from presseditor.services.intake import read_document

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse's only name

FRONT_MATTER = "---"
"""What a file with an article's parts begins with; anything else is a body alone."""


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add intake, render and decline."""
    intake = verbs.add_parser("intake", parents=[common], help="raw text to a structured draft")
    intake.add_argument("file", metavar="FILE|-")
    intake.add_argument("--save", action="store_true", help="store the draft")
    intake.set_defaults(run=_intake)
    render = verbs.add_parser("render", parents=[common], help="Markdown to the HTML fragment")
    render.add_argument("file", metavar="FILE.md|-")
    render.set_defaults(run=_render)
    decline = verbs.add_parser("decline", parents=[common], help="the six case forms of a name")
    decline.add_argument("what", choices=("org", "post", "person"))
    decline.add_argument("text", nargs="+", metavar="TEXT|-")
    decline.add_argument("--gender", choices=[one.value for one in Gender])
    decline.set_defaults(run=_decline)


def _intake(session: Session, options: argparse.Namespace) -> int:
    from presseditor.importing.intake.as_json import draft_as_json

    text, parts = session.read(options.file), session.parts
    draft = read_document.parse_release(text, parts.clock.today(), parts.morphology)
    data = draft_as_json(draft)
    if options.save:
        data["article"] = session.desk.intake.keep(draft).id
    session.show(data)
    return 0


def _render(session: Session, options: argparse.Namespace) -> int:
    from presseditor.importing.front_matter import read_markdown_article
    from presseditor.rendering.fragment import FragmentRenderer, render_fragment

    text = session.read(options.file)
    if text.startswith(FRONT_MATTER):
        html = render_fragment(
            read_markdown_article(text, new_id=new_id(), zone=session.parts.clock.zone)
        ).html
    else:
        html = FragmentRenderer().render_markdown(text, Records()).html
    if session.as_json:
        session.show({"html": html})
    else:
        print(html)
    return 0


def _decline(session: Session, options: argparse.Namespace) -> int:
    names = session.parts.names
    gender = Gender(options.gender) if options.gender else None
    ways: dict[str, Callable[[str], CaseForms]] = {
        "org": names.organization_forms,
        "post": names.post_forms,
        "person": lambda name: names.person_forms(name, gender),
    }
    decline = ways[options.what]
    if options.text == ["-"]:
        return _decline_lines(session, decline)
    session.show(decline(" ".join(options.text)).as_dict())
    return 0


def _decline_lines(session: Session, decline: Callable[[str], CaseForms]) -> int:
    """Print one object a line; a name that cannot be declined gives ``{"error": …}`` in its place.

    Returns 1 if there was such a name.
    """
    failed = False
    for number, line in enumerate(session.read("-").splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = decline(line.strip()).as_dict()
        except PressError as error:
            failed = True
            row = {"error": session.words(error.text)}
            session.explain(message("Line {line}: {reason}", line=number, reason=row["error"]))
        print(json.dumps(row, ensure_ascii=False))
    return 1 if failed else 0
