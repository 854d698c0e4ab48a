import datetime as dt
import textwrap

import pytest

from presseditor.importing.intake import parse

PARAGRAPHS = (
    ("В Заречном пройдёт фестиваль «Речные зори»",),
    ("14 мая 2025 в 10:30",),
    (
        "16 мая в Доме культуры «Юность» пройдёт фестиваль, организованный Администрацией",
        "городского округа Заречный совместно с Центром народного творчества",
        "Верхневолжской области. Также запланировано участие Фонда поддержки",
        "предпринимательства.",
    ),
    (
        "«Мы ждём всех, кто любит народную песню и готов приехать к нам на один день», –",
        "сказала начальник управления культуры Марина Седых.",
    ),
)
RELEASE = "\n\n".join(" ".join(lines) for lines in PARAGRAPHS)
TODAY = dt.date(2025, 5, 14)


def wrapped(width: int, mark: str = "") -> str:
    lines = []
    for paragraph in RELEASE.split("\n"):
        lines += textwrap.wrap(paragraph, width, break_on_hyphens=False) or [""]
    return "\n".join(f"{mark}{line}" for line in lines)


@pytest.mark.parametrize("text", [wrapped(72), wrapped(60), wrapped(72, "> "), wrapped(76)])
def test_a_wrapped_mail_reads_like_the_text_it_was(text: str) -> None:
    straight, draft = parse(RELEASE, TODAY), parse(text, TODAY)
    assert [one.name for one in draft.organizers] == [one.name for one in straight.organizers]
    assert (draft.title, draft.lead, draft.body) == (straight.title, straight.lead, straight.body)
    assert draft.participants == straight.participants
    assert [one.text for one in draft.quotes] == [one.text for one in straight.quotes]


def test_places_are_those_of_the_mail_as_it_came() -> None:
    text = wrapped(60, "> ")
    for one in parse(text, TODAY).organizers:
        assert text[one.span.start : one.span.end].split()[0] == one.surface.split()[0]


def test_a_text_of_short_lines_keeps_them() -> None:
    text = "Заголовок\nПервая строка.\nВторая строка.\n- пункт\n- ещё пункт"
    assert parse(text, TODAY).title == "Заголовок"
