"""Typographic clean-up of Russian press texts by rules that can be turned off one by one."""

from presseditor.language.typography.engine import Change, Typographed, apply_rules, typograph
from presseditor.language.typography.rule import Rule
from presseditor.language.typography.rules import RULES

__all__ = ["RULES", "Change", "Rule", "Typographed", "apply_rules", "typograph"]
