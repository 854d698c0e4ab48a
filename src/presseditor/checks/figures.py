"""Figures in words and digits, compared whatever their spaces, commas and thousands are."""

import re
from decimal import Decimal

from presseditor.checks.number_words import number_in_words

_NUMBER = re.compile(
    r"(?P<minus>(?<![\w\d])[-\u2212])?"
    r"(?P<digits>\d+(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))*(?:[.,]\d+)?)"
    r"(?:[ \u00a0]?(?P<scale>тыс|млн|миллион|млрд|миллиард|трлн))?",
    re.IGNORECASE,
)
_SCALES = {
    "тыс": 3,
    "млн": 6,
    "миллион": 6,
    "млрд": 9,
    "миллиард": 9,
    "трлн": 12,
}


def figures_differ(printed: str, value: str, with_unit: str) -> bool:
    """Return True if both texts have figures and these are not the same.

    The unit may stand in the record and after the link, or in the link with the figure.
    """
    if not figures(value):
        return False
    if not figures(printed):
        in_words = number_in_words(printed)
        return in_words is not None and [Decimal(in_words)] not in (
            figures(value),
            figures(value, scaled=False),
        )
    plain = figures(printed) == figures(printed, scaled=False)
    bare = plain and figures(printed) == figures(value, scaled=False)
    return not bare and figures(printed) != figures(with_unit)


def figures(text: str, *, scaled: bool = True) -> list[Decimal]:
    """Return the numbers in a text; ``scaled`` multiplies them by the «млн» behind them."""
    return [_number(match, scaled=scaled) for match in _NUMBER.finditer(text)]


def _number(match: re.Match[str], *, scaled: bool) -> Decimal:
    digits = re.sub(r"[ \u00a0\u2009\u202f]", "", match["digits"]).replace(",", ".")
    number = Decimal(f"-{digits}" if match["minus"] else digits)
    power = _SCALES[match["scale"].lower()] if scaled and match["scale"] else 0
    return number.scaleb(power)
