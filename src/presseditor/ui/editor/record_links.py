"""What a record in the text stands for: shown under the pointer and on chips, opened by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from presseditor.domain.errors import PressError
from presseditor.domain.quotation import quoted
from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.ui.background import Background
from presseditor.ui.editor.writing_area import WritingArea
from presseditor.ui.plain_words import plain_tip

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.services.changes import Change
    from presseditor.ui.change_bridge import ChangeBridge

CHIP_KINDS = {RecordKind.QUOTE.value, RecordKind.IMAGE.value, RecordKind.PERSON.value}


class RecordLinks(QObject):
    """Reads records off the GUI thread and hands their words to a writing area."""

    def __init__(
        self, desk: Desk, background: Background, bridge: ChangeBridge, area: WritingArea
    ) -> None:
        super().__init__(area)
        self._desk = desk
        self._background = background
        self._area = area
        area.words_wanted.connect(self._load)
        area.record_hovered.connect(self._show_tip)
        bridge.changed.connect(self._follow)

    def _load(self, ref: RecordRef) -> None:
        desk, missing = self._desk, self.tr("not in the directory: {id}").format(id=ref.id)
        self._background.run(
            lambda: words_of(desk, ref),
            lambda words: self._area.show_words(ref, words),
            lambda _: self._area.show_words(ref, missing),
            owner=self,
        )

    def _show_tip(self, ref: RecordRef, at: QPoint) -> None:
        desk, area = self._desk, self._area
        missing = self.tr("This record is not in the directory: {id}").format(id=ref.id)
        how = self.tr("Ctrl+click opens it in the directory")

        def show(words: str) -> None:
            QToolTip.showText(at, plain_tip(f"{words}\n{how}"), area)

        def fail(_: PressError) -> None:
            QToolTip.showText(at, plain_tip(missing), area)

        self._background.run(lambda: words_of(desk, ref), show, fail, owner=self)

    def _follow(self, change: Change) -> None:
        if change.noun in CHIP_KINDS:
            self._area.forget_words()


def words_of(desk: Desk, ref: RecordRef) -> str:
    """Return a record in one line: a person with the post, a quote with its speaker."""
    if ref.kind is RecordKind.PERSON:
        person = desk.people.get(ref.id)
        appointment = person.appointment_on(desk.clock.today())
        post = appointment.post if appointment else ""
        return f"{person.full_name} — {post}" if post else person.full_name
    if ref.kind is RecordKind.QUOTE:
        quote = desk.quotes.get(ref.id)
        speaker = desk.people.get(quote.person_id).name if quote.person_id else quote.speaker
        return f"{quoted(quote.text)} — {speaker}" if speaker else quoted(quote.text)
    if ref.kind is RecordKind.FACT:
        fact = desk.facts.get(ref.id)
        return f"{fact.value} {fact.unit}".strip()
    if ref.kind is RecordKind.IMAGE:
        image = desk.images.get(ref.id)
        return image.caption or image.alt or image.file_name
    return desk.organizations.get(ref.id).name_on(None).official
