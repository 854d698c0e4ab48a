"""People named in a text: capitals and the dictionary's marks, and the post that stands beside."""

from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.appointed import appointed_to
from presseditor.importing.intake.posts import find_post, post_behind, post_text
from presseditor.importing.intake.words import Words
from presseditor.language.names.nominative import Nominative

_MARKS = frozenset(["Name", "Patr", "Surn"])
_SHORTEST_FAMILY = 2
_MOST_INITIALS = 4  # beside one family name; a longer run is a list of letters


@dataclass(frozen=True, slots=True)
class Mention:
    """A person at tokens ``first:end``; ``name`` and ``post`` are nominative.

    ``post_first`` is the token where the post before the name begins, ``first`` without one.
    """

    first: int
    end: int
    post_first: int
    name: str
    post: str | None
    case: Case | None


def find_people(words: Words, nominative: Nominative) -> list[Mention]:
    """Return everybody named by given and family name, in reading order."""
    found: list[Mention] = []
    at = 0
    while at < len(words):
        end = _name_end(words, at)
        if end == at or _is_of_place(words, at):
            at = max(end, at + 1)
            continue
        case = _case(words, at, end)
        held = find_post(words, at, case, found[-1].end if found else 0)
        case = held.case or case
        name = nominative.person(words.slice(at, end), None, case)
        post = (
            post_text(words, held, case, nominative)
            or post_behind(words, end, nominative)
            or appointed_to(words, at, end, nominative)
        )
        found.append(Mention(at, end, held.first, name, post, case))
        at = end
    return found


def _is_of_place(words: Words, at: int) -> bool:
    """Tell «библиотека имени А. П. Гайдара» and «им. Гагарина»: nobody who takes part."""
    return words.word(at - 1) == "имени" or (
        words.word(at - 1) == "." and words.word(at - 2) == "им"
    )


def family(name: str) -> str:
    """Return the family name of «Имя Отчество Фамилия» or «И. О. Фамилия»."""
    return name.rsplit(maxsplit=1)[-1] if name.split() else ""


def is_name_word(words: Words, at: int, mark: str) -> bool:
    """Tell whether the capitalised token has ``mark`` (Name, Patr, Surn) in the dictionary."""
    token = words.tokens[at]
    return token.is_word and token.is_capital and mark in words.marks(at)


def _name_end(words: Words, at: int) -> int:
    """Return the index after a name that begins at ``at``, or ``at``."""
    token = words.tokens[at]
    if not token.is_word or not token.is_capital or token.is_short:
        return at
    if len(token.text) == 1:
        return _after_initials(words, at)
    end = at
    while end < len(words) and end < at + 3 and _is_capitalised(words, end):
        end += 1
    if end - at < 2:  # noqa: PLR2004 - a name is two words, unless initials follow the first
        return _before_initials(words, at) if end - at == 1 else at
    return _checked_end(words, at, end)


def _checked_end(words: Words, at: int, end: int) -> int:
    names = [index for index in range(at, end) if is_name_word(words, index, "Name")]
    patronymics = [index for index in range(at, end) if is_name_word(words, index, "Patr")]
    if at in names:
        if patronymics and patronymics[0] == at + 1:
            return min(end, at + 3)
        return at + 2 if not _is_place(words, at + 1) or is_name_word(words, at + 1, "Surn") else at
    if at + 1 in names and _can_be_family(words, at, at + 2 in patronymics):
        return at + 3 if at + 2 in patronymics else at + 2
    return at


def _can_be_family(words: Words, at: int, has_patronymic: bool) -> bool:  # noqa: FBT001 - told above
    """Tell «Лис Анна Олеговна» from «председатель Совета Анна Олеговна Лис»."""
    if not has_patronymic:
        return is_name_word(words, at, "Surn")
    behind = at + 3
    if behind < len(words) and _is_capitalised(words, behind) and not words.is_verb(behind):
        return False
    own = words.nouns(at)
    nominative = any(one.case is Case.NOMINATIVE for one in words.readings(at + 1))
    return is_name_word(words, at, "Surn") or not (
        nominative and own and all(one.case is not Case.NOMINATIVE for one in own)
    )


def _is_place(words: Words, at: int) -> bool:
    readings = words.readings(at)
    return bool(readings) and "Geox" in readings[0].marks


def _is_capitalised(words: Words, at: int) -> bool:
    token = words.tokens[at]
    return (
        token.is_word
        and token.is_capital
        and len(token.text) > 1
        and not token.is_short
        and _adjacent(words, at)
    )


def _adjacent(words: Words, at: int) -> bool:
    return at == 0 or words.tokens[at].start - words.tokens[at - 1].end <= 1


def _after_initials(words: Words, at: int) -> int:
    index = at
    last = min(len(words) - 1, at + 2 * _MOST_INITIALS)
    while (
        index < last
        and len(words.tokens[index].text) == 1
        and words.tokens[index].is_capital
        and words.word(index + 1) == "."
    ):
        index += 2
    if (
        index > at
        and index < len(words)
        and words.tokens[index].is_word
        and words.tokens[index].is_capital
        and len(words.tokens[index].text) > _SHORTEST_FAMILY
    ):
        return index + 1
    return at


def _before_initials(words: Words, at: int) -> int:
    index = at + 1
    last = min(len(words) - 1, index + 2 * _MOST_INITIALS)
    while (
        index < last
        and len(words.tokens[index].text) == 1
        and words.tokens[index].is_capital
        and words.word(index + 1) == "."
    ):
        index += 2
    surname = any("Surn" in one.marks for one in words.readings(at))
    return index if index > at + 1 and surname else at


def _case(words: Words, first: int, end: int) -> Case | None:
    """Return the case that all words of the name share; the nominative where it is possible."""
    shared = set(Case)
    for at in range(first, end):
        readings = [
            one for one in words.readings(at) if not one.plural and not _MARKS.isdisjoint(one.marks)
        ]  # «Марины» is no several of them
        if readings:
            shared &= {one.case for one in readings}
    if not shared or Case.NOMINATIVE in shared:
        return Case.NOMINATIVE if shared else None
    order = [Case.GENITIVE, Case.INSTRUMENTAL, Case.DATIVE, Case.ACCUSATIVE, Case.PREPOSITIONAL]
    return next((one for one in order if one in shared), None)
