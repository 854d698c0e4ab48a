"""The parts of the furnished window that others are connected to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presseditor.ui.articles.panel import ArticlesPanel
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.editor.article_editor import ArticleEditor
from presseditor.ui.editor.inserts import Inserts
from presseditor.ui.editor.session import ArticleSession
from presseditor.ui.preview.panel import PreviewPanel
from presseditor.ui.widgets.message_bar import MessageBar
from presseditor.ui.window.article_actions import ArticleActions
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk


@dataclass(frozen=True, slots=True)
class Parts:
    """What ``Workbench`` made, for whoever puts panels and commands on it."""

    desk: Desk
    background: Background
    bridge: ChangeBridge
    window: MainWindow
    memory: DeskMemory
    messages: MessageBar
    editor: ArticleEditor
    session: ArticleSession
    inserts: Inserts
    actions: ArticleActions
    articles: ArticlesPanel
    preview: PreviewPanel
