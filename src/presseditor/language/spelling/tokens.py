"""The words of a Markdown text that a speller should look at."""

import re
from collections.abc import Iterator

from presseditor.language.typography.protect import masked

_LONGEST = 60
_WORD = re.compile(r"(?<![\w@.’'-])[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*(?![\w’'@]|-\w)")
_ALL_CAPITALS = 5  # letters: «МЧС», «ЕДДС»; longer ones are words of a headline
_SENTENCE_START = re.compile(r"(?:\A|[.!?…\n]|[-–—:]\s|[«„(])[\s«„(*_\ue001]*\Z")
_INNER_CAPITAL = re.compile(r"[а-яё][А-ЯЁ]|^[А-ЯЁ]{2,}[а-яё]")


def find_words(text: str) -> Iterator[tuple[str, int, bool]]:
    """Yield words with their offsets and whether they begin a sentence.

    Left out: addresses, code, link targets, Markdown's marks, Latin words, numbers,
    abbreviations in capitals and clipped words before a point of abbreviation.
    """
    visible = masked(text)
    for match in _WORD.finditer(visible):
        word = match[0]
        if len(word) > _LONGEST or (word.isupper() and len(word) <= _ALL_CAPITALS):
            continue
        if _INNER_CAPITAL.search(word) or _is_clipped(visible, match):
            continue
        before = visible[max(0, match.start() - 8) : match.start()]
        yield word, match.start(), bool(_SENTENCE_START.search(before))


def _is_clipped(text: str, match: re.Match[str]) -> bool:
    """Tell «ул. Мира», «тыс. рублей»: a short word, a point, and no new sentence."""
    behind = text[match.end() : match.end() + 3]
    short = len(match[0]) <= 5 and behind.startswith(".")  # noqa: PLR2004 - «просп.»
    return short and (len(match[0]) == 1 or not behind[1:].strip() or behind[1:2] != "\n")
