"""Marks on the page: quotation marks, headline, furniture of the source, pictures without words."""

import re
from collections.abc import Iterator

from presseditor.checks.subject import Subject, at
from presseditor.domain.finding import Finding, Severity
from presseditor.domain.message import message

_FURNITURE = re.compile(
    r"(?:Просмотров|Количество просмотров|Версия для печати|Поделиться)\b:?[ \u00a0]*\d*|"
    r"^(?:Меню|Подробнее|Читать далее|Назад к списку)[ ]*$",
    re.MULTILINE,
)
_PICTURE = re.compile(r"!\[[ ]*\]\((?!quote:)[^)\s]{1,500}\)")
_LONGEST_TITLE = 110
_SHOUTED = 12  # letters: a shorter headline may be an abbreviation


def check_title(subject: Subject) -> Iterator[Finding]:
    """Warn of a headline in capitals, hint at one that no list shows whole."""
    title = subject.article.title
    letters = [letter for letter in title if letter.isalpha()]
    if len(letters) > _SHOUTED and title.isupper():
        yield at(
            Severity.WARN,
            "title_capitals",
            message("The title is in capitals: set it as a sentence."),
            "title",
            (0, len(title)),
        )
    if len(title) > _LONGEST_TITLE:
        yield at(
            Severity.HINT,
            "title_long",
            message("The title has {length} characters: search shows about 70.", length=len(title)),
            "title",
            (0, len(title)),
        )


def check_quotation_marks(subject: Subject) -> Iterator[Finding]:
    """Warn of a quotation that opens and does not close, or the other way round."""
    for part, text in subject.texts():
        start = 0
        for paragraph in text.split("\n\n"):
            # «Корпорация «Заря» closes two with one mark, as official names do.
            opened, closed = paragraph.count("«"), paragraph.count("»")
            if (closed > opened) or (opened and not closed):
                place = start + paragraph.find("«" if opened > closed else "»")
                yield at(
                    Severity.WARN,
                    "quotes_unbalanced",
                    message("A quotation mark has no partner in this paragraph."),
                    part,
                    (place, place + 1),
                )
            start += len(paragraph) + 2


def check_furniture(subject: Subject) -> Iterator[Finding]:
    """Warn of counters and menus that came along from a web page."""
    for part, text in subject.texts():
        for match in _FURNITURE.finditer(text):
            yield at(
                Severity.WARN,
                "page_furniture",
                message("“{text}” seems to be left from a web page.", text=match[0].strip()),
                part,
                match.span(),
                fix="",
            )


def check_pictures(subject: Subject) -> Iterator[Finding]:
    """Warn of pictures that a blind reader is told nothing about."""
    for part, text in subject.texts():
        for match in _PICTURE.finditer(text):
            image = subject.bundle.records.images.get(match[0].partition("image:")[2].rstrip(")"))
            if image is None or not image.alt.strip():
                yield at(
                    Severity.WARN,
                    "image_without_alt",
                    message("The picture has no description for those who cannot see it."),
                    part,
                    match.span(),
                )
