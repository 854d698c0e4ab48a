import json
from pathlib import Path

import pytest

from presseditor.language.spelling import Speller
from presseditor.paths import resources

CASES = Path(__file__).parents[2] / "cases" / "spelling.json"
SHARED = Path(__file__).parents[3] / "../shared/cases"


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller(resources() / "dictionaries")


@pytest.mark.parametrize("case", json.loads(CASES.read_text("utf-8")), ids=lambda c: c["typo"])
def test_a_slip_is_seen_and_the_word_meant_comes_near_the_top(
    case: dict[str, str], speller: Speller
) -> None:
    (found,) = speller.check(f"Сегодня {case['typo']} снова")
    assert case["correct"] in found.suggestions[:3]


@pytest.mark.parametrize(
    "text",
    [
        "Депутаты обсудили бюджет округа на 2026 год.",
        "Адрес: https://облость.рф/админстрация, почта облость@mail.ru, `облость`",
        "[Дома](org:облость) и МЧС, ЕДДС, ул. Мира, 5 тыс. руб.",
        "СеверМаш, Press-офис, covid",
        "Как сообщил Гончаренко, а с ним Мицкевич",
        "Медиацентр, киберспорт и автопробег.",
        "Встреча с маркетплейсами и догазификация.",
        "Жёлтый ёж и желтый еж",
        "Хрюкополисская гора",
    ],
)
def test_what_is_right_is_left_in_peace(text: str, speller: Speller) -> None:
    assert speller.check(text) == []


def test_the_place_of_a_slip_is_exact(speller: Speller) -> None:
    text = "Наша **облость** растёт"
    (found,) = speller.check(text)
    assert text[found.start : found.end] == found.word == "облость"


def test_a_suggestion_is_written_like_the_word(speller: Speller) -> None:
    assert speller.check("Администарция сообщает")[0].suggestions[0] == "Администрация"
    assert speller.check("АДМИНИСТАРЦИЯ")[0].suggestions[0] == "АДМИНИСТРАЦИЯ"


def test_the_names_of_the_house_are_accepted_in_all_cases() -> None:
    strict = Speller(resources() / "dictionaries")
    house = Speller(resources() / "dictionaries", accepted=["«Кукморочка»"])
    assert [one.word for one in strict.check("в кукморочке")] == ["кукморочке"]
    assert house.check("в кукморочке") == []


def test_a_word_that_means_nothing_has_no_suggestion(speller: Speller) -> None:
    assert speller.check("слово щшъыщшъыщшъ")[0].suggestions == ()


def test_a_long_compound_is_right_when_its_halves_are(speller: Speller) -> None:
    assert speller.check("семинар-ярмарка и клубы-побратимы") == []


@pytest.mark.skipif(not SHARED.exists(), reason="shared cases are not part of a clone")
def test_the_shared_slips_are_mended_and_the_shared_texts_are_clean(speller: Speller) -> None:
    for case in json.loads((SHARED / "spelling.json").read_text("utf-8")):
        assert case["correct"] in speller.check(case["typo"])[0].suggestions[:3]
    texts = [one["text"] for one in json.loads((SHARED / "press_releases.json").read_text("utf-8"))]
    texts.append((SHARED / "seed_release.txt").read_text("utf-8"))
    assert [one.word for text in texts for one in speller.check(text)] == []
