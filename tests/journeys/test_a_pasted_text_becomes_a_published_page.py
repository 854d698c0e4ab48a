"""The story of a day: a mailed text becomes a page on the site, exactly once."""

from dataclasses import replace
from pathlib import Path

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.site import Site

TEXT = (
    "В Заречном откроют модельную библиотеку\n\n"
    "11 мая 2026 в 10:00\n\n"
    "12 мая в 11:00 в Доме культуры «Восход» пройдёт праздник «День книги», организованный "
    "Администрацией городского округа Заречный (АГОЗ).\n\n"
    "«Мы ждали этого дня три года и готовились вместе с читателями», – сказала директор "
    "библиотеки Ольга Ветрова.\n"
)


def _taken_in(desk: Desk, text: str) -> Article:
    return desk.intake.keep(desk.intake.parse(text))


def _embedded(desk: Desk) -> Site:
    return desk.sites.find("embedded")


def _published_once(desk: Desk, article: Article) -> str:
    first = desk.publishing.publish(article.id, _embedded(desk).id)
    again = desk.publishing.publish(article.id, _embedded(desk).id)
    assert again.id == first.id
    desk.outbox.run_due()
    done = desk.publishing.get(first.id)
    assert done.state is DeliveryState.DELIVERED
    return done.payload.fragment


def _follow(desk: Desk, text: str, folder: Path) -> None:
    article = _taken_in(desk, text)
    article = desk.articles.save(replace(article, lead=article.lead or "Приглашаем прессу."))
    preview = desk.preview().render(article).fragment.html
    (exported,) = desk.exports.export(article, "fragment", folder / "страница.html")
    assert exported.read_text(encoding="utf-8").strip() == preview.strip()
    assert _published_once(desk, article).strip() == preview.strip()
    pages = [
        one
        for one in desk.profile.site.rglob("*.html")
        if preview.strip() in one.read_text("utf-8")
    ]
    assert len(pages) == 1
    page = desk.exports.export(article, "html", folder / "целиком.html")[0]
    assert article.title in page.read_text(encoding="utf-8")


def test_a_mailed_text_becomes_one_page_that_is_its_preview(desk: Desk, tmp_path: Path) -> None:
    _follow(desk, TEXT, tmp_path)


def test_the_page_of_a_real_municipality_goes_the_same_way(
    desk: Desk, tmp_path: Path, shared_cases: Path
) -> None:
    _follow(desk, (shared_cases / "seed_release.txt").read_text("utf-8"), tmp_path)


def test_the_second_text_uses_the_records_of_the_first(desk: Desk) -> None:
    _taken_in(desk, TEXT)
    counts = (desk.organizations.count(), desk.people.count(), desk.quotes.count())
    second = _taken_in(desk, TEXT.replace("пройдёт", "пройдет"))
    assert (desk.organizations.count(), desk.people.count(), desk.quotes.count()) == counts
    assert all(counts)
    assert "(quote:" in second.body
