"""What an officer wants published."""

import datetime as dt
from dataclasses import dataclass

from presseditor.domain.finding import Excuse


@dataclass(frozen=True, slots=True)
class Order:
    """Which article goes to which sites, and when.

    ``publish_at`` (aware) goes before the article's own time. ``overwrite`` lets a change go that
    was made on the site itself; it is kept with the delivery and holds for this one alone.
    ``excuses`` waive stops in words, in the same transaction.
    """

    article_id: str
    sites: tuple[str, ...]
    publish_at: dt.datetime | None = None
    overwrite: bool = False
    excuses: tuple[Excuse, ...] = ()
