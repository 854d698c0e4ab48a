"""What every rule is given: the bundle, the day, and the texts of the article by part."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.article import Article, Kind
from presseditor.domain.bundle import Bundle
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import Message
from presseditor.domain.record_link import RecordLink, find_record_links
from presseditor.language.words.morphology import Morphology
from presseditor.rendering.printed import record_links

TEXT_PARTS = ("title", "lead", "body", "background", "press_contact")
MARKDOWN_PARTS = frozenset({"body", "background"})


@dataclass(frozen=True, slots=True)
class Subject:
    """An article under check; ``day`` is the date on the page, or today where it has none."""

    bundle: Bundle
    kinds: tuple[Kind, ...]
    today: dt.date
    morphology: Morphology

    @property
    def article(self) -> Article:
        """The article itself."""
        return self.bundle.article

    @property
    def day(self) -> dt.date:
        """The date the text speaks on."""
        return self.article.published.date if self.article.published else self.today

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the text of each part that is not empty."""
        for part in TEXT_PARTS:
            text = str(getattr(self.article, part))
            if text.strip():
                yield part, text

    def links(self) -> Iterator[tuple[str, str, list[RecordLink]]]:
        """Yield the name, the text and the record links of each part that is not empty.

        In Markdown the links are those that the page prints, however they are written.
        """
        for part, text in self.texts():
            find = record_links if part in MARKDOWN_PARTS else find_record_links
            yield part, text, list(find(text))


def day_in_figures(day: dt.date) -> str:
    """Return a date as Russian office papers have it in figures: 09.05.2026."""
    return f"{day:%d.%m.%Y}"


def at(
    severity: Severity,
    rule: str,
    text: Message,
    part: str = "body",
    place: tuple[int, int] = (0, 0),
    *,
    fix: str | None = None,
) -> Finding:
    """Build a finding at a place of a part."""
    return Finding(severity, rule, text, part, place[0], place[1], fix)
