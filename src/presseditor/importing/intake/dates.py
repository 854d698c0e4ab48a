"""Dates and times as Russian releases write them, found by two regular expressions."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = {
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "мая": 5, "май": 5, "мае": 5, "июн": 6, "июл": 7,
    "авг": 8, "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
}  # fmt: skip
_MONTH = (
    r"(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|"
    r"сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|янв|фев|мар|апр|июн|июл|авг|сен|сент|окт|"
    r"нояб|ноя|дек)\b\.?"
)
_YEAR = r"(?:,? (?P<y{n}>(?:19|20)\d\d)(?: ?(?:года|году|год|г\b\.?))?)?"
_DAY = r"(?P<d{n}>0?[1-9]|[12]\d|3[01])(?:-?го)?"
_DATE = re.compile(
    rf"(?<![\d.,-])(?:(?:с |со |от )?{_DAY.format(n=1)}(?: (?P<m1>{_MONTH}){_YEAR.format(n=1)})?"
    rf"(?: (?:по|до|и) | ?[-–—] ?))?{_DAY.format(n=2)} (?P<m2>{_MONTH}){_YEAR.format(n=2)}"
    r"|(?<![\d.])(?P<d3>[0-3]?\d)\.(?P<m3>[01]?\d)\.(?P<y3>(?:19|20)\d\d|\d\d)(?![\d.]\d)"
    r"(?: ?г\b\.?)?"
    r"|(?<!\d)(?P<y4>(?:19|20)\d\d)-(?P<m4>[01]\d)-(?P<d4>[0-3]\d)(?!\d)"
    r"|\b(?P<rel>сегодня|вчера|завтра|послезавтра|позавчера)\b"
    r"|\bво? (?P<past>минувш\w{2,3}|прошедш\w{2,3}|прошл\w{2,3})?"
    r"(?P<next>следующ\w{2,3}|ближайш\w{2,3})? ?"
    r"(?P<weekday>понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)\b",
    re.IGNORECASE,
)
_HOUR = r"(?:[01]?\d|2[0-4])"
_TIME = re.compile(
    rf"(?<![\d.:,])(?P<h>{_HOUR})(?P<sep>[:.-])(?P<m>[0-5]\d)(?::[0-5]\d)?"
    r"(?![\d%.:]\d|\d| ?(?:%|руб|млн|км|тыс|м\b))"
    rf"|(?P<h2>{_HOUR})(?: часов| часа| час\b| ч\b\.?)(?: (?P<m2>[0-5]?\d) мин\w*\.?)?"
    rf"|\b(?P<noon>в полдень|в полночь)\b",
    re.IGNORECASE,
)
_FULL_YEAR = 100  # «05.03.26» is of this century
_WEEKDAYS = ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
_NAMED = r"(понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)"
_WEEKDAY_BEFORE = re.compile(rf"\b{_NAMED},? ?$", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(rf",? ?\(?(?:в |во )?{_NAMED}\b", re.IGNORECASE)
_BESIDE = 16  # characters: the longest weekday, a comma and a space
_RELATIVE = {"сегодня": 0, "вчера": -1, "завтра": 1, "послезавтра": 2, "позавчера": -2}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date or a range of dates at ``start:end``; ``relative`` when counted from ``near``."""

    first: dt.date
    last: dt.date | None
    start: int
    end: int
    relative: bool = False
    has_year: bool = False


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time of day at ``start:end``."""

    time: dt.time
    start: int
    end: int


def find_dates(
    text: str, near: dt.date, start: int = 0, end: int | None = None
) -> Iterator[FoundDate]:
    """Yield the dates of ``text[start:end]``; a missing year is the one nearest to ``near``."""
    for match in _DATE.finditer(text, start, len(text) if end is None else end):
        found = _read(match, near)
        if found is not None:
            yield found


def find_times(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundTime]:
    """Yield the times of day of ``text[start:end]`` («11:00», «15.00», «17 часов», «в полдень»)."""
    for match in _TIME.finditer(text, start, len(text) if end is None else end):
        found = _time(match)
        if found is not None:
            yield FoundTime(found, match.start(), match.end())


def _time(match: re.Match[str]) -> dt.time | None:
    if match["noon"]:
        return dt.time(12 if match["noon"].lower().endswith("полдень") else 0)
    if match["h2"]:
        before = match.string[max(0, match.start() - 3) : match.start()].lower()
        if not before.endswith((" в ", " с ", "до ", "к ", "о ")):
            return None  # «2 часа 14 минут» is how long, not when
        hour, minute = int(match["h2"]), int(match["m2"] or 0)
    else:
        hour, minute = int(match["h"]), int(match["m"])
        before = match.string[max(0, match.start() - 12) : match.start()]
        if match["sep"] != ":" and not re.search(r"(?:\b[вдскоВС]о?|начало|время:?) $", before):
            return None
    return dt.time(hour % 24, minute)


def _read(match: re.Match[str], near: dt.date) -> FoundDate | None:
    if match["rel"] or match["weekday"]:
        day = _relative(match, near)
        return FoundDate(day, None, match.start(), match.end(), relative=True)
    if match["d3"] or match["d4"]:
        number = "3" if match["d3"] else "4"
        year = int(match["y" + number])
        found = _date(
            year + 2000 * (year < _FULL_YEAR), int(match["m" + number]), int(match["d" + number])
        )
        return (
            None
            if found is None
            else FoundDate(found, None, match.start(), match.end(), has_year=True)
        )
    return _in_words(match, near)


def _in_words(match: re.Match[str], near: dt.date) -> FoundDate | None:
    month = _MONTHS[match["m2"][:3].lower()]
    year = int(match["y2"]) if match["y2"] else None
    day = int(match["d2"])
    last = _date(year, month, day) if year else _nearest(month, day, near, _weekday_beside(match))
    if last is None:
        return None
    if not match["d1"]:
        return FoundDate(last, None, match.start(), match.end(), has_year=bool(year))
    month = _MONTHS[match["m1"][:3].lower()] if match["m1"] else last.month
    first = _date(int(match["y1"] or last.year), month, int(match["d1"]))
    if first is not None and first > last and not match["y1"]:
        first = _date(last.year - 1, month, int(match["d1"]))
    if first is None or first > last:
        return FoundDate(last, None, match.start("d2"), match.end(), has_year=bool(year))
    return FoundDate(first, last, match.start(), match.end(), has_year=bool(year))


def _relative(match: re.Match[str], near: dt.date) -> dt.date:
    if match["rel"]:
        return near + dt.timedelta(days=_RELATIVE[match["rel"].lower()])
    behind = (near.weekday() - _WEEKDAYS.index(match["weekday"].lower())) % 7
    if match["past"]:
        return near - dt.timedelta(days=behind or 7)
    return near + dt.timedelta(days=(7 - behind) % 7)


def _weekday_beside(match: re.Match[str]) -> int | None:
    """Return the weekday in «в субботу, 14 марта» or «14 марта (суббота)»: it tells which year."""
    text = match.string
    before = _WEEKDAY_BEFORE.search(text, max(0, match.start() - _BESIDE), match.start())
    found = before or _WEEKDAY_AFTER.match(text, match.end())
    if found is None:
        return None
    return next(at for at, name in enumerate(_WEEKDAYS) if name[:4] == found[1][:4].lower())


def _nearest(month: int, day: int, near: dt.date, weekday: int | None) -> dt.date | None:
    years = (near.year - 1, near.year, near.year + 1)
    found = [one for year in years if (one := _date(year, month, day)) is not None]
    told = [one for one in found if one.weekday() == weekday]
    return min(told or found, key=lambda one: abs(one - near), default=None)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
