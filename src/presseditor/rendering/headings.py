"""Headings whose signs are followed by a blank, as CommonMark has it: «#Заозёрный» is a hashtag.

Python-Markdown takes any ``#`` at the start of a line for a heading. Press texts end in hashtags.
"""

import re

from markdown.blockprocessors import HashHeaderProcessor


class SpacedHeadings(HashHeaderProcessor):
    """The stock processor with a blank asked for between the signs and the words."""

    RE = re.compile(
        r"""
        (?:^|\n)
        (?P<level>\#{1,6})
        (?P<header>[ \t]+(?:\\.|[^\\\#\n]|\#+(?=[^\#\n]))*?)
        \#*(?:\n|$)
        """,
        re.VERBOSE,
    )
