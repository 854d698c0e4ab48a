"""A database that is hurt at random, and what the program says of it."""

import random
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

from presseditor.domain.errors import PressError
from presseditor.storage.database import Database, open_database
from tests.fakes import FixedClock
from tests.storage.samples import (
    ARTICLE,
    DELIVERY,
    DIRECTOR,
    EVENT,
    FACT,
    LIBRARY,
    NOW,
    PICTURE,
    QUOTE,
    SITE,
)


def fill(database: Database, articles: int = 30) -> None:
    """Store articles with earlier versions and records, each in a transaction of its own."""
    with database.transaction() as stores:
        stores.organizations.save(LIBRARY)
        stores.people.save(DIRECTOR)
        stores.quotes.save(QUOTE)
        stores.facts.save(FACT)
        stores.images.save(PICTURE)
        stores.events.save(EVENT)
        stores.sites.save(SITE)
    for number in range(articles):
        one = replace(ARTICLE, id=f"a{number}", slug=f"elka-{number}", body=ARTICLE.body * 20)
        with database.transaction() as stores:
            stores.articles.save(one)
            stores.revisions.add(one, NOW)
            delivery = replace(DELIVERY, id=f"d{number}", key=f"k{number}", article_id=one.id)
            stores.deliveries.add(delivery)


def seen(database: Database) -> object:
    """Return all that the program shows of a database."""
    with database.reading() as stores:
        listed = stores.articles.summaries()
        return (
            listed,
            [stores.articles.get(one.id) for one in listed],
            [
                stores.revisions.get(one.id, entry.number)
                for one in listed
                for entry in stores.revisions.entries(one.id)
            ],
            stores.articles.counts(),
            [one.id for one in stores.articles.search([["праздник"]])],
            [one.id for one in stores.articles.using("org", LIBRARY.id)],
            stores.organizations.all(),
            stores.people.all(),
            stores.quotes.all(),
            stores.facts.all(),
            stores.images.all(),
            stores.events.all(),
            stores.sites.all(),
            stores.deliveries.latest(),
        )


def verdict(path: Path, whole: object) -> str:
    """Open a hurt database: is it told, is nothing different, or is it silent?"""
    try:
        database = open_database(path, copies=path.with_name("copies"), clock=FixedClock())
    except PressError:
        return "told"
    try:
        found = seen(database) if database.loss() is None and not database.verify() else None
    except PressError:
        found = None
    finally:
        database.close()
    if found is None or database.damage.met:
        return "told"
    return "harmless" if found == whole else "silent"


def flips(folder: Path, times: int, seed: int) -> Counter[str]:
    """Turn one random bit of a closed database, again and again from the same file."""
    chance, found = random.Random(seed), Counter[str]()  # noqa: S311 - a test's own dice
    path, whole = _made(folder)
    data = path.read_bytes()
    for number in range(times):
        hurt = _fresh(folder / f"flip{number}", path)
        place = chance.randrange(len(data))
        turned = bytes([data[place] ^ 1 << chance.randrange(8)])
        hurt.write_bytes(data[:place] + turned + data[place + 1 :])
        found[verdict(hurt, whole)] += 1
        shutil.rmtree(hurt.parent)
    return found


def torn_logs(folder: Path, times: int, seed: int) -> Counter[str]:
    """Kill the program with a full log, and cut, garble, flip, blank or delete that."""
    chance, found = random.Random(seed), Counter[str]()  # noqa: S311 - as above
    folder.mkdir(parents=True, exist_ok=True)
    database = open_database(folder / "press.db", copies=folder / "copies", clock=FixedClock())
    fill(database)
    whole = seen(database)
    killed = folder / "killed"
    _fresh(killed, database.path)
    log = (folder / "press.db-wal").read_bytes()
    database.close()
    for number in range(times):
        hurt = _fresh(folder / f"torn{number}", killed / "press.db")
        place = chance.randrange(len(log))
        ways = (
            log[:place],
            log[:place] + chance.randbytes(len(log) - place),
            log[:place] + bytes([log[place] ^ 1 << chance.randrange(8)]) + log[place + 1 :],
            log[:place] + bytes(len(log) - place),
            b"",
        )
        hurt.with_name("press.db-wal").write_bytes(ways[number % len(ways)])
        found[verdict(hurt, whole)] += 1
        shutil.rmtree(hurt.parent)
    return found


def _made(folder: Path) -> tuple[Path, object]:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "press.db"
    database = open_database(path, copies=folder / "copies", clock=FixedClock())
    fill(database)
    whole = seen(database)
    database.close()
    return path, whole


def _fresh(folder: Path, path: Path) -> Path:
    folder.mkdir()
    for name in ("press.db", "press.db-wal", "desk.json"):
        if path.with_name(name).exists():
            shutil.copyfile(path.with_name(name), folder / name)
    return folder / "press.db"
