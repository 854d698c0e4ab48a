"""The mark of a release that may not be published yet, for every paper it goes out on."""

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.time_zone import zone_of
from presseditor.rendering.printed_dates import day_words

_OUT = frozenset({ArticleStatus.PUBLISHED, ArticleStatus.CORRECTED, ArticleStatus.WITHDRAWN})
_MOSCOW = 180
"""Minutes that Moscow's clocks are ahead of UTC."""


def embargo_words(article: Article) -> str:
    """Return until when an article may not be published; empty for one that is out or is free."""
    if article.embargo is None or article.status in _OUT:
        return ""
    until = article.embargo.astimezone(zone_of(article.time_zone))
    offset = until.utcoffset()
    ahead = int(offset.total_seconds()) // 60 if offset is not None else 0
    return (
        f"Эмбарго: не публиковать до {until:%H:%M} {day_words(until.date())} ({_zone_words(ahead)})"
    )


def _zone_words(ahead: int) -> str:
    if ahead == _MOSCOW:
        return "по московскому времени"
    hours, minutes = divmod(abs(ahead - _MOSCOW), 60)
    sign = "+" if ahead > _MOSCOW else "−"
    return f"МСК{sign}{hours}" + (f":{minutes:02}" if minutes else "")
