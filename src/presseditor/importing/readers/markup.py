"""What every reader of HTML takes out of a page before a parser sees it.

Python's parser raises on marked sections that browsers pass over (``<![5]>``), and on character
references of more digits than Python makes a number of. Here they become words, as no word that
was opened or pasted may get lost.
"""

import re

_CONDITION = re.compile(r"<!\[(?:if|endif)[^\]<>]{0,80}\]>", re.IGNORECASE)
_INSTRUCTION = re.compile(r"<\?xml[^>]{0,500}>", re.IGNORECASE)
_SECTION = "<![CDATA["
# What no XML parser takes, and half of a letter; a form feed is a blank.
_NO_SIGN = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LONG_REFERENCE = re.compile(r"&(?=#\d{1000})")


def without_declarations(source: str) -> str:
    """Return ``source`` without comments and Word's conditions; other sections become words."""
    source = _NO_SIGN.sub("", source.replace("\f", " "))
    source = _INSTRUCTION.sub("", _CONDITION.sub("", source))
    source = _words_of_sections(_without_comments(source))
    return _LONG_REFERENCE.sub("&amp;", source.replace("<![", "&lt;!["))


def _without_comments(source: str) -> str:
    """Drop comments; one that never closes is text: the parser would search it anew."""
    pieces: list[str] = []
    start = 0
    while (at := source.find("<!--", start)) >= 0:
        pieces.append(source[start:at])
        end = source.find("-->", at + 4)
        if end < 0:
            return "".join([*pieces, source[at:].replace("<!--", "&lt;!--")])
        start = end + 3
    return "".join([*pieces, source[start:]])


def _words_of_sections(source: str) -> str:
    """Set what an XHTML page keeps in a CDATA section as the words that it is."""
    pieces: list[str] = []
    start = 0
    while (at := source.find(_SECTION, start)) >= 0:
        end = source.find("]]>", at)
        if end < 0:
            break
        words = source[at + len(_SECTION) : end].replace("&", "&amp;").replace("<", "&lt;")
        pieces += [source[start:at], words]
        start = end + 3
    return "".join([*pieces, source[start:]])
