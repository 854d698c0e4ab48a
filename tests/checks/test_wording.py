"""The words of a quotation against the words of its record."""

import pytest

from presseditor.checks.figures import figures_differ
from presseditor.checks.wording import distance, is_cut_from, plain_wording, same_wording

SAID = "Мы ждали этого моста три года и готовились вместе с жителями"


@pytest.mark.parametrize(
    "printed",
    [
        SAID,
        f"«{SAID}».",
        SAID.replace(" ", "\u00a0"),
        SAID.replace("три", "**три**"),
        SAID.replace("моста", "[моста](fact:m)"),
        SAID.replace("года и", "года, – сказал глава, – и"),
        SAID.replace("мос\u0442а", "мос\u00adта"),
    ],
)
def test_marks_spaces_and_the_author_s_words_are_no_change(printed: str) -> None:
    assert same_wording(printed, SAID)


@pytest.mark.parametrize(
    ("printed", "recorded"),
    [
        (SAID.replace("ждали", "ждала"), SAID),
        (SAID.replace("вместе", "вмeсте"), SAID),  # a Latin letter
        (SAID.replace("года и", "года, – как и обещал мэр, – и"), SAID),
        ("Построят мост?", "Построят мост."),
        ("Рост на 5", "Рост на 5 %"),
        ("Было 5 градусов", "Было −5 градусов"),
        ("Не 3,5, а 35", "Не 35, а 3,5"),
    ],
)
def test_a_letter_a_sign_or_a_question_is_a_change(printed: str, recorded: str) -> None:
    assert not same_wording(printed, recorded)


def test_a_quotation_may_be_cut_where_dots_say_so() -> None:
    assert is_cut_from("Мы ждали этого моста <…> вместе с жителями", SAID)
    assert is_cut_from("…готовились вместе…", SAID)
    assert not is_cut_from("Мы ждали вместе с жителями", SAID)
    assert not is_cut_from("Мы ждали … вместе с депутатами", SAID)
    assert not is_cut_from("…", SAID)


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (SAID, 0),
        ("мы" + SAID[2:], 0),
        (SAID.replace("ждали", "ждала"), 1),
        (SAID.replace("вместе ", ""), 1),
        (SAID.removesuffix(" с жителями"), None),  # an excerpt
        (SAID.removesuffix(" жителями"), 1),
        ("Мост никто не ждал", None),
        ("Мост ждали", None),
    ],
)
def test_how_far_a_quotation_is_from_a_record(printed: str, words: int | None) -> None:
    assert distance(plain_wording(printed), plain_wording(SAID)) == words


@pytest.mark.parametrize(
    ("printed", "value", "unit", "differ"),
    [
        ("21", "21", "участник", False),
        ("22", "21", "участник", True),
        ("1 200 000 рублей", "1200000", "рублей", False),
        ("1,2 млн рублей", "1 200 000", "рублей", False),
        ("1,2", "1.2", "млн рублей", False),
        ("12 млн", "1,2", "млн рублей", True),
        ("двадцать один", "21", "", False),
        ("двадцать две", "21", "школы", True),
        ("двадцать одна школа", "21", "школа", False),
        ("сто сорок", "140", "", False),
        ("XXII", "21", "", True),
        ("XXI", "21", "", False),
        ("1,5 млрд", "1,5", "млн рублей", True),
        ("1,5 млн", "1,5", "млн рублей", False),
        ("много", "21", "", False),
        ("5", "−5", "градусов", True),
        ("-21", "21", "градус", True),
        ("21,5", "21", "градус", True),
        ("двадцать одна тысяча", "21", "участник", True),
        ("двадцать одна тысяча двести", "21200", "участников", False),
        ("двадцать один процент", "21", "%", False),
        ("21 %", "21", "участник", True),
        ("21 процентный пункт", "21", "%", True),
        ("21 миллионер", "21", "миллионер", False),
        ("1,2 рубля", "1,2", "млн рублей", True),
    ],
)
def test_figures_are_compared_as_numbers(
    printed: str, value: str, unit: str, *, differ: bool
) -> None:
    assert figures_differ(printed, value, unit) is differ
