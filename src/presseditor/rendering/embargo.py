"""The mark of a release that may not be published yet, for every paper it goes out on."""

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.time_zone import zone_of
from presseditor.rendering.printed_dates import day_words
from presseditor.rendering.printed_zones import moscow_words

_OUT = frozenset({ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED, ArticleStatus.WITHDRAWN})


def embargo_words(article: Article) -> str:
    """Return until when an article may not be published; empty for one that is out or is free."""
    if article.embargo is None or article.status in _OUT:
        return ""
    until = article.embargo.astimezone(zone_of(article.time_zone))
    hour = f"{until:%H:%M} {day_words(until.date())}"
    return f"Эмбарго: не публиковать до {hour} ({moscow_words(until)})"
