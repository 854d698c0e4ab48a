"""Work that must not hold up the window: a plain function, and what to do with its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from presseditor.domain.errors import PressError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from presseditor.domain.stopping import Stopped

T = TypeVar("T")
WORKERS = 4


class Task:
    """One piece of work under way; a cancelled task's answer is dropped when it comes."""

    def __init__(self, number: int, owner: QObject) -> None:
        self.number = number
        self.cancelled = False
        self._owner = owner

    def cancel(self) -> None:
        """Drop the answer; work that asks stops soon, other work ends in its own time."""
        self.cancelled = True

    @property
    def is_wanted(self) -> bool:
        """Tell whether somebody still waits for the answer."""
        return not self.cancelled and isValid(self._owner)


@dataclass(slots=True)
class _Job:
    """What is under way. It is kept on the GUI thread and only lent to the worker.

    Work and answers hold widgets: who lets go of one last destroys it, and that must not be a
    worker.
    """

    task: Task
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[PressError], None] | None
    value: Any = None
    error: BaseException | None = None


class Background(QObject):
    """Runs functions on a few threads and hands the answers back on the GUI thread.

    ``busy_changed`` tells how many tasks are under way. ``press_error`` carries a ``PressError``
    that nobody took; ``crashed`` anything else that was raised: a defect.
    """

    busy_changed = Signal(int)
    press_error = Signal(object)
    crashed = Signal(object)
    _answered = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, ThreadPoolExecutor] = {}
        self._numbers = count(1)
        self._jobs: dict[int, _Job] = {}
        self._open = 0
        self._closed = False
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[PressError], None] | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """Run ``work`` on a thread, then ``then(answer)`` or ``failed(error)`` on the GUI thread.

        The answer is dropped when ``owner`` is gone or the task was cancelled.
        """
        return self._start(self._pool("", WORKERS), work, then, failed, self._task(owner))

    def run_stoppable(
        self,
        work: Callable[[Stopped], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[PressError], None] | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """As ``run``, but ``work`` is given what it can ask whether to stop.

        It is to stop when its task is cancelled, its owner gone, or the program about to end.
        """
        task = self._task(owner)

        def stopped() -> bool:
            return self._closed or not task.is_wanted

        return self._start(self._pool("", WORKERS), lambda: work(stopped), then, failed, task)

    def run_in_line(
        self,
        line: str,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[PressError], None] | None = None,
        *,
        owner: QObject,
    ) -> Task:
        """As ``run``, but all work of one ``line`` is done one after the other on one thread."""
        return self._start(self._pool(line, 1), work, then, failed, self._task(owner))

    def shutdown(self) -> None:
        """Let running work end and take no more."""
        self._closed = True
        for pool in self._lines.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _task(self, owner: QObject) -> Task:
        return Task(next(self._numbers), owner)

    def _pool(self, line: str, workers: int) -> ThreadPoolExecutor:
        if line not in self._lines:
            from concurrent.futures import ThreadPoolExecutor

            self._lines[line] = ThreadPoolExecutor(workers, line or "background")
        return self._lines[line]

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[PressError], None] | None,
        task: Task,
    ) -> Task:
        if self._closed:
            task.cancel()
            return task
        self._jobs[task.number] = _Job(task, work, then, failed)
        self._count(1)
        pool.submit(self._work, task.number)
        return task

    def _work(self, number: int) -> None:
        self._carry_out(self._jobs[number])
        if not self._closed:
            self._answered.emit(number)

    @staticmethod
    def _carry_out(job: _Job) -> None:
        if job.task.cancelled:
            return
        try:
            job.value = job.work()
        except BaseException as raised:  # noqa: BLE001 - carried to the GUI thread, not lost
            job.error = raised

    @Slot(int)
    def _hand_over(self, number: int) -> None:
        self._count(-1)
        job = self._jobs.pop(number, None)
        if job is None or not job.task.is_wanted:  # None: an answer that came after the end
            return
        if job.error is None:
            if job.then is not None:
                job.then(job.value)
        elif isinstance(job.error, PressError):
            (job.failed or self.press_error.emit)(job.error)
        else:
            self.crashed.emit(job.error)

    def _count(self, change: int) -> None:
        self._open += change
        self.busy_changed.emit(self._open)
