"""Title, publication date and paragraphs: what the blocks of a page are to the release."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from presseditor.domain.moment import Moment
from presseditor.importing.intake.annexes import is_salutation
from presseditor.importing.intake.blocks import Block, Role
from presseditor.importing.intake.dates import find_dates, find_times
from presseditor.importing.intake.source import folded_words

_LABEL = re.compile(
    r"(?:дата(?: и время)?(?: публикации| размещения)?|опубликован[оа]?|размещен[оа]|создан[оа]?|"
    r"обновлен[оа]|добавлен[оа]|публикация|время публикации)\s*:?\s*",
    re.IGNORECASE,
)
_REMAINS = re.compile(
    r"(?:[\s,.;:|/•·()\[\]г–—-]|\b(?:в|года?|год|мск|время|час\w*|понедельник|вторник|среда|"
    r"четверг|пятница|суббота|воскресенье|(?:кол-во |количество |число )?просмотр\w*|"
    r"комментари\w*|автор|пресс-служба|новости|общество|культура|спорт|рубрика|категория|"
    r"прочитали|раз)\b|\d{1,7}|👁|#)*+",
    re.IGNORECASE,
)
_COUNTERS = re.compile(
    r"\b(?:кол-во|количество|число|просмотр|комментари|прочитали)|👁", re.IGNORECASE
)
_SECTION = re.compile(r"\s*[|/•·]\s*(?P<words>[А-ЯЁ][^.!?|]{2,60})$")
_TODAY = re.compile(r"\bсегодня,? \(?(?=\d)", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line tells of the publication; the date and time end at character ``end``.

    ``relative`` where the day is only «сегодня» or a weekday.
    """

    moment: Moment
    end: int
    relative: bool


def lay_out(
    text: str, blocks: Sequence[Block], today: dt.date, has_verb: Callable[[str], bool]
) -> Layout:
    """Find the title and the publication date among the blocks."""
    marked = list(blocks)
    where, published = _published(text, marked, today)
    if where is not None:
        marked[where] = marked[where].of(Role.PUBLISHED)
    folded = [folded_words(text[block.start : block.end]) for block in marked]
    title = _title(text, marked, where, partial(_title_worth, text, marked, folded, has_verb))
    if title is not None:
        _mark_title(marked, title, folded)
    places = [block for block in marked if block.role is Role.TITLE]
    if title is not None:
        places.sort(key=lambda block: block.start != marked[title].start)
    if where is not None and published is not None:
        marked[where : where + 1] = _without_counter(text, marked[where], published.end)
    moment = published.moment if published else _dated_today(text, marked, today)
    return Layout(tuple(marked), tuple(places), moment)


def _mark_title(blocks: list[Block], title: int, folded: Sequence[str]) -> None:
    """Mark every place of the title, and what stands above it as furniture."""
    for at, block in enumerate(blocks):
        if block.role is Role.TEXT and folded[at] == folded[title]:
            blocks[at] = block.of(Role.TITLE)
        elif block.role is Role.TEXT and at < title:
            blocks[at] = block.of(Role.FURNITURE)


def _without_counter(text: str, block: Block, end: int) -> list[Block]:
    """Keep «Просмотров: 13» and «| Отдел культуры» apart: they stay visible as left over."""
    after = block.start + end
    counter = _COUNTERS.search(text, after, block.end) or _SECTION.match(text, after, block.end)
    if counter is None:
        return [block]
    start = counter.start("words") if "words" in counter.re.groupindex else counter.start()
    rest = Block(start, block.end, Role.FURNITURE, lone=False)
    return [Block(block.start, counter.start(), Role.PUBLISHED, block.lone), rest]


def _dated_today(text: str, blocks: Sequence[Block], today: dt.date) -> Moment | None:
    """Read «Сегодня, 19 мая 2026 года, прошло …» where no line gives the date."""
    first = [block for block in blocks if block.role is Role.TEXT][:2]
    for block in first:
        word = _TODAY.search(text, block.start, block.end)
        date = word and next(find_dates(text, today, word.end(), block.end), None)
        if word and date and date.has_year and date.start == word.end() and date.last is None:
            return Moment(date.first, None)
    return None


def read_date_line(line: str, today: dt.date) -> DateLine | None:
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
    cut_out = sorted([(date.start, date.end), *([(time.start, time.end)] if time else [])])
    rest = "".join(
        line[one:other]
        for one, other in zip(
            [start, *(end for _, end in cut_out)],
            [*(begin for begin, _ in cut_out), len(line)],
            strict=True,
        )
    )
    section = _SECTION.match(line, cut_out[-1][1])
    if section and date.has_year and not line[: date.start].strip():
        rest = rest.removesuffix(line[section.start() :])
    if not _REMAINS.fullmatch(rest):
        return None
    moment = Moment(date.first, time.time if time else None)
    return DateLine(moment, cut_out[-1][1], date.relative)


def _published(
    text: str, blocks: Sequence[Block], today: dt.date
) -> tuple[int | None, DateLine | None]:
    """Look at the top first, then at the end; a date in full comes before a mere «сегодня»."""
    lines = [at for at, block in enumerate(blocks) if block.role in {Role.TEXT, Role.FURNITURE}]
    relative: tuple[int | None, DateLine | None] = None, None
    for at in [*lines[:_TOP], *reversed(lines[_TOP:])]:
        found = read_date_line(text[blocks[at].start : blocks[at].end], today)
        if found is not None and not found.relative:
            return at, found
        if found is not None and relative[0] is None:
            relative = at, found
    return relative


def _title(
    text: str, blocks: Sequence[Block], date: int | None, worth: Callable[[int], int]
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
        best = max(above, key=worth)
        below = [at for at in lines if date is not None and at > date]
        if not below or worth(best) >= 0:
            return best
        lines = below  # above the date stands the letterhead
    candidates = [at for at in lines if _can_be_title(text, blocks[at])]
    if not candidates or candidates[0] != lines[0]:
        return None
    head = [
        at for at in candidates if at < lines[0] + 4 and lines.index(at) == candidates.index(at)
    ]
    worths = {at: worth(at) for at in head}
    first = lines[0]
    if len(lines) == 1 or (worths[first] < 1 and _is_heading(text, blocks, head)):
        return None if text[blocks[first].start : blocks[first].end].endswith(".") else first
    return first if worths[first] >= 1 else max(head[:2], key=lambda at: worths[at])


def _is_heading(text: str, blocks: Sequence[Block], head: Sequence[int]) -> bool:
    """Tell a short line («Субботник») from a rubric: what follows is a sentence, no title."""
    first, *others = (text[blocks[at].start : blocks[at].end] for at in head[:2])
    return not _REMAINS.fullmatch(first) and all(one.endswith(".") for one in others)


def _can_be_title(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    sentences = len(re.findall(r"[.!?…](?=\s+[А-ЯЁ«])", line))
    long_list = line.startswith(("- ", "– ", "— ", "«")) and line.endswith((".", ";"))
    return (
        len(line) <= _LONGEST_TITLE and sentences <= 1 and not long_list and not is_salutation(line)
    )


def _title_worth(
    text: str,
    blocks: Sequence[Block],
    folded: Sequence[str],
    has_verb: Callable[[str], bool],
    at: int,
) -> int:
    line = text[blocks[at].start : blocks[at].end]
    repeated = folded.count(folded[at]) > 1
    site = re.match(
        r"(?:официальн|администрация|пресс-служба|сайт|муниципальн\w+ образован|совет депутатов)",
        line,
        re.IGNORECASE,
    )
    plain = 3 * repeated + 2 * has_verb(line) + (len(line.split()) > 3) - 2 * line.endswith(".")  # noqa: PLR2004 - four words say something
    return plain - 3 * bool(site and not has_verb(line))
