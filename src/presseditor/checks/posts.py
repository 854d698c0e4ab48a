"""Posts: one person with two of them in one text, or not the one held on that day."""

import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message

_NAME = r"[А-ЯЁ][а-яё]+[ \u00a0][А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_POST_NAME = re.compile(
    r"(?P<rank>(?:(?:первый|первого|первая)\s)?(?:(?:и\.\s?о\.|врио|исполняющ\w+\sобязанности)\s)?"
    r"(?:(?:заместител[ьяюе]м?|помощник\w*|советник\w*)\s)?)"
    r"\b(?P<post>глав\w{1,2}|губернатор\w{0,2}|мэр\w{0,2}|министр\w{0,2}|директор\w{0,2}|председател\w{1,2}|"
    r"начальник\w{0,2}|руководител\w{1,2}|президент\w{0,2}|ректор\w{0,2})\b"
    rf"(?P<of>(?:[ \u00a0][«(]?[\w-]+[»)]?){{0,8}}?)[ \u00a0](?P<name>{_NAME})",
    re.IGNORECASE,
)
_STRICT_NAME = re.compile(_NAME + r"\Z")


def check_posts(subject: Subject) -> Iterator[Finding]:
    """Warn where the same name stands with a post and with a deputy's or another post."""
    seen: dict[str, str] = {}
    for part, text in subject.texts():
        for match in _POST_NAME.finditer(text):
            name = match["name"]
            if not _STRICT_NAME.match(name) or name.split()[0].lower() in {"город", "округ"}:
                continue
            key = name.lower()
            post = f"{match['rank'].lower()[:5].strip()} {match['post'].lower()[:5]}".strip()
            known = seen.setdefault(key, post)
            if known != post:
                yield at(
                    Severity.WARN,
                    "speaker_post_conflict",
                    message(
                        "{name} has another post elsewhere in the text: “{post}” differs.",
                        name=name,
                        post=" ".join((match["rank"] + match["post"] + match["of"]).split()),
                    ),
                    part,
                    match.span(),
                )
