"""A sign with a blank makes a heading; a hashtag is words."""

import pytest

from presseditor.domain.bundle import Records
from presseditor.rendering.fragment import FragmentRenderer


def printed(text: str) -> str:
    return FragmentRenderer().render_markdown(text, Records()).html


@pytest.mark.parametrize("text", ["#Заозёрный #благоустройство", "##", "#5 в списке", "#", "#\tа#"])
def test_hashtags_are_words(text: str) -> None:
    is_heading = text.startswith("#\t")
    assert ("<h" in printed(text)) is is_heading
    assert is_heading or printed(text) == f"<p>{text}</p>"


def test_a_hashtag_below_a_line_stays_in_its_paragraph() -> None:
    assert printed("Ждём всех.\n#ярмарка") == "<p>Ждём всех.\n#ярмарка</p>"


@pytest.mark.parametrize(("text", "level"), [("# Да", 1), ("### Да ###", 3), ("##   Да", 2)])
def test_a_blank_makes_a_heading(text: str, level: int) -> None:
    assert printed(text) == f"<h{level}>Да</h{level}>"


def test_a_line_of_signs_costs_no_time() -> None:
    assert printed("# " + "#" * 20_000 + " а").startswith("<h1>")
