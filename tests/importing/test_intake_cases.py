import datetime as dt
import json
from pathlib import Path

import pytest

from presseditor.importing.intake import parse
from presseditor.importing.intake.as_json import draft_as_json

SHARED = Path(__file__).parents[3] / "shared/cases/press_releases.json"


@pytest.mark.skipif(not SHARED.exists(), reason="shared cases are not part of a clone")
def test_the_shared_releases_are_read_as_expected() -> None:
    for case in json.loads(SHARED.read_text(encoding="utf-8")):
        found = draft_as_json(parse(case["text"], dt.date(2026, 11, 23)))
        for field in ("title", "venue", "participants"):
            assert found[field] == case["gold"][field], (case["id"], field)


def test_every_character_of_the_source_is_in_a_field_or_left_over() -> None:
    text = "Меню\n\nВ селе открыли мост\n2 мая 2024\nВ селе Ивановка открыли мост.\nФото: И. Ли"
    draft = parse(text, dt.date(2024, 5, 3))
    kept = set[int]()
    for span in [one for spans in draft.spans.values() for one in spans]:
        kept.update(range(span.start, span.end))
    for left in draft.leftover:
        kept.update(range(left.span.start, left.span.end))
    assert all(text[at].isspace() or at in kept for at in range(len(text)))


@pytest.mark.parametrize(
    "text", ["", " ", "Строка", "Plain English text.", "Меню\nПоиск", "<script>x</script>"]
)
def test_any_text_gives_a_draft(text: str) -> None:
    assert parse(text, dt.date(2026, 1, 1)).source == text
