"""The way back from a form in a text to the nominative."""

import pytest

from presseditor.domain.case_forms import Case, Gender
from presseditor.language.names.nominative import Nominative
from presseditor.language.words.morphology import Morphology
from tests.language.names.test_declension import ORDERS, STRANGE, cases_of, folder_of


@pytest.fixture(scope="module", name="nominative")
def _nominative() -> Nominative:
    return Nominative(Morphology())


@pytest.mark.parametrize("source", ["own", "shared"])
@pytest.mark.parametrize("kind", ["organizations", "posts"])
def test_every_form_of_a_name_comes_back(nominative: Nominative, kind: str, source: str) -> None:
    undo = nominative.post if kind == "posts" else nominative.organization
    pairs = [
        (form, case["forms"]["nom"])
        for case in cases_of(kind, folder_of(source))
        for form in case["forms"].values()
    ]
    wrong = [pair for pair in pairs if undo(pair[0]) != pair[1]]
    assert len(wrong) <= len(pairs) * 0.02, wrong


@pytest.mark.parametrize("source", ["own", "shared"])
@pytest.mark.parametrize("order", ORDERS)
def test_every_form_of_a_person_comes_back(
    nominative: Nominative, order: tuple[str, ...], source: str
) -> None:
    people = [
        [case[part] for part in order if case.get(part)]
        for case in cases_of("people", folder_of(source))
    ]
    pairs = [
        (" ".join(part[key.value] for part in person), " ".join(part["nom"] for part in person))
        for person in people
        for key in Case
    ]
    wrong = [pair for pair in pairs if nominative.person(pair[0]) != pair[1]]
    assert len(wrong) <= len(pairs) * 0.03, wrong


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("банка «Волжский кредит»", "банк «Волжский кредит»"),
        ("Фонда поддержки предпринимательства", "Фонд поддержки предпринимательства"),
        ("акционерным обществом «СеверМаш»", "акционерное общество «СеверМаш»"),
        ("лыжной базе «Трудовик»", "лыжная база «Трудовик»"),
        ("Заречненском аграрном колледже", "Заречненский аграрный колледж"),
        ("Гореловском дворце молодёжи", "Гореловский дворец молодёжи"),
        ("Гореловского управления культуры", "Гореловское управление культуры"),
    ],
)
def test_organizations_met_in_texts_come_back(
    nominative: Nominative, surface: str, expected: str
) -> None:
    assert nominative.organization(surface) == expected


def test_a_known_case_settles_what_the_form_leaves_open(nominative: Nominative) -> None:
    assert nominative.person("Валентина Петрова") == "Валентина Петрова"
    assert nominative.person("Валентина Петрова", case=Case.GENITIVE) == "Валентин Петров"
    assert nominative.person("Валентина Петрова", Gender.MASCULINE) == "Валентин Петров"
    assert nominative.organization("Корпорации", Case.DATIVE) == "Корпорация"
    assert nominative.post("учителя", Case.GENITIVE) == "учитель"


def test_two_posts_of_one_person_come_back(nominative: Nominative) -> None:
    assert nominative.post("главой города и председателем Совета") == (
        "глава города и председатель Совета"
    )


@pytest.mark.parametrize("strange", ["", "  ", *STRANGE, "а" * 10_000])
def test_what_is_not_a_russian_name_comes_back_as_it_is(
    nominative: Nominative, strange: str
) -> None:
    assert nominative.organization(strange) == strange
    assert nominative.post(strange) == strange
    assert nominative.person(strange) == strange


def test_a_patronymic_that_contradicts_the_gender_leaves_the_name_alone(
    nominative: Nominative,
) -> None:
    assert nominative.person("Анна Ивановна Хромова", Gender.MASCULINE) == "Анна Ивановна Хромова"
