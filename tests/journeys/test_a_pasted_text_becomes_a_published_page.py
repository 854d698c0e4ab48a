"""The whole way, once: a release as it came by mail becomes a page on the site."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.records import RecordKind, RecordRef

RAW = Path(__file__).parents[1] / "cases" / "raw_release.txt"
EMBEDDED = "embedded"


@pytest.fixture
def article(desk: Desk) -> Article:
    return desk.intake.keep(desk.intake.parse(desk.intake.read(RAW)))


def test_the_pasted_text_becomes_an_article_with_its_event_and_records(
    desk: Desk, article: Article
) -> None:
    bundle = desk.articles.bundle(article)
    assert article.title == "В Лесогорске пройдёт форум «Город мастеров»"
    assert article.published is not None
    assert article.published.isoformat() == "2025-05-12T10:30"
    assert bundle.event is not None
    assert bundle.event.start is not None
    assert bundle.event.start.date.isoformat() == "2025-05-15"
    assert bundle.event.venue.name == "Дом культуры «Юбилейный»"
    assert [
        desk.organizations.get(one.organization_id).name.official for one in bundle.event.organizers
    ] == [
        "Центр развития предпринимательства Лесогорской области",
        "Администрация городского округа Лесогорск",
    ]
    (quote,) = bundle.records.quotes.values()
    assert quote.text.startswith("В прошлом году")
    assert quote.text.endswith("начать своё дело")
    assert (quote.speaker, quote.post) == ("Анна Белова", "начальник управления экономики")


def test_the_same_text_again_makes_no_second_records(desk: Desk, article: Article) -> None:
    again = desk.intake.keep(desk.intake.parse(desk.intake.read(RAW)))
    assert again.id != article.id
    assert (desk.organizations.count(), desk.people.count(), desk.quotes.count()) == (2, 1, 1)


def test_preview_export_and_page_show_the_same_fragment(
    desk: Desk, article: Article, tmp_path: Path
) -> None:
    preview = desk.preview().render(article).fragment.html
    desk.exports.export(article, "fragment", tmp_path / "fragment.html")
    delivery = desk.publishing.publish(article.id, EMBEDDED)
    assert (tmp_path / "fragment.html").read_text("utf-8").rstrip("\n") == preview
    assert delivery.payload.fragment == preview
    desk.exports.export(article, "html", tmp_path / "page.html")
    assert preview in (tmp_path / "page.html").read_text("utf-8")


def test_one_click_or_two_make_one_page(desk: Desk, article: Article) -> None:
    first = desk.publishing.publish(article.id, EMBEDDED)
    second = desk.publishing.publish(article.id, EMBEDDED)
    assert first.id == second.id
    assert desk.articles.get(article.id).status is ArticleStatus.QUEUED
    desk.outbox.run_due()
    done = desk.publishing.get(first.id)
    assert (done.state, done.problem) == (DeliveryState.DELIVERED, None)
    pages = list(desk.profile.site.rglob(f"*{article.slug}*.html"))
    assert len(pages) == 1
    assert done.payload.fragment in pages[0].read_text("utf-8")
    assert desk.articles.get(article.id).status is ArticleStatus.PUBLISHED


def test_a_correction_changes_the_same_page(desk: Desk, article: Article) -> None:
    first = desk.publishing.publish(article.id, EMBEDDED)
    desk.outbox.run_due()
    corrected = desk.articles.save(replace(desk.articles.get(article.id), lead="Уточнённый лид."))
    second = desk.publishing.publish(article.id, EMBEDDED)
    desk.outbox.run_due()
    assert desk.publishing.get(first.id).url == desk.publishing.get(second.id).url
    assert desk.articles.get(article.id).status is ArticleStatus.CORRECTED
    page = next(desk.profile.site.rglob(f"*{corrected.slug}*.html")).read_text("utf-8")
    assert "Уточнённый лид." in page


def test_a_record_put_into_the_text_is_linked_and_known_to_be_used(
    desk: Desk, article: Article
) -> None:
    center = desk.organizations.find("Центр развития")[0]
    ref = RecordRef(RecordKind.ORGANIZATION, center.id)
    link = desk.lookup.insertion(ref, "Форум проводится совместно с ")
    assert link.startswith("[Центром развития предпринимательства")
    desk.articles.save(replace(article, body=f"Форум проводится совместно с {link}."))
    assert [one.id for one in desk.organizations.used_in(center.id)] == [article.id]


def test_the_seed_of_the_product_goes_the_whole_way(desk: Desk, shared_cases: Path) -> None:
    draft = desk.intake.parse(desk.intake.read(shared_cases / "seed_release.txt"))
    article = desk.intake.keep(draft)
    delivery = desk.publishing.publish(article.id, EMBEDDED)
    desk.outbox.run_due()
    assert desk.publishing.get(delivery.id).state is DeliveryState.DELIVERED
    page = next(desk.profile.site.rglob(f"*{article.slug}*.html")).read_text("utf-8")
    for words in ("20 марта 2019 в 13:00", "Дом Правительства Московской области", "КРМО"):
        assert words in page
