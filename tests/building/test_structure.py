"""The shape every source file keeps: short files, short functions, nothing of one machine."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE_LINES = 300
FUNCTION_LINES = 40
FOLDERS = ("src", "tests")
SOURCES = sorted(
    [*ROOT.glob("*.py"), *(file for one in FOLDERS for file in (ROOT / one).rglob("*.py"))]
)
MACHINE_PATH = re.compile(r"/(?:home|Users|root|work)/\w|[A-Z]:\\\\?Users\\\\?\w")


def test_a_file_is_no_longer_than_the_wall() -> None:
    counted = {one: len(one.read_text(encoding="utf-8").splitlines()) for one in SOURCES}
    assert not [f"{named(one)}: {n}" for one, n in counted.items() if n > FILE_LINES]


def test_a_function_fits_on_a_screen() -> None:
    assert not [
        f"{named(source)}: {one.name}"
        for source in SOURCES
        for one in functions(source)
        if (one.end_lineno or 0) - one.lineno + 1 > FUNCTION_LINES
    ]


def test_a_source_names_no_machine() -> None:
    shipped = [one for one in SOURCES if "tests" not in one.parts]
    assert not [
        named(one) for one in shipped if MACHINE_PATH.search(one.read_text(encoding="utf-8"))
    ]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions(source: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_only_publishing_puts_a_page_on_its_way() -> None:
    """The gate stands before the rows: nobody else may add one."""
    writers = [one for one in shipped() if "deliveries.add(" in one.read_text(encoding="utf-8")]
    assert [named(one) for one in writers] == ["src/presseditor/services/publishing/queueing.py"]


def test_every_way_to_a_site_is_known() -> None:
    """A new way calls the same verb; it is listed here, so that it is tried with a stop."""
    calls = re.compile(r"\bpublishing\.(?:release|publish|retry)\(")
    ways = {
        named(one): len(found)
        for one in shipped()
        if (found := calls.findall(one.read_text(encoding="utf-8")))
    }
    assert ways == {
        "src/presseditor/cli/publishing.py": 1,
        "src/presseditor/cli/selftest_steps.py": 1,
        "src/presseditor/ui/publishing/outbox_panel.py": 2,
        "src/presseditor/ui/publishing/publish_button.py": 1,
        "src/presseditor/ui/window/withdrawing.py": 1,
    }


def shipped() -> list[Path]:
    return [one for one in SOURCES if "src" in one.relative_to(ROOT).parts]
