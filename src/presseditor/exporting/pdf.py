"""A PDF with its own letters: PT Serif (ParaType Free Font License) comes along for Russian."""

import datetime as dt
import io
import re
from pathlib import Path
from typing import Any

from fpdf import FPDF
from PIL import Image as Pillow

from presseditor.domain.bundle import Bundle
from presseditor.exporting.assets import picture_bytes
from presseditor.exporting.context import ExportContext
from presseditor.exporting.files import write_file
from presseditor.exporting.flow import Item, Run, flow_of
from presseditor.paths import resources
from presseditor.rendering.printed_dates import moment_words

_FONTS = {"": "PTF55F.ttf", "I": "PTF56F.ttf", "B": "PTF75F.ttf", "BI": "PTF76F.ttf"}
_FACE = "PT Serif"
_SIZES = {"caption": 9.0, "attribution": 10.0, "lead": 12.0, "quote": 12.5}
_SIZE, _LEADING, _GAP = 11.0, 1.38, 2.6
_GAPS = {"term": 0.2, "value": 1.2, "quote": 1.2}
_QUIET, _LINK, _INK = (86, 96, 109), (11, 90, 156), (0, 0, 0)
_MARGIN = 22.0
_PIECE = re.compile(r"\n|[ \t]|[^ \t\n]+")
_EPOCH = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


def write_pdf(bundle: Bundle, context: ExportContext, target: Path) -> tuple[Path, ...]:
    """Write the document, A4, with selectable text and the pictures inside."""
    page = _Sheet(bundle)
    page.words((Run(bundle.article.title, bold=True),), size=19, gap=2)
    if bundle.article.published:
        page.words((Run(moment_words(bundle.article.published)),), size=10, colour=_QUIET, gap=5)
    for item in flow_of(bundle):
        page.add(item, context)
    return (write_file(target, page.done()),)


class _Sheet:
    """Sets items down one under the other on A4."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._pdf: Any = FPDF(format="A4", unit="mm")
        for style, file in _FONTS.items():
            self._pdf.add_font(_FACE, style, resources() / "fonts" / file)
        self._pdf.set_title(bundle.article.title)
        self._pdf.set_lang("ru")
        self._pdf.set_creation_date(bundle.article.modified or _EPOCH)
        self._pdf.set_margins(_MARGIN, 18, _MARGIN)
        self._pdf.c_margin = 0
        self._pdf.set_auto_page_break(auto=True, margin=18)
        self._pdf.add_page()

    def done(self) -> bytes:
        """Return the file."""
        return bytes(self._pdf.output())

    def add(self, item: Item, context: ExportContext) -> None:
        """Set one item down."""
        special = {"heading": self._heading, "table": self._table}.get(item.kind)
        if special is not None:
            special(item)
        elif item.kind == "picture":
            self._picture(item, context)
        elif item.kind in {"bullet", "number"}:
            mark = f"{item.number}. " if item.kind == "number" else "– "
            self.words((Run(mark), *item.runs), indent=5.0 * item.level, gap=1)
        elif item.kind == "rule":
            self._rule()
        else:
            self._paragraph(item)

    def _rule(self) -> None:
        pdf = self._pdf
        pdf.ln(1.5)
        pdf.set_draw_color(*_QUIET)
        pdf.line(_MARGIN, pdf.y, _MARGIN + pdf.epw / 3, pdf.y)
        pdf.ln(2.5)

    def _heading(self, item: Item) -> None:
        self._pdf.ln(2)
        self.words(_all(item.runs, bold=True), size=max(16.0 - 1.5 * (item.level - 1), 11.5))

    def _paragraph(self, item: Item) -> None:
        self.words(
            _all(item.runs, bold=item.kind in {"lead", "term"}, italic=item.kind == "quote"),
            size=_SIZES.get(item.kind, _SIZE),
            indent=8 if item.kind in {"quote", "attribution"} else 0,
            colour=_QUIET if item.kind in {"caption", "attribution"} else _INK,
            gap=_GAPS.get(item.kind, _GAP),
        )

    def words(
        self,
        runs: tuple[Run, ...],
        *,
        size: float = _SIZE,
        indent: float = 0,
        colour: tuple[int, int, int] = _INK,
        gap: float = _GAP,
    ) -> None:
        """Set a paragraph whose lines all begin at ``indent`` mm."""
        pdf = self._pdf
        pdf.set_left_margin(_MARGIN + indent)
        pdf.set_x(_MARGIN + indent)
        height = size * _LEADING * 0.3528
        for word in _unbroken(runs):
            self._word(word, size, colour, height)
        pdf.set_left_margin(_MARGIN)
        pdf.ln(height + gap)

    def _word(
        self, word: list[Run], size: float, colour: tuple[int, int, int], height: float
    ) -> None:
        """Set what must stay on one line; a word longer than a line is broken where it is full."""
        pdf = self._pdf
        if word[0].text == "\n":
            pdf.ln(height)
            return
        widths = []
        for run in word:
            pdf.set_font(_FACE, _face(run), size)
            widths.append(pdf.get_string_width(run.text))
        room = pdf.w - pdf.r_margin - pdf.x
        if sum(widths) > room and pdf.x > pdf.l_margin:
            if word[0].text == " ":
                word, widths = word[1:], widths[1:]
            pdf.ln(height)
            room = pdf.w - pdf.r_margin - pdf.x
        for run, width in zip(word, widths, strict=True):
            pdf.set_font(_FACE, _face(run), size)
            pdf.set_text_color(*(_LINK if run.href else colour))
            if sum(widths) > room:
                pdf.write(height, run.text, run.href or "")
            else:
                pdf.cell(width, height, run.text, link=run.href or "")

    def _picture(self, item: Item, context: ExportContext) -> None:
        data = picture_bytes(item.asset, self._bundle, context)
        if data is None:
            return
        pdf = self._pdf
        with Pillow.open(io.BytesIO(data)) as picture:
            wide, high = picture.size
        width = min(pdf.epw, wide * 25.4 / 96)
        height = width * high / wide
        if height > pdf.eph / 2:
            width, height = width * pdf.eph / 2 / height, pdf.eph / 2
        if pdf.get_y() + height > pdf.page_break_trigger:
            pdf.add_page()
        pdf.image(io.BytesIO(data), x=_MARGIN, w=width, h=height, alt_text=item.text or None)
        pdf.ln(2)

    def _table(self, item: Item) -> None:
        columns = max(len(row) for row in item.rows)
        self._pdf.ln(1)
        self._pdf.set_font(_FACE, "", 9.5)
        self._pdf.set_text_color(*_INK)
        with self._pdf.table(
            line_height=5.2,
            padding=1.2,
            text_align="LEFT",
            borders_layout="HORIZONTAL_LINES",
            first_row_as_headings=item.header > 0,
        ) as table:
            for row in item.rows:
                line = table.row()
                for cell in (*row, *[()] * (columns - len(row))):
                    line.cell("".join(run.text for run in cell))
        self._pdf.set_xy(_MARGIN, self._pdf.get_y() + _GAP)


def _face(run: Run) -> str:
    return ("B" if run.bold else "") + ("I" if run.italic else "")


def _unbroken(runs: tuple[Run, ...]) -> list[list[Run]]:
    """Cut runs into pieces that begin with their space: a link may start in mid-word.

    A line end stands as a piece of its own.
    """
    pieces: list[list[Run]] = []
    for run in runs:
        for text in _PIECE.findall(run.text):
            part = Run(text, run.bold, run.italic, run.href)
            if pieces and text not in {" ", "\n"} and pieces[-1][0].text != "\n":
                pieces[-1].append(part)
            else:
                pieces.append([part])
    return pieces


def _all(runs: tuple[Run, ...], *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    return tuple(Run(one.text, one.bold or bold, one.italic or italic, one.href) for one in runs)
