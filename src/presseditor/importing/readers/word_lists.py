"""Lists as Word puts them on the clipboard: paragraphs that only say their list and level.

Word writes the first level of some lists as ``ol`` and ``ul`` and the levels below as paragraphs
between them. So its lists are taken to pieces first, and built anew by level.
"""

import re
from typing import Any

_LEVEL = re.compile(r"mso-list:\s*(?:\S+\s+)?level(\d+)")
_IGNORE = re.compile(r"mso-list:\s*ignore")
_NUMBER = re.compile(r"[\s(§№]*(?:\d{1,3}\.)*(?P<number>\d{1,4})(?:[.):]|\s|$)")
_LETTER = re.compile(r"\s*\(?(?:[a-zа-яё]{1,2}|[ivxlcdm]{1,7})[.)]", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[·•§▪●○■\uf0b7\uf0a7]|o(?=\s)|[–—-](?=\s))\s+")
_LISTS = frozenset({"ul", "ol"})
_POINT = "data-point"
"""Marks a point taken out of a list of Word: which kind of list it was."""
DEEPEST = 9
"""Levels that Word has."""


def set_word_lists(root: Any) -> None:
    """Make nested ``ul`` and ``ol`` of the points that Word only marks."""
    for element in list(root.iter("ul", "ol")):
        _take_to_pieces(element)
    open_lists: list[Any] = []
    for point in list(root.iter("p", "li")):
        level = _LEVEL.search(_style(point))
        if level is None or point.getparent() is None or point.getparent().tag in _LISTS:
            continue
        if not (open_lists and _follow(open_lists[0], point)):
            open_lists = []
        open_lists = _placed(point, int(level[1]), open_lists)


def _take_to_pieces(element: Any) -> None:
    """Put the points of a list of Word in the place of the list."""
    points = [one for one in element if isinstance(one.tag, str)]
    if not points or not all(_is_words_point(one) for one in points):
        return
    if element.getparent().tag in _LISTS:
        return
    for point in points:
        if point.tag == "li":
            point.set(_POINT, element.tag)
            point.tag = "p"
    points[0].set("start", element.get("start") or "1")
    element.drop_tag()


def _is_words_point(element: Any) -> bool:
    return _LEVEL.search(_style(element)) is not None or element.tag in _LISTS


def _follow(last: Any, point: Any) -> bool:
    """Return True if nothing but blanks stands between a list and a point."""
    return point.getprevious() is last and not (last.tail or "").strip()


def _placed(point: Any, level: int, open_lists: list[Any]) -> list[Any]:
    """Put a point into the list of its level; return the lists that are open."""
    level = min(max(level, 1), DEEPEST)
    tag, start = _kind(point, _taken_mark(point))
    kept = open_lists[:level]
    if len(kept) == level and kept[-1].tag != tag:
        kept = kept[:-1]
    while len(kept) < level:
        fresh = point.makeelement(tag)
        if start and len(kept) == level - 1:
            fresh.set("start", start)
        if kept:
            items = list(kept[-1])
            (items[-1] if items else _appended(kept[-1], "li")).append(fresh)
        else:
            point.addprevious(fresh)
        kept = [*kept, fresh]
    kept[0].tail, point.tail = point.tail, None
    point.tag = "div" if point.get(_POINT) else point.tag
    _appended(kept[-1], "li").append(point)
    return kept


def _kind(point: Any, mark: str) -> tuple[str, str]:
    """Return the element of a point's list and the number that it begins with."""
    number = _NUMBER.match(mark)
    if number:
        return "ol", number["number"]
    if point.get(_POINT):
        return str(point.get(_POINT)), str(point.get("start") or "")
    return ("ol", "") if _LETTER.match(mark) else ("ul", "")


def _appended(parent: Any, tag: str) -> Any:
    made = parent.makeelement(tag)
    parent.append(made)
    return made


def _taken_mark(point: Any) -> str:
    """Take the bullet or the number that Word wrote out of a point, and return it."""
    for span in point.iter("span"):
        if _IGNORE.search(_style(span)):
            mark = "".join(span.itertext())
            span.drop_tree()
            return mark
    words = point.text or ""
    bullet = _BULLET.match(words)
    if bullet:
        point.text = words[bullet.end() :]
    return bullet[0] if bullet else ""


def _style(element: Any) -> str:
    return str(element.get("style") or "").lower()
