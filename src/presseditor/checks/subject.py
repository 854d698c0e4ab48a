"""What every rule is given: the bundle, the day, and the texts of the article by part."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from presseditor.domain.article import Article, Kind
from presseditor.domain.bundle import Bundle
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import Message
from presseditor.language.morphology import Morphology

TEXT_PARTS = ("title", "lead", "body", "background", "press_contact")


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
