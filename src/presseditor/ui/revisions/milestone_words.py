"""What a kept version is called, and the picture beside it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from presseditor.domain.revision import Mark, Milestone, RevisionEntry

ICONS = {
    Milestone.CREATED: "plus",
    Milestone.IMPORTED: "file-text",
    Milestone.IN_REVIEW: "users",
    Milestone.APPROVED: "check-check",
    Milestone.QUEUED: "clock",
    Milestone.PUBLISHED: "circle-check",
    Milestone.CORRECTED: "circle-check",
    Milestone.WITHDRAWN: "undo-2",
    Milestone.BEFORE_CLEANUP: "spell-check",
    Milestone.BEFORE_RESTORE: "history",
    Milestone.BEFORE_IMPORT: "history",
    Milestone.RESTORED: "history",
    Milestone.RECOVERED: "save",
    Milestone.CONFLICT: "triangle-alert",
}


def milestone_words(milestone: Milestone) -> str:
    """Return the milestone's name in the window's language."""
    translate = QCoreApplication.translate
    return {
        Milestone.CREATED: translate("Milestones", "First text"),
        Milestone.IMPORTED: translate("Milestones", "Read from a file"),
        Milestone.IN_REVIEW: translate("Milestones", "Sent for review"),
        Milestone.APPROVED: translate("Milestones", "Approved"),
        Milestone.QUEUED: translate("Milestones", "Queued for publishing"),
        Milestone.PUBLISHED: translate("Milestones", "Published"),
        Milestone.CORRECTED: translate("Milestones", "Correction published"),
        Milestone.WITHDRAWN: translate("Milestones", "Taken off the site"),
        Milestone.BEFORE_CLEANUP: translate("Milestones", "Before the clean-up"),
        Milestone.BEFORE_RESTORE: translate("Milestones", "Before going back"),
        Milestone.BEFORE_IMPORT: translate("Milestones", "Before the file was read"),
        Milestone.RESTORED: translate("Milestones", "An earlier version brought back"),
        Milestone.RECOVERED: translate("Milestones", "Put back from the spare file"),
        Milestone.CONFLICT: translate("Milestones", "Set aside: the other text was chosen"),
    }[milestone]


def version_words(entry: RevisionEntry, at: Callable[[datetime], str]) -> str:
    """Return what a list says of a version; ``at`` tells a time in words."""
    translate = QCoreApplication.translate
    damaged = translate("Milestones", "Damaged: it cannot be used")
    aside = translate("Milestones", "Set aside: changed twice")
    edits = translate("Milestones", "edits")
    if entry.damaged:
        return f"{at(entry.saved)}\n{damaged}"
    if entry.marks:
        mark = entry.marks[-1]
        return f"{milestone_words(mark.milestone)}\n{_told(mark, at)}"
    if entry.aside:
        return f"{aside}\n{at(entry.saved)}"
    who = f" · {entry.by}" if entry.by else ""
    return f"{at(entry.saved)} · {edits}{who}"


def marks_words(entry: RevisionEntry, at: Callable[[datetime], str]) -> str:
    """Return all milestones of a version, a line each."""
    return "\n".join(
        f"{milestone_words(mark.milestone)}: {_told(mark, at)}" for mark in entry.marks
    )


def _told(mark: Mark, at: Callable[[datetime], str]) -> str:
    # The note of what was brought back is a number, which says nothing to a reader.
    note = "" if mark.milestone is Milestone.RESTORED else mark.note
    return " · ".join(part for part in (at(mark.at), note, mark.by) if part)
