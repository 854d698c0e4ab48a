import pytest

from presseditor.checks.check import check
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.fact import Fact
from tests.checks.test_check import KINDS, TODAY

PEOPLE = Fact("f", "21", "участник")


def stopped(text: str, fact: Fact, part: str = "body") -> bool:
    parts = {"title": "Итоги", "lead": "Итоги.", "body": "Итоги."} | {part: text}
    bundle = Bundle(Article("1", **parts), records=Records(facts={"f": fact}))  # type: ignore[arg-type]
    return "figure_changed" in {one.rule for one in check(bundle, kinds=KINDS, today=TODAY)}


@pytest.mark.parametrize(
    "text",
    [
        "Пришла [21](fact:f) тысяча человек.",
        "Пришли [21](fact:f) тысячи человек.",
        "Пришли [21](fact:f) тыс. человек.",
        "Пришли [21](fact:f)&nbsp;тыс. человек.",
        "Пришли **[21](fact:f)** *тысячи* человек.",
        "Пришли [21](fact:f)\nтысячи человек.",
        "Пришла [двадцать одна](fact:f) тысяча человек.",
        "Собрали [21](fact:f) млн рублей.",
        "Пришли [21](fact:f) с половиной тысяч человек.",
        "Пришло [21](fact:f) %.",
        "Пришёл [21 %](fact:f).",
        "Пришёл [21](fact:f) процент.",
        "Пришла [21](fact:f)-тысячная толпа.",
        "Пришло [-21](fact:f).",
        "Пришло -[21](fact:f).",
        "Пришло минус [21](fact:f).",
        "Пришло [21,5](fact:f).",
        "Пришло [21](fact:f),5.",
        "Пришло [21](fact:f) 000 человек.",
        "Пришло 3[21](fact:f) человек.",
    ],
)
def test_a_figure_is_compared_with_its_sign_and_scale_wherever_they_stand(text: str) -> None:
    assert stopped(text, PEOPLE)
    assert stopped(text.replace("*", "").replace("\n", " "), PEOPLE, "lead")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Пришёл [21](fact:f) участник.", "21", "участник"),
        ("Пришёл [21](fact:f), а ждали 20 тысяч.", "21", "участник"),
        ("Пришёл [21](fact:f) миллионер.", "21", "миллионер"),
        ("Пришла [21](fact:f) тысяча человек.", "21", "тысяча человек"),
        ("Пришла [21](fact:f) тыс. человек.", "21 000", "человек"),
        ("Доля – [21](fact:f) %.", "21", "%"),
        ("Доля – [21](fact:f) процент.", "21", "%"),
        ("Доля – [21 %](fact:f).", "21 %", ""),
        ("Собрали [1,2](fact:f) млн рублей.", "1 200 000", "рублей"),
        ("| Сбор, млн | [1,2](fact:f) | 5 тыс. |\n|---|---|---|", "1,2", "млн рублей"),
        ("Мороз −[21](fact:f) °C.", "−21", "°C"),
        ("Мороз минус [21](fact:f) градус.", "-21", "градус"),
        ("От 20–[21](fact:f) участника.", "21", "участник"),
        ("В 2025 году [210](fact:f) участников.", "210", "участников"),
        ("Пришёл [21](fact:f).\n\nТысячи ждали.", "21", "участник"),
    ],
)
def test_a_right_figure_passes(text: str, value: str, unit: str) -> None:
    assert not stopped(text, Fact("f", value, unit))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Собрали [21](fact:f) тыс. рублей.", "млн рублей"),
        ("Собрали [21](fact:f) рубль.", "млн рублей"),
        ("Собрали [21](fact:f) доллар.", "рубль"),
        ("Доля – [21](fact:f) тысяча.", "%"),
        ("Доля выросла на [21](fact:f) процентный пункт.", "%"),
    ],
)
def test_a_figure_of_another_unit_is_stopped(text: str, unit: str) -> None:
    assert stopped(text, Fact("f", "21", unit))
