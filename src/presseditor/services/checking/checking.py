"""Checking a text before it leaves the house."""

from dataclasses import replace
from typing import Any

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.finding import Finding, Waiver
from presseditor.services.changes import Changes
from presseditor.services.checking.gate import Gate
from presseditor.services.checking.proofing import Proofing
from presseditor.services.writing.bundles import collect_bundle
from presseditor.storage.database import Database


class Checking:
    """Runs the readiness rules and keeps what was waived."""

    def __init__(
        self, database: Database, changes: Changes, gate: Gate, proofing: Proofing
    ) -> None:
        self._database = database
        self._changes = changes
        self._gate = gate
        self._proofing = proofing

    def findings(self, article: Article) -> list[Finding]:
        """Return what the checks have to say about a stored or unsaved article."""
        with self._database.reading() as stores:
            bundle = collect_bundle(stores, article)
        return self.findings_of(bundle)

    def findings_of(self, bundle: Bundle) -> list[Finding]:
        """Return what the checks have to say about an article with its records.

        Records of a file are compared with the directory, whose words win.
        """
        proofs = self._proofing.proofs()
        with self._database.reading() as stores:
            return self._gate.findings(stores, bundle, proofs)

    def waive(self, article: Article, finding: Finding, reason: str) -> None:
        """Let an article pass a *stop*, in words that are kept with it."""
        with self._database.transaction() as stores:
            self._gate.waive(stores, collect_bundle(stores, article), finding, reason)
        self._changes.announce("article", article.id, "waived")

    def take_back(self, waiver: Waiver) -> None:
        """Take a waiver back: what it let pass stops the article again."""
        with self._database.transaction() as stores:
            stores.waivers.delete(waiver)
        self._changes.announce("article", waiver.article_id, "waived")

    def fix(self, article: Article, finding: Finding) -> Article:
        """Return the article with the finding's fix in place."""
        if finding.fix is None:
            return article
        text = str(getattr(article, finding.part))
        mended: dict[str, Any] = {
            finding.part: text[: finding.start] + finding.fix + text[finding.end :]
        }
        return replace(article, **mended)
