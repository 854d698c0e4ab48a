"""Everything in open formats, in a folder: whoever leaves the program takes it all along.

::

    articles/<slug>.md     Markdown with front matter, as ``import`` reads it
    articles.csv, people.csv, organizations.csv, quotes.csv, facts.csv, events.csv, images.csv
    deliveries.csv         what went to which site when, and why a page was taken off
    everything.json        all articles and records, whole
    images/                pictures without EXIF and GPS
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.article import Article
from presseditor.domain.errors import CorrectionError, PressError
from presseditor.domain.ids import free_id
from presseditor.domain.image import Image
from presseditor.domain.message import Message, message
from presseditor.services.bundles import collect_bundle
from presseditor.storage.database import Database


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How much was written where; ``problems`` tells what could not be, each in a sentence."""

    folder: Path
    articles: int
    records: int
    pictures: int
    problems: tuple[Message, ...] = ()


def take_out(
    database: Database,
    image_file: Callable[[Image], Path],
    folder: Path,
    report: Callable[[int, int], bool] = lambda _done, _all: True,
) -> TakenOut:
    """Write everything into ``folder``, which must be empty or not there yet.

    ``report`` hears after each file how many of how many are written, and answers whether to go
    on. A picture that is missing is told and does not stop the rest. Raises ``CorrectionError``
    for a folder that holds something and ``RetryError`` where it cannot be written.
    """
    _require_empty(folder)
    with database.reading() as stores:
        ids = sorted(stores.articles.ids(""))
        images = stores.images.all()
    total = len(ids) + len(images)
    articles: list[Article] = []
    taken: set[str] = set()
    for id_ in ids:
        article = _write_article(database, id_, folder / "articles", taken)
        articles += [article] if article else []
        if not report(len(articles), total):
            return TakenOut(folder, len(articles), 0, 0, (_STOPPED,))
    problems: list[Message] = []
    for number, image in enumerate(images, 1):
        problem = _write_picture(image, image_file, folder / "images")
        problems += [problem] if problem else []
        if not report(len(ids) + number, total):
            return TakenOut(folder, len(articles), 0, number, (*problems, _STOPPED))
    records = _write_tables(database, articles, folder)
    return TakenOut(folder, len(articles), records, len(images) - len(problems), tuple(problems))


_STOPPED = message("It was stopped before everything was written.")


def _require_empty(folder: Path) -> None:
    from presseditor.exporting.files import explained

    try:
        holds_something = folder.is_dir() and any(folder.iterdir())
    except OSError as error:
        raise explained(folder, error) from error
    if holds_something:
        raise CorrectionError(
            message("The folder “{path}” is not empty. Choose an empty one.", path=str(folder))
        )


def _write_article(database: Database, id_: str, folder: Path, taken: set[str]) -> Article | None:
    """Write one article; ``None`` when it was deleted meanwhile."""
    from presseditor.exporting.files import safe_stem, write_file
    from presseditor.exporting.markdown import article_as_markdown

    with database.reading() as stores:
        article = stores.articles.get(id_)
        if article is None:
            return None
        bundle = collect_bundle(stores, article)
    # Slugs and ids come from strangers' files too: nothing in them may lead out of the folder.
    name = free_id(safe_stem(article.slug or id_) or "release", taken)
    taken.add(name)
    write_file(folder / f"{name}.md", article_as_markdown(bundle))
    return article


def _write_picture(
    image: Image, image_file: Callable[[Image], Path], folder: Path
) -> Message | None:
    from presseditor.exporting.files import write_file

    try:
        data = image_file(image).read_bytes()
    except PressError as error:
        return error.text
    write_file(folder / image.asset_name, data)
    return None


def _write_tables(database: Database, articles: list[Article], folder: Path) -> int:
    from presseditor.exporting import tables
    from presseditor.exporting.files import write_file

    with database.reading() as stores:
        organizations, people = stores.organizations.all(), stores.people.all()
        quotes, facts = stores.quotes.all(), stores.facts.all()
        events, images = stores.events.all(), stores.images.all()
        sites = {one.id: one.name for one in stores.sites.all()}
        deliveries = [one for each in articles for one in stores.deliveries.for_article(each.id)]
    by_id = {one.id: one for one in organizations}
    everything = tables.everything_json(
        articles=articles,
        organizations=organizations,
        people=people,
        quotes=quotes,
        facts=facts,
        events=events,
        images=images,
    )
    for name, text in {
        "articles.csv": tables.articles_csv(articles),
        "people.csv": tables.people_csv(people, by_id),
        "organizations.csv": tables.organizations_csv(organizations),
        "quotes.csv": tables.quotes_csv(quotes),
        "facts.csv": tables.facts_csv(facts),
        "images.csv": tables.images_csv(images),
        "events.csv": tables.events_csv(events, by_id),
        "deliveries.csv": tables.deliveries_csv(deliveries, sites),
        "everything.json": everything,
    }.items():
        write_file(folder / name, text)
    return len(organizations) + len(people) + len(quotes) + len(facts) + len(events)
