"""The post that stands before a name, or behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.phrase_tails import quoted_end
from presseditor.importing.intake.words import Words, word_list
from presseditor.language.names.nominative import Nominative

_LONGEST_POST = 30
_ACTING = frozenset(["врио", "ио"])
_HEADING = ("заведующ", "управляющ", "исполняющ", "командующ")  # posts that are participles
_LINKS = frozenset(["и", "по", "при", "в", "на", "за", "с"])
_LEARNED = ("доктор", "кандидат")
_HONOURED = ("заслуженн", "народн", "почётн", "почетн")
_FAR = 4  # words from «доктор» to «наук»


@dataclass(frozen=True, slots=True)
class Held:
    """A post at tokens ``first:end`` and the case it stands in; empty where there is none."""

    first: int
    end: int
    case: Case | None


def find_post(words: Words, name: int, case: Case | None, after: int) -> Held:
    """Return the post before the name at token ``name``, not farther left than ``after``.

    «Председатель жюри, доктор технических наук Анна Белова»: the degree is no post.
    """
    first, found = _post_before(words, name, case, after)
    if first < name and _is_degree(words, first) and words.word(first - 1) == ",":
        held, other = _post_before(words, first - 1, found, after)
        if other is not None:
            return Held(held, first - 1, other)
    return Held(first, name, found)


def _is_degree(words: Words, at: int) -> bool:
    if words.word(at).startswith(_LEARNED):
        return "наук" in {words.word(one) for one in range(at + 1, at + _FAR)}
    return words.word(at).startswith(_HONOURED)


def _post_before(words: Words, name: int, case: Case | None, after: int) -> tuple[int, Case | None]:
    """Return where the post before a name begins, and the case it stands in."""
    first = max(_reach_left(words, name, after), after)
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


def _reach_left(words: Words, name: int, after: int) -> int:
    """Return the first token of the run of nouns, adjectives and «…» that ends at the name.

    It is not followed farther left than ``after``.
    """
    at = name
    while at > after and at > name - _LONGEST_POST:
        mark = words.tokens[at - 1].text
        if mark in {"»", "”", "“", '"'}:
            opening = _opening(words, at - 1)
            if opening == at - 1:
                break
            at = opening
        elif mark == "." and len(words.word(at - 2)) == 1:
            at -= 2
        elif not words.told(_is_post_word, at - 1):
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


def post_text(words: Words, held: Held, case: Case | None, nominative: Nominative) -> str | None:
    """Return the post in the nominative, ``None`` where there is none."""
    if held.first >= held.end:
        return None
    return _lowered(words, held.first, nominative.post(words.slice(held.first, held.end), case))


def post_behind(words: Words, end: int, nominative: Nominative) -> str | None:
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
