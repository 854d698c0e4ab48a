"""The mouse wheel, turned over every field of a form."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

NOTCH = 120
"""Eighths of a degree times eight: what one notch of a common wheel sends."""


def turn(over: QWidget, notches: int = -1) -> None:
    """Turn the wheel over the middle of a widget; what it does not take goes to what it stands in.

    Qt hands on to the parent only what comes from the window system, so this does it the same way.
    """
    receiver: QWidget | None = over
    while receiver is not None:
        event = _notches(receiver, notches)
        QApplication.sendEvent(receiver, event)
        if event.isAccepted() or receiver.isWindow():
            return
        receiver = receiver.parentWidget()


def fields(form: QWidget) -> list[QWidget]:
    """Return all that a wheel could change in a form, but for its scroll bars."""
    kinds = (QComboBox, QAbstractSpinBox, QTabBar, QAbstractSlider, QCalendarWidget)
    return [
        one
        for one in form.findChildren(QWidget)
        if isinstance(one, kinds) and not isinstance(one, QScrollBar)
    ]


def values(form: QWidget) -> list[object]:
    """Return what stands in each of these fields, and in each line of text."""
    return [_value(one) for one in (*fields(form), *form.findChildren(QLineEdit))]


def turn_over_all(form: QWidget) -> None:
    """Turn the wheel both ways over each field and what it is made of, with the focus and without.

    A box that was clicked once has the keyboard; Qt's own boxes then take every notch.
    """
    for one in fields(form):
        for focused in (False, True):
            if focused:
                one.setFocus()
            for part in (one, *one.findChildren(QWidget)):
                turn(part, -1)
                turn(part, 2)


def _value(field: QWidget) -> object:
    match field:
        case QComboBox() | QTabBar():
            return field.currentIndex()
        case QCalendarWidget():
            return field.selectedDate(), field.monthShown(), field.yearShown()
        case QAbstractSpinBox() | QLineEdit():
            return field.text()
    return getattr(field, "value", None)


def _notches(over: QWidget, notches: int) -> QWheelEvent:
    middle = over.rect().center()
    return QWheelEvent(
        QPointF(middle),
        QPointF(over.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, notches * NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
