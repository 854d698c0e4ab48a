"""Numbers: ordinals, decimal commas, thousands, telephones, fractions."""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import NBSP, Rule, by_pattern

_ENDINGS = {
    "ый": "й", "ой": "й", "ий": "й", "ая": "я", "ое": "е", "ые": "е", "ого": "го", "его": "го",
    "ому": "му", "ему": "му", "ым": "м", "им": "м", "ом": "м", "ем": "м", "ых": "х", "их": "х",
    "ыми": "ми", "ими": "ми", "ую": "ю", "ей": "й",
}  # fmt: skip
_FRACTIONS = {"1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔"}
_S = f"[ {NBSP}]"
_TELEPHONE = (
    rf"(?<![\w.-])(?P<country>\+7|8(?=\d{{10}}(?!\d))){_S}?\(?(?P<code>\d{{3}})\)?{_S}?"
    r"(?P<a>\d{3})[- ]?(?P<b>\d\d)[- ]?(?P<c>\d\d)(?![\d-])"
)


def _telephone(match: re.Match[str]) -> str:
    """Set +7 and 8 numbers with three-digit codes; codes of towns (3-5 digits) are told apart."""
    if match["code"][0] in "89" or match["code"] in {"495", "499", "498", "343", "383", "391"}:
        code = f"({match['code']})" if "(" in match[0] else match["code"]
        tail = f"{match['a']}-{match['b']}-{match['c']}"
        return f"{match['country']}{NBSP}{code}{NBSP}{tail}"
    return match[0]


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
        "telephone",
        message("Set a telephone number"),
        ("+79161234567", f"+7{NBSP}916{NBSP}123-45-67"),
        by_pattern(_TELEPHONE, _telephone),
    ),
    Rule(
        "telephone_city",
        message("Set a city telephone number"),
        ("телефон 495 555-1234", f"телефон 495{NBSP}555-12-34"),
        by_pattern(
            rf"(?<=тел)(\.:?|:|ефон:?)( |{NBSP})\(?(49[589]|812)\)?{_S}"
            r"(\d{3})-?(\d\d)-?(\d\d)(?![\d-])",
            rf"\1\2\3{NBSP}\4-\5-\6",
        ),
    ),
    Rule(
        "telephone_town",
        message("Set a telephone number with a five-digit code"),
        ("+7 39132 4-40-25", f"+7{NBSP}(391-32){NBSP}4-40-25"),
        by_pattern(
            rf"(?<![\w-])(?:\+7{_S}(\d{{3}})(\d\d){_S}(\d-\d\d-\d\d)(?![\d-])"
            rf"|(?<=тел\. )(3[4-9]\d)(\d\d)(\d)(\d\d)(\d\d)(?!\d))",
            lambda m: (
                f"+7{NBSP}({m[1]}-{m[2]}){NBSP}{m[3]}"
                if m[1]
                else f"({m[4]}-{m[5]}){NBSP}{m[6]}-{m[7]}-{m[8]}"
            ),
        ),
    ),
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
