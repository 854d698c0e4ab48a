"""The time zones of Russia as a press officer knows them."""

from PySide6.QtCore import QCoreApplication

from presseditor.ui.calm import CalmComboBox


def fill_time_zones(box: CalmComboBox) -> None:
    """Offer the eleven zones, from west to east, with their IANA names as data."""
    for zone, label in _zones():
        box.addItem(label, zone)


def choose_time_zone(box: CalmComboBox, zone: str) -> None:
    """Choose ``zone``; one that is not offered is added under its own name."""
    index = box.findData(zone)
    if index < 0:
        box.addItem(zone, zone)
        index = box.count() - 1
    box.setCurrentIndex(index)


def _zones() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("Europe/Kaliningrad", translate("TimeZones", "Kaliningrad, Moscow −1")),
        ("Europe/Moscow", translate("TimeZones", "Moscow time")),
        ("Europe/Samara", translate("TimeZones", "Samara, Moscow +1")),
        ("Asia/Yekaterinburg", translate("TimeZones", "Yekaterinburg, Moscow +2")),
        ("Asia/Omsk", translate("TimeZones", "Omsk, Moscow +3")),
        ("Asia/Krasnoyarsk", translate("TimeZones", "Krasnoyarsk, Moscow +4")),
        ("Asia/Irkutsk", translate("TimeZones", "Irkutsk, Moscow +5")),
        ("Asia/Yakutsk", translate("TimeZones", "Yakutsk, Moscow +6")),
        ("Asia/Vladivostok", translate("TimeZones", "Vladivostok, Moscow +7")),
        ("Asia/Magadan", translate("TimeZones", "Magadan, Moscow +8")),
        ("Asia/Kamchatka", translate("TimeZones", "Kamchatka, Moscow +9")),
    ]
