"""Markdown files with YAML front matter, written by this program, by hand or by a site generator.

The keys are told in ``domain.front_matter``. Values are read as texts and then by what the field
asks for, so ``value: 0.50`` stays "0.50" and ``slug: 2019-03-20`` is no date. Aliases, deep nesting
and huge files are refused: a small file of aliases can stand for gigabytes.
"""

import re
from dataclasses import dataclass
from typing import Any

from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.front_matter import bundle_from_mapping, unread_keys
from presseditor.domain.message import Message, message
from presseditor.domain.plain_values import UnfitError
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE

LONGEST = 20_000_000
"""Letters: some thousand pages; whatever is longer is no article."""
LONGEST_FRONT = 2_000_000
DEEPEST = 12
_HEADING = re.compile(r"\A\s{0,1000}#[ \t]+(?P<title>[^\n]{1,1000})(?:\n|\Z)")
_CLOSING_MARKS = re.compile(r"[ \t]#{1,6}[ \t]*\Z")
_CLOSING_FENCES = ("---", "...")


@dataclass(frozen=True, slots=True)
class MarkdownArticle:
    """A file's article, and the keys of its front matter that nothing could be made of."""

    bundle: Bundle
    unread: tuple[str, ...] = ()


def read_markdown_article(text: str, *, new_id: str, zone: str = DEFAULT_TIME_ZONE) -> Bundle:
    """Return the article of a Markdown file; see ``read_markdown``."""
    return read_markdown(text, new_id=new_id, zone=zone).bundle


def read_markdown(text: str, *, new_id: str, zone: str = DEFAULT_TIME_ZONE) -> MarkdownArticle:
    """Return the article of a Markdown file and what was passed over in its front matter.

    Without front matter the text is the body. Where no title is given, the first ``# `` heading
    becomes it. Hours are meant in ``zone`` unless the text names another. Raises
    ``CorrectionError`` that names the line or the key that cannot be read.
    """
    if len(text) > LONGEST:
        raise CorrectionError(
            message("The file is too long for an article: {count} letters.", count=len(text))
        )
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    front, body = _split(text)
    mapping = _parse(front)
    if "title" not in mapping:
        mapping, body = _title_from_heading(mapping, body)
    try:
        bundle = bundle_from_mapping(mapping, body, new_id=new_id, zone=zone)
    except UnfitError as error:
        raise CorrectionError(
            message(
                "The front matter cannot be used: “{key}” does not fit ({problem}). "
                "Mend the value or take the line out, then open the file again.",
                key=error.path,
                problem=error.problem,
            )
        ) from error
    return MarkdownArticle(bundle, tuple(unread_keys(mapping)))


def _split(text: str) -> tuple[str, str]:
    """Return the front matter, empty if there is none, and the body."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        return "", text.removesuffix("\n")
    start = 0
    while start < len(rest):
        end = rest.find("\n", start)
        end = len(rest) if end < 0 else end
        if rest[start:end].rstrip() in _CLOSING_FENCES:
            body = rest[end + 1 :]
            return rest[:start], body.removeprefix("\n").removesuffix("\n")
        start = end + 1
    if _looks_like_keys(rest):
        raise CorrectionError(
            message("The front matter has no end: put a line “---” after its last line.")
        )
    return "", text.removesuffix("\n")


def _looks_like_keys(rest: str) -> bool:
    """Tell a forgotten fence from a text that begins with a horizontal rule."""
    return re.match(r"[A-Za-z_]\w{0,40}:(?:[ \t]|\n|\Z)", rest) is not None


def _parse(front: str) -> dict[str, Any]:
    if len(front) > LONGEST_FRONT:
        raise CorrectionError(
            message("The front matter is too long: {count} letters.", count=len(front))
        )
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        _refuse_bombs(yaml.parse(front, Loader=loader))
        found = yaml.load(front, Loader=loader)  # noqa: S506 - BaseLoader makes texts only
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        # The fence is line 1 of the file, and marks count from 0.
        raise _bad_yaml(mark.line + 2 if mark else 1, error.problem or "") from error
    except yaml.YAMLError as error:
        raise _bad_yaml(1, str(error).splitlines()[0]) from error
    if found in (None, ""):
        return {}
    if not isinstance(found, dict):
        raise _bad_yaml(2, message("“key: value” lines were expected"))
    return {str(key): value for key, value in found.items()}


def _refuse_bombs(events: Any) -> None:
    import yaml

    depth = 0
    for event in events:
        line = event.start_mark.line + 2
        if isinstance(event, yaml.AliasEvent):
            raise _bad_yaml(line, message("aliases (*name) are not allowed"))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise _bad_yaml(line, message("it is nested too deeply"))


def _bad_yaml(line: int, problem: Message | str) -> CorrectionError:
    return CorrectionError(
        message(
            "Line {line} of the front matter cannot be read: {problem}. "
            "A value that holds “: ” or “#” has to stand in quotation marks.",
            line=line,
            problem=problem,
        )
    )


def _title_from_heading(mapping: dict[str, Any], body: str) -> tuple[dict[str, Any], str]:
    heading = _HEADING.match(body)
    if heading is None:
        return mapping, body
    title = _CLOSING_MARKS.sub("", heading["title"].rstrip()).strip()
    return {**mapping, "title": title}, body[heading.end() :].lstrip("\n")
