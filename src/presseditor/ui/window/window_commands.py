"""Which command does what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit

from presseditor.domain.article import ArticleStatus
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.theme import TEXT_SIZE
from presseditor.ui.window.go_anywhere import GoAnywhere
from presseditor.ui.window.parts import Parts
from presseditor.ui.window.side_panels import SidePanels

if TYPE_CHECKING:
    from presseditor.services.directory.lookup import Place

TEXT_SIZES = (12, 32)

Deeds = dict[str, Callable[[], object]]
"""What commands do, by their names."""


def bind_commands(
    bench: Parts,
    side: SidePanels,
    go_to: Callable[[Place], None],
    others: Deeds,
) -> None:
    """Give every command its deed; ``others`` are those of the window itself."""
    commands = bench.window.commands
    palette = GoAnywhere(bench.desk, bench.background, commands.all(), bench.window)
    palette.place_chosen.connect(go_to)
    deeds: Deeds = {
        "go": lambda: palette.open_over(bench.window),
        **_of_the_article(bench),
        **_of_the_panels(bench, side),
        **_text_sizes(bench),
        **others,
    }
    for name, deed in deeds.items():
        commands.bind(name, deed)
    for name in ("undo", "redo", "cut", "copy", "paste", "select_all"):
        commands.bind(name, partial(_edit, name))
    for action in bench.editor.format_bar.commands:
        commands.menus["insert"].addAction(action)


def _of_the_article(bench: Parts) -> Deeds:
    actions = bench.actions
    return {
        "new": actions.create,
        "open": actions.ask_for_files,
        "save": bench.session.flush,
        "typograph": actions.typograph,
        "to_draft": partial(actions.set_status, ArticleStatus.DRAFT),
        "to_review": partial(actions.set_status, ArticleStatus.IN_REVIEW),
        "to_approved": partial(actions.set_status, ArticleStatus.APPROVED),
        "delete": actions.delete,
        "bring_back": actions.bring_back,
        "paste_plain": bench.editor.body.paste_plain,
        "find": bench.editor.find_bar.open,
    }


def _of_the_panels(bench: Parts, side: SidePanels) -> Deeds:
    panes = bench.window.panes
    return {
        "next_pane": panes.focus_next,
        "articles": lambda: panes.show_tab(bench.articles.list),
        "preview": lambda: panes.show_tab(bench.preview),
        "directory": lambda: panes.show_tab(side.directory),
        "wide_directory": side.directory.show_window,
        "check": side.check,
        "checks": side.show_findings,
        "publications": lambda: panes.show_tab(side.outbox),
        "publish": side.ask_to_publish,
    }


def fit_text_size(size: int) -> int:
    """Return a text size that can be read; the usual one where none was kept."""
    least, most = TEXT_SIZES
    return max(least, min(most, size)) if size else TEXT_SIZE


def _edit(name: str) -> None:
    """Do a standard editing command in whatever field has the keyboard."""
    field = QApplication.focusWidget()
    if isinstance(field, CalmComboBox | QAbstractSpinBox):
        field = field.findChild(QLineEdit)  # which lends its keyboard to the box around it
    if isinstance(field, QPlainTextEdit | QLineEdit):
        method = "selectAll" if name == "select_all" else name
        getattr(field, method)()


def _text_sizes(bench: Parts) -> Deeds:
    def change(step: int) -> None:
        bench.editor.text_size = fit_text_size(bench.editor.text_size + step if step else 0)
        bench.memory.text_size = bench.editor.text_size

    return {
        "larger": partial(change, 1),
        "smaller": partial(change, -1),
        "normal": partial(change, 0),
    }
