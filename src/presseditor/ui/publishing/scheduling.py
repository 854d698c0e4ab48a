"""Setting an hour queues the text; the hour stands under the title until it has come."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Delivery, DeliveryAction, DeliveryState
from presseditor.ui.background import Background
from presseditor.ui.change_bridge import ChangeBridge
from presseditor.ui.publishing.delivery_words import text_hour
from presseditor.ui.publishing.publish_button import PublishButton
from presseditor.ui.publishing.schedule_dialog import ScheduleDialog
from presseditor.ui.publishing.schedule_line import ScheduleLine

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change

WAITS = frozenset({DeliveryState.QUEUED, DeliveryState.WAITING})


class Scheduling(QObject):
    """``schedule_changed`` carries the hour and the embargo (aware, or ``None``) to be stored.

    ``failed`` carries a ``PressError``; ``typing_wanted`` asks for what is typed.
    """

    schedule_changed = Signal(object, object)
    failed = Signal(object)
    typing_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        bridge: ChangeBridge,
        button: PublishButton,
        line: ScheduleLine,
    ) -> None:
        super().__init__(line)
        self._desk = desk
        self._background = background
        self._button = button
        self._line = line
        self._article: Article | None = None
        self._waiting: list[Delivery] = []
        self._is_older = False
        self._is_stopped = False
        button.schedule_requested.connect(self.ask)
        for ended in (button.findings_requested, button.failed, button.told):
            ended.connect(self._look_again)
        line.update_requested.connect(self._queue_new_text)
        line.change_requested.connect(self.ask)
        line.cancel_requested.connect(self.cancel)
        bridge.changed.connect(self._follow)

    def show_article(self, article: Article | None) -> None:
        """Show when this article goes out."""
        other = article is None or self._article is None or article.id != self._article.id
        self._article = article
        if other:
            self._waiting, self._is_older, self._is_stopped = [], False, False
            self._show()
        self._look()

    def show_stops(self, stops: int, _total: int = 0) -> None:
        """Say what the remarks, counted anew, mean for the text in the queue."""
        self._is_stopped = stops > 0
        self._show()

    def ask(self) -> ScheduleDialog | None:
        """Ask for the hour; what is said yes to is queued at once."""
        if self._article is None:
            return None
        dialog = ScheduleDialog(self._article, self._desk.time_words, self._button.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(*dialog.times))
        dialog.open()
        return dialog

    def cancel(self) -> None:
        """Take the text out of the queue and forget the hour; an embargo alone ends."""
        article = self._article
        if article is None:
            return
        has_hour = bool(self._waiting) or article.publish_at is not None
        self.schedule_changed.emit(None, article.embargo if has_hour else None)
        self._take_back(self._waiting)

    def _take(self, publish_at: dt.datetime | None, embargo: dt.datetime | None) -> None:
        self.schedule_changed.emit(publish_at, embargo)
        if publish_at is not None:
            self._button.queue()
        else:
            now = self._desk.clock.now()
            self._take_back([one for one in self._waiting if (_hour(one) or now) > now])

    def _queue_new_text(self) -> None:
        self.typing_wanted.emit()
        self._button.queue()

    def _take_back(self, waiting: list[Delivery]) -> None:
        publishing = self._desk.publishing

        def work() -> None:
            for one in waiting:
                publishing.cancel(one.id)

        if waiting:
            self._background.run(work, lambda _: None, self.failed.emit, owner=self)

    def _look_again(self, *_: object) -> None:
        self._look()

    def _follow(self, change: Change) -> None:
        if change.noun == "delivery":
            self._look()

    def _look(self) -> None:
        article, desk = self._article, self._desk
        if article is None:
            return

        def look() -> tuple[list[Delivery], bool]:
            waiting = [one for one in desk.publishing.for_article(article.id) if _waits(one)]
            sites = {one.site_id for one in waiting}
            in_queue = [one for one in desk.sites.all() if one.id in sites]
            # As the queue has it, whatever the status of the text in the window still says.
            queued = replace(article, status=ArticleStatus.QUEUED)
            return waiting, bool(in_queue) and not desk.news.is_all_out(queued, in_queue)

        def show(found: tuple[list[Delivery], bool]) -> None:
            if self._article is not None and self._article.id == article.id:
                self._waiting, self._is_older = found
                self._show()

        self._background.run_in_line("schedule", look, show, self.failed.emit, owner=self)

    def _show(self) -> None:
        article, time = self._article, self._desk.time_words
        now = self._desk.clock.now()
        hours = [hour for one in self._waiting if (hour := _hour(one)) is not None and hour > now]
        if article is None:
            self._line.say("")
        elif self._waiting and self._is_older and not self._button.is_busy:
            told = time.by_clock(min(hours), article.time_zone) if hours else ""
            self._say_older(told)
        elif hours:
            told = time.by_clock(min(hours), article.time_zone)
            self._line.say(self.tr("Goes out on {time}.").format(time=told))
        elif article.publish_at is not None and article.publish_at > now:
            if self._button.is_busy:
                return  # it is just being queued
            told = time.by_clock(article.publish_at, article.time_zone)
            words = self.tr(
                "{time} is set, but not queued: press “Queue” when the remarks are mended."
            )
            self._line.say(words.format(time=told), "triangle-alert")
        elif article.embargo is not None and article.embargo > now:
            told = time.by_clock(article.embargo, article.time_zone)
            self._line.say(self.tr("Embargo until {time}.").format(time=told))
        else:
            self._line.say("")

    def _say_older(self, hour: str) -> None:
        """Say which text goes out: the one in the queue is not what stands in the window."""
        stopped = self._is_stopped
        if stopped and hour:
            words = self.tr(
                "The text of {text} goes out on {time} all the same: "
                "the checks stop the new one, not the one in the queue."
            )
        elif stopped:
            words = self.tr(
                "The text of {text} is in the queue and goes out all the same: "
                "the checks stop the new one."
            )
        elif hour:
            words = self.tr(
                "The text of {text} goes out on {time}; changes made after that do not."
            )
        else:
            words = self.tr(
                "The text of {text} is in the queue; changes made after that do not go out."
            )
        text = text_hour(self._waiting[0], self._desk.time_words)
        self._line.say_older(words.format(text=text, time=hour), stopped=stopped)


def _waits(one: Delivery) -> bool:
    return one.action is DeliveryAction.PUBLISH and one.state in WAITS


def _hour(one: Delivery) -> dt.datetime | None:
    """Return when readers see it: a site may have it before and hold it back."""
    return one.payload.publish_at or one.due
