"""The typographic rules as a list of ticks: what each does and an example of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from presseditor.domain.message import Message
from presseditor.language.typography import RULES

ROWS = 10


class RuleTicks(QListWidget):
    """A ticked rule works; ``off`` gives the ids of those that do not."""

    def __init__(self, off: Sequence[str], translate: Callable[[Message], str]) -> None:
        super().__init__()
        # Ids of rules that this version does not show must outlive the dialog.
        shown = [rule for rule in RULES if rule.on]
        known = {rule.id for rule in shown}
        self._unknown = tuple(one for one in off if one not in known)
        for rule in shown:
            item = QListWidgetItem(f"{translate(rule.title)}:  {' → '.join(rule.example)}")
            item.setData(Qt.ItemDataRole.UserRole, rule.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if rule.id in off else Qt.CheckState.Checked)
            self.addItem(item)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(ROWS * self.sizeHintForRow(0))

    @property
    def off(self) -> tuple[str, ...]:
        """The ids of the rules that are turned off."""
        items = (self.item(row) for row in range(self.count()))
        unticked = (one for one in items if one.checkState() == Qt.CheckState.Unchecked)
        ids = (str(one.data(Qt.ItemDataRole.UserRole)) for one in unticked)
        return (*self._unknown, *ids)
