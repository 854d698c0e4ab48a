"""Nouns as plain values and back."""

from dataclasses import dataclass
from pathlib import PurePosixPath

import pytest

from presseditor.domain.message import message
from presseditor.domain.plain_values import from_plain, to_plain, unknown_keys
from presseditor.domain.site import Site
from tests.storage.samples import BUNDLE, DELIVERY, SITE


@dataclass(frozen=True)
class Sized:
    pairs: tuple[tuple[str, int], ...] = ()
    labels: dict[str, str] | None = None


def test_a_delivery_with_all_that_is_nested_comes_back() -> None:
    assert from_plain(type(DELIVERY), to_plain(DELIVERY)) == DELIVERY


def test_a_bundle_comes_back() -> None:
    assert from_plain(type(BUNDLE), to_plain(BUNDLE)) == BUNDLE


def test_pairs_and_mappings_are_read_by_their_types() -> None:
    assert from_plain(Site, to_plain(SITE)) == SITE
    read = from_plain(Sized, {"pairs": [["a", "1"]], "labels": {"ru": "Ёлка"}, "other": 1})
    assert read == Sized((("a", 1),), {"ru": "Ёлка"})


def test_a_value_that_is_no_noun_is_written_as_text() -> None:
    written = to_plain(message("The file {path}.", path=PurePosixPath("/tmp/a")))  # noqa: S108
    assert written["values"] == {"path": "/tmp/a"}  # noqa: S108


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"pairs": [["a"]]}, r"pairs\[1\]: a list of 2"),
        ({"pairs": "a"}, "pairs: a list"),
        ({"pairs": [["a", "b"]]}, r"pairs\[1\]\[2\]: a whole number"),
        ({"labels": 5}, "labels: a group of"),
        ({"labels": {"ru": []}}, "labels.ru: a single value"),
        ([], ": a group of"),
    ],
)
def test_what_does_not_fit_is_told_with_its_path(value: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        from_plain(Sized, value)


def test_unknown_keys_are_listed_and_a_text_has_none() -> None:
    assert unknown_keys(Sized, {"pairs": [], "size": 1}) == ["size"]
    assert unknown_keys(Sized, "size") == []
