"""The post somebody was given: «Начальником управления назначена Светлана Мороз»."""

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.words import Words, word_list
from presseditor.language.names.nominative import Nominative

_GIVEN = frozenset(["назначить", "избрать", "выбрать", "утвердить", "переизбрать", "стать"])
_NO_POSTS = frozenset(["победитель", "чемпион", "лауреат", "призёр", "участник", "автор", "гость"])
"""What somebody becomes without being appointed."""
_FARTHEST = 30  # tokens of a sentence that are looked at on either side
_ENDS = frozenset([".", "\n", "!", "?", ";", ":", "«", "»"])


def appointed_to(words: Words, first: int, end: int, nominative: Nominative) -> str | None:
    """Return the post that the person at tokens ``first:end`` was appointed to, nominative."""
    if first > 0 and _is_given(words, first - 1):
        return _post_before(words, first - 1, nominative)
    if end < len(words) and _is_given(words, end):
        return _post_at(words, end + 1, _stop(words, end + 1), nominative)
    return None


def _is_given(words: Words, at: int) -> bool:
    return any(one.lemma in _GIVEN and one.marks & {"VERB", "PRTS"} for one in words.readings(at))


def _post_before(words: Words, verb: int, nominative: Nominative) -> str | None:
    start = verb
    while start > max(0, verb - _FARTHEST) and words.word(start - 1) not in _ENDS:
        start -= 1
    for at in range(start, verb):
        post = _post_at(words, at, verb, nominative)
        if post is not None:
            return post
    return None


def _stop(words: Words, at: int) -> int:
    stop = at
    while stop < min(len(words), at + _FARTHEST) and words.word(stop) not in {*_ENDS, ","}:
        stop += 1
    return stop


def _post_at(words: Words, at: int, stop: int, nominative: Nominative) -> str | None:
    head = at
    while head < stop and not words.nouns(head, Case.INSTRUMENTAL):
        if not words.adjectives(head, Case.INSTRUMENTAL):
            return None
        head += 1
    held = words.lemma_of(head, word_list("post_heads"), Case.INSTRUMENTAL) if head < stop else None
    if held is None or held.lemma in _NO_POSTS:
        return None
    if words.word(at) in {"новым", "новой"} and at < head:
        at += 1
    post = nominative.post(words.slice(at, stop), Case.INSTRUMENTAL)
    return post[:1].lower() + post[1:]
