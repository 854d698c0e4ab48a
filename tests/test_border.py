from dataclasses import dataclass, field
from typing import Annotated

import pytest

from presseditor.border import BorderError, Identity, Sha256, matching, read, read_choices, write


@dataclass(frozen=True, slots=True)
class Thing:
    id: Identity
    name: Annotated[str, matching("[a-z]+", 5)] = "x"
    hashes: dict[str, Sha256] = field(default_factory=dict)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"id": "1"}',
        b'{"id": true}',
        b'{"id": 1.5}',
        b'{"id": 0}',
        b'{"id": -1}',
        b'{"id": 1e400}',
        b'{"id": 9007199254740993}',
        b'{"id": 1' + b"0" * 10_000 + b"}",
        b'{"id": NaN}',
        b'{"id": 1, "name": "abcdef"}',
        b'{"id": 1, "name": "ab\\n"}',
        b'{"id": 1, "name": "\\ud800"}',
        b'{"id": 1, "other": "\\udfff"}',
        b'{"id": 1, "hashes": {"x": "y"}}',
        b'{"id": 1, "other": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"id": 1} trailing',
        "\ud800",
    ],
)
def test_what_does_not_fit_is_refused_with_one_error(data: bytes | str) -> None:
    with pytest.raises(BorderError):
        read(data, Thing)


def test_what_is_longer_than_its_bound_is_not_even_read() -> None:
    with pytest.raises(BorderError, match="longer"):
        read(b'{"id": 1}', Thing, largest=8)


def test_keys_that_nobody_asked_for_are_passed_over() -> None:
    assert read('{"id": 7, "name": "abc", "new": [1, {"x": null}]}', Thing) == Thing(7, "abc")


def test_a_list_is_read_as_strictly() -> None:
    assert read('[{"id": 1}, {"id": 2}]', list[Thing]) == [Thing(1), Thing(2)]
    with pytest.raises(BorderError):
        read('[{"id": 1}, 2]', list[Thing])


def test_choices_are_kept_one_by_one() -> None:
    assert read_choices(b'{"id": "no", "name": "abc", "new": 1}', Thing) == {"name": "abc"}
    with pytest.raises(BorderError):
        read_choices(b"[]", Thing)


def test_what_is_written_is_read_again() -> None:
    one = Thing(3, "abc", {"a": "0" * 64})
    assert read(write(one), Thing) == one
    with pytest.raises(BorderError):
        write({"name": "\ud800"})
