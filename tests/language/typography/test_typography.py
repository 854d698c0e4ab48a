import json
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseditor.domain.record_link import find_record_links
from presseditor.language.typography import RULES, Change, Rule, apply_rules, typograph
from tests.pace import pace

CASES = Path(__file__).parents[2] / "cases"
SHARED = Path(__file__).parents[3] / "../shared/cases"
MARKS = (
    'слово Мир в и же то кто что г. ул. т.д. 5 12 2024 1,5 % " « » „ “ - – — -- , . ... ! ? : ; '
    "( ) N № x С C м2 * ** _ ` # > | [ ](org:a) https://a.ru/b-c 10:00-12:00 А.С. 1/2"
)
SPACES = (" ", "  ", "\n", "\n\n", "\u00a0", "\n- ", "\n    ", "\t")
PIECES = st.lists(st.sampled_from((*MARKS.split(" "), *SPACES)), max_size=24).map("".join)


def same_kind_of_space(text: str) -> str:
    return re.sub("[\u00a0\u2009\u202f]", " ", text)


@pytest.mark.parametrize("case", json.loads((CASES / "typography.json").read_text("utf-8")))
def test_a_press_text_is_set_as_the_trade_sets_it(case: dict[str, str]) -> None:
    assert same_kind_of_space(typograph(case["input"]).text) == same_kind_of_space(case["expected"])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_does_what_its_example_says(rule: Rule) -> None:
    before, after = rule.example
    assert same_kind_of_space(apply_rules(before, [rule]).text) == same_kind_of_space(after)


def test_rule_names_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@given(PIECES)
def test_doing_it_twice_changes_nothing_more(text: str) -> None:
    once = typograph(text).text
    assert typograph(once).text == once


@given(PIECES)
def test_the_letters_of_a_quotation_stay(text: str) -> None:
    quoted = f"«{text.replace('«', '').replace('»', '')}»"
    letters = [one for one in re.sub(r"\n", "", quoted) if one.isalnum()]
    if "\n" not in quoted and "„" not in quoted and "“" not in quoted and '"' not in quoted:
        assert [one for one in typograph(quoted).text if one.isalnum()] == letters


@given(PIECES)
def test_record_links_keep_their_targets(text: str) -> None:
    before = [link.ref for link in find_record_links(text)]
    assert [link.ref for link in find_record_links(typograph(text).text)] == before


def test_protected_words_keep_their_digits() -> None:
    text = "Он сказал: взяли 2-ое место. Взяли 2-ое место."
    cleaned = typograph(text, protected=("сказал: взяли 2-ое место", " ")).text
    assert "сказал: взяли 2-ое" in same_kind_of_space(cleaned)
    assert cleaned.endswith("2-е место.")


def test_a_rule_that_is_off_leaves_the_text_alone() -> None:
    assert typograph('Клуб "Заря"', frozenset({"quotes"})).text == 'Клуб "Заря"'


def test_a_change_tells_its_rule_and_its_place_in_the_text_as_it_came() -> None:
    text = "Раз  два - три"
    changes = typograph(text).changes
    assert Change("spaces_many", 3, 5, "  ", " ") in changes or changes[0].start in {3, 4}
    dash = next(one for one in changes if one.rule == "dash_long")
    assert "-" in text[dash.start : dash.end]


@pytest.mark.parametrize("hostile", ['"', " ", "- ", "`", "<a ", "1-", "\n- ", "«", ".", "[", "а."])
def test_a_flood_of_one_character_is_no_trap(hostile: str) -> None:
    assert pace(lambda: typograph(hostile * (60_000 // len(hostile)))) < 400


def test_a_text_cut_into_sheets_comes_out_as_in_one_piece() -> None:
    pairs = json.loads((CASES / "typography.json").read_text("utf-8"))
    texts = [pair["input"] for pair in pairs] + ["```\nкод  - \n\nещё\n```", "    код", " ", "- да"]
    gaps = ["\n\n", "\n\n", "\n", "\n\n\n", " \n\n", "\n \n", "\n\n "]
    chance = random.Random(2026)  # noqa: S311 - the same texts at every run
    for _ in range(200):
        text = "".join(chance.choice(texts) + chance.choice(gaps) for _ in range(5))
        assert apply_rules(text, RULES, sheet=20) == apply_rules(text, RULES, sheet=10**9), text


def test_letters_that_stand_for_protected_text_cannot_be_smuggled_in() -> None:
    assert typograph("а \ue000 б `к`").text.endswith("`к`")


@pytest.mark.skipif(not SHARED.exists(), reason="shared cases are not part of a clone")
@pytest.mark.parametrize(("name", "missed"), [("typograf", 0), ("press", 0)])
def test_the_shared_pairs_hold(name: str, missed: int) -> None:
    pairs = json.loads((SHARED / f"typography_{name}.json").read_text("utf-8"))
    unsafe = re.compile(r"[123]/[24]| (?:а|но) (?:запятые|яблони|удивительное)")
    wrong = [
        pair["input"]
        for pair in pairs
        if not unsafe.search(pair["input"])
        and same_kind_of_space(typograph(pair["input"]).text)
        != same_kind_of_space(pair["expected"])
    ]
    assert len(wrong) <= missed, wrong
