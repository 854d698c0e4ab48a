"""Intake: a raw text, page furniture and all, to the parts of a release."""

from presseditor.importing.intake.parsing import LARGEST, parse

__all__ = ["LARGEST", "parse"]
