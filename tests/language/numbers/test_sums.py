import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseditor.language.numbers.sums import find_sums
from presseditor.language.words.morphology import Morphology

OWN = Path(__file__).parents[2] / "cases" / "sums.json"
SHARED = Path(__file__).parents[3] / "../shared/cases/press_releases.json"


@pytest.fixture(scope="module")
def morphology() -> Morphology:
    return Morphology()


@pytest.mark.parametrize("case", json.loads(OWN.read_text(encoding="utf-8")))
def test_a_sum_is_read_as_it_was_meant(case: dict[str, object], morphology: Morphology) -> None:
    text = str(case["text"])
    found = [[one.total, list(one.parts), one.unit, one.ok] for one in find_sums(text, morphology)]
    assert found == case["sums"]


@pytest.mark.skipif(not SHARED.exists(), reason="shared cases are not part of a clone")
def test_the_sums_of_the_shared_releases_are_found(morphology: Morphology) -> None:
    for case in json.loads(SHARED.read_text(encoding="utf-8")):
        found = [
            {"total": one.total, "parts": list(one.parts), "ok": one.ok, "unit": one.unit}
            for one in find_sums(case["text"], morphology)
        ]
        assert found == case["gold"]["sums"]


def test_a_sum_tells_its_place_from_the_total_to_the_end_of_the_list() -> None:
    text = "Итоги. В округе 9 школ: 5 городских и 4 сельские. Всё."
    (one,) = find_sums(text)
    assert text[one.start : one.end] == "9 школ: 5 городских и 4 сельские"


def test_a_sentence_of_inhuman_length_is_left_alone(morphology: Morphology) -> None:
    assert find_sums("8 домов: " + "5 и 3 " * 100_000, morphology) == []


@given(st.text(alphabet="0123456789 ,.:;–-()\nи из них парков№", max_size=80))
def test_any_text_is_read_without_failing(text: str) -> None:
    for one in find_sums(text, Morphology()):
        assert 0 <= one.start < one.end <= len(text)
