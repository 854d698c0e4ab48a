"""Two programs on one profile: what lies apart is merged, what meets is kept aside and told."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.errors import CorrectionError
from presseditor.domain.fact import Fact
from presseditor.domain.merging import ConflictError
from presseditor.domain.revision import Milestone
from presseditor.paths import Profile
from presseditor.services.changes import OUTSIDE, Change
from tests.fakes import FixedClock

BODY = "Первый абзац о мосте.\n\nВторой абзац о дороге.\n"


@pytest.fixture
def other(profile: Profile, desk: Desk, clock: FixedClock) -> Iterator[Desk]:
    desk.articles.counts()  # the first desk opens the file first
    opened = open_desk(profile, clock)
    yield opened
    opened.close()


@pytest.fixture
def base(desk: Desk) -> Article:
    return desk.articles.create(Article("a1", title="Мост", body=BODY))


def test_a_save_on_an_older_state_is_put_together_with_the_newer(
    desk: Desk, other: Desk, base: Article
) -> None:
    other.articles.save(replace(base, body=BODY.replace("дороге", "парке")), base)
    merged = desk.articles.save(replace(base, body=BODY.replace("мосте", "саде")), base)
    assert merged.body == "Первый абзац о саде.\n\nВторой абзац о парке.\n"
    assert [one.writer for one in desk.articles.revisions("a1")][:2] == [
        desk.database.writer,
        other.database.writer,
    ]


def test_where_they_meet_nothing_is_overwritten(desk: Desk, other: Desk, base: Article) -> None:
    theirs = other.articles.save(replace(base, body=BODY.replace("мосте", "чужом")), base)
    mine = replace(base, body=BODY.replace("мосте", "моём"))
    with pytest.raises(ConflictError) as raised:
        desk.articles.save(mine, base)
    assert raised.value.theirs == theirs
    assert desk.articles.get("a1") == theirs
    aside = desk.articles.revisions("a1")[0]
    assert aside.aside
    assert desk.articles.revision("a1", aside.number).article.body == mine.body
    desk.articles.settle_conflict("a1")
    with pytest.raises(ConflictError):
        desk.articles.save(replace(mine, lead="Ещё."), base)
    again, first = desk.articles.revisions("a1")[:2]
    assert again.aside
    assert first.number == aside.number
    assert first.has(Milestone.CONFLICT)


def test_a_status_given_elsewhere_is_no_change_of_the_text(
    desk: Desk, other: Desk, base: Article
) -> None:
    other.articles.mark("a1", Milestone.IN_REVIEW)
    assert desk.articles.save(replace(base, lead="Лид."), base).lead == "Лид."


def test_a_file_read_again_is_put_together_with_what_was_written_in_the_program(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "release.md"
    file.write_text("# Мост\n\n" + BODY, encoding="utf-8")

    def bring() -> Article:
        bundle = desk.imports.read_bundle(file)
        with desk.database.transaction() as stores:
            return desk.imports.bring(stores, bundle).article

    first = bring()
    desk.articles.save(replace(first, body=first.body.replace("дороге", "парке")))
    file.write_text("# Мост\n\n" + BODY.replace("мосте", "саде"), encoding="utf-8")
    assert bring().body.strip() == "Первый абзац о саде.\n\nВторой абзац о парке."
    assert bring().body.strip() == "Первый абзац о саде.\n\nВторой абзац о парке."
    file.write_text("# Мост\n\n" + BODY.replace("дороге", "площади"), encoding="utf-8")
    with pytest.raises(CorrectionError, match="in the program and in the file"):
        bring()
    assert desk.articles.get(first.id).body.strip().endswith("о парке.")


def test_a_record_edited_in_two_windows_is_put_together_by_fields(desk: Desk, other: Desk) -> None:
    base = desk.facts.save(Fact("f", "80", "территорий", "Территории"))
    other.facts.save(replace(base, unit="зон"), base)
    assert desk.facts.save(replace(base, value="81"), base) == replace(base, value="81", unit="зон")
    with pytest.raises(CorrectionError, match="changed meanwhile"):
        other.facts.save(replace(base, value="82"), base)
    assert desk.facts.get("f").value == "81"


def test_what_another_program_changes_is_announced_and_ones_own_is_not(
    desk: Desk, other: Desk, base: Article
) -> None:
    heard: list[Change] = []
    came = threading.Event()

    def listen(change: Change) -> None:
        if change.action == OUTSIDE:
            heard.append(change)
            if change.noun == "fact":
                came.set()

    desk.changes.subscribe(listen)
    desk.watching.start()
    desk.articles.save(replace(base, lead="Своё."))
    other.articles.create(Article("a2", title="Чужое"))
    other.facts.save(Fact("f", "80"))
    assert came.wait(30)
    assert heard == [Change("article", "a2", OUTSIDE), Change("fact", "f", OUTSIDE)]
