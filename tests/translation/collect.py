"""Keeps the Russian catalog of the layers below the window in step with the sources.

python -m tests.translation.collect     add new messages to core_ru.ts as unfinished
"""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
CATALOG = ROOT / "resources" / "translations" / "core_ru.ts"


def templates(source: Path) -> Iterator[tuple[str | None, int]]:
    """Yield the template and the line of each ``message(…)``; ``None`` where it is no literal."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and source.parent.name == "cli":
            yield from _help_texts(node)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id not in {"message", "Message"}:
            continue
        first = node.args[0] if node.args else None
        literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
        yield (str(first.value) if literal else None), node.lineno  # type: ignore[union-attr]


def _help_texts(call: ast.Call) -> Iterator[tuple[str, int]]:
    """Yield what a parser says about a verb or an option."""
    for keyword in call.keywords:
        if keyword.arg in {"help", "description"} and isinstance(keyword.value, ast.Constant):
            yield str(keyword.value.value), keyword.value.lineno


@cache
def all_templates() -> dict[str, str]:
    """Return every template with the place of its first use."""
    found: dict[str, str] = {}
    for source in sorted((ROOT / "src").rglob("*.py")):
        if source.name == "message.py":
            continue
        for template, line in templates(source):
            if template is not None:
                found.setdefault(template, f"{source.relative_to(ROOT)}:{line}")
    return found


@cache
def catalog() -> dict[str, str]:
    """Return template -> translation of the catalog; unfinished ones are empty."""
    root = ET.parse(CATALOG).getroot()  # noqa: S314 - our own file
    found = {}
    for entry in root.iter("message"):
        translation = entry.find("translation")
        unfinished = translation is None or translation.get("type") == "unfinished"
        text = "" if unfinished or translation is None else (translation.text or "")
        found[entry.findtext("source") or ""] = text
    return found


def write(entries: dict[str, str]) -> None:
    """Write the catalog in the order of the templates."""
    root = ET.Element("TS", version="2.1", language="ru_RU", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "core"
    for template, words in sorted(entries.items()):
        entry = ET.SubElement(context, "message")
        ET.SubElement(entry, "source").text = template
        translation = ET.SubElement(entry, "translation")
        if words:
            translation.text = words
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    CATALOG.write_text(head + text + "\n", encoding="utf-8")


if __name__ == "__main__":
    known = catalog() if CATALOG.exists() else {}
    write({template: known.get(template, "") for template in all_templates()})
