"""A Markdown text as somebody reads it who has never seen Markdown."""

import re

from PySide6.QtCore import QCoreApplication

from presseditor.domain.article import Article
from presseditor.domain.record_link import RecordKind, RecordLink, find_record_links

PARTS = ("title", "lead", "body", "background", "press_contact")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+", re.MULTILINE)
_ITEM = re.compile(r"^(?P<before>[ \t]*)[-*+][ \t]+", re.MULTILINE)
_QUOTED = re.compile(r"^[ ]{0,3}>[ \t]?", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__|(?<!\w)[*_])(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?!\w)")
_LINK = re.compile(r"(?<!!)\[((?:\\.|[^\[\]\\\n])*)\]\([^()\s]{1,2000}\)")


def readable(text: str) -> str:
    """Return the words of ``text``: marks, addresses and names of records are left out."""
    pieces: list[str] = []
    at = 0
    for link in find_record_links(text):
        pieces += (text[at : link.start], _words(link))
        at = link.end
    plain = "".join([*pieces, text[at:]])
    plain = _LINK.sub(r"\1", plain)
    plain = _QUOTED.sub("", _HEADING.sub("", plain))
    plain = _ITEM.sub(r"\g<before>• ", plain)
    return _STRONG.sub(r"\2", _STRONG.sub(r"\2", plain))


def readable_article(article: Article) -> str:
    """Return the words of all parts of an article; it may run off the GUI thread."""
    texts = (str(getattr(article, part)) for part in PARTS)
    return "\n\n".join(readable(text) for text in texts if text)


def _words(link: RecordLink) -> str:
    if not link.standing:
        return link.text
    translate = QCoreApplication.translate
    if link.ref.kind is RecordKind.IMAGE:
        return (
            translate("Readable", "[picture: {words}]").format(words=link.text).replace(": ]", "]")
        )
    return translate("Readable", "[quote: {words}]").format(words=link.text).replace(": ]", "]")
