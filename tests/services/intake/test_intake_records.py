"""What becomes of a corrected draft in the directory."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.draft import (
    FoundOrganization,
    FoundPerson,
    FoundQuote,
    IntakeDraft,
    Span,
)
from presseditor.domain.event import OrganizerRole
from presseditor.paths import Profile
from tests.fakes import FixedClock

TEXT = """Форум пройдёт в парке

5 декабря 2026 года в Доме культуры «Заря» (ул. Ленина, 5) пройдёт форум.

Его организует Министерство культуры области (Минкульт) при поддержке Фонда развития науки.

«Ждём гостей со всей области», – сказал директор парка Пётр Ильич Громов.

Справка: форум проходит с 2010 года.

Пресс-служба округа, тел. 8 (495) 123-45-67
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(open_desk(Profile(tmp_path), FixedClock())) as desk:
        yield desk


def kept(desk: Desk, draft: IntakeDraft | None = None) -> Article:
    return desk.intake.keep(draft or desk.intake.parse(TEXT))


def test_every_part_of_the_draft_has_its_place_in_the_article(desk: Desk) -> None:
    article = kept(desk)
    assert article.kind == "announcement"
    assert article.background == "Форум проходит с 2010 года."
    assert article.press_contact == "Пресс-служба округа, тел. 8 (495) 123-45-67"
    assert "Справка" not in article.body


def test_the_event_has_its_address_and_the_roles(desk: Desk) -> None:
    event = desk.articles.bundle(kept(desk)).event
    assert event is not None
    assert (event.venue.name, event.venue.address) == ("Дом культуры «Заря»", "ул. Ленина, 5")
    roles = [one.role for one in event.organizers]
    assert roles == [OrganizerRole.ORGANIZER, OrganizerRole.SUPPORT]


def test_no_event_is_made_of_what_is_none(desk: Desk) -> None:
    draft = desk.intake.parse(TEXT)
    article = kept(desk, replace(draft, event=replace(draft.event, is_event=False)))
    assert article.event_id is None
    assert desk.events.find("", 9) == []


def test_the_parts_of_a_name_are_told_apart(desk: Desk) -> None:
    kept(desk)
    (person,) = desk.people.find("Громов", 9)
    assert (person.family_name, person.given_name, person.patronymic) == ("Громов", "Пётр", "Ильич")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Вадим Хромов", ("Хромов", "Вадим", "")),
        ("Хромов Вадим Олегович", ("Хромов", "Вадим", "Олегович")),
        ("В. О. Хромов", ("Хромов", "В. О.", "")),
        ("Мадонна", ("Мадонна", "", "")),
        ("В. О.", ("В. О.", "", "")),
    ],
)
def test_a_name_is_split_in_any_order(desk: Desk, name: str, parts: tuple[str, str, str]) -> None:
    assert desk.names.split(name) == parts


def test_what_is_known_is_not_made_again(desk: Desk) -> None:
    kept(desk)
    draft = desk.intake.parse(TEXT)
    matched = desk.intake.match(draft)
    assert set(matched.people) == {"Пётр Ильич Громов"}
    assert len(matched.organizations) == 2
    kept(desk, draft)
    assert len(desk.people.find("Громов", 9)) == 1
    assert len(desk.organizations.find("", 9)) == 2
    assert len(desk.quotes.find("Ждём гостей", 9)) == 1


@pytest.mark.parametrize("name", ["Пётр Громов", "П. И. Громов", "Петр Ильич Громов"])
def test_a_person_is_known_by_any_way_of_naming_him(desk: Desk, name: str) -> None:
    kept(desk)
    found = FoundPerson(name, None, None, Span(0, 0))
    kept(desk, IntakeDraft("", title="Другой", people=(found,)))
    assert len(desk.people.find("Громов", 9)) == 1


def test_an_organization_is_known_by_its_abbreviation(desk: Desk) -> None:
    kept(desk)
    found = FoundOrganization("Минкультуры области", "Минкульт", "", Span(0, 0))
    kept(desk, IntakeDraft("", title="Другой", organizers=(found,)))
    assert len(desk.organizations.find("", 9)) == 2


def test_a_name_that_no_rule_declines_is_kept_without_forms(desk: Desk) -> None:
    found = FoundOrganization("«101»", None, "", Span(0, 0))
    kept(desk, IntakeDraft("", title="Клуб", organizers=(found,)))
    (club,) = desk.organizations.find("", 9)
    assert club.name.forms is None


def test_quotes_of_one_speaker_are_counted(desk: Desk) -> None:
    quotes = tuple(FoundQuote(text, "Ким", None, Span(0, 0)) for text in ("Да", "Нет", "", "Да"))
    kept(desk, IntakeDraft("", title="Слова", body="«Да», «Нет»", quotes=quotes))
    assert {one.id for one in desk.quotes.find("", 9)} == {"kim-1", "kim-2", "kim-3"}


def test_html_from_the_clipboard_becomes_text(desk: Desk) -> None:
    assert desk.intake.clean_html("<p>Мост <b>открыт</b></p>").strip() == "Мост **открыт**"
