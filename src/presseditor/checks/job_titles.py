"""Posts: one person with two of them in one text, or not the one held on that day."""

import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message

_NAME = r"[А-ЯЁ][а-яё]+[ \u00a0][А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_POST_NAME = re.compile(
    r"(?P<rank>(?i:(?:перв(?:ый|ого|ым|ая)\s)?(?:(?:и\.\s?о\.|врио|исполняющ\w+\sобязанности)\s)?"
    r"(?:(?:заместител[ьяюе]м?|помощник\w{0,2}|советник\w{0,2})\s)?))"
    r"\b(?P<post>(?i:глав\w{1,2}|губернатор\w{0,2}|мэр\w{0,2}|министр\w{0,2}|директор\w{0,2}|"
    r"председател\w{1,2}|начальник\w{0,2}|руководител\w{1,2}|президент\w{0,2}|ректор\w{0,2}))\b"
    r"(?P<of>(?:[ \u00a0][«(]?[\w-]{1,40}[»)]?){0,8}?)"
    rf"[ \u00a0](?P<name>{_NAME})(?![\w-]|[ \u00a0][А-ЯЁ][а-яё])"
)


def check_posts(subject: Subject) -> Iterator[Finding]:
    """Warn where the same name stands with a post and with a deputy's or another post."""
    seen: dict[str, str] = {}
    for part, text in subject.texts():
        for match in _POST_NAME.finditer(text):
            name = match["name"]
            post = f"{match['rank'].lower()[:5].strip()} {match['post'].lower()[:5]}".strip()
            known = seen.setdefault(name, post)
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
