"""ASCII addresses of articles and readable ids of records, made of Russian names."""

import re

_LONGEST_SLUG = 80
_LONGEST_SOURCE = 1_000  # nobody reads further, and transliteration takes time
_LETTERS = {
    **dict(zip("абвгдезийклмнопрстуф", "abvgdeziyklmnoprstuf", strict=True)),
    "ё": "e",
    "ж": "zh",
    "х": "h",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
}
_NAME_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?")
_FAMILY_NAME = re.compile(
    r".+(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|[ыо]й|ая|енко|ко|[уюа]к|чик|ян|дзе|швили|[иы]х|ич|ер)",
)
_PATRONYMIC = re.compile(r".+(?:[ое]вич|[ьлвкмнт]ич|[ое]вна|ична)")
_TWO = 2
_FULL = 3


def slugify_title(title: str) -> str:
    """Return an address made of ``title``: a-z, 0-9 and hyphens, at most 80, whole words.

    A title without a single letter or digit gives an empty string.
    """
    from slugify import slugify

    latin = "".join(_LETTERS.get(letter, letter) for letter in title[:_LONGEST_SOURCE].lower())
    return str(slugify(latin, max_length=_LONGEST_SLUG, word_boundary=True, save_order=True))


def record_slug(name: str) -> str:
    """Return a readable id; a person's starts with the family name: «Вадим Хромов» -> hromov-vadim.

    A name without a single letter or digit gives an empty string.
    """
    words = name.split()
    if all(_NAME_WORD.fullmatch(word) for word in words):
        words = _family_first(words)
    return slugify_title(" ".join(words))


def _family_first(words: list[str]) -> list[str]:
    """Order the words of a person's name; leave two words alone that do not look like one."""
    if len(words) == _FULL and _PATRONYMIC.fullmatch(words[1]):
        return [words[2], words[0]]
    if len(words) == _FULL and _PATRONYMIC.fullmatch(words[2]):
        return words[:2]
    if len(words) == _TWO and _FAMILY_NAME.fullmatch(words[1]):
        adjectival = words[0].endswith(("ая", "ий", "ый", "ое", "ой"))
        return words if adjectival else [words[1], words[0]]
    return words
