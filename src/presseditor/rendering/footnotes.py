"""Footnotes, with the notes as one section at the end and ids that two parts can tell apart."""

from xml.etree.ElementTree import Element, SubElement

from markdown.extensions.footnotes import (
    FN_BACKLINK_TEXT,
    NBSP_PLACEHOLDER,
    FootnoteExtension,
)

# Control characters never survive preprocessing: the stock place marker can not be typed.
_NO_PLACE = "\x02no place\x03"


class Footnotes(FootnoteExtension):
    """The stock extension, made to be asked for the section of notes."""

    def __init__(self, notes: str) -> None:
        super().__init__(
            PLACE_MARKER=_NO_PLACE,
            SEPARATOR=f"-{notes}-",
            BACKLINK_TITLE="Вернуться к тексту, сноска %d",
        )

    def start(self) -> None:
        """Forget the references of the last rendering."""
        self.footnote_order = []
        self.found_refs = {}
        self.used_refs = set()

    def section(self) -> Element | None:
        """Return the notes as a ``div``, or ``None`` without any.

        Notes defined inside notes are added while we go: an index, not an iterator.
        """
        if not self.footnotes:
            return None
        division = Element("div", {"class": "footnote"})
        SubElement(division, "hr")
        items = SubElement(division, "ol")
        number = 0
        while number < len(self.footnotes):
            name = list(self.footnotes)[number]
            number += 1
            self._add_item(items, name, number)
        return division

    def _add_item(self, items: Element, name: str, number: int) -> None:
        item = SubElement(items, "li", {"id": self.makeFootnoteId(name)})
        holder = Element("div")
        self.parser.parseChunk(holder, self.footnotes[name])
        item.extend(list(holder))
        title = self.getConfig("BACKLINK_TITLE").format(number)
        back = Element(
            "a",
            {
                "class": "footnote-backref",
                "href": "#" + self.makeFootnoteRefId(name),
                "title": title,
            },
        )
        back.text = FN_BACKLINK_TEXT
        last = item[-1] if len(item) else None
        if last is not None and last.tag == "p":
            last.text = (last.text or "") + NBSP_PLACEHOLDER
            last.append(back)
        else:
            SubElement(item, "p").append(back)
