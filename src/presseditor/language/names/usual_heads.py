"""Word lists that choose between readings: usual heads of names, common given names."""

from functools import cache

from presseditor.paths import resources


@cache
def usual_heads(*, animate: bool) -> frozenset[str]:
    """Return lemmas of posts (``animate``) or of organizations, lower case."""
    return _words("post_heads.txt" if animate else "organization_heads.txt")


@cache
def common_given_names() -> frozenset[str]:
    """Return the given names that most people have, lower case."""
    return _words("given_names.txt")


def _words(name: str) -> frozenset[str]:
    return frozenset((resources() / "language" / name).read_text(encoding="utf-8").split())
