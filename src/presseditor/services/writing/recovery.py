"""At the start: what spare files hold and the database lacks is put back."""

import contextlib
from dataclasses import dataclass, replace

from presseditor.domain.article import Article
from presseditor.domain.errors import DataError, NotFoundError, PressError
from presseditor.domain.message import Message, message
from presseditor.domain.revision import Milestone
from presseditor.services.writing.articles import Articles
from presseditor.services.writing.journal import Journal, Kept


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was put back: the articles' titles, and what could not be, in words."""

    titles: tuple[str, ...] = ()
    problems: tuple[Message, ...] = ()


def recover(journal: Journal, articles: Articles) -> Recovered:
    """Store what the spare files hold, each as a revision of its own; nothing is overwritten.

    A file goes when its text is in the database, and stays for another start when it is not.
    """
    entries, unreadable = journal.entries()
    titles: list[str] = []
    problems = [
        message("The spare file “{file}” cannot be read. It was left where it is.", file=str(file))
        for file in unreadable
    ]
    for kept in entries:
        try:
            if _put_back(kept, articles):
                titles.append(kept.article.title)
        except PressError as error:
            problems.append(error.text)
        except Exception as error:  # noqa: BLE001 - whatever it is, the file stays and it is told
            problems.append(
                message(
                    "The text in the spare file “{file}” could not be put back ({kind}). It stays "
                    "there and is tried again at the next start.",
                    file=str(kept.file),
                    kind=type(error).__name__,
                )
            )
        else:
            with contextlib.suppress(OSError):  # found to be stored at the next start
                kept.file.unlink(missing_ok=True)
    return Recovered(tuple(titles), tuple(problems))


def _put_back(kept: Kept, articles: Articles) -> bool:
    """Store the text; tell whether the database lacked it."""
    stored = _stored(articles, kept.article.id)
    if stored is not None and _same_text(stored, kept.article):
        return False
    articles.save(kept.article, milestone=Milestone.RECOVERED)
    if stored is not None and stored.modified is not None and stored.modified > kept.at:
        # Somebody wrote on since then: that stays the text, and the other is in its history.
        articles.save(stored)
    return True


def _stored(articles: Articles, article_id: str) -> Article | None:
    try:
        return articles.get(article_id)
    except (NotFoundError, DataError):  # deleted, or a damaged row, which is written anew
        return None


def _same_text(stored: Article, kept: Article) -> bool:
    return stored == replace(
        kept,
        slug=stored.slug,
        status=stored.status,
        created=stored.created,
        modified=stored.modified,
    )
