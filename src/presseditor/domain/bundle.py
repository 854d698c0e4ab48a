"""An article together with every record it stands on: all that a writer or renderer needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from presseditor.domain.approved import Approved
from presseditor.domain.article import Article
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.organization import Organization
from presseditor.domain.person import Person
from presseditor.domain.quote import Quote


@dataclass(frozen=True, slots=True)
class Records:
    """The records a text may name, by id. Ids that are missing here are unknown records."""

    organizations: Mapping[str, Organization] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    quotes: Mapping[str, Quote] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    images: Mapping[str, Image] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bundle:
    """An article, its event and the records they name.

    ``brought`` holds the records of a file that the directory has in another form under the same
    id; ``records`` has the directory's form of them. ``approved`` is the wording that was approved
    last. ``kindred`` holds the quotes of the directory that the text names or that share words
    with a quotation in it, ``None`` until the bundle was compared with the directory.
    """

    article: Article
    event: Event | None = None
    records: Records = field(default_factory=Records)
    brought: Records = field(default_factory=Records)
    approved: Approved | None = None
    kindred: Mapping[str, Quote] | None = None
