"""Readers of documents: txt, html, docx and md files, and pasted HTML, as plain Markdown text."""

from presseditor.importing.readers.decoding import decode
from presseditor.importing.readers.document import LARGEST_FILE, RawText, read_document
from presseditor.importing.readers.html import html_to_text

__all__ = ["LARGEST_FILE", "RawText", "decode", "html_to_text", "read_document"]
