"""The six case forms of a name."""

from dataclasses import dataclass, fields
from enum import StrEnum


class Case(StrEnum):
    """Russian grammatical cases, by the keys that the command line prints."""

    NOMINATIVE = "nom"
    GENITIVE = "gen"
    DATIVE = "dat"
    ACCUSATIVE = "acc"
    INSTRUMENTAL = "ins"
    PREPOSITIONAL = "pre"


class Gender(StrEnum):
    """Grammatical gender of a person's name."""

    MASCULINE = "m"
    FEMININE = "f"


@dataclass(frozen=True, slots=True)
class CaseForms:
    """A name in six cases; ``confirmed`` once the officer has read and accepted them."""

    nom: str
    gen: str
    dat: str
    acc: str
    ins: str
    pre: str
    confirmed: bool = False

    @classmethod
    def unchanging(cls, name: str) -> "CaseForms":
        """Return the forms of a name that does not decline."""
        return cls(name, name, name, name, name, name)

    def form(self, case: Case) -> str:
        """Return the name in ``case``."""
        return str(getattr(self, case.value))

    def as_dict(self) -> dict[str, str]:
        """Return the forms keyed ``nom gen dat acc ins pre``."""
        return {field.name: getattr(self, field.name) for field in fields(self)[:6]}
