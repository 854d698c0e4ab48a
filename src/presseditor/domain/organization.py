"""Organizations: what they are called, and when they were called so."""

import datetime as dt
from dataclasses import dataclass

from presseditor.domain.case_forms import CaseForms


@dataclass(frozen=True, slots=True)
class OrganizationName:
    """The names an organization had over a span of dates; open ends are ``None``."""

    official: str
    short: str = ""
    abbreviation: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    forms: CaseForms | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether the organization was called so on ``day`` (both ends included)."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization; ``names`` run from the oldest to the present one and are never empty.

    ``inn`` and ``ogrn`` (ИНН, ОГРН) tell two organizations of the same name apart.
    """

    id: str
    names: tuple[OrganizationName, ...]
    url: str = ""
    inn: str = ""
    ogrn: str = ""
    note: str = ""

    @property
    def name(self) -> OrganizationName:
        """The present name."""
        return self.names[-1]

    def name_on(self, day: dt.date | None) -> OrganizationName:
        """Return the name held on ``day``; the present one where none fits or no day is given."""
        if day is None:
            return self.name
        held = [name for name in self.names if name.holds_on(day)]
        return held[-1] if held else self.name
