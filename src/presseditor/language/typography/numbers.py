"""Numbers: ordinals, decimal commas, thousands, dates, money, fractions."""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import NBSP, Rule, by_pattern
from presseditor.language.typography.telephones import TELEPHONES

_ENDINGS = {
    "ый": "й", "ой": "й", "ий": "й", "ая": "я", "ое": "е", "ые": "е", "ого": "го", "его": "го",
    "ому": "му", "ему": "му", "ым": "м", "им": "м", "ом": "м", "ем": "м", "ых": "х", "их": "х",
    "ыми": "ми", "ими": "ми", "ую": "ю", "ей": "й",
}  # fmt: skip
_FRACTIONS = {"1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔"}
_S = f"[ {NBSP}]"


def _thousands(match: re.Match[str]) -> str:
    digits = match[0]
    head = len(digits) % 3 or 3
    groups = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    return NBSP.join(groups)


NUMBERS = (
    Rule(
        "ordinal",
        message("Shorten the ending of an ordinal"),
        ("2-ое место", "2-е место"),
        by_pattern(rf"(?<=[\d%])-({'|'.join(_ENDINGS)})\b", lambda match: "-" + _ENDINGS[match[1]]),
        words=True,
    ),
    Rule(
        "compound_number",
        message("Join a number to an adjective with a bare hyphen"),
        ("5-ти летний", "5-летний"),
        by_pattern(
            rf"(?<=\d)-(?:х|ти|и|ми)[ {NBSP}-](?=(?:летн|дневн|часов|этажн|комнатн|местн|кратн|"
            r"месячн|минутн|процентн|километров|метров|уровнев|серийн)[а-яё]{1,4}\b)",
            "-",
        ),
        words=True,
    ),
    Rule(
        "percent",
        message("Close up the per cent sign"),
        ("100 %", "100%"),
        by_pattern(rf"(?<=\d){_S}(?=[%‰])", ""),
    ),
    Rule(
        "decimal_comma",
        message("Set a decimal comma"),
        ("1.5%", "1,5%"),
        by_pattern(
            rf"(?<![\d.,-])(\d{{1,9}})\.(\d{{1,6}})(?=%|×\d|{_S}(?:тыс|млн|млрд|га|км)\b)", r"\1,\2"
        ),
        words=True,
    ),
    Rule(
        "thousands",
        message("Keep the groups of a number together"),
        ("100 000 рублей", f"100{NBSP}000 рублей"),
        by_pattern(
            r"(?<![\d.,+()-])(?<![\d)][ ])\d{1,3}(?:[ ]\d{3}){1,4}(?![ ]?\d)(?![.-]\d)",
            lambda match: match[0].replace(" ", NBSP),
        ),
    ),
    Rule(
        "group_thousands",
        message("Set a long number in groups of three"),
        ("1246000 рублей", f"1{NBSP}246{NBSP}000 рублей"),
        by_pattern(
            rf"(?<![\w.,/№-])\d{{5,12}}(?={_S}(?:рубл|человек|жител|экземпляр))", _thousands
        ),
        on=False,
    ),
    Rule(
        "date_iso",
        message("Set a date the Russian way"),
        ("2026-11-23", "23.11.2026"),
        by_pattern(
            r"(?<![\w.,:/-])([12]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w:/-])",
            r"\3.\2.\1",
        ),
        words=True,
    ),
    Rule(
        "currency",
        message("Put the sign of a currency after the sum"),
        ("$100", f"100{NBSP}$"),
        by_pattern(
            rf"(?<![\w$€£₽])([$€£₽]){_S}?(\d{{1,3}}(?:{_S}\d{{3}}){{1,4}}|\d{{1,12}}(?:[.,]\d{{1,2}})?)"
            rf"(?![\w.,]?\d|{_S}(?:тыс|млн|млрд|трлн))",
            rf"\2{NBSP}\1",
        ),
    ),
    *TELEPHONES,
    Rule(
        "fraction",
        message("Set simple fractions as one sign"),
        ("1/2 доли", "½ доли"),
        by_pattern(
            r"(?<![\d/.,])(?:1/2|1/4|3/4|1/3|2/3)(?![\d/])",
            lambda match: _FRACTIONS[match[0]],
        ),
        on=False,
        words=True,
    ),
)
