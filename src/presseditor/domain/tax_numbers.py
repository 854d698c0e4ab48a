"""ИНН and ОГРН: numbers whose last digits check the others."""

_INN_10 = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_11 = (7, *_INN_10)
_INN_12 = (3, *_INN_11)


def is_inn(number: str) -> bool:
    """Tell whether ``number`` is an ИНН of an organization (10 digits) or a person (12).

    Source: order of the Federal Tax Service on the structure of ИНН; weights modulo 11.
    """
    if not (number.isascii() and number.isdigit()):
        return False
    if len(number) == 10:  # noqa: PLR2004 - the length of an organization's number
        return _checked(number, _INN_10)
    if len(number) == 12:  # noqa: PLR2004 - the length of a person's number
        return _checked(number[:11], _INN_11) and _checked(number, _INN_12)
    return False


def is_ogrn(number: str) -> bool:
    """Tell whether ``number`` is an ОГРН (13 digits) or ОГРНИП (15): remainder by 11 or 13."""
    divisor = {13: 11, 15: 13}.get(len(number))
    if divisor is None or not (number.isascii() and number.isdigit()):
        return False
    return int(number[:-1]) % divisor % 10 == int(number[-1])


def _checked(number: str, weights: tuple[int, ...]) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))
    return total % 11 % 10 == int(number[-1])
