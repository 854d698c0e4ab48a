"""Rubric and tags: the site's categories and tags, found by name or made."""

import html
from collections.abc import Iterable

from presseditor.border import BorderError, read
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.sites.wordpress.answers import Term, TermExists
from presseditor.sites.wordpress.api import Api, garbage

_MADE = 201
_BAD = 400


def category_ids(api: Api, rubric: str) -> list[int]:
    """Return the rubric's category; none for no rubric."""
    return [_term(api, "categories", rubric)] if rubric.strip() else []


def tag_ids(api: Api, tags: Iterable[str]) -> list[int]:
    """Return the site's tags for these names."""
    return [_term(api, "tags", name) for name in dict.fromkeys(tags) if name.strip()]


def _term(api: Api, taxonomy: str, name: str) -> int:
    wanted = " ".join(name.split())
    for one in api.list(f"/wp/v2/{taxonomy}", Term, search=wanted, per_page="100"):
        if html.unescape(one.name).casefold() == wanted.casefold():
            return one.id
    answer = api.try_post(f"/wp/v2/{taxonomy}", {"name": wanted})
    try:
        if answer.status == _MADE:
            return read(answer.json, Term).id
        if answer.status == _BAD and answer.code == "term_exists":
            return read(answer.json, TermExists).data.term_id
    except BorderError as error:
        raise garbage() from error
    api.me()
    raise CorrectionError(
        message(
            "The site has no rubric or tag “{name}”, and you may not make one: {reason}. Choose"
            " another, or ask the site's administrator to add it.",
            name=wanted,
            reason=answer.words,
        )
    )
