"""Signs that a keyboard lacks: … © × ± ° №."""

import re

from presseditor.domain.message import message
from presseditor.language.typography.rule import NBSP, Rule, by_pattern

_LOOKALIKE = str.maketrans("aceopxyABCEHKMOPTXy", "асеорхуАВСЕНКМОРТХу")
_CENTURY = re.compile(r"[XCM]+(?:вв?|й|го|му?|е|х)")
_LATIN = frozenset("aceopxyABCEHKMOPTX")


def _cyrillic(match: re.Match[str]) -> str:
    word = match[0]
    latin = [letter for letter in word if letter.isascii()]
    if _CENTURY.fullmatch(word):
        return word
    if latin and len(latin) < len(word) and _LATIN.issuperset(latin):
        return word.translate(_LOOKALIKE)
    return word


SIGNS = (
    Rule(
        "ellipsis",
        message("Set three points as one sign"),
        ("Ждём...", "Ждём…"),
        by_pattern(r"(?<![.!?…])\.{3}(?![.…])", "…"),
    ),
    Rule(
        "ellipsis_mark",
        message("Two points after a question or exclamation mark"),
        ("Как!...", "Как!.."),
        by_pattern(r"(?<=[!?])(?:…|\.{3})(?!\.)", ".."),
    ),
    Rule(
        "question_first",
        message("Put the question mark before the exclamation mark"),
        ("Как!?", "Как?!"),
        by_pattern(r"(?<![!?])!\?(?![!?])", "?!"),
    ),
    Rule(
        "copyright",
        message("Set the copyright and trade mark signs"),
        ("(c) Газета", "© Газета"),
        by_pattern(
            r"(?:Copyright[ ])?\((?:c|C)\)|Copyright[ ]\((?:с|С)\)|\(r\)|\(R\)|\((?:tm|TM)\)",
            lambda match: {"r": "®", "m": "™"}.get(match[0][-2].lower(), "©"),
        ),
        words=True,
    ),
    Rule(
        "number_sign",
        message("Set the number sign"),
        ("школа N5", "школа № 5"),
        by_pattern(r"(?<![\w.])N[ .]?(?=\d)|№[ ]?(?=\d)", f"№{NBSP}"),
        words=True,
    ),
    Rule(
        "paragraph_sign",
        message("Set apart the paragraph sign"),
        ("§32", "§ 32"),
        by_pattern("§[ \u00a0]?(?=[\\dIVX])", "§\u202f"),
    ),
    Rule(
        "degrees",
        message("Set degrees"),
        ("+10 C", "+10 °C"),
        by_pattern(
            "(?<=\\d)(?:[ \u00a0]([CF])|[ \u00a0]?°[ \u00a0]?([CFСF]))(?![\\w-])",
            lambda match: "\u2009°" + (match[1] or match[2]).replace("С", "C"),
        ),
        words=True,
    ),
    Rule(
        "times",
        message("Set the multiplication sign"),
        ("10 x 12", "10×12"),
        by_pattern(r"(?<=\d)[ \u00a0]?[xх][ \u00a0]?(?=\d)", "×"),
        words=True,
    ),
    Rule(
        "arrows",
        message("Set arrows"),
        ("Истра -> Москва", "Истра → Москва"),
        by_pattern(
            r"(?<![-<|])->(?![>-])|(?<![<|])<-(?![-\d>])",
            lambda match: "→" if match[0] == "->" else "←",
        ),
    ),
    Rule(
        "math",
        message("Set mathematical signs"),
        ("+-100", "±100"),
        by_pattern(
            r"\+-(?=[ ]?\d)|(?<=[ \d])(?:~=|<=|>=|!=)(?=[ ]?[\d-])",
            lambda match: {"+-": "±", "~=": "≅", "<=": "≤", ">=": "≥", "!=": "≠"}[match[0]],
        ),
    ),
    Rule(
        "square",
        message("Set square and cubic units"),
        ("20 м2", "20 м²"),
        by_pattern(
            r"(?<=\d)[ \u00a0]?((?:[кдсм]?м))([23])(?![\w])",
            lambda match: f"{NBSP}{match[1]}{'²' if match[2] == '2' else '³'}",
        ),
        words=True,
    ),
    Rule(
        "layout",
        message("Put Russian letters where Latin look-alikes stand"),
        ("Cсылка с латинской C", "Ссылка с латинской C"),
        by_pattern(
            r"(?<![A-Za-zА-Яа-яЁё])(?:[A-Za-z]++[А-Яа-яЁё]|[А-Яа-яЁё]++[A-Za-z])[A-Za-zА-Яа-яЁё]*+",
            _cyrillic,
        ),
        words=True,
    ),
)
