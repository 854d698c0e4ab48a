"""From the services' announcements to a Qt signal on the GUI thread."""

from PySide6.QtCore import QObject, Qt, Signal

from presseditor.services.changes import Change, Changes


class ChangeBridge(QObject):
    """Emits ``changed(Change)`` on the thread it lives on, whichever thread announced it."""

    changed = Signal(object)
    _announced = Signal(object)

    def __init__(self, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._announced.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = changes.subscribe(self._announce)

    def close(self) -> None:
        """Stop listening."""
        self._unsubscribe()

    def _announce(self, change: Change) -> None:
        self._announced.emit(change)
