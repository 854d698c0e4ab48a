import datetime as dt
import inspect
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.checks.article_kinds import load_kinds
from presseditor.checks.check import ADVICE, STOPPING, check, excerpt_of
from presseditor.checks.proofs import Proofs
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.errors import DataError
from presseditor.domain.event import Event
from presseditor.domain.finding import Finding, Severity, Waiver
from presseditor.domain.image import Image
from presseditor.domain.message import Message
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.language.spelling import Speller
from presseditor.paths import resources

SHARED = Path(__file__).parents[2] / "../shared/cases/press_releases.json"
KINDS = load_kinds(resources() / "kinds.json")
TODAY = dt.date(2026, 11, 23)
ARTICLE = Article(
    "1",
    title="В Лесном открыли парк",
    lead="Парк открыли.",
    body="Парк открыли вчера.",
    kind="results",
    published=Moment(dt.date(2026, 3, 10)),
)
RECORDS = Records(
    organizations={"duma": Organization("duma", (OrganizationName("Дума округа Лесной"),))},
    people={
        "lis": Person(
            "lis",
            "Лис",
            "Анна",
            appointments=(
                Appointment("директор парка", until=dt.date(2025, 12, 31)),
                Appointment("глава округа Лесной", since=dt.date(2026, 1, 1)),
            ),
        )
    },
    quotes={"q": Quote("q", "Парк ждали все")},
    images={"b": Image("b", "b.png", "image/png", 1, 1, alt="Парк")},
)


def findings(
    *, records: Records = RECORDS, event: Event | None = None, **parts: object
) -> list[Finding]:
    article = replace(ARTICLE, **parts)  # type: ignore[arg-type] # parts by name
    return check(Bundle(article, event, records), kinds=KINDS, today=TODAY)


def rules(**parts: object) -> list[str]:
    return [one.rule for one in findings(**parts)]  # type: ignore[arg-type] # as above


def test_a_good_release_has_no_findings() -> None:
    assert rules() == []


@pytest.mark.parametrize(
    ("part", "text", "rule"),
    [
        ("title", "", "part_missing"),
        ("body", " ", "part_missing"),
        ("lead", "", "kind_part_missing"),
        ("kind", "notice", "kind_part_missing"),
        ("kind", "comment", "kind_part_missing"),
        ("title", "ОТКРЫЛСЯ НОВЫЙ ПАРК", "title_capitals"),
        ("title", "Открылся парк " * 9, "title_long"),
        ("body", "Открыли 9 школ: 5 новых и 3 старых.", "sum_mismatch"),
        ("body", "7 марта в 15.00 пройдёт ярмарка.", "event_before_publication"),
        ("body", "Парк открыли в понедельник, 8 марта.", "weekday_mismatch"),
        ("body", "Парк открыли 8 марта 2026 года, в понедельник.", "weekday_mismatch"),
        ("body", "Он сказал: «Парк ждали все.", "quotes_unbalanced"),
        ("body", "Он сказал: Парк ждали все».", "quotes_unbalanced"),
        ("body", "Просмотров: 13", "page_furniture"),
        ("body", "![](image:aa)", "record_unknown"),
        ("body", "![](https://lesnoy.example/a.png)", "image_without_alt"),
        ("body", 'Парк "Юность"', "typography"),
        ("body", "[Анну](person:nobody)", "record_unknown"),
        ("body", "[Анну Лисову](person:lis)", "name_differs"),
        ("body", "[Думы района Лесной](org:duma)", "name_differs"),
        ("body", "[«Парк ждали многие»](quote:q)", "quote_changed"),
        ("body", "Директор парка [Анна Лис](person:lis)", "post_not_held"),
        ("body", "Глава округа Анна Лис. Директор парка Анна Лис.", "speaker_post_conflict"),
        (
            "body",
            "Глава округа Лесной Инна Лис. Заместитель главы округа Лесной Инна Лис.",
            "speaker_post_conflict",
        ),
        ("embargo", dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "embargo_past"),
    ],
)
def test_what_is_wrong_is_told(part: str, text: object, rule: str) -> None:
    assert rule in rules(**{part: text})


@pytest.mark.parametrize(
    "body",
    [
        "12 марта пройдёт ярмарка.",
        "Первый этап стартовал 1 февраля 2026 года, второй начнётся 1 апреля.",
        "Набор начался 1 февраля и будет идти весь год.",
        "31 февраля пройдёт ярмарка.",
        "Парк открыли в воскресенье, 8 марта.",
        "Парк открыли в понедельник, 31 февраля.",
        "АО «Корпорация «Заря» открыло парк.",
        "[«Парк ждали все»](quote:q), — сказала глава округа Лесной [Анна Лис](person:lis).",
        "![](quote:q)",
        "![](image:b)",
        "Встречу с [Анной Лис](person:lis) провела [Дума округа Лесной](org:duma).",
        "Главе округа Анне Лис и директору парка Петру Лису вручили ключ.",
        "Глава [Думы округа Лесной](org:duma) [Анна Лис](person:lis) открыла парк.",
        "[](person:lis)",
    ],
)
def test_what_is_right_is_left_in_peace(body: str) -> None:
    assert [one for one in findings(body=body) if one.severity is not Severity.HINT] == []


def test_an_announcement_of_a_past_event_is_told_without_a_date_in_its_text() -> None:
    event = Event("e", start=Moment(dt.date(2026, 3, 1)))
    assert "event_before_publication" in rules(kind="announcement", event=event)
    assert rules(kind="announcement", event=replace(event, end=Moment(dt.date(2026, 4, 1)))) == []


def test_without_a_date_on_the_page_an_announcement_is_not_late() -> None:
    assert rules(published=None, body="7 марта пройдёт ярмарка.") == []


def test_a_person_without_a_post_on_the_day_is_told() -> None:
    body = "Директор парка [Анна Лис](person:lis) открыла парк."
    people = {"lis": replace(RECORDS.people["lis"], appointments=())}
    assert [one.rule for one in findings(body=body, records=Records(people=people))] == [
        "post_not_held"
    ]


def test_a_waived_stop_is_a_warning_that_tells_why() -> None:
    body = "Слова: [«Парк ждали многие»](quote:q)"
    (stop,) = [one for one in findings(body=body) if one.severity is Severity.STOP]
    words = body[stop.start : stop.end]
    waiver = Waiver("1", stop.rule, words, "сверено по записи", grounds=stop.grounds)
    bundle = Bundle(replace(ARTICLE, body=body), None, RECORDS)
    found = check(bundle, kinds=KINDS, today=TODAY, waivers=[waiver])
    waived = next(one for one in found if one.rule == "quote_changed")
    assert waived.severity is Severity.WARN
    assert "сверено по записи" in str(waived.message)


def test_a_waiver_of_an_empty_title_does_not_excuse_an_empty_body() -> None:
    article = replace(ARTICLE, title="", body="")
    stops = [
        one
        for one in check(Bundle(article, None, RECORDS), kinds=KINDS, today=TODAY)
        if one.severity is Severity.STOP
    ]
    assert [one.part for one in stops] == ["title", "body"]
    excerpt = excerpt_of(article, stops[0])
    waiver = Waiver("1", "part_missing", excerpt, "срочно", grounds=stops[0].grounds)
    found = check(Bundle(article, None, RECORDS), kinds=KINDS, today=TODAY, waivers=[waiver])
    assert [one.part for one in found if one.severity is Severity.STOP] == ["body"]


def test_a_waived_finding_is_told_wholly_in_the_language_of_the_user() -> None:
    article = replace(ARTICLE, title="")
    (stop,) = [one for one in findings(title="") if one.severity is Severity.STOP]
    waiver = Waiver("1", "part_missing", "title", "срочно", grounds=stop.grounds)
    found = check(Bundle(article, None, RECORDS), kinds=KINDS, today=TODAY, waivers=[waiver])
    waived = next(one for one in found if one.rule == "part_missing")
    assert isinstance(waived.message.values["finding"], Message)


def test_a_changed_quote_can_be_put_back() -> None:
    body = "[«Парк ждали многие»](quote:q)"
    (stop,) = [one for one in findings(body=body) if one.rule == "quote_changed"]
    assert stop.fix == "[«Парк ждали все»](quote:q)"


def test_a_misspelt_word_is_a_hint_with_a_fix() -> None:
    bundle = Bundle(replace(ARTICLE, body="Наша облость и щшъыщшъыщшъ"))
    speller = Speller(resources() / "dictionaries")
    found = check(bundle, kinds=KINDS, today=TODAY, proofs=Proofs(speller))
    assert [(one.severity, one.rule, one.fix) for one in found] == [
        (Severity.HINT, "misspelling", "область"),
        (Severity.HINT, "misspelling", None),
    ]


def test_typography_tells_what_the_clean_up_would_do_and_no_more() -> None:
    article = replace(ARTICLE, body='Клуб "Юность" открыт.', press_contact='Клуб "Юность"')
    told = [
        (one.rule, one.part, one.message.values["count"])
        for one in check(Bundle(article), kinds=KINDS, today=TODAY)
        if one.rule == "typography"
    ]
    assert told == [("typography", "body", 2)]
    off = check(
        Bundle(article), kinds=KINDS, today=TODAY, proofs=Proofs(rules_off=frozenset({"quotes"}))
    )
    assert not [one for one in off if one.rule == "typography"]


def test_stops_come_first() -> None:
    found = findings(title="", body="Просмотров: 13")
    assert [one.severity for one in found] == sorted(
        (one.severity for one in found), key=list(Severity).index
    )


@pytest.mark.parametrize("text", ["{", '[{"name": {}}]', "[1]", None])
def test_a_damaged_list_of_kinds_is_explained(text: str | None, tmp_path: Path) -> None:
    path = tmp_path / "kinds.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError):
        load_kinds(path)


@pytest.mark.skipif(not SHARED.exists(), reason="shared cases are not part of a clone")
def test_the_planted_mistakes_of_the_shared_releases_are_found() -> None:
    planted = {"event_before_publication", "sum_mismatch", "speaker_post_conflict"}
    for case in json.loads(SHARED.read_text(encoding="utf-8")):
        title, body = case["text"].split("\n", 1)
        day = Moment.parse(case["gold"]["published"]["date"])
        found = rules(title=title, body=body, published=day)
        assert sorted(planted.intersection(found)) == sorted(case["gold"]["lint"])


def test_only_the_rules_that_the_gate_runs_can_stop_a_text() -> None:
    """What is left out there must have nothing to stop."""
    stopping = {rule.__module__ for rule in STOPPING}
    for rule in ADVICE:
        assert rule.__module__ not in stopping
        assert "Severity.STOP" not in inspect.getsource(sys.modules[rule.__module__])


@pytest.mark.parametrize(
    "body",
    [
        "Она: ![«Парк никто не ждал»](quote:q) так.",
        "Она: [«Парк никто не ждал»](<quote:q>).",
        'Она: [«Парк никто не ждал»](quote:q "т").',
        "Она: [«Парк никто не ждал»][1].\n\n[1]: quote:q",
        "Она: [«Парк [тот самый] никто не ждал»](quote:q).",
    ],
)
def test_a_link_of_any_form_is_compared_with_its_record(body: str) -> None:
    assert "quote_changed" in rules(body=body)
    fixed = [one.fix for one in findings(body=body) if one.rule == "quote_changed"]
    assert fixed in ([None], ["[«Парк ждали все»](quote:q)"])


@pytest.mark.parametrize(
    ("post", "day", "told"),
    [
        ("президент России", None, [Severity.STOP]),
        ("глава округа", None, []),
        ("врио главы округа", None, [Severity.WARN]),
        ("Директор парка", None, [Severity.WARN]),
        ("Директор парка", dt.date(2025, 5, 1), []),
        ("глава округа", dt.date(2025, 5, 1), [Severity.WARN]),
    ],
)
def test_a_post_the_speaker_did_not_hold_that_day_is_told(
    post: str, day: dt.date | None, told: list[Severity]
) -> None:
    quotes = {"q": Quote("q", "Парк ждали все", person_id="lis", post=post, date=day)}
    found = findings(body="Слова:\n\n![](quote:q)", records=replace(RECORDS, quotes=quotes))
    assert [one.severity for one in found if one.rule == "quote_post"] == told
