"""What intake found in a raw text, with the place of every phrase it took.

All ``start``/``end`` pairs are character offsets in ``IntakeDraft.source``. Names are in the
nominative; ``surface`` is the phrase as it stands in the source.
"""

from dataclasses import dataclass, field

from presseditor.domain.event import OrganizerRole
from presseditor.domain.moment import Moment


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundOrganization:
    """An organizer: its name in the nominative, the abbreviation given in brackets, its role."""

    name: str
    abbr: str | None
    surface: str
    span: Span
    role: OrganizerRole = OrganizerRole.ORGANIZER


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person named in the text, with the post and the organization that stand beside it."""

    name: str
    post: str | None
    org: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """Direct speech: the exact words without quotation marks, and who said them."""

    text: str
    speaker: str | None
    post: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class FoundSum:
    """A total and its listed parts; ``ok`` tells whether the parts add up to it."""

    total: float
    parts: tuple[float, ...]
    unit: str
    ok: bool
    span: Span


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """The event a text announces or reports, or the days it speaks of.

    ``is_event`` is false where the days are those of roadworks, a holiday or a summary: they are
    worth knowing, and nobody is invited to them.
    """

    title: str | None = None
    start: Moment | None = None
    end: Moment | None = None
    venue: str | None = None
    address: str | None = None
    is_event: bool = True


@dataclass(frozen=True, slots=True)
class Leftover:
    """Text that went into no field; ``furniture`` marks menus, counters and consent notices."""

    text: str
    span: Span
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """A raw text in its recognised parts; nothing of ``source`` is lost.

    ``kind`` is the id of a kind of release. ``spans`` maps a field (``title``, ``published``,
    ``lead``, ``event.date``, ``venue`` …) to the places its value was read from. ``lead``,
    ``body`` and ``background`` are Markdown paragraphs.
    """

    source: str
    kind: str = "announcement"
    title: str = ""
    published: Moment | None = None
    lead: str = ""
    body: str = ""
    background: str = ""
    press_contact: str = ""
    event: FoundEvent = field(default_factory=FoundEvent)
    organizers: tuple[FoundOrganization, ...] = ()
    participants: tuple[str, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    quotes: tuple[FoundQuote, ...] = ()
    sums: tuple[FoundSum, ...] = ()
    leftover: tuple[Leftover, ...] = ()
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
