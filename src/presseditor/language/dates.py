"""Dates, hours, numbers and counted nouns the way a Russian press text prints them."""

import datetime as dt
from decimal import Decimal

from presseditor.domain.moment import Moment

_MONTHS = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_THIN_SPACE = "\u202f"
_MINUS = "\u2212"
_GROUPED_FROM = 10_000  # four digits are printed without a space: 1246, but 12 460
_TEN = 10
_HUNDRED = 100
_TEENS = range(11, 15)
_FEW = range(2, 5)


def format_day(day: dt.date) -> str:
    """Return «20 марта 2019 года»."""
    return f"{_day_and_month(day)} {day.year} года"


def format_moment(moment: Moment) -> str:
    """Return «20 марта 2019 в 13:00», or the day alone where the hour is not known."""
    if moment.time is None:
        return format_day(moment.date)
    return f"{_day_and_month(moment.date)} {moment.date.year} в {_hour(moment.time)}"


def format_period(start: Moment, end: Moment | None, *, all_day: bool = False) -> str:
    """Return when something takes place, as short as it stays clear.

    «21 марта 2019, 11:00–13:00»; «5 и 6 мая 2025 года»; «с 6 по 12 октября 2025 года»;
    «с 10:00 6 октября до 18:00 12 октября 2025 года». Hours are left out when ``all_day``.
    """
    if all_day:
        start = Moment(start.date)
        end = Moment(end.date) if end is not None else None
    if end is None or end == start:
        return format_moment(start)
    if start.date == end.date:
        return _hours_of_a_day(start, end)
    if start.time is not None and end.time is not None:
        first = _shared(start.date, end.date)
        return f"с {_hour(start.time)} {first} до {_hour(end.time)} {format_day(end.date)}"
    days = _days(start.date, end.date)
    return days if start.time is None else f"{days}, начало в {_hour(start.time)}"


def format_number(value: float | Decimal) -> str:
    """Return the number with a decimal comma and thin spaces between thousands from 10 000 on."""
    whole, _, fraction = format(abs(Decimal(str(value))), "f").partition(".")
    if int(whole) >= _GROUPED_FROM:
        whole = f"{int(whole):,}".replace(",", _THIN_SPACE)
    fraction = fraction.rstrip("0") if isinstance(value, float) else fraction
    sign = _MINUS if value < 0 else ""
    return f"{sign}{whole},{fraction}" if fraction else f"{sign}{whole}"


def plural(number: float | Decimal, one: str, few: str, many: str) -> str:
    """Choose the noun after a number: 1 рубль, 2 рубля, 5 рублей, 18,6 рубля."""
    if number != int(number):
        return few
    count = abs(int(number))
    if count % _HUNDRED in _TEENS:
        return many
    if count % _TEN == 1:
        return one
    return few if count % _TEN in _FEW else many


def _days(start: dt.date, end: dt.date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        if end.day == start.day + 1:
            return f"{start.day} и {format_day(end)}"
        return f"с {start.day} по {format_day(end)}"
    return f"с {_shared(start, end)} по {format_day(end)}"


def _hours_of_a_day(start: Moment, end: Moment) -> str:
    if start.time is None or end.time is None:
        return format_moment(start if start.time is not None else Moment(start.date))
    hours = f"{_hour(start.time)}–{_hour(end.time)}"
    return f"{_day_and_month(start.date)} {start.date.year}, {hours}"


def _shared(day: dt.date, other: dt.date) -> str:
    """Return ``day``, without the year where ``other`` names the same one."""
    return _day_and_month(day) if day.year == other.year else format_day(day)


def _day_and_month(day: dt.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _hour(time: dt.time) -> str:
    return f"{time.hour}:{time.minute:02d}"
