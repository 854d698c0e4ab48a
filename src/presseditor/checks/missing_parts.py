"""Parts that are missing: nothing goes out without a title and a text."""

from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message

_ALWAYS = ("title", "body")


def check_parts(subject: Subject) -> Iterator[Finding]:
    """Stop an article without title or text; warn where its kind wants more."""
    for part in _ALWAYS:
        if not str(getattr(subject.article, part)).strip():
            yield at(
                Severity.STOP,
                "part_missing",
                message("The release has no title. Write one: readers and search see it first.")
                if part == "title"
                else message("The release has no text."),
                part,
            )
    kind = next((one for one in subject.kinds if one.id == subject.article.kind), None)
    for part in kind.required if kind else ():
        if part not in _ALWAYS and not _has(subject, part):
            yield at(
                Severity.WARN,
                "kind_part_missing",
                _WANTED.get(part, _OTHER),
                _PLACE.get(part, part),
            )


def _has(subject: Subject, part: str) -> bool:
    if part == "event":
        return subject.bundle.event is not None and subject.bundle.event.start is not None
    if part == "quote":
        return "«" in subject.article.body or "(quote:" in subject.article.body
    return bool(str(getattr(subject.article, part, "") or "").strip())


_WANTED = {
    "event": message("A release of this kind announces an event: say when it takes place."),
    "quote": message("A release of this kind lives on a quote, and there is none."),
    "lead": message("The release has no lead: say in two sentences who, what, when and where."),
    "press_contact": message("The release does not say whom the media can ask."),
}
_OTHER = message("A part that releases of this kind have is missing.")
_PLACE = {"event": "lead", "quote": "body"}
