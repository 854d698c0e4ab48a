"""Checking a text before it leaves the house."""

from dataclasses import replace
from typing import Any

from presseditor.domain.article import Article, Kind
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import Clock
from presseditor.domain.finding import Finding, Waiver
from presseditor.services.articles import Articles
from presseditor.services.changes import Changes
from presseditor.services.proofing import Proofing
from presseditor.storage.database import Database


class Checking:
    """Runs the readiness rules and keeps what was waived."""

    def __init__(
        self,
        database: Database,
        articles: Articles,
        changes: Changes,
        clock: Clock,
        kinds: tuple[Kind, ...],
        proofing: Proofing,
    ) -> None:
        self._database = database
        self._articles = articles
        self._changes = changes
        self._clock = clock
        self._kinds = kinds
        self._proofing = proofing

    def findings(self, article: Article) -> list[Finding]:
        """Return what the checks have to say about a stored or unsaved article."""
        return self.findings_of(self._articles.bundle(article))

    def findings_of(self, bundle: Bundle) -> list[Finding]:
        """Return what the checks have to say about an article with its records."""
        from presseditor.checks.check import check

        with self._database.reading() as stores:
            waivers = stores.waivers.for_article(bundle.article.id)
        return check(
            bundle,
            kinds=self._kinds,
            today=self._clock.now().date(),
            proofs=self._proofing.proofs(),
            waivers=waivers,
            morphology=self._proofing.morphology,
        )

    def waive(self, article: Article, finding: Finding, reason: str, by: str = "") -> None:
        """Let an article pass a *stop*, in words that are kept with it."""
        from presseditor.checks.check import excerpt_of

        waiver = Waiver(article.id, finding.rule, excerpt_of(article, finding), reason, by)
        with self._database.transaction() as stores:
            stores.waivers.add(waiver)
        self._changes.announce("article", article.id, "waived")

    def fix(self, article: Article, finding: Finding) -> Article:
        """Return the article with the finding's fix in place."""
        if finding.fix is None:
            return article
        text = str(getattr(article, finding.part))
        mended: dict[str, Any] = {
            finding.part: text[: finding.start] + finding.fix + text[finding.end :]
        }
        return replace(article, **mended)
