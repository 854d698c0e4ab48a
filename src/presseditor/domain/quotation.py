"""Words in Russian quotation marks: «outer» and, inside of them, „inner“."""


def quoted(words: str) -> str:
    """Return ``words`` in «…»; what is quoted inside gets the inner marks."""
    return f"«{words.translate(_INNER)}»"


_INNER = str.maketrans("«»", "„“")
