"""The formats an article can leave the house in."""

from enum import StrEnum

PRESSDOC = "pressdoc"
"""The file for a colleague: the program's own format, beside the open ones."""


class ExportFormat(StrEnum):
    """One writer a format; the values are the words of the command line."""

    HTML = "html"
    FRAGMENT = "fragment"
    MARKDOWN = "md"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    TEXT = "txt"
    CALENDAR = "ics"
    NINJS = "ninjs"
    JSON_LD = "jsonld"
    KIT = "kit"


FINAL = frozenset({ExportFormat.KIT.value})
"""What is meant for the media, and so passes the checks unless it is marked as a draft."""
