import datetime as dt
from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.domain.event import Event, Organizer
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.services.changes import Change
from tests.fakes import FixedClock


def test_a_new_article_is_announced_and_found(desk: Desk) -> None:
    heard: list[Change] = []
    desk.changes.subscribe(heard.append)
    article = desk.articles.create(Article("a1", title="День открытых дверей"))
    assert desk.articles.get("a1") == article
    assert heard == [Change("article", "a1")]
    assert article.slug == "den-otkrytyh-dverey"


def test_an_article_is_found_by_slug_and_by_the_beginning_of_its_id(desk: Desk) -> None:
    article = desk.articles.create(Article("0123456789", title="Субботник"))
    assert desk.articles.find(article.slug) == desk.articles.find("012345") == article
    with pytest.raises(NotFoundError):
        desk.articles.find("nothing")


def test_two_articles_of_one_title_have_two_slugs(desk: Desk) -> None:
    slugs = [desk.articles.create(Article(one, title="Итоги")).slug for one in ("1", "2", "3")]
    assert len(set(slugs)) == 3
    second = desk.articles.get("2")
    assert desk.articles.save(replace(second, lead="Лид")).slug == second.slug


def test_a_text_edit_does_not_move_a_review_back(desk: Desk) -> None:
    draft = desk.articles.create(Article("1", title="Первый"))
    desk.articles.set_status("1", ArticleStatus.IN_REVIEW)
    assert desk.articles.save(replace(draft, body="текст")).status is ArticleStatus.IN_REVIEW


def test_a_status_that_cannot_follow_is_refused(desk: Desk) -> None:
    desk.articles.create(Article("1"))
    with pytest.raises(CorrectionError):
        desk.articles.set_status("1", ArticleStatus.PUBLISHED)
    with pytest.raises(NotFoundError):
        desk.articles.set_status("2", ArticleStatus.APPROVED)


def test_a_deleted_article_can_be_put_back(desk: Desk) -> None:
    desk.articles.create(Article("1", title="Первый"))
    removed = desk.articles.delete("1")
    assert desk.articles.summaries() == []
    assert desk.articles.save(removed).title == "Первый"


def test_what_is_on_its_way_to_a_site_is_not_deleted(desk: Desk) -> None:
    desk.articles.create(Article("1", title="Первый"))
    desk.articles.set_status("1", ArticleStatus.QUEUED)
    with pytest.raises(CorrectionError, match="Withdraw it first"):
        desk.articles.delete("1")


def test_search_finds_every_form_of_a_word(desk: Desk) -> None:
    desk.articles.create(Article("1", title="Ребёнок и парк", body="Дети гуляли в парках."))
    desk.articles.create(Article("2", title="Паркинг"))
    for query in ("парк", "парками", "дети", "ребенок", "РЕБЁНКА парк"):
        assert [one.id for one in desk.articles.search(query)] == ["1"], query
    assert desk.articles.search("") == desk.articles.search('"*') == []


def test_the_list_is_counted_and_filtered_by_status(desk: Desk, clock: FixedClock) -> None:
    for one in ("1", "2", "3"):
        clock.advance(minutes=1)
        desk.articles.create(Article(one, title=one))
    desk.articles.set_status("2", ArticleStatus.APPROVED)
    assert [one.id for one in desk.articles.summaries(ArticleStatus.DRAFT)] == ["3", "1"]
    assert desk.articles.counts()[ArticleStatus.DRAFT] == 2


def test_a_bundle_brings_every_record_the_article_stands_on(desk: Desk) -> None:
    organization = Organization("krmo", (OrganizationName("Корпорация развития"),))
    post = Appointment("директор", organization_id="krmo", since=dt.date(2020, 1, 1))
    desk.organizations.save(organization)
    desk.people.save(Person("hromov", "Хромов", "Вадим", appointments=(post,)))
    desk.quotes.save(Quote("q1", "Мы открываем парк", person_id="hromov"))
    desk.events.save(Event("e1", organizers=(Organizer("krmo"),)))
    article = desk.articles.create(
        Article("1", body="![](quote:q1) и [80](fact:none)", event_id="e1")
    )
    bundle = desk.articles.bundle(article)
    assert set(bundle.records.people) == {"hromov"}
    assert set(bundle.records.organizations) == {"krmo"}
    assert bundle.event is not None
    assert bundle.records.facts == {}


def test_a_record_in_use_is_not_removed_by_accident(desk: Desk) -> None:
    desk.quotes.save(Quote("q1", "Мы открываем парк"))
    desk.articles.create(Article("1", title="Парк", body="![](quote:q1)"))
    with pytest.raises(CorrectionError, match="Парк"):
        desk.quotes.delete("q1")
    removed = desk.quotes.delete("q1", although_used=True)
    assert removed.text == "Мы открываем парк"
    with pytest.raises(NotFoundError):
        desk.quotes.get("q1")


def test_records_are_found_counted_and_numbered(desk: Desk) -> None:
    for number in range(3):
        desk.people.save(Person(f"petrov-{number}", "Петров", f"Иван{number}"))
    assert desk.people.count("петров") == 3
    assert len(desk.people.find("петров", limit=2)) == 2
    assert desk.people.propose_id("petrov-0") == "petrov-0-2"
    assert len(desk.people.all()) == 3


def test_an_address_follows_the_title_while_it_is_typed(desk: Desk) -> None:
    article = desk.articles.create(Article("a1", title="В Заозёрном откроют"))
    for title in ("В Заозёрном откроют новую", "В Заозёрном откроют новую школу"):
        article = desk.articles.save(replace(article, title=title), based_on=article)
    assert article.slug == "v-zaozernom-otkroyut-novuyu-shkolu"
    assert desk.articles.save(replace(article, title="")).slug == article.slug


def test_an_address_that_somebody_typed_stays(desk: Desk) -> None:
    article = desk.articles.create(Article("a1", title="Школа", slug="novaya-shkola"))
    assert desk.articles.save(replace(article, title="Лицей")).slug == "novaya-shkola"


def test_an_address_that_a_site_was_told_stays(desk: Desk) -> None:
    article = desk.articles.create(Article("a1", title="Школа открыта", body="Школа открыта."))
    desk.publishing.publish("a1", desk.settings.current.default_site)
    queued = desk.articles.get("a1")
    assert desk.articles.save(replace(queued, title="Лицей открыт")).slug == article.slug
