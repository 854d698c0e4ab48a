"""Rubric and tags: the site's categories and tags, found by name or made."""

import html
from collections.abc import Iterable

from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.sites.wordpress.api import Api

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
    for one in api.list(f"/wp/v2/{taxonomy}", search=wanted, per_page="100"):
        if html.unescape(str(one.get("name", ""))).casefold() == wanted.casefold():
            return int(one["id"])
    answer = api.try_post(f"/wp/v2/{taxonomy}", {"name": wanted})
    if answer.status == _MADE and isinstance(answer.data, dict):
        return int(answer.data["id"])
    if answer.status == _BAD and answer.code == "term_exists":
        return int(answer.data["data"]["term_id"])
    api.me()
    raise CorrectionError(
        message(
            "The site has no rubric or tag “{name}”, and you may not make one: {reason}. Choose"
            " another, or ask the site's administrator to add it.",
            name=wanted,
            reason=answer.words,
        )
    )
