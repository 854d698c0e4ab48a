"""What the database did not take is put back at the next start."""

from dataclasses import replace

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.revision import Milestone
from presseditor.paths import Profile
from presseditor.services.writing.journal import Journal
from presseditor.services.writing.recovery import recover
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE


def test_a_text_goes_out_and_comes_back_as_it_is(desk: Desk, clock: FixedClock) -> None:
    odd = replace(ARTICLE, title="Половина знака \ud83d", body="строка\r\n\0")
    desk.journal.keep(odd)
    found, unreadable = desk.journal.entries()
    assert [kept.article for kept in found] == [odd]
    assert found[0].at == clock.now()
    assert unreadable == []


def test_the_file_is_its_users_alone(desk: Desk) -> None:
    desk.journal.keep(ARTICLE)
    (file,) = desk.journal.folder.iterdir()
    assert (file.stat().st_mode & 0o077, desk.journal.folder.stat().st_mode & 0o077) == (0, 0)


def test_the_next_start_stores_it_as_a_revision_that_says_so(
    desk: Desk, profile: Profile, clock: FixedClock
) -> None:
    stored = desk.articles.create(Article("a1", title="Мост", body="Было."))
    desk.journal.keep(replace(stored, body="Стало."))
    desk.close()
    again = open_desk(profile, clock)
    assert again.recovered is not None
    assert again.recovered.titles == ("Мост",)
    assert again.articles.get("a1").body == "Стало."
    assert again.articles.revisions("a1")[0].has(Milestone.RECOVERED)
    assert list(profile.journal.iterdir()) == []
    again.close()


def test_a_text_that_is_stored_already_is_no_news(desk: Desk) -> None:
    desk.journal.keep(desk.articles.create(Article("a1", title="Мост")))
    assert recover(desk.journal, desk.articles).titles == ()
    assert len(desk.articles.revisions("a1")) == 1


def test_a_newer_text_stands_and_the_older_is_in_its_history(desk: Desk, clock: FixedClock) -> None:
    stored = desk.articles.create(Article("a1", title="Мост", body="Было."))
    desk.journal.keep(replace(stored, body="Не дошло."))
    clock.advance(hours=1)
    desk.articles.save(replace(stored, body="Написано позже."))
    recover(desk.journal, desk.articles)
    assert desk.articles.get("a1").body == "Написано позже."
    numbers = [one.number for one in desk.articles.revisions("a1")]
    bodies = [desk.articles.revision("a1", number).article.body for number in numbers]
    assert "Не дошло." in bodies


def test_a_new_text_and_a_deleted_one_come_back(desk: Desk) -> None:
    gone = desk.articles.create(Article("a1", title="Мост"))
    desk.articles.delete("a1")
    for article in (gone, Article("a2", title="Парк")):
        desk.journal.keep(article)
    assert set(recover(desk.journal, desk.articles).titles) == {"Мост", "Парк"}


def test_what_cannot_be_put_back_stays_and_is_told(desk: Desk, clock: FixedClock) -> None:
    desk.journal.keep(Article("a1", title="Половина знака \ud83d"))
    (desk.journal.folder / "broken.json").write_text("{", encoding="utf-8")
    found = recover(Journal(desk.journal.folder, clock), desk.articles)
    assert found.titles == ()
    assert [one.values.get("kind", "") for one in found.problems] == ["", "UnicodeEncodeError"]
    assert len(list(desk.journal.folder.iterdir())) == 2
