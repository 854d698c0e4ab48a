"""Telephone numbers: +7 916 123-45-67, (391-32) 4-40-25.

A code of three digits stands bare, or in brackets where the source has them. A longer code is a
town's: it and the number are cut into pairs from the end.
"""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import NBSP, Rule, by_pattern

_S = f"[ {NBSP}]"
_SHORT = 5  # digits of a number that begins with one
_LONG = 3  # digits of a code that needs no cutting
_CITIES = frozenset({"495", "499", "498", "812", "343", "383", "391", "800"})
# Codes of four digits (regional centres) and of six; the other towns have five.
_FOUR = (
    "3012 3022 3412 3452 3462 3466 3472 3473 3474 3476 3494 3496 3511 3512 3513 3519 3532 "
    "3537 3812 3822 3823 3842 3843 3846 3852 3854 3902 3919 3942 3952 3953 4012 4112 4152 "
    "4162 4212 4217 4232 4234 4236 4242 4712 4722 4725 4732 4742 4752 4812 4822 4832 4842 "
    "4852 4855 4862 4872 4912 4922 4932 4942 4964 4966 4967 8112 8142 8152 8162 8172 8182 "
    "8202 8212 8313 8332 8342 8352 8362 8412 8422 8432 8442 8452 8453 8462 8463 8464 8469 "
    "8472 8482 8512 8552 8553 8555 8612 8617 8622 8632 8634 8636 8639 8652 8662 8672 8712 "
    "8722 8772 8782"
)
_REGIONAL = frozenset(_FOUR.split())
_SMALL = frozenset({"411533", "851111", "342633", "391379", "383612", "423370", "423630", "482502"})
_MOBILE = (
    rf"(?<![\w.-])(?P<country>\+7|8(?=[ {NBSP}]?\(|\d{{10}}(?!\d))){_S}?"
    rf"\(?(?P<code>[89]\d\d|495|49[89]|343|383|391)\)?{_S}?"
    r"(?P<a>\d{3})[- ]?(?P<b>\d\d)[- ]?(?P<c>\d\d)(?![\d-])"
)


def _mobile(match: re.Match[str]) -> str:
    code = f"({match['code']})" if "(" in match[0] else match["code"]
    number = f"{match['a']}-{match['b']}-{match['c']}"
    return f"{match['country']}{NBSP}{code}{NBSP}{number}"


def _run(match: re.Match[str]) -> str:
    """Set ten digits in a row after «тел.», with or without 8 or +7 before them."""
    digits = match["digits"]
    size = next((one for one in (6, 4) if digits[:one] in _SMALL | _REGIONAL), 5)
    size = 3 if digits[0] == "9" or digits[:3] in _CITIES else size
    code = digits[:size] if size == _LONG else f"({_pairs(digits[:size], code=True)})"
    country = f"{match['country']}{NBSP}" if match["country"] else ""
    return f"{match['word']}{match['gap']}{country}{code}{NBSP}{_pairs(digits[size:])}"


def _pairs(digits: str, *, code: bool = False) -> str:
    """Cut into pairs from the end: 5-55-12, 41-15-33, 555-12-34; a code's odd head has three."""
    odd = len(digits) % 2
    head = _LONG if odd and (code or len(digits) > _SHORT) else odd
    rest = [digits[at : at + 2] for at in range(head, len(digits), 2)]
    return "-".join([digits[:head], *rest] if head else rest)


TELEPHONES = (
    Rule(
        "telephone",
        message("Set a telephone number"),
        ("+79161234567", f"+7{NBSP}916{NBSP}123-45-67"),
        by_pattern(_MOBILE, _mobile),
    ),
    Rule(
        "telephone_run",
        message("Set the ten digits of a telephone number"),
        ("тел. 3522255512", f"тел. (352-22){NBSP}5-55-12"),
        by_pattern(
            rf"(?P<word>\b(?:тел|моб|факс|телефон[а-яё]{{0,2}})\.?:?)(?P<gap>{_S})"
            rf"(?P<country>\+7|8(?=\d{{10}}(?!\d)))?(?P<digits>[3-9]\d{{9}})(?![\d-])",
            _run,
            re.IGNORECASE,
        ),
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
            rf"(?<![\w-])\+7{_S}(\d{{3}})(\d\d){_S}(\d-\d\d-\d\d)(?![\d-])",
            rf"+7{NBSP}(\1-\2){NBSP}\3",
        ),
    ),
)
