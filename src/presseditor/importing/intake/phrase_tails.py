"""How far a name runs on the right of its head, and which word behind adjectives is the head."""

from collections.abc import Iterator

from presseditor.domain.case_forms import Case
from presseditor.importing.intake.words import Words, word_list

_LISTING = frozenset(
    [
        "министерство",
        "управление",
        "комитет",
        "департамент",
        "отдел",
        "дом",
        "центр",
        "дворец",
        "школа",
    ]
)
_ABOVE = frozenset(
    ["глава", "губернатор", "мэр", "президент", "правительство", "администрация", "министерство"]
)
"""Of whom a council is: «Молодёжный совет при главе города»."""
_CAUSES = (
    *("заказ", "поручени", "просьб", "инициатив", "адрес", "итог", "результат", "случа", "слов"),
    *("приглашени", "решени", "указ", "распоряжени", "соглашени", "информац", "данн", "мнени"),
)
"""What follows «по» and is no field of work: the name has ended."""
_TAIL_NAMES = frozenset(["россии", "россия", "рф"])
_LONGEST_TAIL = 24
_MOST_ADJECTIVES = 7


def tail_end(words: Words, head: int, stop: int, lemma: str) -> int:
    """Return the index after everything that belongs to the name on the right of its head."""
    at = head + 1
    stop = min(stop, head + _LONGEST_TAIL)
    previous = lemma
    listing = lemma in _LISTING
    while at < stop:
        step = _step(words, at, stop, previous, listing=listing)
        if step == at:
            break
        noun = words.nouns(step - 1)
        previous = noun[0].lemma if noun else words.word(step - 1)
        at = step
    return at


def _step(words: Words, at: int, stop: int, previous: str, *, listing: bool) -> int:
    """Return the index after what belongs to the name at ``at``; ``at`` where nothing does."""
    token = words.tokens[at]
    word = words.word(at)
    if token.text in {"«", "„", "“", '"'}:
        return quoted_end(words, at, stop)
    if word in {"имени", "им"}:
        return _named_after(words, at, stop)
    if not token.is_word:
        return _marked(words, at, stop, listing=listing)
    if word == "г" and words.word(at + 1) == "." and at + 2 < stop:
        return at + 3
    if previous in word_list("named_places") and token.is_capital:
        return at if _is_given_name(words, at, stop) else _proper_end(words, at, stop)
    return _complement(words, at, stop, previous, listing=listing)


def _marked(words: Words, at: int, stop: int, *, listing: bool) -> int:
    """Take «№ 14» and, in a list of duties, what follows a comma."""
    if words.word(at) == "№" and at + 1 < stop:
        return at + 2
    return _listed(words, at, stop, listing=listing) if words.word(at) == "," else at


def _complement(words: Words, at: int, stop: int, previous: str, *, listing: bool) -> int:
    word = words.word(at)
    if word in _TAIL_NAMES or (words.tokens[at].is_short and words.tokens[at - 1].text != ","):
        return at + 1
    if word in {"при", "по", "с"}:
        return _prepositional(words, at, stop)
    if word == "и":
        return _listed(words, at, stop, listing=listing)
    if previous in {"управление", "заведование", "владение", "обеспечение", "руководство"}:
        found = _simple(words, at, stop, Case.INSTRUMENTAL)
        if found:
            return found
    return _simple(words, at, stop, Case.GENITIVE) or at


def _prepositional(words: Words, at: int, stop: int) -> int:
    """Take «по спорту», «при главе города» and «с ограниченной ответственностью»."""
    word, following = words.word(at), words.word(at + 1)
    if word == "при" and words.lemma_of(at + 1, _ABOVE, Case.PREPOSITIONAL):
        return _simple(words, at + 1, stop, Case.PREPOSITIONAL) or at
    if word == "по" and not following.startswith(_CAUSES):
        return _simple(words, at + 1, stop, Case.DATIVE) or at
    if word == "с" and words.word(at + 2).startswith("ответственност"):
        return min(at + 3, stop)
    return at


def _simple(words: Words, at: int, stop: int, case: Case) -> int:
    """Return the index after adjectives and a noun in ``case``; 0 where there is none."""
    head = _head_after_adjectives(words, at, case, stop)
    if head is None or _is_given_name(words, at, stop) or words.is_verb(head):
        return 0
    if words.is_closed_word(at) and words.word(at) != "дел":
        return 0
    return head + 1


def _listed(words: Words, at: int, stop: int, *, listing: bool) -> int:
    """Take «и спорта», «, спорта и туризма»; another organization begins a name of its own."""
    before = words.nouns(at - 1)
    for case in (Case.DATIVE, Case.GENITIVE):
        if not any(one.case is case for one in before) or at + 1 >= stop:
            continue
        end = _simple(words, at + 1, stop, case)
        if (
            not end
            or words.tokens[at + 1].is_capital
            or words.lemma_of(end - 1, word_list("organization_heads"))
            or words.lemma_of(end - 1, word_list("post_heads"))
        ):
            continue
        if words.word(at) == "и" and (listing or case is Case.DATIVE or end < stop):
            return end
        if listing and end < stop and words.word(end) in {"и", ","}:
            return end
    return at


def _named_after(words: Words, at: int, stop: int) -> int:
    index = at + 1
    while index < stop:
        token = words.tokens[index]
        dotted = token.text == "." and (
            words.word(index - 1) == "им" or len(words.word(index - 1)) == 1
        )
        lower = (
            token.is_word
            and not token.is_capital
            and words.nouns(index, Case.GENITIVE)
            and index == at + 1
        )
        if not (
            dotted or (token.is_word and token.is_capital) or lower or words.word(index).isdigit()
        ):
            break
        index += 1
    return index


def _proper_end(words: Words, at: int, stop: int) -> int:
    if at + 1 < stop and words.tokens[at + 1].is_capital and words.tokens[at + 1].is_word:
        adjective = words.adjectives(at)
        if (
            adjective
            and not words.tokens[at + 1].is_short
            and not _is_given_name(words, at + 1, stop)
        ):
            return at + 2
    return at + 1


def _is_given_name(words: Words, at: int, stop: int) -> bool:
    """Tell «Анна» before «Петрова» from the name of a place."""
    given = any("Name" in one.marks for one in words.readings(at)) and words.tokens[at].is_capital
    return (
        given and at + 1 < stop and words.tokens[at + 1].is_capital and words.tokens[at + 1].is_word
    )


def quoted_end(words: Words, at: int, stop: int) -> int:
    """Return the token after the «…» that opens at ``at``; ``at`` where it does not close soon."""
    closing = {"«": "»", "„": "“", "“": "”", '"': '"'}.get(words.tokens[at].text)
    if closing is None:
        return at
    depth = 0
    for index in range(at, min(stop, at + _LONGEST_TAIL)):
        mark = words.tokens[index].text
        if mark == closing and index > at:
            depth -= 1
            beyond = words.word(index + 1)
            if depth <= 0 or beyond not in {"»", "“"}:
                return index + 1 + (depth > 0 and beyond == "»")
        elif mark == words.tokens[at].text:
            depth += 1
    return at


def _head_after_adjectives(words: Words, at: int, case: Case, stop: int) -> int | None:
    return next(heads_after_adjectives(words, at, case, stop), None)


def heads_after_adjectives(words: Words, at: int, case: Case, stop: int) -> Iterator[int]:
    """Yield what may be the head: «диспетчерская» is a noun, and an adjective before «служба»."""
    index = at
    while index < stop and index < at + _MOST_ADJECTIVES:
        if words.nouns(index, case) and not _is_only_adjective(words, index, case):
            yield index
        adjective = words.adjectives(index, case)
        if not adjective:
            return
        index += 1
        joined = index + 1 < stop and words.word(index) in {"и", ","}
        index += bool(joined and words.adjectives(index + 1, case))


def _is_only_adjective(words: Words, at: int, case: Case) -> bool:
    adjectives = words.adjectives(at, case)
    nouns = words.nouns(at, case)
    return bool(adjectives) and max(one.score for one in adjectives) >= max(
        one.score for one in nouns
    )
