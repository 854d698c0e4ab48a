"""Abbreviations (``*[КРМО]: Корпорация …``), with a log of what a piece of text defined."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.abbr import AbbrBlockprocessor, AbbrExtension, AbbrTreeprocessor
from typing_extensions import override

Change = tuple[str, str | None]


class AbbreviationLog(dict[str, str]):
    """The abbreviations known now; ``changes`` lists what was set and (None) taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.changes: list[Change] = []

    @override
    def __setitem__(self, name: str, title: str) -> None:
        self.changes.append((name, title))
        super().__setitem__(name, title)

    @override
    def pop(self, name: str, default: object = None) -> object:  # type: ignore[override]
        """Take ``name`` back; the parser asks for nothing else."""
        self.changes.append((name, None))
        return super().pop(name, default)

    def __missing__(self, _name: str) -> str:
        """Stand in for what is no abbreviation: a piece of the machinery in the text."""
        return ""

    def replay(self, changes: tuple[Change, ...]) -> None:
        """Do what a piece of text did when it was parsed."""
        for name, title in changes:
            if title is None:
                super().pop(name, None)
            else:
                super().__setitem__(name, title)


class _AbbreviationTree(AbbrTreeprocessor):
    """Leaves placeholders alone: «*[1]: …» must not take the number out of one."""

    @override
    def run(self, root: Element) -> None:
        if not self.abbrs:
            return
        names = sorted(self.abbrs, key=len, reverse=True)
        words = "|".join(re.escape(name) for name in names)
        self.RE = re.compile(rf"\x02[^\x03]*\x03|\b(?:{words})\b")
        self.iter_element(root)


class Abbreviations(AbbrExtension):
    """The stock extension over a table that keeps a log."""

    def __init__(self) -> None:
        super().__init__()
        self.log = AbbreviationLog()
        self.abbrs = self.log

    @override
    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtension(self)
        md.treeprocessors.register(_AbbreviationTree(md, self.log), "abbr", 7)
        md.parser.blockprocessors.register(AbbrBlockprocessor(md.parser, self.log), "abbr", 16)
