"""The directory as tables that Excel opens and as JSON that any program reads."""

import csv
import datetime as dt
import io
import json
from dataclasses import replace

import pytest

from presseditor.domain.person import Person
from presseditor.domain.plain_values import from_plain
from presseditor.domain.quote import Approval, Quote
from presseditor.exporting.tables import (
    articles_csv,
    csv_table,
    events_csv,
    everything_json,
    facts_csv,
    organizations_csv,
    people_csv,
    quotes_csv,
)
from tests.storage.samples import ARTICLE, DIRECTOR, EVENT, LIBRARY, NOW, QUOTE


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_a_person_has_a_line_for_each_post_with_the_organization_by_name() -> None:
    earlier = replace(DIRECTOR.appointments[0], post="методист", organization_id=None)
    person = replace(DIRECTOR, appointments=(earlier, *DIRECTOR.appointments))
    first, second = rows(people_csv([person], {LIBRARY.id: LIBRARY}))
    assert (first["post"], first["organization"]) == ("методист", "")
    assert (second["family_name"], second["organization"]) == (
        "Соловьёва",
        "Библиотечный центр «Берёза»",
    )
    assert (second["since"], second["until"], second["acting"]) == ("2019-04-01", "", "1")


def test_a_person_without_a_post_has_a_line_too() -> None:
    (row,) = rows(people_csv([Person("kim", "Ким")], {}))
    assert (row["id"], row["post"], row["gender"]) == ("kim", "", "")


def test_an_organization_has_a_line_for_each_name_it_had() -> None:
    first, second = rows(organizations_csv([LIBRARY]))
    assert (first["official_name"], first["until"]) == ("Районная библиотека № 3", "2020-12-31")
    assert (second["abbreviation"], second["inn"]) == ("БЦ", "7700000001")


def test_a_quote_names_only_who_approved_its_present_wording() -> None:
    (row,) = rows(quotes_csv([QUOTE]))
    assert (row["approved_by"], row["date"], row["source"]) == ("", "2026-11-20", "letter")
    approval = Approval("Анна Соловьёва", NOW, "почта", QUOTE.wording_hash)
    (row,) = rows(quotes_csv([replace(QUOTE, approvals=(*QUOTE.approvals, approval))]))
    assert row["approved_by"] == "Анна Соловьёва"


def test_an_event_names_its_organizers_by_name_or_else_by_id() -> None:
    (row,) = rows(events_csv([EVENT], {LIBRARY.id: LIBRARY}))
    assert (row["start_date"], row["end_date"]) == ("2026-12-05T18:00", "2026-12-06")
    assert row["organizers"] == "Библиотечный центр «Берёза»"
    (row,) = rows(events_csv([replace(EVENT, start=None, end=None)], {}))
    assert (row["organizers"], row["start_date"]) == ("library", "")


def test_articles_are_listed_without_their_texts() -> None:
    (row,) = rows(articles_csv([ARTICLE]))
    assert (row["title"], row["tags"], row["date_published"]) == (
        ARTICLE.title,
        "праздник, зима",
        "2026-11-23T12:30",
    )
    (row,) = rows(articles_csv([replace(ARTICLE, published=None)]))
    assert row["date_published"] == ""


@pytest.mark.parametrize("text", ["=1+1", "+7 495", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_run_as_a_formula(text: str) -> None:
    (row,) = rows(quotes_csv([Quote("q", text)]))
    assert row["text"].startswith("'")


@pytest.mark.parametrize("text", ["а;б", '«Кавычки» и "другие"', "две\nстроки", "", "ё" * 9000])
def test_every_text_comes_back_from_the_table(text: str) -> None:
    (row,) = rows(quotes_csv([Quote("q", text)]))
    assert row["text"] == text


def test_an_empty_table_says_what_its_columns_are() -> None:
    assert facts_csv([]) == "\ufeffid;value;unit;label;as_of;source\r\n"


def test_everything_as_json_reads_back_as_it_was() -> None:
    written = json.loads(everything_json(people=[DIRECTOR], quotes=[QUOTE], facts=[]))
    assert from_plain(Person, written["people"][0]) == DIRECTOR
    assert from_plain(Quote, written["quotes"][0]) == QUOTE
    assert written["facts"] == []
    assert dt.date.fromisoformat(written["quotes"][0]["date"]) == QUOTE.date


def test_any_table_keeps_a_formula_from_running() -> None:
    assert csv_table(["a", "b"], [["=1+1", "слово"], [None, 5]]) == (
        "\ufeffa;b\r\n'=1+1;слово\r\n;5\r\n"
    )


def test_a_table_without_rows_has_its_titles() -> None:
    assert csv_table(["a", "b"], []) == "\ufeffa;b\r\n"
