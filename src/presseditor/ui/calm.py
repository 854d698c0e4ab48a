"""Fields whose value the mouse wheel never changes: it scrolls the form in which they stand.

A form is scrolled with the pointer anywhere over it. Qt's own fields take the wheel for a change of
value as soon as the pointer crosses them, and what is saved by itself then keeps that change.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimeZone
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateTimeEdit,
    QTabBar,
    QTabWidget,
    QWidget,
)
from typing_extensions import override


class CalmComboBox(QComboBox):
    """A list to choose from; its open list scrolls by itself, the closed box never does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmDateTimeEdit(QDateTimeEdit):
    """A date with its hour, typed or chosen from a calendar that is calm too.

    It counts in UTC, which has every hour: the clock changes of the computer's zone are not those
    of the article.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTimeZone(QTimeZone.utc())
        self.setCalendarPopup(True)
        self.setCalendarWidget(CalmCalendar())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmCalendar(QCalendarWidget):
    """A month to choose a day from; neither its days nor its year follow the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class CalmTabBar(QTabBar):
    """Tabs that change by a click or a key."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CalmTabWidget(QTabWidget):
    """Pages behind calm tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(CalmTabBar(self))
