"""What the states of an article are called, and which icon says the same."""

from PySide6.QtCore import QCoreApplication

from presseditor.domain.article import ArticleStatus

STATUS_ICONS = {
    ArticleStatus.DRAFT: "circle",
    ArticleStatus.IN_REVIEW: "eye",
    ArticleStatus.APPROVED: "check",
    ArticleStatus.QUEUED: "clock",
    ArticleStatus.PUBLISHED: "circle-check",
    ArticleStatus.CORRECTED: "check-check",
    ArticleStatus.WITHDRAWN: "undo-2",
}


def status_words(status: ArticleStatus) -> str:
    """Return what one article of the status is."""
    translate = QCoreApplication.translate
    return {
        ArticleStatus.DRAFT: translate("Status", "draft"),
        ArticleStatus.IN_REVIEW: translate("Status", "in review"),
        ArticleStatus.APPROVED: translate("Status", "approved"),
        ArticleStatus.QUEUED: translate("Status", "queued"),
        ArticleStatus.PUBLISHED: translate("Status", "published"),
        ArticleStatus.CORRECTED: translate("Status", "corrected"),
        ArticleStatus.WITHDRAWN: translate("Status", "withdrawn"),
    }[status]


def status_heading(status: ArticleStatus) -> str:
    """Return what the articles of the status are called together."""
    translate = QCoreApplication.translate
    return {
        ArticleStatus.DRAFT: translate("Status", "Drafts"),
        ArticleStatus.IN_REVIEW: translate("Status", "In review"),
        ArticleStatus.APPROVED: translate("Status", "Approved"),
        ArticleStatus.QUEUED: translate("Status", "Queued"),
        ArticleStatus.PUBLISHED: translate("Status", "Published"),
        ArticleStatus.CORRECTED: translate("Status", "Corrected"),
        ArticleStatus.WITHDRAWN: translate("Status", "Withdrawn"),
    }[status]


def move_words(status: ArticleStatus) -> str:
    """Return the command that moves an article to the status."""
    translate = QCoreApplication.translate
    return {
        ArticleStatus.DRAFT: translate("Status", "Back to the drafts"),
        ArticleStatus.IN_REVIEW: translate("Status", "Send to review"),
        ArticleStatus.APPROVED: translate("Status", "Approve"),
    }.get(status, status_words(status))
