"""The word lists beside the dictionaries: known mistakes, and how common words are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mistakes:
    """Known mistakes: whole words, and beginnings that any ending may follow."""

    words: Mapping[str, str] = field(default_factory=dict)
    beginnings: Mapping[str, str] = field(default_factory=dict)

    def correction(self, word: str) -> str | None:
        """Return the right spelling of ``word`` (lower case) if it is a known mistake."""
        if word in self.words:
            return self.words[word]
        for length in range(len(word), 2, -1):
            right = self.beginnings.get(word[:length])
            if right is not None:
                return right + word[length:]
        return None


def read_mistakes(path: Path) -> Mistakes:
    """Read lines of a wrong and a right spelling; a star at the end stands for any ending."""
    words: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    for line in _lines(path):
        wrong, right = line.split(" ", 1)
        if wrong.endswith("*"):
            beginnings[wrong[:-1]] = right.removesuffix("*")
        else:
            words[wrong] = right
    return Mistakes(words, beginnings)


def read_frequency(path: Path) -> dict[str, int]:
    """Read how rare words are, in centibels below certainty: the smaller, the more common."""
    return {
        word: int(line.split(" ", 1)[0]) for line in _lines(path) for word in line.split(" ")[1:]
    }


def read_words(path: Path) -> list[str]:
    """Read a list of right words in their first form, several to a line."""
    return [word for line in _lines(path) for word in line.split()]


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]
