"""Spaces: one between words, none before a stop, one behind it."""

from presseditor.domain.message import message
from presseditor.language.typography.rule import Rule, by_pattern

SPACES = (
    Rule(
        "double_stop",
        message("Remove a doubled punctuation mark"),
        ("слово,, дело", "слово, дело"),
        by_pattern(r"(?<![,;])([,;])\1(?![,;])", r"\1"),
    ),
    Rule(
        "spaces_many",
        message("Leave one space between words"),
        ("два  слова", "два слова"),
        by_pattern(r"(?<![ \t\n|])(?:[ \t]{2,}|\t)(?![ \t\n|])", " "),
    ),
    Rule(
        "spaces_edges",
        message("Remove spaces around the text"),
        ("  текст ", "текст"),
        by_pattern(r"\A[ ]{1,3}(?=[^\s])|(?<![ \t])[ \t]+(?=\n*\Z)", ""),
    ),
    Rule(
        "space_before_stop",
        message("Remove the space before a punctuation mark"),
        ("слово , дело", "слово, дело"),
        by_pattern(r"(?<=[^\s|])(?<![ \u00a0])[ \u00a0]+(?=[,;:!?](?![-|)(=]))(?!:-)", ""),
    ),
    Rule(
        "space_before_dot",
        message("Remove the space before a full stop"),
        ("слово .", "слово."),
        by_pattern(r"(?<=[\w»“)])[ \u00a0]+(?=(?:\.{3}|…)[ ]|\.(?:[\s»]|\Z))", ""),
    ),
    Rule(
        "space_in_brackets",
        message("Remove spaces inside brackets"),
        ("( слово )", "(слово)"),
        by_pattern(r"(?<=\()[ ]+(?=\S)|(?<=[^\s(])[ ]+(?=\)(?!\w))", ""),
    ),
    Rule(
        "space_before_bracket",
        message("Put a space before a bracket"),
        ("слово(другое слово)", "слово (другое слово)"),
        by_pattern(r"(?<=[а-яёА-ЯЁ»])\((?=[«„(]{0,2}[а-яёА-ЯЁ]{4,}|\()", " ("),
    ),
    Rule(
        "space_after_comma",
        message("Put a space after a comma"),
        ("раз,два", "раз, два"),
        by_pattern(
            r"(?<=[^\W\d_]),(?=[\w«„])|(?<=[\d»“)]),(?=[^\W\d_]|[«„])|(?<=[»“]),(?=\d)|(?<=\"),(?=\")",
            ", ",
        ),
    ),
    Rule(
        "space_after_stop",
        message("Put a space after a stop"),
        ("Ура!Пришли;ушли", "Ура! Пришли; ушли"),
        by_pattern(
            r"(?<=[а-яё»])([;!?])(?=[А-ЯЁа-яё«])|(?<=[а-яё»])(:)(?=[А-ЯЁа-яё«])",
            lambda match: match[0] + " ",
        ),
    ),
)
