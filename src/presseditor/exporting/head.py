"""What stands above a text on every paper: the embargo's mark, the title, the date."""

from dataclasses import dataclass

from presseditor.domain.article import Article
from presseditor.rendering.embargo import embargo_words
from presseditor.rendering.printed_dates import moment_words


@dataclass(frozen=True, slots=True)
class Head:
    """The words above a text; empty where there are none."""

    embargo: str
    title: str
    date: str


def head_of(article: Article) -> Head:
    """Return what stands above an article."""
    date = moment_words(article.published) if article.published else ""
    return Head(embargo_words(article), article.title, date)
