"""The one door through which HTML reaches a page.

What is left is what a press text needs. Scripts, styles, forms, frames and handlers go; images
stay only when they are the article's own (``images/<name>``).
"""

import re
from html import escape

import nh3

from presseditor.domain.addresses import LINK_SCHEMES, safe_address
from presseditor.rendering.last_pass import MisplacedWordsError, judged_fragment

UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e\ufdd0-\ufdef\ufffe\uffff]")
"""Signs no page may carry: XML forbids them, or they turn the reading direction of what follows."""

_COMMON = "a abbr b bdi bdo blockquote br caption cite code data dd del details dfn div dl dt em"
_MORE = (
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small"
)
_REST = "span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr address"
TAGS = frozenset(f"{_COMMON} {_MORE} {_REST}".split())
_DROPPED_WHOLE = {
    "script",
    "style",
    "iframe",
    "object",
    "noscript",
    "template",
    "textarea",
    "title",
}

_FOREIGN = frozenset({"svg", "math"})  # ammonia drops foreign markup with all that is in it
_SWALLOWING = re.compile(
    rf"<(/?)({'|'.join(sorted(_DROPPED_WHOLE | _FOREIGN))})(?![\w-])", re.IGNORECASE
)

_CLASSES = (
    "lead cover quote fact person organization event event-title event-status event-facts "
    "organizers role contact background-title footnote footnote-ref footnote-backref credit "
    "programme center right left picture"
)
CLASSES = frozenset(_CLASSES.split())

_ATTRIBUTES = {
    "*": {"class", "data-record", "data-part", "lang", "dir", "title", "id"},
    "a": {"href", "hreflang"},
    "abbr": {"title"},
    "blockquote": {"cite"},
    "data": {"value"},
    "del": {"datetime"},
    "img": {"src", "alt", "width", "height"},
    "ins": {"datetime"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_OWN_IMAGE = re.compile(r"images/[A-Za-z0-9][\w.-]*", re.ASCII)
_NOTE_ID = re.compile(r"fn(?:ref\d*)?-[ab]-.{1,80}", re.DOTALL)
_NUMBER = re.compile(r"\d{1,5}", re.ASCII)
_RECORD = re.compile(r"(?:org|person|quote|fact|image):[\w.-]+")
_NUMERIC = frozenset({"width", "height", "start", "colspan", "rowspan"})
_IMAGE_TAG = re.compile(r'<img((?: [\w-]+="[^"]*")*)>')
_ALT = re.compile(r' alt="([^"]*)"')


def sanitize(html: str) -> str:
    """Return ``html`` (a fragment) with everything taken out that a press page must not carry."""
    html = UNPRINTED.sub("", html)
    html = _IMAGE_TAG.sub(_checked_image, _CLEANER.clean(_without_swallowing(html)))
    try:
        return judged_fragment(html, TAGS)
    except MisplacedWordsError:
        # The cleaner let something through that acts: its words are printed, its markup is not.
        return f"<p>{escape(html)}</p>"


def _without_swallowing(html: str) -> str:
    """Set a tag or comment as words where it would take the rest along for want of an end."""
    comments = html.rfind("-->") + 1
    html = html[:comments] + html[comments:].replace("<!--", "&lt;!--")
    if not _SWALLOWING.search(html):
        return html
    ends = {match[2].lower(): match.start() for match in _SWALLOWING.finditer(html) if match[1]}

    def word(match: re.Match[str]) -> str:
        ended = match[1] or ends.get(match[2].lower(), -1) > match.start()
        return match.group() if ended else f"&lt;{match.group()[1:]}"

    return _SWALLOWING.sub(word, html)


def _checked_image(match: re.Match[str]) -> str:
    attributes = match.group(1)
    alt = _ALT.search(attributes)
    if ' src="' not in attributes:
        return alt.group(1) if alt else ""
    return match.group() if alt else f'<img alt=""{attributes}>'


def _filter(_tag: str, name: str, value: str) -> str | None:
    if name in _NUMERIC:
        return value if _NUMBER.fullmatch(value) else None
    if name == "src":
        return value if _OWN_IMAGE.fullmatch(value) else None
    rule = _RULES.get(name)
    return rule(value) if rule else value


def _classes(value: str) -> str | None:
    kept = [one for one in value.split() if one in CLASSES or one.startswith("language-")]
    return " ".join(kept) or None


def _identifier(value: str) -> str | None:
    return re.sub(r"\s", "_", value) if _NOTE_ID.fullmatch(value) else None


def _record(value: str) -> str | None:
    return value if _RECORD.fullmatch(value) else None


def _link(value: str) -> str | None:
    """Judge an address in the form in which it is printed: what nh3 judges is stripped later."""
    if value.startswith("#fn"):
        return re.sub(r"\s", "_", value.strip())
    return safe_address(value) or None


_RULES = {
    "class": _classes,
    "id": _identifier,
    "data-record": _record,
    "href": _link,
    "cite": _link,
}

_CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    clean_content_tags=_DROPPED_WHOLE,
    attributes=_ATTRIBUTES,
    attribute_filter=_filter,
    strip_comments=True,
    link_rel=None,
    url_schemes=set(LINK_SCHEMES),
)
