"""What intake found in a raw text, with the place of every phrase it took.

All ``start``/``end`` pairs are character offsets in ``IntakeDraft.source``. Names are in the
nominative; ``surface`` is the phrase as it stands in the source.
"""

from dataclasses import dataclass, field

from presseditor.domain.moment import Moment


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundOrganization:
    """An organizer: its name in the nominative and the abbreviation given in brackets."""

    name: str
    abbr: str | None
    surface: str
    span: Span


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
    """The event a text announces or reports."""

    title: str | None = None
    start: Moment | None = None
    end: Moment | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """Text that went into no field; ``furniture`` marks menus, counters and consent notices."""

    text: str
    span: Span
    furniture: bool = False


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """A raw text in its recognised parts; nothing of ``source`` is lost.

    ``spans`` maps a field (``title``, ``published``, ``lead``, ``event.date``, ``venue`` …) to
    the places its value was read from. ``lead`` and ``body`` are Markdown paragraphs.
    """

    source: str
    title: str = ""
    published: Moment | None = None
    lead: str = ""
    body: str = ""
    event: FoundEvent = field(default_factory=FoundEvent)
    organizers: tuple[FoundOrganization, ...] = ()
    participants: tuple[str, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    quotes: tuple[FoundQuote, ...] = ()
    sums: tuple[FoundSum, ...] = ()
    leftover: tuple[Leftover, ...] = ()
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
