"""Addresses of links: which of them may be printed, filled in and opened.

What is judged is what is returned: the address in its final form, read as a browser reads it
(WHATWG URL standard). All writers, readers and windows that make a link ask here.
"""

import html
import re
import unicodedata
from urllib.parse import unquote, urlsplit

LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link in a text, a record or a page may lead."""
WEB_SCHEMES = frozenset({"http", "https"})
LONGEST = 4_000
"""Letters; no server takes a longer address."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):", re.ASCII)
_FIRST_PART = re.compile(r"[^/?#]*")
# Browsers drop these wherever they stand in an address.
_DROPPED = str.maketrans("", "", "\t\n\r")
# What copying leaves at the ends of an address: blanks and signs without width.
_INVISIBLE_ENDS = "\u200b\u2060\ufeff"
# Control, format (bidi, zero width), surrogates, line and paragraph ends, all blanks, not assigned.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Cn", "Co"})
# Letters that fonts draw as nothing although Unicode calls them letters, marks or symbols.
_DRAWN_AS_NOTHING = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc"
    "\U000e0100-\U000e01ef]"
)
_NO_HOST = re.compile(r"""[\s<>"'`^|{}\\%@\[\]]""")
_DECODINGS = 3


def safe_address(text: str, schemes: frozenset[str] = LINK_SCHEMES) -> str:
    """Return ``text`` as a link may carry it, or an empty string where no link may lead there.

    An address without a scheme stays relative; one without that part alone (``//host``) is
    given ``https:``, which a page opened from a folder would otherwise take for a file server.
    """
    address = _trimmed(text) if len(text) <= LONGEST else ""
    if not address or _has_hidden_sign(address):
        return ""
    if address.startswith("#"):
        return address
    if address.startswith("//"):
        address = f"https:{address}"
    scheme = _SCHEME.match(address)
    if scheme is None:
        return "" if _hides_scheme(address) else address
    name = scheme[1].lower()
    if name not in schemes or (name in WEB_SCHEMES and not _has_host(address)):
        return ""
    return address if len(address) > scheme.end() else ""


def complete_address(text: str, schemes: frozenset[str] = LINK_SCHEMES) -> str:
    """Return ``text`` as an address that means the same wherever it stands, or an empty string.

    In a Word file or a mail a relative address would lead into the reader's own folders.
    """
    address = safe_address(text, schemes)
    return address if _SCHEME.match(address) else ""


def web_address(text: str) -> str:
    """Return ``text`` as a complete http or https address, or an empty string."""
    return complete_address(text, WEB_SCHEMES)


def _trimmed(text: str) -> str:
    before = None
    address = text.translate(_DROPPED)
    while address != before:
        before = address
        address = "".join(_without_ends(address)).strip(_INVISIBLE_ENDS)
    # A blank in an address is not valid HTML, whoever typed it.
    return address.replace(" ", "%20")


def _without_ends(address: str) -> str:
    """Drop blanks and control signs at both ends, as a browser does."""
    start, end = 0, len(address)
    while start < end and (address[start].isspace() or address[start] <= " "):
        start += 1
    while end > start and (address[end - 1].isspace() or address[end - 1] <= " "):
        end -= 1
    return address[start:end]


def _has_hidden_sign(address: str) -> bool:
    """Tell whether a reader could not see a part of it, or a browser reads it as another sign."""
    if address.isascii():
        return "\\" in address or not address.isprintable()
    return (
        "\\" in address
        or _DRAWN_AS_NOTHING.search(address) is not None
        or any(unicodedata.category(sign) in _REFUSED for sign in address)
    )


def _hides_scheme(address: str) -> bool:
    """Tell whether a relative address becomes one with a scheme when it is decoded once more."""
    first = address
    for _ in range(_DECODINGS):
        part = _FIRST_PART.match(unicodedata.normalize("NFKC", first))
        if part is not None and ":" in part[0]:
            return True
        first = unquote(html.unescape(first)).translate(_DROPPED)
    return first.startswith("//")


def _has_host(address: str) -> bool:
    """Tell whether a web address names a machine, and in one way only."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    plain_host = host is not None and (":" in host or _NO_HOST.search(host) is None)
    return bool(host) and plain_host and port != 0 and "@" not in parts.netloc
