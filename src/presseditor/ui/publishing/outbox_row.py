"""A line of the outbox: a delivery and the site it is for."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.domain.site import Site
from presseditor.sites.registry import page_address
from presseditor.ui.publishing.delivery_words import is_held, was_changed_there

CAN_WAIT = frozenset({DeliveryState.QUEUED, DeliveryState.WAITING, DeliveryState.FAILED})


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


def choose_newest(lines: QListWidget, wanted: Callable[[Delivery], bool]) -> None:
    """Choose the first line whose delivery is ``wanted``, or none."""
    lines.clearSelection()
    lines.setCurrentRow(-1)
    for number in range(lines.count()):
        if wanted(row_of(lines.item(number)).delivery):
            lines.setCurrentRow(number)
            return


def stands(lines: QListWidget, one: Delivery) -> bool:
    """Tell whether this is the latest that arrived of its page, and no removal."""
    rows = [row_of(lines.item(row)).delivery for row in range(lines.count())]
    page = (one.article_id, one.site_id)
    arrived = (
        row
        for row in rows
        if (row.article_id, row.site_id) == page and row.state is DeliveryState.DELIVERED
    )
    latest = next(arrived, None)
    return latest is not None and latest.id == one.id and one.action is DeliveryAction.PUBLISH


def can_be_tried(one: Delivery, now: dt.datetime) -> bool:
    """Tell whether trying now makes sense.

    What waits for its hour must not go out before, and what somebody changed on the site fails
    until it is overwritten.
    """
    early = one.due is not None and one.due > now
    waits = is_held(one) or (one.state is DeliveryState.QUEUED and early)
    return one.state in CAN_WAIT and not waits and not was_changed_there(one)


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
