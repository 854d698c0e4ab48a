"""Every choice that the settings dialog shows, declared once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from presseditor.domain.message import Message
from presseditor.domain.site import Site
from presseditor.language.words.time_words import TimeWords
from presseditor.ui.calm import CalmComboBox
from presseditor.ui.setup.folder_field import FolderField
from presseditor.ui.setup.rule_ticks import RuleTicks
from presseditor.ui.widgets.form_layout import TextArea
from presseditor.ui.widgets.time_zones import ZoneBox

Edit = Callable[[Any], tuple[QWidget, Callable[[], Any]]]
"""Makes a field that shows a value, and what reads it out again."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice: the ``Settings`` field, its label and hint, and the widget that edits it.

    ``section`` is the heading of those that it is the first of.
    """

    name: str
    label: str
    edit: Edit
    hint: str = ""
    section: str = ""


def setting_list(
    sites: list[Site], words: Callable[[Message], str], time: TimeWords
) -> tuple[Setting, ...]:
    """Return the choices in the order they are shown; ``words`` translates a message."""
    return (
        *_of_office(time),
        *_of_window(),
        *_of_publishing(sites),
        *_of_text(words),
        *_of_backups(),
    )


def _of_office(time: TimeWords) -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting("office", translate("Settings", "Name of the office"), _line),
        Setting(
            "officer",
            translate("Settings", "Your name"),
            _line,
            translate("Settings", "It is written down when you let a text pass a check."),
        ),
        Setting("press_contact", translate("Settings", "Press contact in new texts"), _area),
        Setting(
            "time_zone",
            translate("Settings", "Time zone"),
            _zone(time),
            translate(
                "Settings",
                "What is queued goes out at the same instant. Texts begun before keep the clock "
                "that is named in them.",
            ),
        ),
    )


def _of_window() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    languages = [("ru", "Русский"), ("en", "English")]
    themes = [
        ("auto", translate("Settings", "as the system has it")),
        ("light", translate("Settings", "light")),
        ("dark", translate("Settings", "dark")),
    ]
    restart = translate("Settings", "Holds from the next start.")
    return (
        Setting("language", translate("Settings", "Language"), _choice(languages), restart),
        Setting("theme", translate("Settings", "Colours"), _choice(themes)),
    )


def _of_publishing(sites: list[Site]) -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    named = [(site.id, site.name) for site in sites]
    return (
        Setting("default_site", translate("Settings", "Publish on"), _choice(named)),
        Setting("rubrics", translate("Settings", "Rubrics, one a line"), _lines),
        Setting("consent_notice", translate("Settings", "Consent notice for new sites"), _area),
    )


def _of_text(words: Callable[[Message], str]) -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting("check_spelling", translate("Settings", "Check the spelling"), _tick),
        Setting(
            "thin_after_days",
            translate("Settings", "Keep every version of a text"),
            _choice(
                [
                    (90, translate("Settings", "for 90 days")),
                    (365, translate("Settings", "for a year")),
                    (0, translate("Settings", "always")),
                ]
            ),
            translate(
                "Settings",
                "Later one an hour is kept for a month, then one a day. What was approved, queued "
                "or published always stays.",
            ),
        ),
        Setting(
            "rules_off",
            translate("Settings", "Typographic rules"),
            _rules(words),
            translate("Settings", "Take the tick from a rule that should leave your texts alone."),
        ),
    )


def _of_backups() -> tuple[Setting, ...]:
    translate = QCoreApplication.translate
    return (
        Setting(
            "auto_backup",
            translate("Settings", "Back up every hour in which something changed"),
            _tick,
            section=translate("Settings", "Backups"),
        ),
        Setting("backup_count", translate("Settings", "Latest ones kept"), _number(5, 10, 24, 48)),
        Setting(
            "backup_days", translate("Settings", "Days of which one is kept"), _number(0, 7, 14, 30)
        ),
        Setting(
            "backup_weeks",
            translate("Settings", "Weeks of which one is kept"),
            _number(0, 4, 8, 26, 52),
        ),
        Setting(
            "backup_folder",
            translate("Settings", "Folder for backups"),
            _folder,
            translate(
                "Settings",
                "A folder on another disk or on a network drive outlives this disk. Left empty, "
                "it is the folder “backups” in the data folder.",
            ),
        ),
    )


def _line(value: Any) -> tuple[QWidget, Callable[[], Any]]:
    line = QLineEdit(value)
    return line, lambda: line.text().strip()


def _area(value: Any) -> tuple[QWidget, Callable[[], Any]]:
    area = TextArea(2)
    area.setPlainText(value)
    return area, lambda: area.text


def _lines(value: Any) -> tuple[QWidget, Callable[[], Any]]:
    area = TextArea(2)
    area.setPlainText("\n".join(value))
    return area, lambda: tuple(line.strip() for line in area.text.splitlines() if line.strip())


def _tick(value: Any) -> tuple[QWidget, Callable[[], Any]]:
    tick = QCheckBox(QCoreApplication.translate("Settings", "on"))
    tick.setChecked(value)
    return tick, tick.isChecked


def _zone(time: TimeWords) -> Edit:
    def edit(value: Any) -> tuple[QWidget, Callable[[], Any]]:
        box = ZoneBox(time)
        box.show_zone(value)
        return box, lambda: box.value

    return edit


def _rules(words: Callable[[Message], str]) -> Edit:
    def edit(value: Any) -> tuple[QWidget, Callable[[], Any]]:
        ticks = RuleTicks(value, words)
        return ticks, lambda: ticks.off

    return edit


def _number(*offered: int) -> Edit:
    """Offer some numbers, and the one that is set already."""

    def edit(value: Any) -> tuple[QWidget, Callable[[], Any]]:
        numbers = sorted({*offered, int(value)})
        return _choice([(number, str(number)) for number in numbers])(value)

    return edit


def _folder(value: Any) -> tuple[QWidget, Callable[[], Any]]:
    field = FolderField(value)
    return field, lambda: field.value


def _choice(options: Sequence[tuple[object, str]]) -> Edit:
    def edit(value: Any) -> tuple[QWidget, Callable[[], Any]]:
        box = CalmComboBox()
        for key, label in options:
            box.addItem(label, key)
        box.setCurrentIndex(max(box.findData(value), 0))
        return box, lambda: box.currentData() if box.count() else value

    return edit
