"""An article as one open file: readable, complete, and the same when it is read back."""

import datetime as dt
import string
from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.event import Event, EventStatus, Organizer, OrganizerRole, Venue
from presseditor.domain.fact import Fact
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Approval, Quote, QuoteSource
from presseditor.exporting.markdown import article_as_markdown
from presseditor.importing.front_matter import read_markdown, read_markdown_article
from tests.storage.samples import ARTICLE, BUNDLE

# A carriage return is a line end of another system and becomes one of ours.
texts = st.text(
    st.one_of(
        st.sampled_from("абё «»—№\n:#-'\"|>[]{}&*!%@`~\\,"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\r"),
    ),
    max_size=40,
)
# "null" is how a hand writes "nothing" in YAML; no record is called so.
ids = st.text(string.ascii_lowercase + string.digits + "-", min_size=1, max_size=12).filter(
    lambda name: name != "null"
)
days = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
maybe_days = st.none() | days
times = st.times().map(lambda time: time.replace(second=0, microsecond=0, fold=0))
moments = st.builds(Moment, days, st.none() | times)
instants = st.datetimes(
    dt.datetime(1900, 1, 1),  # noqa: DTZ001 - the strategy gives the zone
    dt.datetime(2100, 1, 1),  # noqa: DTZ001 - as above
    timezones=st.just(dt.UTC),
)
forms = st.none() | st.builds(CaseForms, *[texts] * 6, confirmed=st.booleans())
degrees = st.none() | st.floats(-180, 180)
names = st.builds(OrganizationName, texts, texts, texts, maybe_days, maybe_days, forms)


def several(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


posts = st.builds(Appointment, texts, st.none() | ids, maybe_days, maybe_days, st.booleans(), forms)
organizations = st.builds(
    Organization, ids, st.lists(names, min_size=1, max_size=2).map(tuple), texts, texts
)
people = st.builds(
    Person, ids, texts, texts, texts, st.sampled_from([None, *Gender]), several(posts), forms
)
quotes = st.builds(
    Quote, ids, texts, st.none() | ids, texts, texts, maybe_days,
    st.sampled_from(QuoteSource), texts,
    several(st.builds(Approval, texts, instants, texts, texts)),
)  # fmt: skip
events = st.builds(
    Event, ids, texts, st.none() | moments, st.none() | moments, texts, st.booleans(),
    st.builds(Venue, texts, texts, degrees, degrees),
    several(st.builds(Organizer, ids, st.sampled_from(OrganizerRole))),
    several(texts), texts, texts, texts, maybe_days, texts, st.sampled_from(EventStatus),
)  # fmt: skip
articles = st.builds(
    Article, ids, texts, texts, texts, texts, texts, texts, texts, several(texts), texts,
    st.none() | ids, st.none() | ids, st.none() | moments, texts, st.none() | instants,
    st.none() | instants, st.sampled_from(ArticleStatus), st.none() | instants,
)  # fmt: skip


def by_id(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    listed = st.lists(strategy, max_size=2)
    return listed.map(lambda found: {one.id: one for one in found})  # type: ignore[attr-defined]


records = st.builds(
    Records,
    by_id(organizations),
    by_id(people),
    by_id(quotes),
    by_id(st.builds(Fact, ids, texts, texts, texts, maybe_days)),
)
bundles = st.builds(Bundle, articles, st.none() | events, records)


@given(bundles)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_written_is_read_back_as_it_was(bundle: Bundle) -> None:
    assert read_markdown_article(article_as_markdown(bundle), new_id="other") == bundle


def test_a_whole_article_is_written_and_nothing_of_it_is_unread() -> None:
    read = read_markdown(article_as_markdown(BUNDLE), new_id="other")
    assert read.bundle == BUNDLE
    assert read.unread == ()


def test_the_file_is_plain_yaml_and_markdown_with_russian_letters() -> None:
    _, front, body = article_as_markdown(BUNDLE).split("---\n", 2)
    mapping = yaml.safe_load(front)
    assert mapping["title"] == "Ёлка зажжётся в парке"
    assert mapping["date_published"] == "2026-11-23T12:30"
    assert mapping["event"]["organizers"] == [{"organization": "library", "role": "partner"}]
    assert "title: Ёлка зажжётся в парке\n" in front
    assert "background: |-\n  Справка.\n  Вторая строка.\n" in front
    assert body == f"\n{ARTICLE.body}\n"


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(line_end: str) -> None:
    written = article_as_markdown(BUNDLE).replace("\n", line_end)
    assert read_markdown_article(written, new_id="other") == BUNDLE


def test_an_article_of_another_event_than_the_given_keeps_its_own() -> None:
    bundle = replace(BUNDLE, article=replace(ARTICLE, event_id="another"))
    assert read_markdown_article(article_as_markdown(bundle), new_id="x") == bundle
