"""People and the posts they hold, each from a date to a date."""

import datetime as dt
from dataclasses import dataclass

from presseditor.domain.case_forms import CaseForms, Gender


@dataclass(frozen=True, slots=True)
class Appointment:
    """A post at an organization; ``organization_id`` is ``None`` when the post names it itself.

    ``acting`` posts (врио, и. о.) are printed as such. Open ends are ``None``.
    """

    post: str
    organization_id: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    acting: bool = False
    forms: CaseForms | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether the post was held on ``day`` (both ends included)."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class Person:
    """A person: name parts in the nominative, and appointments from the oldest to the newest."""

    id: str
    family_name: str
    given_name: str = ""
    patronymic: str = ""
    gender: Gender | None = None
    appointments: tuple[Appointment, ...] = ()
    forms: CaseForms | None = None
    note: str = ""

    @property
    def name(self) -> str:
        """The name as a press text prints it: given name, family name."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)

    @property
    def full_name(self) -> str:
        """Family name, given name, patronymic."""
        parts = (self.family_name, self.given_name, self.patronymic)
        return " ".join(part for part in parts if part)

    def appointment_on(self, day: dt.date | None) -> Appointment | None:
        """Return the post held on ``day``, the latest where several were; today's newest if None.

        ``None`` when no appointment covers the day.
        """
        if day is None:
            return self.appointments[-1] if self.appointments else None
        held = [one for one in self.appointments if one.holds_on(day)]
        return held[-1] if held else None
