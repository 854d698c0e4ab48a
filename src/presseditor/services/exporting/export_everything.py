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
from presseditor.domain.errors import PressError
from presseditor.domain.ids import free_id
from presseditor.domain.image import Image
from presseditor.domain.message import Message, message
from presseditor.services.exporting.unfinished import Unfinished
from presseditor.services.writing.bundles import collect_bundle
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

    One that a killed program left half filled can be filled again; see ``Unfinished``.

    ``report`` hears after each file how many of how many are written, and answers whether to go
    on. A picture that is missing is told and does not stop the rest. Raises ``CorrectionError``
    for a folder that holds something and ``RetryError`` where it cannot be written.
    """
    place = Unfinished(folder)
    place.begin()
    with database.reading() as stores:
        ids = sorted(stores.articles.ids(""))
        images = stores.images.all()
    total = len(ids) + len(images)
    articles: list[Article] = []
    taken: set[str] = set()
    for id_ in ids:
        article = _write_article(database, id_, place, taken)
        articles += [article] if article else []
        if not report(len(articles), total):
            return TakenOut(folder, len(articles), 0, 0, (_STOPPED,))  # and the marker stays
    problems: list[Message] = []
    for number, image in enumerate(images, 1):
        problem = _write_picture(image, image_file, place)
        problems += [problem] if problem else []
        if not report(len(ids) + number, total):
            return TakenOut(folder, len(articles), 0, number, (*problems, _STOPPED))
    records = _write_tables(database, articles, place)
    place.end()
    return TakenOut(folder, len(articles), records, len(images) - len(problems), tuple(problems))


_STOPPED = message("It was stopped before everything was written.")


def _write_article(
    database: Database, id_: str, place: Unfinished, taken: set[str]
) -> Article | None:
    """Write one article; ``None`` when it was deleted meanwhile."""
    from presseditor.exporting.files import safe_stem
    from presseditor.exporting.markdown import article_as_markdown

    with database.reading() as stores:
        article = stores.articles.get(id_)
        if article is None:
            return None
        bundle = collect_bundle(stores, article)
    # Slugs and ids come from strangers' files too: nothing in them may lead out of the folder.
    stem = safe_stem(article.slug or id_) or "release"
    name = free_id(stem, taken)
    while not place.is_free(f"articles/{name}.md"):  # somebody's own file
        taken.add(name)
        name = free_id(stem, taken)
    taken.add(name)
    place.write(f"articles/{name}.md", article_as_markdown(bundle))
    return bundle.article


def _write_picture(
    image: Image, image_file: Callable[[Image], Path], place: Unfinished
) -> Message | None:
    try:
        data = image_file(image).read_bytes()
    except PressError as error:
        return error.text
    place.write(f"images/{image.asset_name}", data)
    return None


def _write_tables(database: Database, articles: list[Article], place: Unfinished) -> int:
    from presseditor.exporting import tables

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
        place.write(name, text)
    return len(organizations) + len(people) + len(quotes) + len(facts) + len(events)
