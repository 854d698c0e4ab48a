"""The story of a quotation that one hand changed: whatever is tried, no reader sees it."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.errors import StoppedError
from presseditor.domain.finding import Excuse
from presseditor.domain.order import Order
from presseditor.domain.quote import Quote

SAID = "Мы построим этот мост к весне и откроем его для всех"
FALSE = "Мы не построим этот мост к весне и откроем его для всех"
ORDER = Order("мост", ("embedded",))


def test_a_false_quotation_finds_no_way_out(desk: Desk, tmp_path: Path) -> None:
    desk.quotes.save(Quote("q", SAID, speaker="Анна Лис"))
    article = desk.articles.create(
        Article("мост", title="О мосте", body=f"Анна Лис: [«{SAID}»](quote:q).")
    )
    desk.articles.set_status(article.id, ArticleStatus.APPROVED, by="Глава")
    desk.publishing.release(ORDER)
    desk.outbox.run_due()
    assert SAID in shown(desk)

    dialogue = f"– {FALSE}, – сказала Анна Лис."
    for body in (f"[«{FALSE}»](quote:q)", dialogue, f"«{FALSE}», – сказала Анна Лис."):
        desk.articles.save(replace(desk.articles.get(article.id), body=body))
        every_way_is_closed(desk, tmp_path)
        rules = {one.rule for one in desk.checking.findings(desk.articles.get(article.id))}
        assert "changed_since_approval" in rules

    desk.publishing.withdraw(article.id, "embedded")
    desk.outbox.run_due()
    every_way_is_closed(desk, tmp_path)
    assert SAID not in shown(desk)

    excuse = Excuse("quote_near", "так сказано на записи, сверил Ким")
    desk.publishing.release(replace(ORDER, excuses=(excuse,)))
    desk.outbox.run_due()
    assert FALSE in shown(desk)


def every_way_is_closed(desk: Desk, tmp_path: Path) -> None:
    later = desk.clock.now().replace(year=desk.clock.now().year + 1)
    for order in (ORDER, replace(ORDER, overwrite=True), replace(ORDER, publish_at=later)):
        with pytest.raises(StoppedError):
            desk.publishing.release(order)
    bundle = desk.articles.bundle(desk.articles.get("мост"))
    with pytest.raises(StoppedError):
        desk.exports.cleared(bundle)
    file = desk.exports.export_bundle(bundle, "md", tmp_path / "мост.md")[0]
    brought = desk.imports.read_bundle(file)
    with pytest.raises(StoppedError):
        desk.publishing.release(ORDER, bring=lambda stores: desk.imports.bring(stores, brought))
    desk.outbox.run_due()
    assert FALSE not in shown(desk)


def shown(desk: Desk) -> str:
    pages = "".join(one.read_text("utf-8") for one in desk.profile.site.rglob("*.html"))
    return pages.replace("\u00a0", " ")
