import datetime as dt
from pathlib import Path

import pytest

from presseditor.importing.intake import parse
from presseditor.importing.intake.as_json import draft_as_json
from tests.importing.scoring import FIELDS, Scores, read_cases, score

OWN = Path(__file__).parents[1] / "cases"
SHARED = Path(__file__).parents[3] / "shared/cases"
NOT_IN_A_CLONE = "shared cases are not part of a clone"
FLOORS = dict.fromkeys(FIELDS, 0.95) | {"venue": 0.94, "sums": 0.85}


def _assert_floors(scores: Scores, floors: dict[str, float]) -> None:
    low = [name for name in FIELDS if scores.share(name) < floors[name]]
    assert not low, f"below the floor: {low}\n{scores.table()}"


def test_our_own_releases_are_read_field_by_field() -> None:
    cases = [
        *read_cases(OWN / "intake_releases.json"),
        *read_cases(OWN / "intake_releases_unseen.json"),
    ]
    _assert_floors(score(cases), FLOORS)


@pytest.mark.skipif(not SHARED.exists(), reason=NOT_IN_A_CLONE)
def test_the_shared_releases_are_read_field_by_field() -> None:
    cases = read_cases(SHARED / "press_releases.json")
    _assert_floors(score(cases), dict.fromkeys(FIELDS, 1.0))


@pytest.mark.skipif(not SHARED.exists(), reason=NOT_IN_A_CLONE)
def test_the_real_page_of_a_municipality_is_read_whole() -> None:
    text = (SHARED / "seed_release.txt").read_text(encoding="utf-8")
    start = text.index("«В Московской области") + 1
    end = text.index("», - сказал")
    post = "заместитель Председателя Правительства Московской области"
    gold = {
        "title": "В Красногорске пройдет День индустриальных парков",
        "published": {"date": "2019-03-20", "time": "13:00"},
        "event": {"date": "2019-03-21", "time": None},
        "venue": "Дом Правительства Московской области",
        "organizers": [
            {
                "name": "Корпорация развития Московской области",
                "abbr": "КРМО",
                "surface": "Корпорацией развития Московской области",
            },
            {
                "name": "Ассоциация индустриальных парков РФ",
                "abbr": None,
                "surface": "Ассоциацией индустриальных парков РФ",
            },
        ],
        "participants": [
            "Минэкономразвития РФ",
            "Минпромторг РФ",
            "Фонд развития промышленности",
        ],
        "quotes": [{"text": text[start:end], "speaker": "Вадим Хромов", "post": post}],
        "sums": [
            {"total": 80, "parts": [58, 3, 13, 6], "unit": "индустриальных территорий", "ok": True}
        ],
    }
    scores = score([{"id": "seed", "text": text, "gold": gold}])
    _assert_floors(scores, dict.fromkeys(FIELDS, 1.0))


@pytest.mark.skipif(not SHARED.exists(), reason=NOT_IN_A_CLONE)
def test_the_view_counter_of_the_real_page_stays_visible() -> None:
    text = (SHARED / "seed_release.txt").read_text(encoding="utf-8")
    found = draft_as_json(parse(text, dt.date(2026, 11, 23)))
    assert "Просмотров: 13" in found["leftover"]  # type: ignore[operator]


def test_the_organization_of_a_post_is_named_in_the_nominative() -> None:
    text = "Как сообщил заместитель министра сельского хозяйства области Глеб Туманов, и "
    text += "председатель комитета Правительства Заволжской области Инна Белова."
    people = parse(text, dt.date(2026, 5, 5)).people
    found = {one.name: one.org for one in people}
    assert found["Инна Белова"] == "комитет Правительства Заволжской области"
