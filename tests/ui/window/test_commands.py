"""Commands that reach outside the window: sites, withdrawing, restoring."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.site import Site
from presseditor.paths import Profile
from presseditor.services.upkeep.backups import Backups
from presseditor.ui.application import Starter
from presseditor.ui.background import Background
from presseditor.ui.window.sites_dialog import SitesDialog
from presseditor.ui.window.window_commands import fit_text_size
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui


def pages(desk: Desk) -> list[str]:
    return [one.read_text(encoding="utf-8") for one in desk.profile.site.rglob("*.html")]


def test_an_article_goes_out_from_the_window_and_comes_back(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    bench.start()
    qtbot.waitUntil(lambda: bench.session.article is not None)
    qtbot.waitUntil(bench.side.publish.isEnabled)
    bench.side.publish._publish(article.id)
    out = ArticleStatus.PUBLISHED
    qtbot.waitUntil(lambda: desk.articles.get("a1").status is out, timeout=20_000)
    assert any("Второй абзац о дороге" in page for page in pages(desk))
    bench.window.commands["withdraw"].trigger()
    qtbot.waitUntil(lambda: "Мост открыт" in bench.messages.text and "?" in bench.messages.text)
    bench.messages._words.setText("ошибка в дате")
    bench.messages._act()
    gone = ArticleStatus.WITHDRAWN
    qtbot.waitUntil(lambda: desk.articles.get("a1").status is gone, timeout=20_000)
    assert not any("Второй абзац о дороге" in page for page in pages(desk))
    assert desk.publishing.for_article("a1")[0].remote["reason"] == "ошибка в дате"


@pytest.mark.usefixtures("article")
def test_everything_is_taken_out_and_can_be_stopped(
    qtbot: QtBot, bench: Workbench, desk: Desk, tmp_path: Path
) -> None:
    bench.start()
    with qtbot.waitSignal(bench.files.all_progressed):
        bench.files.export_all(tmp_path / "всё")
    qtbot.waitUntil(lambda: "всё" in bench.messages.text)
    assert len(list((tmp_path / "всё/articles").glob("*.md"))) == sum(
        desk.articles.counts().values()
    )
    bench.files.export_all(tmp_path / "часть")
    bench.window.status_line._stop()
    assert bench.window.status_line._work.isHidden()


def test_the_remark_about_typography_mends_it_and_it_can_be_taken_back(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    rough = desk.articles.save(replace(article, body='Клуб "Юность" и "Мир" - рядом.'))
    bench.session.show(rough)
    panel = bench.side.findings
    panel.check()
    qtbot.waitUntil(lambda: panel.list.count() > 1, timeout=20_000)
    rules = [panel.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(panel.list.count())]
    row = next(at for at, one in enumerate(rules) if one and one.rule == "typography")
    panel.list.setCurrentRow(row)
    panel.fix_button.click()
    qtbot.waitUntil(lambda: "«Юность»" in bench.editor.body.toPlainText())
    assert "5 place(s)" in bench.messages.text
    bench.messages._act()
    assert bench.editor.body.toPlainText() == rough.body


def test_a_deleted_article_leaves_another_open_and_comes_back(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article
) -> None:
    desk.articles.create(Article("other", title="Другой"))
    bench.session.show(article)
    bench.window.commands["delete"].trigger()
    qtbot.waitUntil(lambda: bench.editor.title.text == "Другой")
    bench.messages.show_note("Сохранено.")
    bench.window.commands["bring_back"].trigger()
    qtbot.waitUntil(lambda: bench.editor.title.text == article.title)
    assert desk.articles.get(article.id).body == article.body
    bench.window.commands["bring_back"].trigger()
    assert "Nothing" in bench.messages.text


def test_a_picture_in_the_text_asks_what_it_shows(
    qtbot: QtBot, bench: Workbench, desk: Desk, article: Article, tmp_path: Path
) -> None:
    names = [tmp_path / "мост.png", tmp_path / "школа.png"]
    for name, colour in zip(names, ("red", "blue"), strict=True):
        Pillow.new("RGB", (8, 8), colour).save(name)
    bench.session.show(article)
    bench.inserts.insert_pictures(names)
    qtbot.waitUntil(lambda: "мост.png" in bench.messages.text)
    bench.messages._words.setText("Глава округа открывает мост")
    bench.messages._act()
    qtbot.waitUntil(lambda: "школа.png" in bench.messages.text)
    bench.messages._act()
    alts = {one.file_name: one.alt for one in desk.images.all()}
    assert alts == {"мост.png": "Глава округа открывает мост", "школа.png": ""}
    assert bench.editor.body.toPlainText().count("![](image:") == 2


def test_what_stands_on_no_site_cannot_leave_one(
    qtbot: QtBot, bench: Workbench, article: Article
) -> None:
    bench.session.show(article)
    bench.window.commands["withdraw"].trigger()
    qtbot.waitUntil(lambda: bench.messages.text != "")
    assert bench.messages._button.isHidden()


def test_a_removed_site_is_brought_back(
    qtbot: QtBot, desk: Desk, background: Background, tmp_path: Path
) -> None:
    desk.sites.save(Site("town", "Город", "folder", str(tmp_path / "town")))
    dialog = SitesDialog(desk, background)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.list.setCurrentRow([one.id for one in desk.sites.all()].index("town"))
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert not dialog.remove_button.isEnabled()
    dialog.messages._act()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)


def test_undo_works_in_the_box_of_the_rubric(bench: Workbench, article: Article) -> None:
    bench.session.show(article)
    rubric = bench.editor.details.rubric
    rubric.setFocus()
    field = rubric.lineEdit()
    assert field is not None
    QTest.keyClicks(field, "abc")
    bench.window.commands["undo"].trigger()
    assert field.text() == ""


def test_a_kept_text_size_is_readable() -> None:
    assert fit_text_size(0) == 16
    assert fit_text_size(20) == 20
    assert fit_text_size(900) == 32


def test_a_backup_is_restored_through_the_window(
    qtbot: QtBot, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", "text")
    desk = open_desk(profile)
    desk.articles.create(Article("a1", title="Как было"))
    source = Backups(desk.database, profile).backup(tmp_path / "копия.backup")
    desk.articles.save(Article("a1", title="Как стало"))
    desk.close()
    starter = Starter(profile, [])
    with qtbot.waitSignal(starter.ready, timeout=20_000):
        starter.show()
    assert starter.bench is not None
    starter.bench.backups.restore_requested.emit(source)
    successor = starter._successor
    assert successor is not None
    with qtbot.waitSignal(successor.ready, timeout=20_000):
        pass
    assert successor.bench is not None
    editor = successor.bench.editor
    qtbot.waitUntil(lambda: editor.title.text == "Как было")
    successor.window.close()
    starter.window.deleteLater()
    successor.window.deleteLater()
    sys.excepthook = sys.__excepthook__


def test_the_menu_speaks_of_every_command_and_all_have_a_deed(bench: Workbench) -> None:
    idle = [one.text() for one in bench.window.commands.all() if not one.isEnabled()]
    assert idle == []
    assert bench.window.commands["withdraw"].shortcutContext() is Qt.ShortcutContext.WindowShortcut
