"""A line of the outbox: a delivery and the site it is for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from presseditor.domain.delivery import Delivery, DeliveryState
from presseditor.domain.site import Site
from presseditor.sites.registry import page_address


@dataclass(frozen=True, slots=True)
class Row:
    """A delivery with its site, if that is still known."""

    delivery: Delivery
    site: Site | None

    @property
    def site_name(self) -> str:
        """What the officer calls the site."""
        return self.site.name if self.site else self.delivery.site_id

    @property
    def address(self) -> str:
        """Where the page is; nothing where the site named what can be no page of it."""
        return page_address(self.site, self.delivery.url)


def row_of(item: QListWidgetItem) -> Row:
    """Return what a line of the list stands for."""
    row: Row = item.data(Qt.ItemDataRole.UserRole)
    return row


def chosen_row(lines: QListWidget) -> Row | None:
    """Return the row of the selected line."""
    items = lines.selectedItems()
    return row_of(items[0]) if items else None


def icon_name(delivery: Delivery) -> str:
    """Return the name of the icon that shows a delivery's state."""
    return {
        DeliveryState.QUEUED: "clock",
        DeliveryState.SENDING: "loader-circle",
        DeliveryState.WAITING: "cloud-off",
        DeliveryState.FAILED: "triangle-alert",
        DeliveryState.DELIVERED: "circle-check",
        DeliveryState.CANCELLED: "x",
    }[delivery.state]
