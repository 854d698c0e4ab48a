"""People named in a text: capitals and the dictionary's marks, and the post that stands beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.appointed import appointed_to
from presseditor.importing.intake.phrase_tails import quoted_end
from presseditor.importing.intake.words import Words, word_list
from presseditor.language.nominative import Nominative

_LONGEST_POST = 30
_MARKS = ("Name", "Patr", "Surn")
_SHORTEST_FAMILY = 2
_ACTING = frozenset(["врио", "ио"])
_HEADING = ("заведующ", "управляющ", "исполняющ", "командующ")  # posts that are participles
_LINKS = frozenset(["и", "по", "при", "в", "на", "за", "с"])


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
        post_first, post_case = _post_before(words, at, case, found[-1].end if found else 0)
        case = post_case or case
        name = nominative.person(words.slice(at, end), None, case)
        post = (
            _post_text(words, post_first, at, case, nominative)
            or _post_behind(words, end, nominative)
            or appointed_to(words, at, end, nominative)
        )
        found.append(Mention(at, end, post_first, name, post, case))
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
    return (
        token.is_word and token.is_capital and any(mark in one.marks for one in words.readings(at))
    )


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
    if at + 1 in names and (at + 2 in patronymics or is_name_word(words, at, "Surn")):
        return at + 3 if at + 2 in patronymics else at + 2
    return at


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
    while (
        index + 1 < len(words)
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
    while (
        index + 1 < len(words)
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
            one for one in words.readings(at) if one.marks & set(_MARKS) and not one.plural
        ]  # «Марины» is no several of them
        if readings:
            shared &= {one.case for one in readings}
    if not shared or Case.NOMINATIVE in shared:
        return Case.NOMINATIVE if shared else None
    order = [Case.GENITIVE, Case.INSTRUMENTAL, Case.DATIVE, Case.ACCUSATIVE, Case.PREPOSITIONAL]
    return next((one for one in order if one in shared), None)


def _post_before(words: Words, name: int, case: Case | None, after: int) -> tuple[int, Case | None]:
    """Return where the post before a name begins, and the case it stands in."""
    first = max(_reach_left(words, name), after)
    for at in range(first, name):
        for wanted in _wanted(case):
            head = _head_of_post(words, at, name, wanted)
            if head is not None:
                return at, wanted
    return name, None


def _wanted(case: Case | None) -> Iterator[Case]:
    if case is not None:
        yield case
    if case in {Case.GENITIVE, Case.ACCUSATIVE}:
        yield Case.ACCUSATIVE if case is Case.GENITIVE else Case.GENITIVE
    if case is None:
        yield from (Case.NOMINATIVE, Case.GENITIVE, Case.INSTRUMENTAL, Case.DATIVE)


def _head_of_post(words: Words, at: int, stop: int, case: Case) -> int | None:
    if words.word(at) in _ACTING or (words.word(at) == "и" and words.word(at + 2) == "о"):
        return at
    index = at
    while index < stop and index < at + 6:
        noun = words.lemma_of(index, word_list("post_heads"), case)
        if noun is not None and not noun.plural:
            return index
        if words.word(index).startswith(_HEADING) and words.adjectives(index, case):
            return index
        if not words.adjectives(index, case) and words.word(index) != "по":
            return None
        index += 1
    return None


def _reach_left(words: Words, name: int) -> int:
    """Return the first token of the run of nouns, adjectives and «…» that ends at the name."""
    at = name
    while at > 0 and at > name - _LONGEST_POST:
        mark = words.tokens[at - 1].text
        if mark in {"»", "”", "“", '"'}:
            opening = _opening(words, at - 1)
            if opening == at - 1:
                break
            at = opening
        elif mark == "." and len(words.word(at - 2)) == 1:
            at -= 2
        elif not _is_post_word(words, at - 1):
            break
        else:
            at -= 1
    return at


def _opening(words: Words, closing: int) -> int:
    for at in range(closing - 1, max(-1, closing - 20), -1):
        if words.tokens[at].text in {"«", "„", '"', "\n"}:
            return (
                at
                if words.tokens[at].text != "\n" and quoted_end(words, at, closing + 2) > closing
                else closing
            )
    return closing


def _is_post_word(words: Words, at: int) -> bool:
    token = words.tokens[at]
    if token.text == "№" or token.text.isdigit() or words.word(at) in _LINKS:
        return True
    if not token.is_word or words.is_verb(at):
        return False
    readings = words.readings(at)
    if not readings or token.is_short:
        return token.is_word
    return not readings[0].marks & {"ADVB", "GRND", "INFN", "PREP", "CONJ", "PRCL", "NPRO", "COMP"}


def _post_text(
    words: Words, first: int, name: int, case: Case | None, nominative: Nominative
) -> str | None:
    if first == name:
        return None
    return _lowered(words, first, nominative.post(words.slice(first, name), case))


def _post_behind(words: Words, end: int, nominative: Nominative) -> str | None:
    """Read «Анна Белова, директор школы, …»."""
    if end + 1 >= len(words) or words.word(end) != ",":
        return None
    stop = end + 1
    while (
        stop < len(words)
        and stop < end + _LONGEST_POST
        and words.tokens[stop].text not in {",", ".", "\n", "–", "—", "-", ":", "!"}
    ):
        if words.is_verb(stop):
            return None
        stop += 1
    for case in Case:
        if _head_of_post(words, end + 1, stop, case) is not None:
            return _lowered(words, end + 1, nominative.post(words.slice(end + 1, stop), case))
    return None


def _lowered(words: Words, first: int, post: str) -> str:
    """Take back the capital that only the beginning of a sentence gave."""
    sentence = first == 0 or words.tokens[first - 1].text in {".", "\n", "!", "?", "…", "»"}
    paragraph = first > 0 and words.tokens[first].start - words.tokens[first - 1].end > 1
    if (sentence or paragraph) and not words.tokens[first].is_short:
        return post[:1].lower() + post[1:]
    return post
