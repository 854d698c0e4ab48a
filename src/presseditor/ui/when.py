"""Instants in the words of a newsroom."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def ago(instant: dt.datetime, now: dt.datetime) -> str:
    """Return the local day and time of ``instant``: “today, 13:02”, “yesterday, 9:40”, a date."""
    local, today = instant.astimezone(), now.astimezone().date()
    clock = f"{local.hour}:{local.minute:02}"
    days = (today - local.date()).days
    if days == 0:
        return QCoreApplication.translate("When", "today, {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("When", "yesterday, {time}").format(time=clock)
    return day_in_words(local.date(), today)


def day_in_words(day: dt.date, today: dt.date) -> str:
    """Return “20 March”, with the year where it is not this one."""
    words = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), words)
