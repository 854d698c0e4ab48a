"""How texts are compared where case and «ё» do not matter."""


def folded(text: str) -> str:
    """Return the text as it is compared: lower case, ё as е."""
    return text.casefold().replace("ё", "е")
