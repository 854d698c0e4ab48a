"""Verbs of the archive: list, search, show."""

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING

from presseditor.cli.session import Session
from presseditor.domain.article import ArticleStatus, ArticleSummary
from presseditor.domain.time_zone import wall_moment

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add list, search and show."""
    listing = verbs.add_parser("list", parents=[common], help="the articles, newest first")
    listing.add_argument("--status", choices=[one.value for one in ArticleStatus])
    listing.set_defaults(run=_list)
    search = verbs.add_parser("search", parents=[common], help="articles with every word form")
    search.add_argument("query", nargs="+", metavar="QUERY")
    search.set_defaults(run=_search)
    show = verbs.add_parser("show", parents=[common], help="one article as Markdown")
    show.add_argument("article", metavar="ARTICLE")
    show.set_defaults(run=_show)


def _list(session: Session, options: argparse.Namespace) -> int:
    status = ArticleStatus(options.status) if options.status else None
    _print(session, session.desk.articles.summaries(status, limit=100_000))
    return 0


def _search(session: Session, options: argparse.Namespace) -> int:
    _print(session, session.desk.articles.search(" ".join(options.query)))
    return 0


def _show(session: Session, options: argparse.Namespace) -> int:
    from presseditor.exporting.markdown import article_as_markdown

    bundle = session.bundle(options.article)
    if session.as_json:
        session.show(bundle.article)
    else:
        print(article_as_markdown(bundle), end="")
    return 0


def _print(session: Session, summaries: Iterable[ArticleSummary]) -> None:
    from presseditor.services.writing.page_date import listed_with_dates

    with session.desk.database.reading() as stores:
        found = listed_with_dates(stores, list(summaries))
    if session.as_json:
        session.show(found)
        return
    zone = session.parts.clock.zone
    for one in found:
        day = (
            one.published.isoformat()
            if one.published
            else wall_moment(one.modified, zone).date.isoformat()
        )
        print(f"{one.id}  {one.status.value:10}  {day:16}  {one.title}")
