"""Whoever's work is bundled is named with its licence."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTICE = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8").casefold()


def locked() -> dict[str, set[str]]:
    """Return every locked package with the packages that ask for it."""
    asked: dict[str, set[str]] = {}
    name = ""
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([\w.-]+)==", line):
            name = found[1]
        elif (found := re.match(r" +# +(?:via )?(\S.*)", line)) and found[1] != "via":
            asked.setdefault(name, set()).add(found[1].strip())
    return asked


def bundled() -> list[str]:
    """Return what the program itself needs: its dependencies and theirs."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["gui"]]
    names = {re.split(r"[=><]", one)[0].casefold() for one in wanted}
    asked = locked()
    while True:
        found = {one for one, askers in asked.items() if askers & names} - names
        if not found:
            return sorted(names)
        names |= found


@pytest.mark.parametrize("package", bundled())
def test_a_bundled_package_is_named_in_the_notice(package: str) -> None:
    assert re.search(rf"(?<![\w-]){re.escape(package)}(?![\w-])", NOTICE)
