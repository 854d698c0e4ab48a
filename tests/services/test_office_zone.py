"""The first answer to the question about the zone is good for what was made before it."""

import datetime as dt

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.event import Event
from presseditor.domain.moment import Moment

OMSK = "Asia/Omsk"
NINE = Moment.parse("2026-03-20T09:00")


def test_drafts_and_their_event_keep_their_hours_on_other_clocks(desk: Desk) -> None:
    desk.settings.change(zone_confirmed=False)
    desk.events.save(Event("e1", "Форум", NINE))
    desk.articles.create(Article("a1", title="Форум", published=NINE, event_id="e1"))
    desk.office_zone.change(time_zone=OMSK)
    moved = desk.articles.get("a1")
    assert (moved.time_zone, moved.published) == (OMSK, NINE)
    event = desk.events.get("e1")
    assert (event.time_zone, event.start) == (OMSK, NINE)


def test_what_is_bound_to_an_instant_or_went_on_stays(desk: Desk) -> None:
    desk.settings.change(zone_confirmed=False)
    at = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    desk.articles.create(Article("hour", title="Час", publish_at=at))
    desk.articles.create(Article("review", title="Готово", event_id="e1"))
    desk.articles.set_status("review", ArticleStatus.IN_REVIEW)
    desk.events.save(Event("e1", "Форум", NINE))
    desk.articles.create(Article("draft", title="Ещё о форуме", event_id="e1"))
    desk.office_zone.change(time_zone=OMSK)
    zones = {one: desk.articles.get(one).time_zone for one in ("hour", "review", "draft")}
    assert zones == {"hour": "Europe/Moscow", "review": "Europe/Moscow", "draft": OMSK}
    assert desk.events.get("e1").time_zone == "Europe/Moscow"


def test_a_later_change_of_the_settings_moves_nothing(desk: Desk) -> None:
    desk.articles.create(Article("a1", title="Форум"))
    desk.office_zone.change(time_zone=OMSK)
    assert desk.articles.get("a1").time_zone == "Europe/Moscow"
