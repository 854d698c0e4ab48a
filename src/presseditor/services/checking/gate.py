"""The gate: what a *stop* is about stays in the house, by whatever way it was to leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from presseditor.domain.article import Kind
from presseditor.domain.bundle import Bundle
from presseditor.domain.clock import OfficeClock
from presseditor.domain.errors import CorrectionError, NoSuchStopError, StoppedError
from presseditor.domain.finding import Excuse, Finding, Severity, Waiver
from presseditor.domain.message import message
from presseditor.services.writing.approvals import last_approved
from presseditor.services.writing.bundles import settled_bundle
from presseditor.storage.stores import Stores

if TYPE_CHECKING:
    from presseditor.checks.proofs import Proofs
    from presseditor.language.words.morphology import Morphology


class Gate:
    """Runs the readiness rules within a transaction, so that what was checked is what goes out.

    ``officer`` names who waives.
    """

    def __init__(
        self,
        clock: OfficeClock,
        kinds: tuple[Kind, ...],
        morphology: Callable[[], Morphology],
        officer: Callable[[], str],
    ) -> None:
        self.clock = clock
        self._kinds = kinds
        self._morphology = morphology
        self.officer = officer

    def let_pass(self, stores: Stores, bundle: Bundle, excuses: Sequence[Excuse] = ()) -> Bundle:
        """Return the bundle with the directory's records if no *stop* keeps it in the house.

        Each of ``excuses`` is kept as a waiver of the stop it names. Raises ``NoSuchStopError`` for
        one that names none, or more than one, and ``StoppedError`` for a stop that is left.
        """
        settled = _settled(stores, bundle)
        stops = [one for one in self._rules(stores, settled) if one.severity is Severity.STOP]
        for excuse in excuses:
            stop = _named(excuse, stops)
            self.waive(stores, settled, stop, excuse.reason)
            stops.remove(stop)
        if stops:
            raise StoppedError(bundle.article.id, stops)
        return settled

    def findings(self, stores: Stores, bundle: Bundle, proofs: Proofs) -> list[Finding]:
        """Return what every rule and the proof-reading have to say, stops first."""
        return self._rules(stores, _settled(stores, bundle), proofs)

    def waive(self, stores: Stores, bundle: Bundle, stop: Finding, reason: str) -> None:
        """Let an article pass a *stop*, in words that are kept with it; blank ones are refused."""
        from presseditor.checks.check import excerpt_of

        if not reason.strip():
            raise CorrectionError(message("Say in words why the text may go out all the same."))
        waiver = Waiver(
            bundle.article.id,
            stop.rule,
            excerpt_of(bundle.article, stop),
            reason.strip(),
            self.officer(),
            stop.grounds,
            self.clock.now(),
        )
        stores.waivers.add(waiver)

    def _rules(
        self, stores: Stores, settled: Bundle, proofs: Proofs | None = None
    ) -> list[Finding]:
        """Return the findings; proof-reading, slow and never a stop, only with ``proofs``."""
        from presseditor.checks.check import check

        return check(
            settled,
            kinds=self._kinds,
            today=self.clock.today(),
            proofs=proofs,
            waivers=stores.waivers.for_article(settled.article.id),
            morphology=self._morphology(),
        )


def _settled(stores: Stores, bundle: Bundle) -> Bundle:
    approved = last_approved(stores, bundle.article.id)
    return replace(settled_bundle(stores, bundle), approved=approved)


def _named(excuse: Excuse, stops: Sequence[Finding]) -> Finding:
    found = [one for one in stops if excuse.names(one)]
    if len(found) != 1:
        raise NoSuchStopError(excuse.stop, stops)
    return found[0]
