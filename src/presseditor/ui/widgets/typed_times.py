"""Dates and times as a press officer types and reads them."""

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from presseditor.domain.moment import Moment

_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.,\- ]?(\d{2}))?")
_CENTURY = 2000


def read_date(text: str) -> dt.date | None:
    """Read ``21.03.2019``, ``2019-03-21`` or ``21 марта 2019``; nothing gives ``None``.

    Raises ``ValueError`` for anything else.
    """
    typed = " ".join(text.split()).removesuffix(" г.").removesuffix(" года")
    if not typed:
        return None
    numeric = _NUMERIC.fullmatch(typed)
    if numeric:
        day, month, year = (int(part) for part in numeric.groups())
        return dt.date(year if year >= 100 else year + _CENTURY, month, day)  # noqa: PLR2004
    for locale in (QLocale(QLocale.Language.Russian), QLocale(QLocale.Language.English)):
        found = locale.toDate(typed, "d MMMM yyyy")
        if found.isValid():
            return dt.date(found.year(), found.month(), found.day())
    return dt.date.fromisoformat(typed)


def read_time(text: str) -> dt.time | None:
    """Read ``10:00``, ``10.00``, ``1000`` or ``10``; nothing gives ``None``.

    Raises ``ValueError`` for anything else.
    """
    typed = text.strip()
    if not typed:
        return None
    match = _TIME.fullmatch(typed)
    if match is None:
        raise ValueError(typed)
    return dt.time(int(match[1]), int(match[2] or 0))


def typed_date(day: dt.date | None) -> str:
    """Return the date as it stands in a field: ``21.03.2019``."""
    return day.strftime("%d.%m.%Y") if day else ""


def typed_time(time: dt.time | None) -> str:
    """Return the time as it stands in a field: ``10:00``."""
    return time.isoformat("minutes") if time else ""


def date_in_words(day: dt.date | None) -> str:
    """Return the date as a sentence has it: ``21 марта 2019``."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def moment_in_words(moment: Moment | None) -> str:
    """Return date and time as a sentence has them: ``21 марта 2019 в 10:00``."""
    if moment is None:
        return ""
    if moment.time is None:
        return date_in_words(moment.date)
    pattern = QCoreApplication.translate("Moments", "{date} at {time}")
    return pattern.format(date=date_in_words(moment.date), time=typed_time(moment.time))
