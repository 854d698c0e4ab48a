"""Dates that contradict each other: an announced event in the past, a wrong weekday."""

import datetime as dt
import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at, day_in_figures
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message

_MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
)  # fmt: skip
_WEEKDAYS = (
    ("понедельник",), ("вторник",), ("среда", "среду", "среды"), ("четверг",),
    ("пятница", "пятницу", "пятницы"), ("суббота", "субботу", "субботы"),
    ("воскресенье", "воскресенья"),
)  # fmt: skip
_DATE = rf"(?P<day>\d{{1,2}})[ \u00a0](?P<month>{'|'.join(_MONTHS)})(?:[ \u00a0](?P<year>\d{{4}}))?"
_DAY_NAME = "|".join(name for names in _WEEKDAYS for name in names)
_FUTURE = re.compile(
    r"\b(?:пройд[её]т|пройдут|состоится|состоятся|начн[её]тся|начнутся|откроется|откроются|"
    r"будет|будут|ждут|жд[её]т|приглашает|приглашают|соберутся|выступит|выступят|примет|примут)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:начал(?:ся|ась|ось|ись)|стартовал[аои]?|прош[её]л|прошл[аои]|состоял(?:ся|ась|ось|ись)|"
    r"открыл(?:ся|ась|ось|ись)|завершил(?:ся|ась|ось|ись)|провели|провёл|подписали)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(_DATE, re.IGNORECASE)
_WEEKDAY_DATE = re.compile(
    rf"\b(?P<name>{_DAY_NAME}),[ \u00a0]{_DATE}|{_DATE.replace('?P<', '?P<b_')}"
    rf"(?:[ \u00a0]года)?(?:,[ \u00a0]|[ \u00a0]\()(?:в[ \u00a0])?(?P<b_name>{_DAY_NAME})\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d)){1,600}")


def check_event_date(subject: Subject) -> Iterator[Finding]:
    """Warn where the text announces in the future tense what its page date says is over."""
    if subject.article.published is None:
        return
    event = subject.bundle.event
    for part, text in subject.texts():
        for sentence in _SENTENCE.finditer(text):
            announced = _announced(sentence[0])
            day = _day(announced, subject.day, "") if announced else None
            if announced and day and 0 < (subject.day - day).days < _HALF_YEAR:
                place = (sentence.start() + announced.start(), sentence.start() + announced.end())
                yield _before(day, subject, part, place)
                return
    last = (event.end or event.start) if event else None
    if last and last.date < subject.day and subject.article.kind in {"announcement", "holiday"}:
        yield _before(last.date, subject, "lead", (0, 0))


def check_weekdays(subject: Subject) -> Iterator[Finding]:
    """Warn of «в воскресенье, 2 февраля» where that day is another day of the week."""
    for part, text in subject.texts():
        for match in _WEEKDAY_DATE.finditer(text):
            prefix = "" if match["name"] else "b_"
            day = _day(match, subject.day, prefix)
            name = match[f"{prefix}name"].lower()
            if day and name not in _WEEKDAYS[day.weekday()]:
                yield at(
                    Severity.WARN,
                    "weekday_mismatch",
                    message(
                        "{date} is another day of the week: {right}, not {written}.",
                        date=day_in_figures(day),
                        right=_WEEKDAYS[day.weekday()][0],
                        written=name,
                    ),
                    part,
                    match.span(),
                )


def check_embargo(subject: Subject) -> Iterator[Finding]:
    """Hint at an embargo that is over before the text goes out."""
    embargo = subject.article.embargo
    if embargo and embargo.date() < subject.today:
        yield at(
            Severity.HINT,
            "embargo_past",
            message("The embargo ended on {date}. Take it off.", date=day_in_figures(embargo)),
            "title",
        )


_HALF_YEAR = 183


def _announced(sentence: str) -> re.Match[str] | None:
    """Return the first date that a future verb stands nearest to; past ones tell of another."""
    if not _FUTURE.search(sentence):
        return None
    verbs = [(one.start(), True) for one in _FUTURE.finditer(sentence)]
    verbs += [(one.start(), False) for one in _PAST.finditer(sentence)]
    for found in _ANNOUNCED.finditer(sentence):
        if min(verbs, key=lambda verb: abs(verb[0] - found.start()))[1]:
            return found
    return None


def _before(day: dt.date, subject: Subject, part: str, place: tuple[int, int]) -> Finding:
    return at(
        Severity.WARN,
        "event_before_publication",
        message(
            "The text announces an event of {event}, but it is dated {published}. "
            "Check the date, or tell it in the past tense.",
            event=day_in_figures(day),
            published=day_in_figures(subject.day),
        ),
        part,
        place,
    )


def _day(match: re.Match[str], near: dt.date, prefix: str) -> dt.date | None:
    """Return the day a match names; without a year, the one nearest to ``near``."""
    month = _MONTHS.index(match[f"{prefix}month"].lower()) + 1
    years = (
        [int(match[f"{prefix}year"])]
        if match[f"{prefix}year"]
        else [near.year - 1, near.year, near.year + 1]
    )
    days = []
    for year in years:
        try:
            days.append(dt.date(year, month, int(match[f"{prefix}day"])))
        except ValueError:
            continue
    return min(days, key=lambda one: abs((one - near).days), default=None)
