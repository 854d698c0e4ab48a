"""Dashes: long between words, short in ranges, hyphens in particles."""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import MONTHS, NBSP, Rule, by_pattern

_S = f"[ {NBSP}]"
_DAYS = r"понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресень[ея]"
_COUNTED = (
    r"(?:человек|лет|год|дн[яей]|час|минут|секунд|недел|месяц|раз|руб|тыс|млн|млрд|процент|балл|"
    r"метр|километр|градус|мест|класс|этаж|семь|семей|участник|учеников|школ|км|кг|м\b|см|мм|га)"
)
_WHO = (
    r"кто|кого|кому|кем|ком|что|чего|чему|чем|чём|как|где|куда|откуда|когда|почему|зачем|сколько|"
    r"чей|чья|чье|чьё|чьи|чьих|чьим|как(?:ой|ая|ое|ие|ого|ому|им|ом|их|ими|ую)"
)
_MIXED = re.IGNORECASE


def _dash(match: re.Match[str]) -> str:
    before, after = match["before"], match["after"]
    text, start = match.string, match.start()
    if text[start - 1] in ".!?…" and start:
        return f" —{NBSP}"
    return f"{NBSP}—{after or ''}" if before or not after else f"{NBSP}—{after}"


DASHES = (
    Rule(
        "dash_speech",
        message("Start a line of speech with a dash"),
        ("-Мы рады", "— Мы рады"),
        by_pattern(rf"^[-–—]{{1,2}}{_S}?(?=[А-ЯЁ«„\"…])", f"—{NBSP}", re.MULTILINE),
    ),
    Rule(
        "dash_long",
        message("Set a long dash between words"),
        ("Правда - это", "Правда — это"),
        by_pattern(
            rf"(?<=[^\s|])(?<![ {NBSP}])(?P<before>{_S})(?:--?|–|—)(?P<after>{_S}|(?=\n|\Z))"
            rf"(?![-–—|])",
            _dash,
        ),
    ),
    Rule(
        "dash_stuck",
        message("Set apart a dash that sticks to a word"),
        ("Глава- Иванов", "Глава — Иванов"),
        by_pattern(
            rf"(?<=[а-яё»“])(?:--?|–|—){_S}(?!(?:и|или|либо|нибудь|то)\b)(?=[\w«„\"])"
            rf"|(?<=[,»“])(?:--?|–|—){_S}?(?=[\w«„\"])"
            rf"|(?<=[а-яё»”\"],)(?:--?|–|—)(?=[а-яё])",
            f"{NBSP}— ",
        ),
    ),
    Rule(
        "dash_surname",
        message("Set a dash where a hyphen stands for a missing word"),
        ("(Николай -он)", "(Николай —он)"),
        by_pattern(rf"(?<=[а-яё]){_S}-(?=[а-яё])", f"{NBSP}—"),
    ),
    Rule(
        "dash_months",
        message("Set a short dash between months"),
        ("апрель-май", "апрель–май"),
        by_pattern(rf"\b({MONTHS})[-—]({MONTHS})\b", r"\1–\2", _MIXED),
    ),
    Rule(
        "dash_weekdays",
        message("Set a short dash between days of the week"),
        ("среда-пятница", "среда–пятница"),
        by_pattern(rf"\b({_DAYS})[-—]({_DAYS})\b", r"\1–\2", _MIXED),
    ),
    Rule(
        "dash_days",
        message("Set a short dash between days of a month"),
        ("5-7 мая", "5–7 мая"),
        by_pattern(rf"(?<![\d.,-])(\d{{1,2}})[-—](\d{{1,2}})(?={_S}{MONTHS}\b)", r"\1–\2", _MIXED),
    ),
    Rule(
        "dash_times",
        message("Set a short dash between hours"),
        ("10:00-12:00", "10:00–12:00"),
        by_pattern(r"(?<!\d)(\d{1,2}[:.]\d\d)[-—](\d{1,2}[:.]\d\d)(?![\d.])", r"\1–\2"),
    ),
    Rule(
        "dash_years",
        message("Set a short dash between years, decades and centuries"),
        ("2019-2024 годы", "2019–2024 годы"),
        by_pattern(
            r"(?<![\d-])([12]\d{3})[-—]([12]\d{3})(?![\d-])|(?<!\d)(\d0)[-—](\d0-[ехм])\b"
            r"|\b([IVX]{1,5})[-—]([IVX]{1,5})(?=[ \u00a0]?(?:вв?\.|век))",
            lambda match: "–".join(group for group in match.groups() if group),
        ),
    ),
    Rule(
        "dash_range",
        message("Set a short dash in a range of counted things"),
        ("10-15 человек", "10–15 человек"),
        by_pattern(
            rf"(?<![\w.,:/+-])(\d{{1,4}}(?:,\d+)?)[-—](\d{{1,4}}(?:,\d+)?)(?={_S}?{_COUNTED}|{_S}?%)",
            r"\1–\2",
        ),
    ),
    Rule(
        "hyphen_to",
        message("Put a hyphen before -то, -либо, -нибудь"),
        ("кто то", "кто-то"),
        by_pattern(
            rf"(?<!\w)({_WHO})(?:{_S}|-{_S}|{_S}-)(либо|нибудь)\b"
            rf"|(?<!\w)({_WHO})(?:{_S}|-{_S}|{_S}-)(то)(?=[.!?…,;]*(?:\n|\Z)|[.!?…]|{_S}"
            rf"(?!же\b|есть\b|самое\b|и\b|что|чт|лишь\b|только\b|ли\b))",
            lambda match: "-".join(group for group in match.groups() if group),
            _MIXED,
        ),
    ),
    Rule(
        "hyphen_koe",
        message("Put a hyphen after кое-"),
        ("кое кто", "кое-кто"),
        by_pattern(rf"(?<!\w)(ко[ей])(?:{_S}|-{_S}|{_S}-)(?=(?:{_WHO})\b)", r"\1-", _MIXED),
    ),
    Rule(
        "hyphen_iz",
        message("Put a hyphen in из-за and из-под"),
        ("из за угла", "из-за угла"),
        by_pattern(rf"(?<![\w-])(из){_S}(?=(?:за|под)\b(?!-))", r"\1-", _MIXED),
    ),
    Rule(
        "hyphen_taki",
        message("Put a hyphen before -таки after an adverb"),
        ("всё таки", "всё-таки"),
        by_pattern(
            rf"(?<!\w)(верно|вс[её]|опять|прямо|довольно|действительно|так|снова){_S}(?=таки\b)",
            r"\1-",
            _MIXED,
        ),
    ),
)
