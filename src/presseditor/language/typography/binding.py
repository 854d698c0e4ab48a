"""Non-breaking spaces: what must not part at the end of a line."""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import MONTHS, NBSP, Rule, by_pattern

_S = f"[ {NBSP}]"
_CYR = "а-яёА-ЯЁ"
_ADDRESS = (
    r"ул|пр|пер|просп|пр-кт|пл|бул|б-р|наб|пос|дер|мкр|обл|гор|р-н|ш|"
    r"каб|корп|стр|оф|кв|д|г|с|п"
)


def _together(match: re.Match[str]) -> str:
    return re.sub(r"\.[ \u00a0]?(?=\w)", f".{NBSP}", match[0])


def _decade(match: re.Match[str]) -> str:
    short = match["short"].replace(" ", "")
    if short == "г.г." or ("–" in match["when"] and short in {"г.", "в."}):
        short = short[0] * 2 + "."
    return f"{match['when']}{NBSP}{short}"


def _initials(match: re.Match[str]) -> str:
    return re.sub(r"\.[ \u00a0]?", f".{NBSP}", match[0])


BINDING = (
    Rule(
        "initials",
        message("Keep initials with the family name"),
        ("А.С.Пушкин", f"А.{NBSP}С.{NBSP}Пушкин"),
        by_pattern(rf"(?<![\w.])(?:[А-ЯЁ]\.{_S}?){{1,2}}(?=[А-ЯЁ][а-яё]{{2,}})", _initials),
    ),
    Rule(
        "initials_after",
        message("Keep initials behind the family name with it"),
        ("Петров И.И.", f"Петров{NBSP}И.{NBSP}И."),
        by_pattern(
            rf"(?<=[а-яё]){_S}([А-ЯЁ]\.){_S}?([А-ЯЁ]\.)(?!{_S}?[А-ЯЁ][а-яё])",
            rf"{NBSP}\1{NBSP}\2",
        ),
        on=False,
    ),
    Rule(
        "measures",
        message("Set apart «кв. м» and «куб. м»"),
        ("100 кв.м", f"100 кв.{NBSP}м"),
        by_pattern(rf"(?<=\d[ {NBSP}])(кв|куб|пог)\.{_S}?(?=[кдсм]?м(?!\w))", rf"\1.{NBSP}"),
    ),
    Rule(
        "abbreviations",
        message("Keep the parts of an abbreviation together"),
        ("и т.д.", f"и т.{NBSP}д."),
        by_pattern(
            rf"(?<![\w.-])(?!г\.г\.|гг?\.)[а-яё]{{1,3}}\.(?:{_S}?(?!руб\.|к{_S})[а-яё]{{1,2}}\.){{1,2}}"
            rf"(?:{_S}(?:эл|ст)\.)?"
            rf"(?![а-яё])|(?<!\w)P\.{_S}?(?:P\.{_S}?)?S\.",
            _together,
        ),
    ),
    Rule(
        "years",
        message("Keep «г.» and «в.» with the year and the century"),
        ("2019г.", f"2019{NBSP}г."),
        by_pattern(
            rf"(?<![\d-])(?P<when>(?:[12]\d{{3}}–)?[12]\d{{3}}){_S}?(?P<short>г\.{_S}?г\.|гг?\.)"
            rf"|(?<![\w])(?P<a>(?:[IVX]{{1,5}}–)?[IVX]{{1,5}}){_S}?(?P<b>вв?\.)",
            lambda m: _decade(m) if m["when"] else _century(m),
        ),
    ),
    Rule(
        "address",
        message("Keep «ул.», «д.», «г.» with the name"),
        ("ул.Мира, д.5", f"ул.{NBSP}Мира, д.{NBSP}5"),
        by_pattern(
            rf"(?<![\w.])(?<!\d[ {NBSP}])({_ADDRESS})\.[ ]?(?=[А-ЯЁ][а-яё]|\d)(?!\d\d?\.\d)",
            rf"\1.{NBSP}",
        ),
    ),
    Rule(
        "address_parts",
        message("Keep «кв.», «корп.», «оф.» with the number"),
        ("д. 5 кв.7", f"д. 5 кв.{NBSP}7"),
        by_pattern(r"(?<=[ \u00a0,])(кв|корп|оф|каб)\.[ ]?(?=\d)", rf"\1.{NBSP}"),
    ),
    Rule(
        "references",
        message("Keep «см.», «им.», «рис.», «стр.» with what follows"),
        ("им.Пушкина", f"им.{NBSP}Пушкина"),
        by_pattern(
            rf"(?<![\w.])(им|см|рис|табл|стр|гл|илл?|ст|пп?)\.[ ]?(?=[{_CYR}]{{3}}|\d)(?<!пп\.)",
            rf"\1.{NBSP}",
            re.IGNORECASE,
        ),
    ),
    Rule(
        "months",
        message("Keep the day with the month"),
        ("1 мая", f"1{NBSP}мая"),
        by_pattern(rf"(?<=\d)[ ](?={MONTHS}\b)", NBSP, re.IGNORECASE),
    ),
    Rule(
        "scales",
        message("Set apart «тыс.», «млн», «млрд» and keep them with the number"),
        ("2млн", f"2{NBSP}млн"),
        by_pattern(rf"(?<=\d){_S}?(?=(?:тыс\.|млн|млрд|трлн)(?!\w))", NBSP),
    ),
    Rule(
        "money",
        message("Keep «руб.» with the number"),
        ("5 тыс. руб.", f"5 тыс.{NBSP}руб."),
        by_pattern(r"(?:(?<=\d)|(?<=тыс\.)|(?<=млн)|(?<=млрд))[ ](?=(?:руб\.|рубл|₽))", NBSP),
    ),
    Rule(
        "numbers",
        message("Keep a number with the word it counts"),
        ("5 школ", f"5{NBSP}школ"),
        by_pattern(
            rf"(?<![\w.,:–/-])(\d{{1,5}}|\d{{1,3}}(?:{NBSP}\d{{3}}){{1,3}}|\d{{1,5}},\d{{1,4}})[ ]"
            rf"(?=[{_CYR}]|(?:lpi|dpi|Mb|Gb|kg|km|cm|mm)\b)"
            r"|(?<![\w.,:–/-])(\d{1,5}\.\d{1,2})[ ](?=руб)",
            lambda m: (m[1] or m[2]) + NBSP,
        ),
    ),
    Rule(
        "ranges",
        message("Keep a range with the word it counts"),
        ("5–7 лет", f"5–7{NBSP}лет"),
        by_pattern(rf"(?<![\w.])(\d{{1,4}}–\d{{1,4}})[ ](?=[{_CYR}])", rf"\1{NBSP}"),
    ),
    Rule(
        "particles",
        message("Keep «же», «ли», «бы» with the word before"),
        ("может ли", f"может{NBSP}ли"),
        by_pattern(rf"(?<=[{_CYR}])[ ](?=(?:ли|ль|же|ж|бы|б)(?![\w-]))", NBSP),
    ),
    Rule(
        "short_words",
        message("Keep a short word with the next one"),
        ("в Москве", f"в{NBSP}Москве"),
        by_pattern(
            rf"(?<![\w.’-])(?!(?:ли|ль|же|ж|бы|б)[ ])([{_CYR}]{{1,2}}|[A-Za-z]{{2}})[ ]"
            r"(?=[^\s–—-])",
            rf"\1{NBSP}",
            re.IGNORECASE,
        ),
    ),
    Rule(
        "legal_forms",
        message("Keep «ООО», «АО», «ГБУ» with the name"),
        ("ООО «Рога»", f"ООО{NBSP}«Рога»"),
        by_pattern(
            r"(?<!\w)((?:[ОЗП]?АО|ООО|ИП|ГБУ|МБУ|МУП|ГУП|НКО|ТОС|МАУ|АНО))[ ](?=«)", rf"\1{NBSP}"
        ),
    ),
    Rule(
        "last_word",
        message("Keep a short last word with the one before"),
        ("дорогая моя!", f"дорогая{NBSP}моя!"),
        by_pattern(
            rf"(?<=[{_CYR}])[ ](?=[{_CYR}]{{1,3}}[.!?…]{{1,3}}»?[ ]{{0,3}}(?:\n|\Z))",
            NBSP,
        ),
    ),
)


def _century(match: re.Match[str]) -> str:
    short = "вв." if "–" in match["a"] else match["b"]
    return f"{match['a']}{NBSP}{short}"
