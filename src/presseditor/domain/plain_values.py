"""Nouns as plain values (texts, numbers, lists, dicts) and back: what JSON and YAML can hold.

Dates are ISO 8601, moments as ``Moment.isoformat``, enums their values. Reading is by the types of
the dataclass: unknown keys are left out, missing keys take the default, and a text stands for a
number or a truth value where one is asked for, because YAML written by hand has only texts.
"""

import datetime as dt
import functools
import math
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin

from presseditor.domain.message import Message, message
from presseditor.domain.moment import Moment

T = TypeVar("T")
Names = Mapping[tuple[type, str], str]
"""What a field is called outside, by dataclass and field name."""
NO_NAMES: Names = types.MappingProxyType({})

_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = {"true": True, "yes": True, "false": False, "no": False}


class UnfitError(ValueError):
    """A value that does not fit: ``path`` tells which one it is, ``problem`` what is wrong."""

    def __init__(self, path: str, problem: Message) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem


def to_plain(value: object, names: Names = NO_NAMES, *, defaults: bool = True) -> Any:
    """Return ``value`` as plain values; ``defaults=False`` leaves out fields at their default."""
    if is_dataclass(value) and not isinstance(value, type | Moment):
        return {
            names.get((type(value), field.name), field.name): to_plain(
                getattr(value, field.name), names, defaults=defaults
            )
            for field in fields(value)
            if defaults or getattr(value, field.name) != _default(field)
        }
    if isinstance(value, tuple | list):
        return [to_plain(one, names, defaults=defaults) for one in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(one, names, defaults=defaults) for key, one in value.items()}
    return _scalar_to_plain(value)


def from_plain(wanted: type[T], value: object, names: Names = NO_NAMES, path: str = "") -> T:
    """Return the ``wanted`` dataclass that ``value``, found under ``path``, describes.

    Raises ``UnfitError`` for the first value that does not fit.
    """
    return typing.cast("T", _read(wanted, value, names, path))


def unknown_keys(wanted: type, value: object, names: Names = NO_NAMES) -> list[str]:
    """Return the keys of a mapping that no field of the ``wanted`` dataclass answers to."""
    known = {names.get((wanted, field.name), field.name) for field in fields(wanted)}
    return [str(key) for key in value if key not in known] if isinstance(value, Mapping) else []


def _default(field: "Field[Any]") -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _scalar_to_plain(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Moment):
        return value.isoformat()
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    return str(value)


def _read(wanted: Any, value: object, names: Names, path: str) -> Any:
    origin = get_origin(wanted)
    if origin in {Union, types.UnionType}:
        if value is None or (isinstance(value, str) and value in _ABSENT):
            return None
        return _read(get_args(wanted)[0], value, names, path)
    if origin is tuple:
        return _read_tuple(get_args(wanted), value, names, path)
    if origin is not None:
        return _read_mapping(get_args(wanted)[1], value, names, path)
    if is_dataclass(wanted) and wanted is not Moment:
        return _read_dataclass(typing.cast("type", wanted), value, names, path)
    return _read_scalar(wanted, value, path)


def _read_tuple(kinds: tuple[Any, ...], value: object, names: Names, path: str) -> Any:
    if isinstance(value, str) and kinds == (str, ...):
        value = [part.strip() for part in value.split(",") if part.strip()]
    if not isinstance(value, list | tuple):
        raise unfit(path, message("a list"), value)
    if kinds[-1] is not ...:
        if len(value) != len(kinds):
            raise unfit(path, message("a list of {count}", count=len(kinds)), value)
        return tuple(
            _read(kind, one, names, f"{path}[{number}]")
            for number, (kind, one) in enumerate(zip(kinds, value, strict=True), 1)
        )
    return tuple(
        _read(kinds[0], one, names, f"{path}[{number}]") for number, one in enumerate(value, 1)
    )


def _read_mapping(kind: Any, value: object, names: Names, path: str) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise unfit(path, message("a group of “key: value” lines"), value)
    if kind is object:
        return {str(key): one for key, one in value.items()}
    return {str(key): _read(kind, one, names, f"{path}.{key}") for key, one in value.items()}


def _read_dataclass(wanted: type, value: object, names: Names, path: str) -> Any:
    if not isinstance(value, Mapping):
        raise unfit(path, message("a group of “key: value” lines"), value)
    found = {}
    for name, outside, kind, required in _shape(wanted, _frozen(names)):
        inner = f"{path}.{outside}" if path else outside
        if outside in value:
            found[name] = _read(kind, value[outside], names, inner)
        elif required:
            raise UnfitError(inner, message("it is missing"))
    return wanted(**found)


def _read_scalar(wanted: Any, value: object, path: str) -> Any:
    if isinstance(value, Mapping | list | tuple):
        raise unfit(path, message("a single value"), value)
    if wanted is str:
        return "" if value is None else str(value)
    reader = _READERS.get(wanted, wanted)
    try:
        return reader(value if wanted is bool else str(value))
    except (ValueError, KeyError):
        raise unfit(path, _expected(wanted), value) from None


def _expected(wanted: Any) -> Message:
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        names = ", ".join(str(one.value) for one in wanted)
        return message("one of {names}", names=names)
    return _EXPECTED[wanted]


def _read_truth(value: object) -> bool:
    return value if isinstance(value, bool) else _TRUTH[str(value).strip().lower()]


def _read_instant(text: str) -> dt.datetime:
    value = dt.datetime.fromisoformat(text)
    if value.tzinfo is None:
        raise ValueError(text)
    try:
        return value.astimezone(dt.UTC)
    except OverflowError as error:  # on the first or the last day of the calendar
        raise ValueError(text) from error


def _read_moment(text: str) -> Moment:
    moment = Moment.parse(text.strip().replace(" ", "T", 1))
    return Moment(moment.date, moment.time.replace(tzinfo=None) if moment.time else moment.time)


def _read_float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


_READERS: dict[Any, Callable[[Any], object]] = {
    bool: _read_truth,
    float: _read_float,
    Moment: _read_moment,
    dt.date: dt.date.fromisoformat,
    dt.datetime: _read_instant,
}


_EXPECTED: dict[Any, Message] = {
    bool: message("true or false"),
    int: message("a whole number"),
    float: message("a number"),
    Moment: message("a date such as 2019-03-20 or 2019-03-20T09:30"),
    dt.date: message("a date such as 2019-03-20"),
    dt.datetime: message("a time with its zone such as 2019-03-20T06:30:00+00:00"),
}


@functools.lru_cache(maxsize=64)
def _shape(
    wanted: type, names: tuple[tuple[tuple[type, str], str], ...]
) -> tuple[tuple[str, str, Any, bool], ...]:
    """Return for each field its name, its name outside, its type, and whether it must be there."""
    hints, outside = typing.get_type_hints(wanted), dict(names)
    return tuple(
        (
            field.name,
            outside.get((wanted, field.name), field.name),
            hints[field.name],
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(wanted)
    )


def _frozen(names: Names) -> tuple[tuple[tuple[type, str], str], ...]:
    return tuple(names.items())


def unfit(path: str, wanted: Message, value: object) -> UnfitError:
    """Return the error that tells what was expected there."""
    given = str(value)[:60]
    return UnfitError(
        path, message("{wanted} was expected, not “{given}”", wanted=wanted, given=given)
    )
