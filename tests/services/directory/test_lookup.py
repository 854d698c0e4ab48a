import datetime as dt

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.case_forms import CaseForms
from presseditor.domain.event import Event
from presseditor.domain.fact import Fact
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.domain.record_link import RecordKind, RecordRef


@pytest.fixture
def filled(desk: Desk) -> Desk:
    old = OrganizationName("Комитет по спорту", until=dt.date(2020, 12, 31))
    new = OrganizationName("Министерство спорта", "", "Минспорт", since=dt.date(2021, 1, 1))
    desk.organizations.save(Organization("sport", (old, new)))
    desk.people.save(
        Person("sedyh", "Седых", "Марина", "Олеговна", appointments=(Appointment("министр"),))
    )
    desk.quotes.save(Quote("q1", "Спорт нужен всем", speaker="Марина Седых"))
    desk.facts.save(Fact("halls", "34", "зала", "спортивные залы"))
    desk.events.save(Event("e1", title="Спортивный праздник"))
    desk.articles.create(Article("1", title="День спорта"))
    return desk


def test_a_few_letters_find_records_of_every_kind(filled: Desk) -> None:
    found = {str(one.ref) for one in filled.lookup.suggest("спорт")}
    assert found == {"org:sport", "quote:q1", "fact:halls"}
    assert filled.lookup.suggest("седы")[0].detail == "министр"


def test_one_field_leads_anywhere(filled: Desk) -> None:
    kinds = [one.kind for one in filled.lookup.go_anywhere("спорт")]
    assert kinds[0] == "article"
    assert set(kinds) == {"article", "event", "org", "quote", "fact"}


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Встреча прошла вместе с ", "Министерством спорта"),
        ("По словам ", "Министерства спорта"),
        ("", "Министерство спорта"),
    ],
)
def test_a_name_comes_in_the_case_the_sentence_asks_for(
    filled: Desk, before: str, words: str
) -> None:
    ref = RecordRef(RecordKind.ORGANIZATION, "sport")
    assert filled.lookup.insertion(ref, before) == f"[{words}](org:sport)"


def test_a_text_of_an_earlier_day_gets_the_name_of_that_day(filled: Desk) -> None:
    ref = RecordRef(RecordKind.ORGANIZATION, "sport")
    words = filled.lookup.insertion(ref, "", dt.date(2019, 5, 1))
    assert words == "[Комитет по спорту](org:sport)"


def test_confirmed_forms_go_before_proposed_ones(filled: Desk) -> None:
    name = "Марина Седых"
    forms = CaseForms(name, name, name, name, "Мариною Седых", "Марине Седых", confirmed=True)
    filled.people.save(Person("sedyh", "Седых", "Марина", forms=forms))
    ref = RecordRef(RecordKind.PERSON, "sedyh")
    assert filled.lookup.insertion(ref, "вместе с ") == "[Мариною Седых](person:sedyh)"


def test_a_quote_is_a_block_on_a_new_line_and_words_within_one(filled: Desk) -> None:
    ref = RecordRef(RecordKind.QUOTE, "q1")
    assert filled.lookup.insertion(ref, "Текст.\n\n") == "![](quote:q1)"
    assert filled.lookup.insertion(ref, "Она сказала: ") == "[«Спорт нужен всем»](quote:q1)"


def test_a_fact_prints_its_value_and_unit(filled: Desk) -> None:
    ref = RecordRef(RecordKind.FACT, "halls")
    assert filled.lookup.insertion(ref, "В крае ") == "[34 зала](fact:halls)"


def test_a_record_that_is_gone_prints_its_id(filled: Desk) -> None:
    for kind in (RecordKind.ORGANIZATION, RecordKind.PERSON, RecordKind.QUOTE, RecordKind.FACT):
        assert "gone" in filled.lookup.insertion(RecordRef(kind, "gone"), "Слово ")
