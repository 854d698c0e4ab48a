"""Words that stay words: what Python-Markdown would read as a mark is written so that it is none.

``escaped`` covers what is a mark anywhere in a line, ``escaped_start`` what is one where a line
begins. Both are proved against the engine by a property test.
"""

import re

_ANYWHERE = re.compile(r"[\\`*\[\]]")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
"""An underscore inside a word is a letter to the engine too: an address stays readable."""
_AMPERSAND = re.compile(r"&(?=\S)")
_START = re.compile(r"(?P<sign>[#>+=:~|-])|(?P<number>\d{1,9})(?P<dot>\.)(?=\s|$)")
_EDGE = re.compile(r"^(?! )\s|(?! )\s$")
"""Blanks that Python strips from a line though they are words to a reader: U+00A0 and its like."""

_CLOSING = re.compile(r"(?<!\\)((?:\\\\)*)#$")
"""A sign at the end that no backslash escapes."""


def escaped(text: str) -> str:
    """Return the words of a run as Markdown that prints them and nothing else.

    ``text`` holds no line feed. The engine reads ``&`` before any letter as the start of a sign.
    """
    # «<» and «&» have no backslash of their own in Markdown.
    text = _AMPERSAND.sub("&amp;", text).replace("<", "&lt;")
    text = _UNDERSCORE.sub(r"\\_", _ANYWHERE.sub(r"\\\g<0>", text))
    return text.replace("~~~", "&#126;~~")


def escaped_line(line: str) -> str:
    """Return a whole line, escaped already inside, so that its start is no mark."""
    start = _START.match(line)
    if start and start["number"]:
        line = f"{start['number']}\\.{line[start.end() :]}"
    elif start and start["sign"] in "#>+-":
        line = f"\\{line}"
    elif start:
        line = f"&#{ord(line[0])};{line[1:]}"
    return _EDGE.sub(lambda blank: f"&#{ord(blank[0])};", line)


def escaped_heading(line: str) -> str:
    """Return a heading's line, escaped already, whose end is no row of closing signs."""
    return _CLOSING.sub(r"\1&#35;", line)


def address(link: str) -> str:
    """Return an address so that it can stand between the brackets of a link."""
    quoted = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", '"': "%22"}
    return "".join(quoted.get(sign, sign) for sign in link if sign.isprintable())
