"""Records as options of a chooser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Person
from presseditor.ui.widgets.chooser import Option

if TYPE_CHECKING:
    from presseditor.services.directory.names import Names
    from presseditor.services.directory.record_service import RecordService

LIMIT = 8


def organization_options(service: RecordService[Organization], typed: str) -> list[Option]:
    """Return the organizations that fit what was typed."""
    return [organization_option(one) for one in service.find(typed, LIMIT)]


def organization_option(one: Organization) -> Option:
    """Return an organization as an option."""
    return Option(one.id, one.name.official, one.name.abbreviation)


def person_options(service: RecordService[Person], typed: str) -> list[Option]:
    """Return the people that fit what was typed."""
    return [person_option(one) for one in service.find(typed, LIMIT)]


def person_option(one: Person) -> Option:
    """Return a person as an option."""
    return Option(one.id, one.full_name, one.appointments[-1].post if one.appointments else "")


def make_organization(
    service: RecordService[Organization], names: Names, official: str
) -> Organization:
    """Store an organization of which only the name is known yet."""
    record_id = service.propose_id(names.record_id(official))
    return service.save(Organization(record_id, (OrganizationName(official),)))


def make_person(service: RecordService[Person], names: Names, name: str) -> Person:
    """Store a person of whom only the name is known yet: «Вадим Хромов» or all three parts."""
    family, given, patronymic = names.split(name)
    record_id = service.propose_id(names.record_id(f"{family} {given}".strip()))
    gender = names.guess_gender(name)
    return service.save(Person(record_id, family, given, patronymic, gender))
