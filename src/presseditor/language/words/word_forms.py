"""All forms of the words of a search, because the index holds the text as it was written."""

import re
import unicodedata

from presseditor.language.words.morphology import Morphology

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 20
_LONGEST_QUERY = 2_000


def query_forms(query: str, morphology: Morphology | None = None) -> list[list[str]]:
    """Return, for each word of ``query``, every form under which a text may have it.

    Lower case, sorted, with е for ё and ё for е; the word itself comes first. Words are runs of
    letters and digits, as the index cuts them: a hyphen parts two words, quotes and operators
    fall away. The first 20 words count; a query without a word gives an empty list.
    Hand in the program's ``morphology``: without it the dictionary is opened for this query alone.
    """
    dictionary = Morphology() if morphology is None else morphology
    text = unicodedata.normalize("NFC", query[:_LONGEST_QUERY]).lower()
    words = list(dict.fromkeys(_WORD.findall(text)))[:_MOST_WORDS]
    return [[word, *sorted(_forms(dictionary, word) - {word})] for word in words]


def _forms(morphology: Morphology, word: str) -> set[str]:
    forms = set(morphology.all_forms(word))
    # The dictionary knows where its own words have ё; a family name that it lacks may have one.
    guessed = set() if morphology.is_known(word) else _with_yo(word, forms)
    return guessed | {spelled for form in forms for spelled in (form, form.replace("ё", "е"))}


def _with_yo(word: str, forms: set[str]) -> set[str]:
    """Put one ё where the query has е: «Семенов» also finds «Семёновым»."""
    return {
        f"{form[:at]}ё{form[at + 1 :]}"
        for at, letter in enumerate(word)
        if letter == "е"
        for form in forms
        if form[: at + 1] == word[: at + 1]
    }
