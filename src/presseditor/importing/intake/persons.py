"""Who is named, each person once: in full before, by given and family name after."""

from collections import defaultdict
from collections.abc import Sequence

from presseditor.domain.case_forms import Case
from presseditor.domain.draft import FoundPerson
from presseditor.importing.intake.people import Mention, family
from presseditor.importing.intake.phrases import organization_heads, phrase_at
from presseditor.importing.intake.source import Source
from presseditor.importing.intake.words import Words
from presseditor.language.names.nominative import Nominative

_GOVERNED = (Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL)


def find_persons(
    source: Source, words: Words, mentions: Sequence[Mention], nominative: Nominative
) -> list[FoundPerson]:
    """Return the people in the order in which they are first named, with post and organization."""
    found: list[FoundPerson] = []
    families: dict[str, list[int]] = defaultdict(list)
    for one in mentions:
        start, end = words.tokens[one.first].start, words.tokens[one.end - 1].end
        organization = _organization(words, one, nominative)
        person = FoundPerson(one.name, one.post, organization, source.span(start, end))
        namesakes = families[family(person.name).casefold()]
        same = [at for at in namesakes if is_same(found[at].name, person.name)]
        if len(same) == 1:
            found[same[0]] = _fuller(found[same[0]], person)
        elif not same:
            namesakes.append(len(found))
            found.append(person)
    return found


def is_same(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: «П. И. Громов» and «Пётр Ильич Громов»."""
    if family(one).casefold() != family(other).casefold():
        return False
    pairs = zip(_given(one), _given(other), strict=False)
    return all(_agree(left, right) for left, right in pairs)


def _given(name: str) -> list[str]:
    return name.replace(".", ". ").casefold().replace("ё", "е").split()[:-1]


def _agree(one: str, other: str) -> bool:
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def _fuller(known: FoundPerson, again: FoundPerson) -> FoundPerson:
    """Return the mention with the longer name; the post comes from whichever has one."""
    longer = len(again.name.replace(".", "")) > len(known.name.replace(".", ""))
    named, other = (again, known) if longer else (known, again)
    post = named if named.post else other
    return FoundPerson(named.name, post.post, post.org, named.span)


def _organization(words: Words, person: Mention, nominative: Nominative) -> str | None:
    """Return the organization that the post before a name speaks of."""
    for at in range(person.post_first + 1, person.first):
        for case in _GOVERNED:
            phrase = phrase_at(words, at, organization_heads(), case, person.first)
            if phrase is not None:
                return nominative.organization(words.slice(phrase.first, phrase.end), case)
    return None
