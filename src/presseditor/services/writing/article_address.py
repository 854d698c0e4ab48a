"""The address of an article: made of its title until somebody knows it."""

from collections.abc import Callable

from presseditor.domain.article import Article
from presseditor.domain.ids import free_id
from presseditor.storage.stores import Stores


def address_of(
    stores: Stores, article: Article, before: Article | None, slugify: Callable[[str], str]
) -> str:
    """Return the slug to store; ``before`` is the article as it is stored.

    What the program made of a title that was still being typed follows the title. What somebody
    typed stays, and so does what a site was told. No two articles have one slug.
    """
    wanted = slugify(article.slug or article.title)
    if before is not None and before.slug == article.slug and _follows(stores, before, slugify):
        wanted = slugify(article.title) or wanted
    if not wanted:
        return ""
    found = stores.articles.by_slug(wanted)
    if found is None or found.id == article.id:
        return wanted
    taken = stores.articles.slugs(wanted)
    if before is not None and before.slug in taken and before.slug.startswith(f"{wanted}-"):
        return before.slug
    return free_id(wanted, taken)


def _follows(stores: Stores, before: Article, slugify: Callable[[str], str]) -> bool:
    """Return True if the slug is made of the title, and no site was ever told it."""
    made = slugify(before.title)
    end = before.slug.removeprefix(made).removeprefix("-")
    is_made = bool(made) and before.slug.startswith(made) and (not end or end.isdecimal())
    return is_made and not stores.deliveries.for_article(before.id)
