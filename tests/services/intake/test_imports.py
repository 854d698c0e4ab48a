from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.quote import Quote
from presseditor.services.intake.imports import Came

FILE = """---
presseditor: 1
id: otkrytie
title: Открытие катка
status: published
event: {id: katok, title: Каток}
organizations:
- id: sport
  names: [{official: Комитет по спорту}]
---

Каток открыл [Комитет по спорту](org:sport).
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "каток.md"
    path.write_text(FILE, "utf-8")
    return path


def test_what_a_file_says_of_its_status_is_not_believed(desk: Desk, file: Path) -> None:
    article = desk.imports.import_file(file)
    assert (article.id, article.status) == ("otkrytie", ArticleStatus.DRAFT)
    assert desk.organizations.get("sport").name.official == "Комитет по спорту"
    assert desk.events.get("katok").title == "Каток"


def test_the_same_file_twice_is_one_article(desk: Desk, file: Path) -> None:
    first = desk.imports.import_file(file)
    assert desk.imports.import_file(file) == first
    assert len(desk.articles.summaries()) == 1


def test_an_article_of_the_same_id_is_not_overwritten(desk: Desk, file: Path) -> None:
    first = desk.imports.import_file(file)
    file.write_text(FILE.replace("title: Каток", "title: Хоккей"), "utf-8")
    second = desk.imports.import_file(file)
    assert second.id != first.id
    assert desk.events.get("katok").title == "Каток"
    assert desk.events.get(str(second.event_id)).title == "Хоккей"


def test_a_changed_file_is_one_draft_beside_the_stored_text(desk: Desk, file: Path) -> None:
    first = desk.imports.bring_file(file)
    assert (first.came, desk.imports.bring_file(file).came) == (Came.NEW, Came.KNOWN)
    file.write_text(FILE.replace("title: Каток", "title: Хоккей"), "utf-8")
    beside = desk.imports.bring_file(file)
    assert (beside.came, beside.other) == (Came.BESIDE, first.article)
    again = desk.imports.bring_file(file)
    assert (again.came, again.article) == (Came.BESIDE_BEFORE, beside.article)
    assert len(desk.articles.summaries()) == 2
    assert len(desk.events.all()) == 2
    desk.articles.delete(beside.article.id)
    back = desk.imports.bring_file(file)
    assert back.came is Came.BESIDE
    assert len(desk.articles.summaries()) == 2


def test_the_directory_s_own_record_stands(desk: Desk, file: Path) -> None:
    desk.imports.import_file(file)
    file.write_text(FILE.replace("official: Комитет", "official: Отдел"), "utf-8")
    desk.imports.import_file(file)
    assert desk.organizations.get("sport").name.official == "Комитет по спорту"


def test_the_text_of_a_file_is_that_of_its_article(desk: Desk, file: Path) -> None:
    bundle = desk.imports.read_bundle(file)
    kept = brought(desk, bundle)
    assert brought(desk, bundle) == kept
    other = replace(bundle, article=replace(bundle.article, title="Иное"))
    changed = brought(desk, other)
    assert (changed.id, changed.slug, changed.title) == (kept.id, "inoe", "Иное")  # not sent yet
    assert len(desk.articles.revisions(kept.id)) == 2


def test_a_file_without_an_id_is_one_article(desk: Desk, tmp_path: Path) -> None:
    for text in ("# Парк\n\nОткрыт.", "# Парк\n\nЗакрыт."):
        (tmp_path / "парк.md").write_text(text, "utf-8")
        brought(desk, desk.imports.read_bundle(tmp_path / "парк.md"))
    (summary,) = desk.articles.summaries()
    assert desk.articles.get(summary.id).body == "Закрыт."


@pytest.mark.parametrize("name", ["нет.md", "нет.docx", "нет.html"])
def test_a_file_that_is_not_there_is_explained(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(CorrectionError):
        desk.imports.import_file(tmp_path / name)


def brought(desk: Desk, bundle: Bundle) -> Article:
    with desk.database.transaction() as stores:
        return desk.imports.bring(stores, bundle).article


def test_what_a_file_says_of_its_approvals_is_not_believed(desk: Desk, tmp_path: Path) -> None:
    words = Quote("q", "Мост ждали все жители города")
    given = (
        f"{{by: Лис, at: 2026-11-01T00:00:00Z, via: письмо, wording_hash: {words.wording_hash}}}"
    )
    path = tmp_path / "слова.md"
    path.write_text(
        f"---\nid: a1\ntitle: М\nquotes:\n- id: q\n  text: {words.text}\n"
        f"  approvals: [{given}]\n---\n![](quote:q)\n",
        "utf-8",
    )
    assert not desk.imports.read_bundle(path).records.quotes["q"].is_approved
    desk.imports.import_file(path)
    assert desk.quotes.get("q").approvals == ()
