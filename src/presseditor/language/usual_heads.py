"""The nouns that names of organizations and posts usually begin with, for choosing a reading."""

from functools import cache

from presseditor.paths import resources


@cache
def usual_heads(*, animate: bool) -> frozenset[str]:
    """Return lemmas of posts (``animate``) or of organizations, lower case."""
    name = "post_heads.txt" if animate else "organization_heads.txt"
    text = (resources() / "language" / name).read_text(encoding="utf-8")
    return frozenset(line for line in text.split() if line)
