"""Whatever is pasted, each visible character is kept, and the time is bounded."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseditor.domain.draft import IntakeDraft
from presseditor.domain.errors import CorrectionError
from presseditor.importing.intake import LARGEST, parse
from presseditor.language.words.morphology import Morphology
from tests.pace import pace

TODAY = dt.date(2026, 11, 23)
MORPHOLOGY = Morphology()
PIECES = st.sampled_from(
    [
        "Меню",
        "Главная > Новости",
        "14 мая 2026 в 10:30 Просмотров: 41",
        "Сегодня, 3 мая 2026 года, в селе Ивановка открыли мост через реку.",
        "«Мост ждали десять лет», – сказал глава села Иван Белов.",
        "– Спасибо строителям, – добавила она.",
        "Фото: Ирина Ли",
        "Телефон: 8 (4822) 45-11-12",
        "организатором выступил отдел культуры (ОК)",
        "Работает 80 цехов: 58 больших и 22 малых",
        "## Заголовок",
        "\u00ad\u200bмяг\u00adкий",
        "«",
        "»",
        "…",
        "\t",
        "e\u0308ж",
        "©",
    ]
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["\n", "\n\n", " ", "   ", "\r\n", ""]))).map(
    lambda parts: "".join(one for pair in parts for one in pair)
)
HOSTILE = {
    "quotations never closed": "«а " * 60_000,
    "quotations on one line": "«а» – сказал " * 3_000,
    "dashes": "– а, " * 40_000,
    "names": "Иван Петров " * 6_000,
    "dates": "1 мая 2024 с 10 до 11, " * 8_000,
    "spaces": "а  а   а    " * 16_000,
    "breadcrumbs": "Главная > Новости > А " * 9_000,
}


def _lost(text: str, draft: IntakeDraft) -> str:
    kept = [False] * len(text)
    places = [one for spans in draft.spans.values() for one in spans]
    for span in [*places, *(one.span for one in draft.leftover)]:
        kept[span.start : span.end] = [True] * (span.end - span.start)
    return "".join(letter for letter, is_kept in zip(text, kept, strict=True) if not is_kept)


def _visible(text: str) -> str:
    """Leave out spaces, and marks and control characters that nobody sees."""
    return "".join(letter for letter in text if letter.isprintable() and not letter.isspace())


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_nothing_of_a_page_is_lost(text: str) -> None:
    assert _visible(_lost(text, parse(text, TODAY, MORPHOLOGY))) == ""


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_nothing_of_any_text_is_lost(text: str) -> None:
    assert _visible(_lost(text, parse(text, TODAY, MORPHOLOGY))) == ""


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_bounded_time(name: str) -> None:
    assert pace(lambda: parse(HOSTILE[name], TODAY, MORPHOLOGY)) < 200
    draft = parse(HOSTILE[name], TODAY, MORPHOLOGY)
    assert _visible(_lost(HOSTILE[name], draft)) == ""


def test_a_paragraph_longer_than_a_release_is_still_read() -> None:
    told = "«Мост ждали десять лет», – сказал глава села Иван Белов. "
    draft = parse(
        "В селе открыли мост\n" + told + "Слова идут дальше. " * 15_000, TODAY, MORPHOLOGY
    )
    assert [one.speaker for one in draft.quotes] == ["Иван Белов"]


def test_a_text_beyond_the_limit_is_refused_in_words() -> None:
    with pytest.raises(CorrectionError, match="too long"):
        parse("а" * (LARGEST + 1), TODAY, MORPHOLOGY)
