"""All rules in the order they run: signs first, then marks and dashes, what binds comes last."""

from presseditor.domain.message import message
from presseditor.language.typography.binding import BINDING
from presseditor.language.typography.dashes import DASHES
from presseditor.language.typography.numbers import NUMBERS
from presseditor.language.typography.quotes import QUOTES
from presseditor.language.typography.rule import Rule, by_pattern
from presseditor.language.typography.signs import SIGNS
from presseditor.language.typography.spaces import SPACES

# Unsafe in official text: a particle «а» or «но» takes no comma, and a comma moves the sense.
_COMMAS = Rule(
    "comma_but",
    message("Put a comma before «а» and «но»"),
    ("мал да удал но умён", "мал да удал, но умён"),
    by_pattern(r"(?<=[а-яё])[ \u00a0](?=(?:а|но)[ \u00a0])", ", "),
    on=False,
    words=True,
)

RULES: tuple[Rule, ...] = (*SIGNS, *SPACES, *QUOTES, *DASHES, _COMMAS, *NUMBERS, *BINDING)
