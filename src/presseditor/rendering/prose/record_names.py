"""The engine's record links with their names kept, so that a printed page can be read back."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from typing_extensions import override

from presseditor.rendering.record_markup import RecordMarkup, align_cell, literal

_TARGET = re.compile(r"(?:org|person|quote|fact|image):[\w.-]+")


class RecordNames(RecordMarkup):
    """Prints which record is meant instead of what the record says."""

    @override
    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.treeprocessors.register(_NamesTree(md), "record", 12)


class _NamesTree(Treeprocessor):
    """Keeps the target of each record link as ``data-record``."""

    @override
    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            if element.tag == "a" and _TARGET.fullmatch(element.get("href", "")):
                element.tag = "span"
                element.set("data-record", element.attrib.pop("href"))
            elif element.tag == "img":
                _keep_picture(element)
            elif element.tag == "figure":
                SubElement(element, "figcaption").text = AtomicString(
                    literal(element.attrib.pop("data-alt", ""))
                )
            elif element.tag in {"td", "th"}:
                align_cell(element)


def _keep_picture(image: Element) -> None:
    source = image.get("src", "")
    if _TARGET.fullmatch(source):
        image.tag = "span"
        image.text = AtomicString(literal(image.get("alt", "")))
        image.attrib = {"data-record": source}
