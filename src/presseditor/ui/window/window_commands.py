"""Which command does what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from presseditor.domain.article import ArticleStatus
from presseditor.ui.window.go_anywhere import GoAnywhere

if TYPE_CHECKING:
    from presseditor.ui.window.workbench import Workbench

TEXT_SIZES = (12, 32)


def bind_commands(bench: Workbench) -> None:
    """Give every command its deed."""
    commands = bench.window.commands
    palette = GoAnywhere(bench.desk, bench.background, commands.all(), bench.window)
    palette.place_chosen.connect(bench.go_to)
    panes, actions = bench.window.panes, bench.actions
    deeds: dict[str, Callable[[], object]] = {
        "new": actions.create,
        "open": actions.ask_for_files,
        "save": bench.session.flush,
        "quit": bench.window.close,
        "go": lambda: palette.open_over(bench.window),
        "next_pane": panes.focus_next,
        "articles": lambda: panes.show_tab(bench.articles.list),
        "preview": lambda: panes.show_tab(bench.preview),
        "directory": lambda: panes.show_tab(bench.side.directory),
        "typograph": actions.typograph,
        "to_draft": partial(actions.set_status, ArticleStatus.DRAFT),
        "to_review": partial(actions.set_status, ArticleStatus.IN_REVIEW),
        "to_approved": partial(actions.set_status, ArticleStatus.APPROVED),
        "delete": actions.delete,
        "paste_plain": bench.editor.body.paste_plain,
        "settings": bench.open_settings,
        "sites": bench.open_site_wizard,
        "check": bench.side.check,
        "checks": bench.side.show_findings,
        "publications": lambda: panes.show_tab(bench.side.outbox),
        "publish": bench.side.ask_to_publish,
        "paste_text": bench.open_intake,
        "export": bench.files.ask_for_export,
        "backup": bench.files.ask_for_backup,
        "restore": bench.files.ask_for_restore,
        "keys": bench.show_keys,
        "about": bench.show_about,
        "log": bench.show_log,
        "revisions": bench.show_revisions,
        "find": bench.editor.find_bar.open,
        **_text_sizes(bench),
    }
    for name, deed in deeds.items():
        commands.bind(name, deed)
    for name in ("undo", "redo", "cut", "copy", "paste", "select_all"):
        commands.bind(name, partial(_edit, name))
    for action in bench.editor.format_bar.commands:
        commands.menus["insert"].addAction(action)


def _edit(name: str) -> None:
    """Do a standard editing command in whatever field has the keyboard."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit | QLineEdit):
        method = "selectAll" if name == "select_all" else name
        getattr(field, method)()


def _text_sizes(bench: Workbench) -> dict[str, Callable[[], object]]:
    def change(step: int) -> None:
        least, most = TEXT_SIZES
        size = bench.editor.text_size + step if step else bench.editor.NORMAL_SIZE
        bench.editor.text_size = max(least, min(most, size))
        bench.memory.text_size = bench.editor.text_size

    return {
        "larger": partial(change, 1),
        "smaller": partial(change, -1),
        "normal": partial(change, 0),
    }
