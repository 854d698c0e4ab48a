from pathlib import Path

import pytest
from PIL import Image as Pillow

from presseditor.domain.moment import Moment
from presseditor.paths import resources
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.page import IndexEntry, PageRenderer
from tests.real.html_checkers import axe_violations, nu_errors
from tests.rendering.samples import PICTURE_ID, RELEASE, SITE

pytestmark = pytest.mark.real


@pytest.fixture(scope="module", params=["article", "index", "shell"])
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages, folder = PageRenderer(resources() / "templates"), tmp_path_factory.mktemp("site")
    (folder / "images").mkdir()
    picture = folder / "images" / f"{PICTURE_ID[:16]}.png"
    Pillow.new("RGB", (640, 360), (90, 150, 90)).save(picture)
    entry = IndexEntry(
        "Озеленят", "a.html", Moment.parse("2022-04-18"), "Лид", f"images/{picture.name}"
    )
    made = {
        "article": lambda: pages.page(RELEASE, render_fragment(RELEASE), SITE),
        "index": lambda: pages.index([entry, entry], SITE),
        "shell": lambda: pages.shell(SITE),
    }
    target = folder / "page.html"
    target.write_text(made[request.param](), encoding="utf-8")
    return target


def test_the_nu_checker_finds_no_error(page: Path) -> None:
    wrong = nu_errors(page)
    # A shell has no words yet: the preview fills them in.
    assert [one for one in wrong if "Empty heading" not in one] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_no_violation(page: Path, scheme: str, width: int) -> None:
    wrong = axe_violations(page, scheme=scheme, width=width)
    assert [one for one in wrong if one["id"] != "empty-heading"] == []
