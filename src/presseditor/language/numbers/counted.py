"""What a number counts: the noun phrase beside it («субъектов малого бизнеса»)."""

import re

from presseditor.language.words.morphology import Morphology

_WORDS = re.compile(r"(?:[ \u00a0\u202f]«?[А-ЯЁа-яёA-Za-z][\w-]*»?){1,8}")
_WORD_BEFORE = re.compile(r"([а-яё]+)[ \u00a0]$")
_STOPS = frozenset(
    {"VERB", "INFN", "PREP", "PRTS", "ADJS", "CONJ", "ADVB", "NPRO", "GRND", "PRED", "PRCL"}
)


def unit_after(text: str, at: int, morphology: Morphology) -> str:
    """Return the noun phrase that starts at ``at``, right behind a number; empty if none does."""
    match = _WORDS.match(text, at)
    kept: list[str] = []
    for word in match[0].split() if match else []:
        if _marks(word.strip("«»"), morphology) & _STOPS:
            break
        kept.append(word)
    return " ".join(kept)


def unit_before(text: str, at: int, morphology: Morphology) -> str:
    """Return the word counted by a number that stands behind it («обращений – 96»)."""
    match = _WORD_BEFORE.search(text, max(0, at - 40), at)
    return match[1] if match and "NOUN" in _marks(match[1], morphology) else ""


def _marks(word: str, morphology: Morphology) -> frozenset[str]:
    readings = morphology.readings(word)
    return readings[0].marks if readings else frozenset()
