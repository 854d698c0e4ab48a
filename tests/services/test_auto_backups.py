"""Backups that nobody has to think of."""

from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.services.auto_backups import found_in, newest_sound
from presseditor.services.backups import restore
from presseditor.services.verifying import verify
from tests.fakes import FixedClock


@pytest.fixture
def folder(desk: Desk) -> Path:
    desk.articles.create(Article("a1", title="Мост"))
    return desk.profile.backups


def test_one_is_made_an_hour_after_the_last_and_when_something_changed(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    assert desk.auto_backups.run_if_due() is not None
    desk.articles.create(Article("a2", title="Парк"))
    clock.advance(minutes=59)
    assert desk.auto_backups.run_if_due() is None
    clock.advance(minutes=1)
    assert desk.auto_backups.run_if_due() is not None
    clock.advance(hours=2)
    assert desk.auto_backups.run_if_due() is None
    assert len(found_in(folder)) == 2


def test_the_latest_the_daily_and_the_weekly_ones_are_kept(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    desk.settings.change(backup_count=3)
    for _ in range(40):
        clock.advance(hours=12)
        desk.articles.save(Article("a1", title=str(clock.now())))
        assert desk.auto_backups.run_if_due() is not None
    kept = [one.name[5:15] for one in found_in(folder)]
    assert len(kept) <= 3 + 14 + 3
    assert len(set(kept)) >= 14


def test_the_newest_sound_one_brings_the_texts_back_and_leaves_the_pictures(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    made = desk.auto_backups.run_if_due()
    assert made is not None
    clock.advance(hours=2)
    desk.articles.create(Article("a2"))
    later = desk.auto_backups.run_if_due()
    assert later is not None
    later.write_bytes(later.read_bytes()[:-200])
    assert newest_sound(folder) == made
    picture = desk.profile.images / "a.jpg"
    picture.write_bytes(b"x")
    desk.close()
    assert restore(made, desk.profile).articles == 1
    assert picture.exists()


def test_a_sound_desk_is_found_sound_and_a_hurt_one_is_not(desk: Desk) -> None:
    desk.articles.create(Article("a1", title="Мост"))
    assert verify(desk.database, desk.profile) == []
    with desk.database._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE articles SET title = 'Мост закрыт'")
    assert any("Мост закрыт" in str(one) for one in verify(desk.database, desk.profile))
