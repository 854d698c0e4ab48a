"""The start: a window at once, then the desk, then the preview's engine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from presseditor.domain.message import Message, message
from presseditor.language.translation import Translator, core_catalog
from presseditor.paths import Profile, resources
from presseditor.services.upkeep.crash_report import LastWords
from presseditor.settings import SettingsStore
from presseditor.system_zone import system_zone
from presseditor.ui.background import Background
from presseditor.ui.collecting import Collecting
from presseditor.ui.crash import CrashHandler
from presseditor.ui.display import refusing_without_display
from presseditor.ui.handing_over import Request
from presseditor.ui.one_window import Claim, OneWindow, come_forward
from presseditor.ui.plain_words import PlainBox
from presseditor.ui.report_saver import ReportSaver
from presseditor.ui.standard_error import write_error
from presseditor.ui.theme import use_theme
from presseditor.ui.translations import load_language
from presseditor.ui.widgets.message_bar import BarAction
from presseditor.ui.window.desk_memory import DeskMemory
from presseditor.ui.window.desk_watch import DeskWatch
from presseditor.ui.window.help import help_deeds
from presseditor.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from presseditor.bootstrap import Desk
    from presseditor.domain.errors import PressError
    from presseditor.ui.window.failed_start import FailedStart
    from presseditor.ui.window.workbench import Workbench

Prepare = Callable[[], tuple[Message, ...]]
"""What is to be done off the GUI thread before the desk is opened; it says what it did."""
MOST_TOLD = 5
"""Problems of a restore that are told one by one."""
SWITCH = 0.001
"""Seconds for which background work may hold the interpreter when the window wants it."""


def run(profile: Profile, files: list[Path]) -> int:
    """Open the window on ``profile``, read ``files`` as articles; return the exit code."""
    language = SettingsStore(profile.settings).current.language
    words = _words(language)
    application = make_application(words)
    one = OneWindow(profile.root)
    claim = one.claim(files)
    if claim is Claim.HANDED_OVER:
        return 0
    if claim is Claim.NO_ANSWER:
        load_language(application, language)
        return say_no_answer(words)
    starter = Starter(profile, files)
    one.requested.connect(starter.receive)
    last_words = LastWords(profile)
    if last_words.begin():
        starter.ready.connect(starter.reports.show_death)
    collecting = Collecting(application)
    starter.ready.connect(lambda _: collecting.settle())
    starter.ready.connect(lambda _: last_words.begin())  # the folder of a first start is made now
    starter.show()
    code = application.exec()
    last_words.end()
    one.release()
    del starter
    return code


def say_no_answer(words: Callable[[Message], str]) -> int:
    """Say that the window that is open does not answer; return the exit code."""
    told = words(
        message(
            "A window with this data folder is open already and does not answer. Wait a moment "
            "and start again. If it stays so, end that window."
        )
    )
    write_error(told)
    PlainBox(PlainBox.Icon.Warning, "PressEditor", told).exec()
    return 1


def make_application(words: Callable[[Message], str] = str) -> QApplication:
    """Return the application; what must be set before it exists is set here.

    ``words`` puts into the user's language why there can be none.
    """
    sys.setswitchinterval(SWITCH)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    with refusing_without_display(words):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("presseditor")
    application.setApplicationDisplayName("PressEditor")
    application.setDesktopFileName("presseditor")
    return application


def _words(language: str) -> Callable[[Message], str]:
    return Translator(language, core_catalog(language)).text


class Starter(QObject):
    """Brings up the parts in the order in which they are needed.

    ``prepare`` runs off the GUI thread before the desk is opened; what it did is shown. ``ready``
    carries the ``Workbench`` once the desk is open and shown.
    """

    ready = Signal(object)

    def __init__(self, profile: Profile, files: list[Path], prepare: Prepare | None = None) -> None:
        super().__init__()
        self._profile = profile
        self._files = files
        self._prepare = prepare
        self._prepared: tuple[Message, ...] = ()
        self._successor: Starter | None = None
        settings = SettingsStore(profile.settings).current
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError(application)
        application.setWindowIcon(QIcon(str(resources() / "icons" / "presseditor.svg")))
        load_language(application, settings.language)
        use_theme(settings.theme)
        self.window = MainWindow()
        self.bench: Workbench | None = None
        self.failed: FailedStart | None = None
        self._words = _words(settings.language)
        self.window.message_bar.translate = self._words
        self.reports = ReportSaver(profile, self._words, self.window)
        self._crash = CrashHandler(profile.defects, profile.crashes, self)
        self._crash.install(self.reports.show_defect)
        self._background = Background(self)
        self._background.crashed.connect(self._crash.note)
        self._memory = DeskMemory(profile.root, self.window)
        self._memory.restore_window()
        for name, deed in help_deeds(self.window, [], profile.defects).items():
            self.window.commands.bind(name, deed)
        self.window.painted.connect(self._open_desk)
        self.window.closing.connect(self._close)

    def show(self) -> None:
        """Show the window; the rest follows from its first paint."""
        self.window.show()

    def receive(self, request: Request) -> None:
        """Come forward for a later start on the same data folder and open its files."""
        if self._successor is not None:
            self._successor.receive(request)
            return
        come_forward(self.window, request.activation)
        if request.refused:
            names = ", ".join(file.name for file in request.refused)
            self.window.message_bar.show_problem(
                self.tr("This is no text that can be opened: {names}.").format(names=names)
            )
        if self.bench is None:
            self._files = [*self._files, *request.readable]
        else:
            self.bench.actions.import_files(request.readable)

    def _open_desk(self) -> None:
        profile = self._profile
        prepare, self._prepare = self._prepare, None

        def work() -> Desk:
            if prepare is not None:
                self._prepared = prepare()
            from presseditor.bootstrap import open_desk

            desk = open_desk(profile, sample=True)
            _warm(desk)
            return desk

        self._background.run(work, self._furnish, self._show_failure, owner=self)

    def _furnish(self, desk: Desk) -> None:
        from presseditor.ui.window.workbench import Workbench
        from presseditor.ui.window.zone_question import ask_for_zone

        self.bench = Workbench(desk, self._background, self.window, self._memory)
        self.window.may_close = self.bench.may_close
        self.bench.backups.restore_requested.connect(self._restore)
        self.bench.start()
        question = ask_for_zone(desk, self._background, self.window, system_zone())
        writing = self.bench.editor.body
        if question is not None:
            question.answered.connect(lambda _: self._show_zone())
            question.answered.connect(lambda _: writing.setFocus())
        session = self.bench.session
        self.reports.safety = lambda: session.safety
        self._watch = DeskWatch(desk, self._background, self.window.message_bar, self.bench)
        self._watch.start()
        self._tell_recovered(desk)
        self.bench.actions.import_files(self._files)
        QTimer.singleShot(0, self._add_preview)

    def _tell_recovered(self, desk: Desk) -> None:
        """Say what the last start could not save and is back now."""
        if self._prepared:
            done = " ".join(self._words(one) for one in self._prepared)
            # With a button it stays: where the old data went is not to be missed.
            seen = BarAction(self.tr("All right"), lambda: None)
            self.window.message_bar.show_note(done, seen)
        found = desk.recovered
        if found is None or not (found.titles or found.problems):
            return
        told = [self._words(problem) for problem in found.problems]
        if found.titles:
            untitled = self.tr("Untitled")
            names = ", ".join(f"«{title or untitled}»" for title in found.titles)
            told.insert(
                0,
                self.tr("Not saved the last time, and put back now: {names}.").format(names=names),
            )
        self.window.message_bar.show_problem(" ".join(told))

    def _show_zone(self) -> None:
        if self.bench is not None:
            self.bench.articles.reload()

    def _add_preview(self) -> None:
        if self.bench is not None:
            self.bench.open_preview()
            self.ready.emit(self.bench)

    def _restore(self, source: Path) -> None:
        """Close the desk, put the backup in its place, and start over in a new window."""
        if self.bench is not None:
            self.bench.leaving.before_restoring(partial(self._start_over, source))

    def _start_over(self, source: Path) -> None:
        profile = self._profile
        self._successor = Starter(profile, [], lambda: _restored(source, profile))
        self.window.may_close = lambda: True
        self._close()
        self._successor.show()
        self.window.close()

    def _close(self) -> None:
        if self.bench is not None:
            self._watch.stop()
            self.bench.shutdown()
            self.bench = None
        elif self._successor is None:
            self._background.shutdown()

    def _show_failure(self, error: PressError) -> None:
        """Say why the profile cannot be used and offer the ways out."""
        from presseditor.ui.window.failed_start import FailedStart

        failed = FailedStart(self._profile, error, self._background, self.window)
        failed.again.connect(self._try_again)
        failed.restore.connect(self._begin_with)
        self.failed = failed

    def _try_again(self) -> None:
        if self.failed is not None:
            self.failed.end()
            self.failed = None
            self._open_desk()

    def _begin_with(self, backup: Path) -> None:
        """Put a backup in the place of a database that cannot be opened."""
        profile = self._profile
        self._prepare = lambda: _restored(backup, profile)
        self._try_again()


def _restored(source: Path, profile: Profile) -> tuple[Message, ...]:
    """Put a backup in the place of the data; return what was done and what went wrong, in words."""
    from presseditor.services.upkeep.backups import restore, told

    done = restore(source, profile)
    return (*told(done, source), *done.problems[:MOST_TOLD])


def _warm(desk: Desk) -> None:
    """Make what the window asks for first, while the window is still free."""
    _ = desk.kinds, desk.translator, desk.settings, desk.articles, desk.lookup
    _ = desk.organizations, desk.names, desk.outbox, desk.checking, desk.publishing
