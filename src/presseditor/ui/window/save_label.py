"""The words that say whether the text is safe."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from presseditor.domain.message import Message
from presseditor.ui.editor.session import SaveState, Saving
from presseditor.ui.message_bar import MessageBar


def show_save_state(
    label: QLabel, messages: MessageBar, translate: Callable[[Message], str], state: SaveState
) -> None:
    """Show how the open article stands to the disk; a failure is said in full in the bar."""
    words = {
        Saving.NOTHING: "",
        Saving.SAVED: QCoreApplication.translate("SaveLabel", "Saved"),
        Saving.UNSAVED: QCoreApplication.translate("SaveLabel", "Saving…"),
        Saving.FAILED: QCoreApplication.translate("SaveLabel", "Not saved"),
    }
    label.setText(words[state.saving])
    if state.error is not None:
        messages.show_problem(translate(state.error.text))
        label.setToolTip(translate(state.error.text))
    else:
        label.setToolTip("")
