"""Backups that nobody has to think of."""

import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.errors import RetryError
from presseditor.domain.image import Image
from presseditor.services.upkeep.auto_backups import Outcome, listed, newest_sound
from presseditor.services.upkeep.backups import restore
from presseditor.services.upkeep.verifying import verify
from tests.fakes import FixedClock


@pytest.fixture
def folder(desk: Desk) -> Path:
    desk.articles.create(Article("a1", title="Мост"))
    return desk.profile.backups


def test_one_is_made_an_hour_after_the_last_and_when_something_changed(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    assert desk.auto_backups.run_if_due() is not None
    clock.advance(hours=1)
    desk.articles.save(Article("a1", title="Мост открыт"))
    assert desk.auto_backups.run_if_due() is not None
    desk.articles.create(Article("a2", title="Парк"))
    clock.advance(minutes=59)
    assert desk.auto_backups.run_if_due() is None
    clock.advance(minutes=1)
    assert desk.auto_backups.run_if_due() is not None
    clock.advance(hours=2)
    assert desk.auto_backups.run_if_due() is None
    assert len(listed(folder)) == 3


def test_the_first_texts_are_backed_up_within_minutes(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    assert desk.auto_backups.run_if_due() is not None
    for _ in range(2):
        clock.advance(minutes=5)
        desk.articles.save(Article("a1", title=str(clock.now())))
        assert desk.auto_backups.run_if_due() is not None
    assert desk.auto_backups.run_if_due() is None
    assert len(listed(folder)) == 3
    desk.settings.change(backup_count=3)
    clock.advance(minutes=5)
    desk.articles.save(Article("a1", title=str(clock.now())))
    assert desk.auto_backups.run_if_due() is None


def test_the_latest_the_daily_and_the_weekly_ones_are_kept(
    desk: Desk, folder: Path, clock: FixedClock
) -> None:
    desk.settings.change(backup_count=3)
    for _ in range(40):
        clock.advance(hours=12)
        desk.articles.save(Article("a1", title=str(clock.now())))
        assert desk.auto_backups.run_if_due() is not None
    kept = [one.file.name[5:15] for one in listed(folder)]
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
    assert verify(desk.database, desk.profile).all == ()
    with desk.database._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE articles SET title = 'Мост закрыт'")
    assert any("Мост закрыт" in str(one) for one in verify(desk.database, desk.profile).all)


def picture(desk: Desk, tmp_path: Path, colour: str) -> Image:
    file = tmp_path / f"{colour}.png"
    Pillow.new("RGB", (8, 8), colour).save(file)
    return desk.pictures.add(file)


def test_an_image_folder_lost_as_a_whole_comes_back_with_the_backup(
    desk: Desk, tmp_path: Path
) -> None:
    one = picture(desk, tmp_path, "red")
    before = desk.pictures.file_of(one).read_bytes()
    made = desk.auto_backups.run_if_due()
    assert made is not None
    shutil.rmtree(desk.profile.images)
    desk.close()
    done = restore(made, desk.profile)
    assert (done.pictures, done.problems) == (1, ())
    assert desk.pictures.file_of(one).read_bytes() == before


def test_a_picture_is_put_back_by_its_hash_without_touching_the_texts(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    one, other = picture(desk, tmp_path, "red"), picture(desk, tmp_path, "blue")
    desk.auto_backups.make(folder)
    for image in (one, other):
        file = desk.pictures.file_of(image)
        file.unlink()
    desk.pictures.file_of(other).write_bytes(b"something else")
    (folder / "pictures" / other.asset_name).write_bytes(b"spoiled too")
    returned, lost = desk.auto_backups.bring_pictures_back()
    assert returned == 1
    assert [other.asset_name in str(told) for told in lost] == [True]
    assert [str(found) for found in verify(desk.database, desk.profile).pictures]


def test_a_picture_that_no_backup_names_leaves_the_pool(
    desk: Desk, folder: Path, clock: FixedClock, tmp_path: Path
) -> None:
    desk.settings.change(backup_count=1, backup_days=0, backup_weeks=0)
    one = picture(desk, tmp_path, "red")
    desk.auto_backups.make(folder)
    assert (folder / "pictures" / one.asset_name).exists()
    desk.images.delete(one.id)
    clock.advance(hours=1)
    desk.auto_backups.make(folder)
    assert not (folder / "pictures" / one.asset_name).exists()


def test_what_a_restore_says_names_the_pictures_that_are_lost(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    one = picture(desk, tmp_path, "red")
    made = desk.auto_backups.make(folder)
    shutil.rmtree(desk.profile.images)
    shutil.rmtree(folder / "pictures")
    desk.close()
    done = restore(made, desk.profile)
    assert [one.asset_name in str(told) for told in done.problems] == [True]


def test_turned_off_none_is_made_by_itself_and_one_by_hand(desk: Desk, folder: Path) -> None:
    desk.settings.change(auto_backup=False)
    assert desk.auto_backups.run_if_due() is None
    assert desk.auto_backups.make(folder).exists()
    assert desk.auto_backups.outcome == Outcome(desk.clock.now())


def test_a_try_that_failed_is_remembered_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(RetryError):
        desk.auto_backups.make(tmp_path / "taken" / "here")
    outcome = desk.auto_backups.outcome
    assert outcome is not None
    assert "taken" in str(outcome.problem)
