"""Two writers: what lies apart is put together, what meets is told, no word is lost."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.fact import Fact
from presseditor.domain.merging import merge_articles, merge_fields, merge_texts, place_after

BASE = "Мост открыт вчера. Дорога закрыта.\n\nВторой абзац о парке.\n"


def test_changes_in_two_paragraphs_are_both_kept() -> None:
    merged = merge_texts(BASE, BASE.replace("вчера", "утром"), BASE.replace("парке", "саде"))
    assert not merged.clashes
    assert merged.text == "Мост открыт утром. Дорога закрыта.\n\nВторой абзац о саде.\n"


def test_changes_to_two_words_of_a_sentence_are_both_kept() -> None:
    merged = merge_texts(BASE, BASE.replace("Мост", "Мостик"), BASE.replace("вчера", "утром"))
    assert merged.text.startswith("Мостик открыт утром.")
    assert not merged.clashes


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (BASE.replace("вчера", "утром"), BASE.replace("вчера", "днём")),
        (BASE.replace("Дорога закрыта.", ""), BASE.replace("закрыта", "открыта")),
        (BASE + "Конец один.", BASE + "Конец другой."),
        ("", BASE.replace("парке", "саде")),
    ],
)
def test_changes_that_meet_are_told_and_both_wordings_are_kept(mine: str, theirs: str) -> None:
    merged = merge_texts(BASE, mine, theirs)
    assert merged.clashes
    missing = (new_words(BASE, mine) + new_words(BASE, theirs)) - words(merged.both)
    assert not missing


def test_the_same_change_by_both_is_made_once() -> None:
    same = BASE.replace("вчера", "утром")
    assert merge_texts(BASE, same, same + "И ещё.").text == same + "И ещё."


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        ("Всего 10,5 км.", "Всего 12,5 км.", "Всего 10,7 км."),
        ("Дали 1 500 000 рублей.", "Дали 1 600 000 рублей.", "Дали 1 500 700 рублей."),
        ("Срок 12.05.2026.", "Срок 13.05.2026.", "Срок 12.06.2026."),
        ("Начало в 10:00.", "Начало в 11:00.", "Начало в 10:30."),
        ("Ждём 12 мая 2026 года.", "Ждём 14 мая 2026 года.", "Ждём 12 июня 2026 года."),
        ("Звоните +7 495 100-20-30.", "Звоните +7 496 100-20-30.", "Звоните +7 495 100-20-31."),
        ("[«Мост ждали»](quote:q1)", "[«Мост не ждали»](quote:q1)", "[«Мост ждали»](quote:q2)"),
        ("«Мы будем строить мост».", "«Мы не будем строить мост».", "«Мы будем ломать мост»."),
    ],
)
def test_halves_of_a_figure_a_link_or_a_quotation_are_not_put_together(
    base: str, mine: str, theirs: str
) -> None:
    merged = merge_texts(base, mine, theirs)
    assert merged.clashes
    assert not words(mine) - words(merged.both)


def test_a_paragraph_that_both_moved_is_told() -> None:
    moved, first, last = "Мост открыт вчера и надолго.\n", "Начало текста.\n", "Его конец.\n"
    base = f"{first}Середина.\n{moved}{last}"
    mine, theirs = f"{moved}{first}Середина.\n{last}", f"{first}Середина.\n{last}{moved}"
    assert merge_texts(base, mine, theirs).clashes


def test_fields_are_merged_and_tags_put_together() -> None:
    base = Article("a", tags=("мост", "город"), rubric="Город", status=ArticleStatus.DRAFT)
    mine = replace(base, tags=("мост", "город", "стройка"), rubric="Стройка")
    theirs = replace(base, tags=("город", "дороги"), kind="notice", status=ArticleStatus.APPROVED)
    merged = merge_articles(base, mine, theirs)
    assert merged.article == replace(theirs, tags=("город", "дороги", "стройка"), rubric="Стройка")
    assert merged.clashes == ()


def test_a_field_that_both_changed_clashes() -> None:
    base = Article("a", rubric="Город", body="Текст.")
    merged = merge_articles(
        base, replace(base, rubric="Спорт", body="Текст мой."), replace(base, rubric="Культура")
    )
    assert merged.clashes == ("rubric",)
    assert (merged.article.rubric, merged.article.body) == ("Культура", "Текст мой.")
    assert merged.both.rubric == "Спорт"


def test_a_record_is_merged_by_fields() -> None:
    base = Fact("f", "80", "территорий", "Территории")
    merged, clashes = merge_fields(base, replace(base, value="81"), replace(base, unit="зон"))
    assert (merged, clashes) == (replace(base, value="81", unit="зон"), ())
    _, clashes = merge_fields(base, replace(base, value="81"), replace(base, value="82"))
    assert clashes == ("value",)


def test_a_long_text_is_merged_in_the_time_of_a_few_words() -> None:
    base = "".join(f"Абзац номер {number} о городе и парке.\n\n" for number in range(4000))
    merged = merge_texts(
        base,
        base.replace("номер 7 ", "номер семь "),
        base.replace("номер 3990 ", "номер почти последний "),
    )
    assert not merged.clashes
    assert "номер семь о" in merged.text
    assert "номер почти последний о" in merged.text


def test_thousands_of_lines_alike_are_one_change() -> None:
    base, mine = (
        "\n\n".join(f"а б в {number % kinds}" for number in range(20_000)) for kinds in (7, 5)
    )
    merged = merge_texts(base, mine, f"{base}\n\nконец")
    assert merged.clashes
    assert "конец" in merged.both


@pytest.mark.parametrize(
    ("new", "before"),
    [
        ("Ещё: Мост открыт вчера. Дорога", "Ещё: Мост открыт "),
        ("Мост открыт вчера. Дорога и парк", "Мост открыт "),
        ("Мостик не открыт вчера. Дорога", "Мостик не открыт "),
        ("вчера. Дорога", ""),
    ],
)
def test_the_caret_stays_at_its_words(new: str, before: str) -> None:
    old = "Мост открыт вчера. Дорога"
    assert place_after(old, new, len("Мост открыт ")) == len(before)


WORD = st.sampled_from(
    ["мост", "парк", "и", "в", "дорога", "«", "»", ",", ".", "2026", "город-сад"]
)
TEXT = st.lists(st.one_of(WORD, st.just("\n\n")), max_size=40).map(" ".join)
FRESH = st.integers(0, 10**6)


@st.composite
def edited(draw: st.DrawFn, name: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return nothing but a plan: where words go and which come, marked with the writer's name."""
    plan = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 3), FRESH), max_size=5))
    return name, [(at, gone, f"{name}{fresh}") for at, gone, fresh in plan]


def carried_out(base: str, plan: tuple[str, list[tuple[int, int, str]]]) -> str:
    tokens = re.findall(r"\s+|\w+|[^\w\s]", base)
    for at, gone, fresh in plan[1]:
        place = at % (len(tokens) + 1)
        tokens[place : place + gone] = [f" {fresh} "]
    return "".join(tokens)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def new_words(base: str, text: str) -> Counter[str]:
    return words(text) - words(base)


@settings(deadline=None, max_examples=300)
@given(TEXT, edited("моё"), edited("чужое"))
def test_no_word_typed_by_either_is_lost(
    base: str,
    mine: tuple[str, list[tuple[int, int, str]]],
    theirs: tuple[str, list[tuple[int, int, str]]],
) -> None:
    one, other = carried_out(base, mine), carried_out(base, theirs)
    merged = merge_texts(base, one, other)
    typed = new_words(base, one) + new_words(base, other)
    assert not typed - words(merged.both)
    if not merged.clashes:
        assert not typed - words(merged.text)
        assert merged.both == merged.text


@settings(deadline=None, max_examples=200)
@given(TEXT, edited("моё"), edited("чужое"))
def test_who_comes_first_does_not_matter(
    base: str,
    mine: tuple[str, list[tuple[int, int, str]]],
    theirs: tuple[str, list[tuple[int, int, str]]],
) -> None:
    one, other = carried_out(base, mine), carried_out(base, theirs)
    there, back = merge_texts(base, one, other), merge_texts(base, other, one)
    assert there.clashes == back.clashes
    if not there.clashes:
        assert there.text == back.text


@settings(deadline=None, max_examples=200)
@given(TEXT, edited("моё"))
def test_the_changes_of_one_alone_are_the_text(
    base: str, mine: tuple[str, list[tuple[int, int, str]]]
) -> None:
    one = carried_out(base, mine)
    for merged in (merge_texts(base, one, base), merge_texts(base, base, one)):
        assert (merged.text, merged.clashes) == (one, False)
    assert merge_texts(base, one, one).text == one


@settings(deadline=None, max_examples=80)
@given(
    st.lists(TEXT.filter(str.strip), min_size=3, max_size=8),
    edited("моё"),
    edited("чужое"),
    st.data(),
)
def test_changes_in_different_paragraphs_never_clash(
    paragraphs: list[str],
    mine: tuple[str, list[tuple[int, int, str]]],
    theirs: tuple[str, list[tuple[int, int, str]]],
    data: st.DataObject,
) -> None:
    kept = [
        f"Абзац{number}: {' '.join(one.split())} конец{number}"
        for number, one in enumerate(paragraphs)
    ]
    first, second = data.draw(st.permutations(range(len(kept))))[:2]
    one, other, together = list(kept), list(kept), list(kept)
    inner = re.compile(r"(?<=: ).*(?= конец)")
    one[first] = together[first] = inner.sub(lambda m: carried_out(m[0], mine), kept[first])
    other[second] = together[second] = inner.sub(lambda m: carried_out(m[0], theirs), kept[second])
    merged = merge_texts(*("\n\n".join(each) for each in (kept, one, other)))
    assert not merged.clashes
    assert merged.text == "\n\n".join(together)
