"""Only a few places ask the computer for the time; everything else is handed a clock."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src" / "presseditor"
ASK = {
    "domain/clock.py",  # the clock itself
    "system_zone.py",  # the computer's zone, at the first start
    "ui/crash.py",  # a defect is written down when nothing else can be trusted
    "storage/backup.py",  # the instant in UTC that a backup was made
}
QUESTIONS = {"today", "utcnow", "currentDate", "currentDateTime", "currentTime"}


def test_the_computers_clock_and_zone_are_asked_in_few_places() -> None:
    asking = {
        str(source.relative_to(ROOT).as_posix())
        for source in ROOT.rglob("*.py")
        if any(asks(node) for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))))
    }
    assert asking <= ASK


def asks(node: ast.AST) -> bool:
    """Return True for ``datetime.now()``, ``date.today()``, a bare ``astimezone()``, Qt's own."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    name, owner = node.func.attr, ast.unparse(node.func.value)
    if name == "astimezone":
        return not node.args and not node.keywords
    if name == "now":
        return owner.endswith("datetime")
    return name in QUESTIONS and (name != "today" or owner.endswith(("date", "datetime")))
