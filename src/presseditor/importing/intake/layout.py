"""Title, publication date and paragraphs: what the blocks of a page are to the release."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from presseditor.domain.moment import Moment
from presseditor.importing.intake.blocks import Block, Role
from presseditor.importing.intake.dates import find_dates, find_times
from presseditor.importing.intake.source import same_words

_LABEL = re.compile(
    r"(?:дата(?: и время)?(?: публикации| размещения)?|опубликован[оа]?|размещен[оа]|создан[оа]?|"
    r"обновлен[оа]|добавлен[оа]|публикация|время публикации)\s*:?\s*",
    re.IGNORECASE,
)
_REMAINS = re.compile(
    r"(?:[\s,.;:|/•·()\[\]г–—-]|\b(?:в|года?|год|мск|время|час\w*|понедельник|вторник|среда|четверг|"
    r"пятница|суббота|воскресенье|(?:кол-во |количество |число )?просмотр\w*|комментари\w*|автор|новости|"
    r"общество|рубрика)\b|\d{1,7}|👁|#)*",
    re.IGNORECASE,
)
_LONGEST_DATE_LINE = 120
_LONGEST_TITLE = 260
_TOP = 14  # blocks in which the title and its date are looked for


@dataclass(frozen=True, slots=True)
class Layout:
    """The page in its parts; ``title`` holds every place where the title stands."""

    blocks: tuple[Block, ...]
    title: tuple[Block, ...] = ()
    published: Moment | None = None

    @property
    def paragraphs(self) -> list[Block]:
        """The blocks of lead and body."""
        return [block for block in self.blocks if block.role is Role.TEXT]


def lay_out(
    text: str, blocks: Sequence[Block], today: dt.date, has_verb: Callable[[str], bool]
) -> Layout:
    """Find the title and the publication date among the blocks."""
    marked = list(blocks)
    where, published = _published(text, marked, today)
    if where is not None:
        marked[where] = marked[where].of(Role.PUBLISHED)
    title = _title(text, marked, where, has_verb)
    if title is None:
        return Layout(tuple(marked), (), published)
    words = text[marked[title].start : marked[title].end]
    for at, block in enumerate(marked):
        if block.role is Role.TEXT and same_words(text[block.start : block.end], words):
            marked[at] = block.of(Role.TITLE)
        elif block.role is Role.TEXT and at < title:
            marked[at] = block.of(Role.FURNITURE)
    places = [block for block in marked if block.role is Role.TITLE]
    places.sort(key=lambda block: block.start != marked[title].start)
    return Layout(tuple(marked), tuple(places), published)


def read_date_line(line: str, today: dt.date) -> Moment | None:
    """Return the date of a line that says nothing else («14 мая 2024 в 10:30 Просмотров: 41»)."""
    if len(line) > _LONGEST_DATE_LINE:
        return None
    label = _LABEL.match(line)
    start = label.end() if label else 0
    date = next(find_dates(line, today, start), None)
    if date is None or date.last is not None:
        return None
    time = next(find_times(line[: date.start], start), None) or next(
        find_times(line, date.end), None
    )
    rest = line[start : date.start] + line[date.end :]
    if time is not None:
        rest = (
            line[start : date.start] + line[date.end : time.start] + line[time.end :]
            if time.start >= date.end
            else line[start : time.start] + line[time.end : date.start] + line[date.end :]
        )
    if not _REMAINS.fullmatch(rest):
        return None
    return Moment(date.first, time.time if time else None)


def _published(
    text: str, blocks: Sequence[Block], today: dt.date
) -> tuple[int | None, Moment | None]:
    """Look at the top first, then at the end; the first labelled or bare date line wins."""
    text_blocks = [at for at, block in enumerate(blocks) if block.role is Role.TEXT]
    order = (
        [*text_blocks[:_TOP], *reversed(text_blocks[_TOP:])]
        if len(text_blocks) > _TOP
        else text_blocks
    )
    for at in order:
        found = read_date_line(text[blocks[at].start : blocks[at].end], today)
        if found is not None:
            return at, found
    return None, None


def _title(
    text: str, blocks: Sequence[Block], date: int | None, has_verb: Callable[[str], bool]
) -> int | None:
    """Return the title's block: above a date near the top, else the first that looks like one."""
    lines = [at for at, block in enumerate(blocks) if block.role is Role.TEXT][: _TOP + 1]
    above = [at for at in lines if date is not None and at < date]
    above = (
        [at for at in above if _can_be_title(text, blocks[at])] if len(above) <= _TOP // 2 else []
    )
    if above and all(
        _can_be_title(text, blocks[at]) for at in lines if date is not None and at < date
    ):
        return max(above, key=lambda at: _title_worth(text, blocks, at, has_verb))
    candidates = [at for at in lines if _can_be_title(text, blocks[at])]
    if not candidates or candidates[0] != lines[0]:
        return None
    head = [
        at for at in candidates if at < lines[0] + 4 and lines.index(at) == candidates.index(at)
    ]
    worths = {at: _title_worth(text, blocks, at, has_verb) for at in head}
    first = lines[0]
    return (
        first if worths[first] >= 1 or len(lines) == 1 else max(head[:2], key=lambda at: worths[at])
    )


def _can_be_title(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    sentences = len(re.findall(r"[.!?…](?=\s+[А-ЯЁ«])", line))
    long_list = line.startswith(("- ", "– ", "— ", "«")) and line.endswith((".", ";"))
    return len(line) <= _LONGEST_TITLE and sentences <= 1 and not long_list


def _title_worth(
    text: str, blocks: Sequence[Block], at: int, has_verb: Callable[[str], bool]
) -> int:
    line = text[blocks[at].start : blocks[at].end]
    repeated = any(
        same_words(line, text[one.start : one.end])
        for index, one in enumerate(blocks)
        if index != at
    )
    site = re.match(
        r"(?:официальн|администрация|пресс-служба|сайт|муниципальн\w+ образован|совет депутатов)",
        line,
        re.IGNORECASE,
    )
    plain = 3 * repeated + 2 * has_verb(line) + (len(line.split()) > 3) - 2 * line.endswith(".")  # noqa: PLR2004 - four words say something
    return plain - 3 * bool(site and not has_verb(line))
