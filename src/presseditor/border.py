"""What comes from outside the process: read into typed values, or refused with where it fails.

Answers of sites, files of a site's folder, settings: JSON that somebody else may have written.
Shapes are frozen dataclasses; keys that no field answers to are passed over. Wrong types, numbers
out of range, half surrogates, and anything too long or too deep end in one ``BorderError``.
"""

from collections.abc import Hashable
from dataclasses import fields
from functools import cache
from types import GenericAlias
from typing import Annotated, Any, TypeVar, cast, get_type_hints

import msgspec

T = TypeVar("T")

LARGEST = 16 * 1024 * 1024
"""Bytes of one document, where its reader knows no tighter bound."""
_LARGEST_ID = 2**53

Identity = Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_ID)]
"""A row's number in somebody's database."""
Line = Annotated[str, msgspec.Meta(max_length=2000)]
"""A name, a title, an address."""
Text = Annotated[str, msgspec.Meta(max_length=LARGEST)]
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


def matching(pattern: str, longest: int) -> msgspec.Meta:
    """Return what annotates a text that the pattern matches as a whole."""
    return msgspec.Meta(pattern=rf"\A(?:{pattern})\Z", max_length=longest)


class BorderError(ValueError):
    """What came does not have the wanted shape; the words are for the log."""


def read(data: bytes | str, wanted: type[T], largest: int = LARGEST) -> T:
    """Return the ``wanted`` value that the JSON describes; raise ``BorderError``."""
    if len(data) > largest:
        raise BorderError(f"longer than {largest}")
    try:
        return cast("T", _decoder(cast("Hashable", wanted)).decode(data))
    except (ValueError, RecursionError, MemoryError) as error:
        raise BorderError(str(error)[:500]) from error


def read_list(data: bytes | str, item: type[T], largest: int = LARGEST) -> list[T]:
    """Return the ``item`` values of a JSON list; raise ``BorderError``."""
    return read(data, cast("type[list[T]]", GenericAlias(list, (item,))), largest)


def read_choices(data: bytes | str, wanted: type, largest: int = LARGEST) -> dict[str, Any]:
    """Return the fields of the ``wanted`` dataclass that are there and fit, one by one.

    A choice that somebody's hand has spoiled must not take the others with it. Raises
    ``BorderError`` where the document is no mapping at all.
    """
    found = read(data, dict[str, msgspec.Raw], largest)
    kinds, kept = get_type_hints(wanted), {}
    for name in (field.name for field in fields(wanted) if field.name in found):
        try:
            kept[name] = read(bytes(found[name]), kinds[name])
        except BorderError:
            continue
    return kept


def read_names(data: bytes | str, largest: int = LARGEST) -> frozenset[str]:
    """Return what a JSON mapping has values for, whatever they are; raise ``BorderError``."""
    return frozenset(read(data, dict[str, msgspec.Raw], largest))


def write(value: object) -> bytes:
    """Return a value made of plain parts and dataclasses as JSON; raise ``BorderError``."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=1)
    except (TypeError, ValueError, RecursionError) as error:
        raise BorderError(str(error)[:500]) from error


@cache
def _decoder(wanted: Hashable) -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(wanted)
