"""Spelling of Russian press texts: what is misspelt, and what was meant."""

from presseditor.language.spelling.speller import Misspelling, Speller

__all__ = ["Misspelling", "Speller"]
