"""The last pass over finished HTML: what came from texts and records is judged where it ended up.

It stands between two marks that no text can hold. An address must be one that a link may lead to,
and nothing may stand where a browser takes words for a program. What the office itself wrote into
its templates stands outside the marks and is the office's own.
"""

import re
from html import unescape
from html.parser import HTMLParser

from typing_extensions import override

from presseditor.domain.addresses import safe_address

BEGIN, END = "\ufdd0", "\ufdd1"
"""Noncharacters: ``UNPRINTED`` takes them out of everything that is filled in."""

_MARKS = re.compile(f"[{BEGIN}{END}]")
_IN_A_TAG_NAME = re.compile(f"</?[^<>\\s]*{BEGIN}")
_ATTRIBUTE = re.compile(r"""\s([^\s=>"'/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)""")
_WITH_ATTRIBUTES = re.compile(r"<(?!/?[a-z][a-z0-9]*>)")
_TAG_NAMES = re.compile(r"</?([^\s/>]+)")
_LINKING = "action background cite codebase data formaction href longdesc manifest ping poster"
_ADDRESSES = frozenset(f"{_LINKING} profile src usemap xlink:href".split())
_PROGRAMS = frozenset({"srcdoc", "style", "http-equiv"})
_LOADS_PROGRAMS = frozenset({"script", "iframe", "frame", "object", "embed", "applet", "base"})
# A guid that is no permanent link is a name, whatever its scheme.
_XML_ADDRESS = re.compile(
    r"(?P<before><(?:[\w.-]+:)?(?:link|loc|comments|docs|url|uri"
    r"""|guid(?![^<>]*isPermaLink=["']false))\b[^<>]*>)(?P<words>[^<]*)"""
)
_XML_LINK = re.compile(
    r"""(?P<before>\s(?:[\w.-]+:)?(?:href|url|src)=["'])"""
    r"""(?P<words>[^<"']*)(?=["'])"""
)
_NEVER_OF_WORDS = _LOADS_PROGRAMS | {"form", "link", "math", "meta", "style", "svg", "template"}
_DATA = re.compile(r"application/(?:[\w.-]+\+)?json", re.IGNORECASE)


class MisplacedWordsError(Exception):
    """A template lets words of a text act; ``place`` is the markup they stand in."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = _MARKS.sub("", place)[:80]


def without_marks(text: str) -> str:
    """Return ``text`` without anything that could be taken for a mark."""
    return _MARKS.sub("", text)


def judged_fragment(html: str, tags: frozenset[str]) -> str:
    """Return HTML that came from a text as a whole, judged; raise ``MisplacedWordsError``.

    Only ``tags`` may be in it.
    """
    if not _WITH_ATTRIBUTES.search(html) and set(_TAG_NAMES.findall(html)) <= tags:
        return html
    return _passed(f"{BEGIN}{html}{END}", tags)


def judged(page: str) -> str:
    """Return the finished page without marks and without addresses that no link may lead to.

    Raises ``MisplacedWordsError`` where the template puts words into a handler, a script, a style,
    a name of a tag or attribute, or a value without quotes.
    """
    named = _IN_A_TAG_NAME.search(page)
    if named:
        raise MisplacedWordsError(named.group())
    return _passed(page, None)


def judged_feed(page: str) -> str:
    """Return a finished feed or map of a site without marks and without hostile addresses."""
    page = _XML_ADDRESS.sub(_judged_words, _XML_LINK.sub(_judged_words, page))
    return without_marks(page)


def _judged_words(match: re.Match[str]) -> str:
    words = match["words"]
    address = unescape(without_marks(words)).strip()
    return match.group() if BEGIN not in words or safe_address(address) else match["before"]


def _passed(page: str, tags: frozenset[str] | None) -> str:
    reader = _LastPass(page, tags)
    reader.feed(page)
    reader.close()
    return without_marks(reader.page())


class _LastPass(HTMLParser):
    """Reads the page as a browser does; remembers which attributes have to go."""

    def __init__(self, page: str, tags: frozenset[str] | None) -> None:
        super().__init__(convert_charrefs=True)
        self._tags = tags
        self._page = page
        self._starts = [0, *(match.end() for match in re.finditer("\n", page))]
        self._changes: list[tuple[int, str, str]] = []
        self._depth = 0
        self._raw = ""

    def page(self) -> str:
        """Return the page with the attributes taken out."""
        pieces: list[str] = []
        end = 0
        for start, old, new in self._changes:
            pieces += [self._page[end:start], new]
            end = start + len(old)
        return "".join([*pieces, self._page[end:]])

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raw = self.get_starttag_text() or ""
        kind = dict(attrs).get("type") or ""
        self._raw = raw if tag == "style" or (tag == "script" and not _DATA.match(kind)) else ""
        within = self._depth > 0
        foreign = self._tags is not None and tag not in self._tags
        if foreign or (within and tag in _NEVER_OF_WORDS):
            raise MisplacedWordsError(raw)
        if not within and BEGIN not in raw:
            return
        if BEGIN in _ATTRIBUTE.sub("", raw):
            raise MisplacedWordsError(raw)
        kept = _ATTRIBUTE.sub(lambda match: self._attribute(tag, match, within=within), raw)
        if tag == "meta" and "http-equiv" in dict(attrs):
            raise MisplacedWordsError(raw)
        if kept != raw:
            line, column = self.getpos()
            self._changes.append((self._starts[line - 1] + column, raw, kept))

    @override
    def handle_endtag(self, tag: str) -> None:
        self._raw = ""

    @override
    def handle_data(self, data: str) -> None:
        if self._raw and BEGIN in data:
            raise MisplacedWordsError(self._raw)
        self._depth += data.count(BEGIN) - data.count(END)

    def _attribute(self, tag: str, match: re.Match[str], *, within: bool) -> str:
        """Return the attribute if it may stay; judged is what words had a part in."""
        name, value = match[1].lower(), match[2]
        if not within and BEGIN not in value:
            return match.group()
        acts = name.startswith("on") or name in _PROGRAMS
        loads = tag in _LOADS_PROGRAMS and name in _ADDRESSES
        if acts or loads or value[0] not in "\"'":
            raise MisplacedWordsError(match.group())
        if name not in _ADDRESSES:
            return match.group()
        address = unescape(_MARKS.sub("", value[1:-1]))
        return match.group() if not address or safe_address(address) else ""
