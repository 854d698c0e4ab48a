"""Events that a release announces or reports."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from presseditor.domain.moment import Moment
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE


class EventStatus(StrEnum):
    """Whether the event takes place (schema.org eventStatus)."""

    PLANNED = "planned"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    HELD = "held"


class OrganizerRole(StrEnum):
    """What an organization does for the event."""

    ORGANIZER = "organizer"
    CO_ORGANIZER = "co_organizer"
    PARTNER = "partner"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Venue:
    """Where it happens; latitude and longitude in degrees (WGS 84)."""

    name: str = ""
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Organizer:
    """An organization in a role; the order in ``Event.organizers`` is the printed one."""

    organization_id: str
    role: OrganizerRole = OrganizerRole.ORGANIZER


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its wall-clock start and end in ``time_zone`` (an IANA name).

    ``participants`` are printed names of people and organizations in the nominative;
    ``programme``, ``registration`` and ``accreditation`` are plain text.
    """

    id: str
    title: str = ""
    start: Moment | None = None
    end: Moment | None = None
    time_zone: str = DEFAULT_TIME_ZONE
    all_day: bool = False
    venue: Venue = Venue()
    organizers: tuple[Organizer, ...] = ()
    participants: tuple[str, ...] = ()
    programme: str = ""
    registration: str = ""
    accreditation: str = ""
    accreditation_until: dt.date | None = None
    age_mark: str = ""
    status: EventStatus = EventStatus.PLANNED
    status_reason: str = ""

    @property
    def time_to_be_confirmed(self) -> bool:
        """Tell whether the hour is not known yet, as against an event that fills the day."""
        return self.start is not None and self.start.time is None and not self.all_day
