"""Which part of a printed name is the family name, the given name, the patronymic."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.words.morphology import Morphology, is_russian
from presseditor.language.words.word_reading import Reading

_MALE_PATRONYMIC = re.compile(r"(?:ович|евич|[ьлвкмнт]ич)(?:а|у|е|ем|ом)?\Z")
_FEMALE_PATRONYMIC = re.compile(r"(?:овн|евн|ичн)(?:а|ы|е|у|ой|ою)\Z")
_LONGEST_ICH = 8  # «Никитич», «Кузьмич», «Лукич»: the short patronymics without -ов-
_FIXED_WORDS = "фон ван дер ден де да ди ла ле дю дос эль аль бен ибн оглы кызы заде"
_FIXED = frozenset(_FIXED_WORDS.split())
_INITIALS = re.compile(r"(?:[А-ЯЁA-Z]\.\s*-?)+", re.IGNORECASE)
_TWO = 2
_THREE = 3


class Role(Enum):
    """What a part of a name is; fixed parts (initials, «фон») never change."""

    FAMILY = auto()
    GIVEN = auto()
    PATRONYMIC = auto()
    FIXED = auto()


@dataclass(frozen=True, slots=True)
class NamePart:
    """A word of a name, or what stands between words (``FIXED``)."""

    text: str
    role: Role


class NameReader:
    """Splits names with the dictionary's knowledge of given names."""

    def __init__(self, morphology: Morphology) -> None:
        self._morphology = morphology

    def parts(self, name: str, *, nominative: bool) -> list[NamePart]:
        """Split ``name``; joined, the texts give the name back. ``nominative`` trusts the case."""
        pieces = re.split(r"(\s+)", name)
        words = [at for at, piece in enumerate(pieces) if changeable(piece)]
        roles = self._roles([pieces[at] for at in words], nominative=nominative)
        by_place = dict(zip(words, roles, strict=True))
        return [NamePart(piece, by_place.get(at, Role.FIXED)) for at, piece in enumerate(pieces)]

    def given_readings(self, word: str) -> list[Reading]:
        """Return the readings of ``word`` as a given name that the dictionary has."""
        names = [
            one
            for one in self._morphology.readings(word)
            if "Name" in one.marks and one.known and not one.plural
        ]
        return [one for one in names if not one.fixed] or names

    def _roles(self, words: Sequence[str], *, nominative: bool) -> list[Role]:
        given = [self._is_given(word, nominative=nominative) for word in words]
        if len(words) == 1:
            return [Role.GIVEN if given[0] else Role.FAMILY]
        if len(words) == _TWO:
            return self._two(words, given)
        if (
            len(words) == _THREE
            and patronymic_gender(words[1])
            and not (patronymic_gender(words[2]) and given[1])
        ):
            return [Role.GIVEN, Role.PATRONYMIC, Role.FAMILY]
        if len(words) == _THREE and patronymic_gender(words[2]):
            return [Role.FAMILY, Role.GIVEN, Role.PATRONYMIC]
        return [Role.GIVEN] * (len(words) - 1) + [Role.FAMILY] * bool(words)

    def _two(self, words: Sequence[str], given: Sequence[bool]) -> list[Role]:
        gender = patronymic_gender(words[1])
        if given[0] and gender is not None and gender in self._genders(words[0]):
            return [Role.GIVEN, Role.PATRONYMIC]
        if given[1] and not given[0]:
            return [Role.FAMILY, Role.GIVEN]
        return [Role.GIVEN, Role.FAMILY]

    def _is_given(self, word: str, *, nominative: bool) -> bool:
        readings = self.given_readings(word)
        return any(not nominative or one.case is Case.NOMINATIVE for one in readings)

    def _genders(self, word: str) -> set[Gender]:
        return {
            Gender.FEMININE if one.gender == "f" else Gender.MASCULINE
            for one in self.given_readings(word)
        }


def changeable(piece: str) -> bool:
    """Tell whether a piece of a name can change at all: a Russian word, no initial or particle."""
    if len(piece) < _TWO or _INITIALS.fullmatch(piece):
        return False
    return is_russian(piece) and piece.lower() not in _FIXED


def patronymic_gender(word: str) -> Gender | None:
    """Return the gender of a patronymic in any case; ``None`` for any other word."""
    lowered = word.lower()
    male = _MALE_PATRONYMIC.search(lowered)
    if male is not None and male.start() > 0:
        long = male[0].startswith(("ович", "евич"))
        return Gender.MASCULINE if long or male.start() + 3 <= _LONGEST_ICH else None
    female = _FEMALE_PATRONYMIC.search(lowered)
    return Gender.FEMININE if female is not None and female.start() > 0 else None
