"""Six case forms, against cases of our own and the shared ones."""

import json
from pathlib import Path
from typing import Any

import pytest

from presseditor.domain.case_forms import Case, CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.language.names.declension import Declension
from presseditor.language.words.morphology import Morphology

OWN = Path(__file__).parents[2] / "cases"
SHARED = Path(__file__).parents[3] / "../shared/cases"
ORDERS = (("first", "last"), ("last", "first", "middle"), ("first", "middle", "last"))
STRANGE = ("123", "😀", "\x00\x07", "ACME Ltd", "«»", "«", "№ 5", "-", "и", ",", "-я", "в")


@pytest.fixture(scope="module", name="declension")
def _declension() -> Declension:
    return Declension(Morphology())


def cases_of(kind: str, folder: Path) -> list[Any]:
    found: list[Any] = json.loads((folder / f"declension_{kind}.json").read_text(encoding="utf-8"))
    return found


def folder_of(name: str) -> Path:
    folder = OWN if name == "own" else SHARED
    if not folder.is_dir():
        pytest.skip("shared cases are not part of a clone")
    return folder


@pytest.mark.parametrize("source", ["own", "shared"])
@pytest.mark.parametrize("kind", ["organizations", "posts"])
def test_names_decline_as_the_cases_say(declension: Declension, kind: str, source: str) -> None:
    decline = declension.post if kind == "posts" else declension.organization
    expected = [case["forms"] for case in cases_of(kind, folder_of(source))]
    wrong = [one for one in expected if decline(one["nom"]).as_dict() != one]
    assert len(wrong) <= len(expected) * 0.02, wrong


@pytest.mark.parametrize("source", ["own", "shared"])
@pytest.mark.parametrize("order", ORDERS)
def test_people_decline_in_any_order_of_their_names(
    declension: Declension, order: tuple[str, ...], source: str
) -> None:
    for case in cases_of("people", folder_of(source)):
        parts = [case[part] for part in order if case.get(part)]
        expected = {key.value: " ".join(part[key.value] for part in parts) for key in Case}
        assert declension.person(expected["nom"]).as_dict() == expected


def test_initials_and_particles_stay_as_they_are(declension: Declension) -> None:
    assert declension.person("В. О. Хромов").gen == "В. О. Хромова"
    assert declension.person("В.О. Хромов").dat == "В.О. Хромову"
    assert declension.person("Отто фон Бисмарк", Gender.MASCULINE).gen == "Отто фон Бисмарка"
    assert declension.person("John Smith", Gender.MASCULINE).gen == "John Smith"


def test_capitals_are_kept(declension: Declension) -> None:
    assert declension.person("ХРОМОВ Вадим").gen == "ХРОМОВА Вадима"
    assert declension.organization("АДМИНИСТРАЦИЯ ГОРОДА").ins == "АДМИНИСТРАЦИЕЙ ГОРОДА"


def test_two_heads_joined_by_a_slash_both_decline(declension: Declension) -> None:
    assert declension.post("учитель/воспитатель").dat == "учителю/воспитателю"
    assert declension.organization("министерство/отдел").gen == "министерства/отдела"


def test_a_postposed_adjective_declines(declension: Declension) -> None:
    assert declension.organization("Школа музыкальная № 2").gen == "Школы музыкальной № 2"
    assert declension.post("врач терапевт").ins == "врачом терапевтом"


def test_an_abbreviated_word_before_the_head_is_copied(declension: Declension) -> None:
    assert declension.post("гл. врач больницы").gen == "гл. врача больницы"
    assert declension.post("зам. главы").gen == "зам. главы"


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Ким Елена Борисовна", Gender.FEMININE),
        ("Саша Петров", Gender.MASCULINE),
        ("Саша Петрова", Gender.FEMININE),
        ("Лутфияр Мамед оглы", Gender.MASCULINE),
        ("Джексон Смит", Gender.MASCULINE),
        ("Саша Шевченко", None),
        ("", None),
        ("12 !", None),
    ],
)
def test_the_gender_is_guessed_or_left_open(
    declension: Declension, name: str, gender: Gender | None
) -> None:
    assert declension.guess_gender(name) is gender


def test_a_gender_that_matters_and_is_unknown_is_asked_for(declension: Declension) -> None:
    with pytest.raises(CorrectionError, match="choose the gender"):
        declension.person("Саша Ковалец")
    assert declension.person("Шевченко") == CaseForms.unchanging("Шевченко")


def test_an_award_before_the_name_stays_in_its_genitive(declension: Declension) -> None:
    assert declension.organization("Ордена Дружбы ансамбль").ins == "Ордена Дружбы ансамблем"
    assert declension.organization("Ордена").gen == "Орденов"


@pytest.mark.parametrize(
    ("name", "accusative"),
    [
        ("Гореловский дворец", "Гореловский дворец"),
        ("Гореловская школа", "Гореловскую школу"),
        ("Гореловское управление", "Гореловское управление"),
        ("Гореловские бани", "Гореловские бани"),
    ],
)
def test_a_family_name_is_an_adjective_before_a_noun(
    declension: Declension, name: str, accusative: str
) -> None:
    assert declension.organization(name).acc == accusative


def test_a_common_noun_after_a_legal_form_declines(declension: Declension) -> None:
    assert declension.organization("МАДОУ детский сад № 2").gen == "МАДОУ детского сада № 2"
    assert declension.organization("МБУ Центр культуры").gen == "МБУ Центр культуры"
    assert declension.organization("МБУ поддержка").gen == "МБУ поддержка"


def test_a_superlative_keeps_its_stem(declension: Declension) -> None:
    assert declension.organization("Высшая школа экономики").gen == "Высшей школы экономики"


@pytest.mark.parametrize("empty", ["", " \t\n", "\u00a0"])
def test_an_empty_name_is_refused_in_words(declension: Declension, empty: str) -> None:
    for decline in (declension.organization, declension.post, declension.person):
        with pytest.raises(CorrectionError, match="type the name first"):
            decline(empty)


@pytest.mark.parametrize("strange", STRANGE)
def test_what_is_not_russian_does_not_change(declension: Declension, strange: str) -> None:
    unchanged = CaseForms.unchanging(strange.strip())
    assert declension.organization(strange) == unchanged
    assert declension.post(strange) == unchanged


def test_ten_thousand_letters_are_no_trouble(declension: Declension) -> None:
    assert declension.organization("а" * 10_000).gen == "а" * 10_000
    long = "Комитет " + "культуры и спорта, " * 520
    assert declension.organization(long).gen.startswith("Комитета культуры и спорта, ")
    assert declension.post(" ".join(["главный"] * 1_200)).gen.startswith("главного")
