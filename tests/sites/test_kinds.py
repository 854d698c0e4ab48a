"""A third kind is a package and nothing else; decisions ask what it can do."""

import ast
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from presseditor import sites
from presseditor.domain.article import Article
from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError
from presseditor.domain.site import Site
from presseditor.services.publishing.abilities import fitted, require_update, require_withdraw
from presseditor.services.publishing.timing import due_of
from presseditor.sites.registry import can, kind_of, kinds, page_address
from tests.fakes_sites import a_payload

SOURCES = Path(sites.__file__).parents[1]
BOARD = Site("b", "Доска", "bulletin", "https://board.test")
NOW = dt.datetime(2026, 11, 29, 9, tzinfo=dt.UTC)


@pytest.fixture
def board(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    more = Path(__file__).with_name("more_kinds")
    monkeypatch.setattr(sites, "__path__", [*sites.__path__, str(more)])
    kinds.cache_clear()
    yield BOARD
    kinds.cache_clear()


def test_a_package_is_a_kind(board: Site) -> None:
    assert kind_of(board).name in kinds()
    assert page_address(board, "https://board.test/1") == "https://board.test/1"
    assert page_address(board, "file:///usr/bin/x.html") == ""


def test_what_it_cannot_do_is_not_asked_of_it(board: Site) -> None:
    hour = NOW + dt.timedelta(hours=2)
    assert due_of(can(board), Article("a", "кратко"), hour, NOW) == hour
    page = fitted(a_payload(rubric="Город", json_ld="{}"), can(board), lambda _: 10)
    assert (page.rubric, page.json_ld) == ("", "")
    with pytest.raises(CorrectionError, match="cannot change pages"):
        require_update(board)
    with pytest.raises(CorrectionError, match="cannot take pages off"):
        require_withdraw(board)


def test_a_picture_that_is_too_large_for_it_is_told(board: Site) -> None:
    picture = PayloadImage("i", "most.jpg", "image/jpeg")
    with pytest.raises(CorrectionError, match="most"):
        fitted(a_payload(cover=picture), can(board), lambda _: 11)


def test_a_kind_of_a_later_version_is_told_and_can_do_nothing() -> None:
    assert not can(BOARD).update
    with pytest.raises(CorrectionError, match="bulletin"):
        kind_of(BOARD)


@pytest.mark.parametrize("name", list(kinds()))
def test_a_kind_is_named_in_its_package_alone(name: str) -> None:
    packages = [SOURCES / "sites" / one for one in kinds()]
    others = (one for one in SOURCES.rglob("*.py") if not {*one.parents} & {*packages})
    named = [str(one) for one in others if _names(one, name)]
    # An argument of the command line is called so as well.
    assert [one for one in named if not one.endswith("cli/updates.py")] == []


def _names(source: Path, name: str) -> bool:
    """Return True if the source has the name as a value, or a site's kind as an attribute."""
    text = source.read_text("utf-8")
    values = (one.value for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Constant))
    return name in values or (name == "wordpress" and name in text.lower())
