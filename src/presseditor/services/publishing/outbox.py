"""The outbox: one worker that carries out, one by one, what was decided."""

import logging
import random
import threading
from collections.abc import Callable
from pathlib import Path

from presseditor.domain.delivery import Delivery, DeliveryAction
from presseditor.domain.errors import PressError, RetryError
from presseditor.domain.message import Message, message
from presseditor.domain.site import Site
from presseditor.services.changes import Changes
from presseditor.services.checking.gate import Gate
from presseditor.services.publishing.outbox_answers import OutboxRecords
from presseditor.services.publishing.outbox_lock import outbox_lock
from presseditor.services.upkeep.running_log import host_of
from presseditor.sites.connection import Receipt, SiteConnection
from presseditor.storage.database import Database

LONGEST_NAP = 60.0
"""Seconds between two looks: after sleep or a moved clock nothing waits for longer."""

_log = logging.getLogger(__name__)


class OutboxRunner:
    """Delivers what is due. ``start`` runs it on a thread of its own, ``run_due`` right here.

    Announces ``delivery`` and ``article`` as they move, and ``outbox`` with the actions
    ``offline``, ``online``, ``idle``. What was frozen passes ``gate`` once more before it is sent:
    a record may have been corrected since. ``jitter`` returns 0..1, so that a row of offices behind
    one line do not all come back in the same second.
    """

    def __init__(
        self,
        database: Database,
        changes: Changes,
        gate: Gate,
        connect: Callable[[Site], SiteConnection],
        lock: Path | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._records = OutboxRecords(database, gate, jitter)
        self._changes = changes
        self._connect = connect
        self._lock = lock or database.path.with_name("outbox.lock")
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._woken = False
        self._stopping = False
        self._offline = False

    @property
    def offline(self) -> bool:
        """Whether the last try found no way to the site."""
        return self._offline

    def start(self) -> None:
        """Begin to work in the background; while the thread lives, calling it changes nothing."""
        if self._thread is None or not self._thread.is_alive():
            self._stopping = False
            self._thread = threading.Thread(target=self._work, name="outbox", daemon=True)
            self._thread.start()

    def stop(self, longest_wait: float = 5.0) -> None:
        """End after the delivery in hand; one that hangs is looked up at the next start."""
        with self._condition:
            self._stopping = True
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(longest_wait)
            self._thread = None

    def wake(self) -> None:
        """Look at once: there is work, or the network is back."""
        with self._condition:
            self._woken = True
            self._condition.notify_all()

    def run_due(self) -> int:
        """Carry out everything that is due; return how many deliveries were tried.

        Raises ``RetryError`` when another process is sending and does not end.
        """
        tried: set[str] = set()
        with outbox_lock(self._lock):
            while not self._stopping or self._thread is None:
                delivery = self._records.claim(tried_already=frozenset(tried))
                if delivery is None:
                    break
                tried.add(delivery.id)
                self._changes.announce("delivery", delivery.id, "sending")
                self._carry_out(delivery)
        return len(tried)

    def _work(self) -> None:
        while not self._stopping:
            nap = LONGEST_NAP
            try:
                self.run_due()
                nap = min(nap, self._records.seconds_to_next())
            except PressError as error:
                _log.warning("The outbox could not look: %s", error)
            except Exception:  # noqa: BLE001 - logged, see below
                # A thread that ends here would leave everything unsent, and nobody would know.
                _log.exception("The outbox met a defect and looks again later")
            self._changes.announce("outbox", "", "idle")
            with self._condition:
                self._condition.wait_for(lambda: self._woken or self._stopping, timeout=nap)
                self._woken = False

    def _carry_out(self, delivery: Delivery) -> None:
        """Send and record; whatever goes wrong, recording too, the next delivery has its turn."""
        try:
            self._send(delivery)
        except Exception as error:  # noqa: BLE001 - recorded and logged
            _log.exception("A delivery broke the program")
            self._set_back(delivery.id, error)
        self._changes.announce("delivery", delivery.id)
        self._changes.announce("article", delivery.article_id, "status")

    def _send(self, delivery: Delivery) -> None:
        stopped = self._records.stopped(delivery)
        if stopped is not None:
            _log.warning("Delivery %s was kept in the house by the checks", delivery.id)
            self._records.failed(delivery.id, stopped)
            return

        def remember(step: str, remote: dict[str, object]) -> None:
            self._records.remember(delivery.id, step, remote)

        try:
            site = self._records.site(delivery.site_id)
            _log.info("Delivery %s to %s begins: %s", delivery.id, host_of(site), delivery.action)
            connection = self._connect(site)
            if delivery.action is DeliveryAction.PUBLISH:
                receipt = connection.deliver(delivery, remember)
            else:
                receipt = connection.withdraw(delivery, remember)
        except PressError as error:
            _log.warning("Delivery %s failed: %s", delivery.id, error)
            self._records.failed(delivery.id, error)
            self._tell_network(away=isinstance(error, RetryError))
            return
        self._records.delivered(delivery.id, receipt)
        _log.info("Delivery %s ended; live: %s", delivery.id, receipt.live)
        self._tell_network(away=False)
        if receipt.live and receipt.url:
            self._read_back(delivery.id, connection, receipt)

    def _set_back(self, delivery_id: str, error: Exception) -> None:
        try:
            self._records.broke(delivery_id, error)
        except Exception:  # noqa: BLE001 - nothing can be written: this run leaves it alone
            _log.exception("What broke a delivery could not be stored")

    def _read_back(self, delivery_id: str, connection: SiteConnection, receipt: Receipt) -> None:
        """Look at the live page; what is wrong with it is told, the delivery stands."""
        found: Message | None
        try:
            found = connection.read_back(receipt)
        except PressError as error:
            found = error.text
        except Exception as error:  # noqa: BLE001 - logged; the page is out all the same
            _log.exception("The live page could not be compared")
            found = _defect_in_reading(error)
        try:
            self._records.read_back(delivery_id, found)
        except Exception:  # noqa: BLE001 - logged; the page is out all the same
            _log.exception("What a reader sees could not be stored")

    def _tell_network(self, *, away: bool) -> None:
        if away is not self._offline:
            self._offline = away
            self._changes.announce("outbox", "", "offline" if away else "online")


def _defect_in_reading(error: Exception) -> Message:
    return message(
        "The page is published, but the program made a mistake while looking at it ({kind})."
        " Open the page and see whether it is right.",
        kind=type(error).__name__,
    )
