"""A query expanded to all forms of its words."""

import pytest

from presseditor.language.words.morphology import Morphology
from presseditor.language.words.word_forms import query_forms


@pytest.fixture(scope="module", name="morphology")
def _morphology() -> Morphology:
    return Morphology()


def test_a_word_brings_all_its_forms(morphology: Morphology) -> None:
    (forms,) = query_forms("парк", morphology)
    assert forms[0] == "парк"
    assert {"парка", "парков", "парками"} <= set(forms)


def test_yo_and_ye_find_each_other(morphology: Morphology) -> None:
    assert "ковалёвым" in query_forms("Ковалев", morphology)[0]
    assert "ковалевым" in query_forms("Ковалёв", morphology)[0]
    assert (
        "хрулёвом" in query_forms("Хрулев", morphology)[0]
        or "хрулёв" in (query_forms("Хрулев", morphology)[0])
    )


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", []),
        ('" * ^ ( ) :', []),
        ("пресс-центр", ["пресс", "центр"]),
        ('NEAR("парк*" 112) парк', ["near", "парк", "112"]),
        ("a" * 10_000, ["a" * 2_000]),
        (" ".join(map(str, range(50))), [str(number) for number in range(20)]),
    ],
)
def test_only_words_are_left_of_a_query(
    morphology: Morphology, query: str, words: list[str]
) -> None:
    assert [forms[0] for forms in query_forms(query, morphology)] == words


def test_a_query_alone_opens_the_dictionary_itself() -> None:
    assert "школы" in query_forms("школа")[0]
