"""The words that say whether the text is safe."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from presseditor.domain.message import Message
from presseditor.ui.editor.save_state import SaveState, Saving
from presseditor.ui.plain_words import plain_tip
from presseditor.ui.widgets.message_bar import MessageBar


def show_save_state(
    label: QLabel, messages: MessageBar, translate: Callable[[Message], str], state: SaveState
) -> None:
    """Show how the open article stands to the disk; a failure is said in full in the bar."""
    words = {
        Saving.NOTHING: "",
        Saving.SAVED: QCoreApplication.translate("SaveLabel", "Saved"),
        Saving.UNSAVED: QCoreApplication.translate("SaveLabel", "Saving…"),
        Saving.ASIDE: QCoreApplication.translate("SaveLabel", "Kept in a spare file"),
        Saving.FAILED: QCoreApplication.translate("SaveLabel", "Not saved"),
        Saving.APART: QCoreApplication.translate("SaveLabel", "Kept as a version of its own"),
    }
    label.setText(words[state.saving])
    if state.error is not None:
        where = {
            Saving.ASIDE: QCoreApplication.translate(
                "SaveLabel",
                "Your text is in a spare file beside the database; saving is tried again.",
            ),
            Saving.FAILED: QCoreApplication.translate(
                "SaveLabel", "Copy your text somewhere else; saving is tried again."
            ),
        }
        told = f"{translate(state.error.text)} {where.get(state.saving, '')}".strip()
        messages.show_problem(told)
        label.setToolTip(plain_tip(told))
    else:
        label.setToolTip("")
