"""The styles of a release: Word's own by their own names, so that an editor knows them."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from presseditor.exporting.docx.xml import add

FACE, MONOSPACED = "Times New Roman", "Courier New"
_GREY, _BLUE = RGBColor(0x56, 0x60, 0x6D), RGBColor(0x0B, 0x5A, 0x9C)
_BLACK, _RED = RGBColor(0, 0, 0), RGBColor(0xA0, 0x1C, 0x1C)
_OWN = ("Lead", "Release Date", "Quote Attribution", "Event Term", "Embargo", "Code")
_WORDS_OWN = ("Title", "Quote", "Caption", "Footer", "footnote text", "Table Grid")
_LISTS = tuple(
    f"List {kind}{level}" for kind in ("Bullet", "Number", "Continue") for level in ("", " 2", " 3")
)
_HEADINGS = tuple(f"Heading {level}" for level in range(1, 7))
_OF_WORDS = ("Hyperlink", "footnote reference")
_SIZES = {"Title": 20, "Heading 1": 16, "Heading 2": 14, "Heading 3": 13}


class Styles:
    """The ids of a document's styles by their names; what a document lacks is added."""

    def __init__(self, document: Any, *, dress: bool) -> None:
        self._styles = document.styles
        self._known = {one.name: one for one in document.styles}
        added = [name for name in self._wanted() if name not in self._known]
        for name in added:
            self._add(name)
        for name in self._wanted() if dress else added:
            self._dress(name)

    def id(self, name: str) -> str:
        """Return the id of the style called ``name``."""
        return str(self._known[name].style_id)

    def _wanted(self) -> tuple[str, ...]:
        return ("Normal", *_OWN, *_WORDS_OWN, *_LISTS, *_HEADINGS, *_OF_WORDS)

    def _add(self, name: str) -> None:
        kind = WD_STYLE_TYPE.PARAGRAPH
        if name in _OF_WORDS:
            kind = WD_STYLE_TYPE.CHARACTER
        elif name == "Table Grid":
            kind = WD_STYLE_TYPE.TABLE
        made = self._styles.add_style(name, kind, builtin=name not in _OWN)
        if kind is WD_STYLE_TYPE.PARAGRAPH and name != "Normal" and "Normal" in self._known:
            made.base_style = self._known["Normal"]
        if name == "Table Grid":
            _draw_lines(made)
        made.hidden = False
        self._known[name] = made

    def _dress(self, name: str) -> None:
        style = self._known[name]
        if name in _HEADINGS or name == "Title":
            _heading(style, _SIZES.get(name, 12))
        elif name in _DRESS:
            _DRESS[name](style)


def _normal(style: Any) -> None:
    _set_face(style, FACE)
    style.font.size = Pt(12)
    style.paragraph_format.space_after = Pt(8)
    style.paragraph_format.widow_control = True
    for old in style.element.get_or_add_rPr().findall(qn("w:lang")):
        style.element.rPr.remove(old)
    add(style.element.rPr, "lang", val="ru-RU")


def _heading(style: Any, size: int) -> None:
    _set_face(style, FACE)
    _set_words(style, size=size, bold=True, colour=_BLACK)
    style.font.italic = False
    style.paragraph_format.keep_with_next = True
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(6)
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        style.element.pPr.remove(borders)


def _set_face(style: Any, face: str) -> None:
    """Set the letters of a style; faces of the theme would go before."""
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for one in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{one}"), face)


def _set_words(
    style: Any, *, size: float = 0, bold: bool = False, colour: RGBColor | None = None
) -> None:
    style.font.bold = bold or None
    if size:
        style.font.size = Pt(size)
    if colour is not None:
        style.font.color.rgb = colour


def _term(style: Any) -> None:
    _set_words(style, bold=True)
    style.paragraph_format.space_after, style.paragraph_format.keep_with_next = Pt(0), True


def _code(style: Any) -> None:
    _set_face(style, MONOSPACED)
    _set_words(style, size=10)


def _caption(style: Any) -> None:
    _set_words(style, size=10, colour=_GREY)
    style.font.italic = True


def _quote(style: Any) -> None:
    style.font.italic = True
    _set_words(style, colour=_BLACK)
    style.paragraph_format.space_after = Pt(4)


def _note(style: Any) -> None:
    _set_words(style, size=10)
    style.paragraph_format.space_after = Pt(2)


def _link(style: Any) -> None:
    style.font.underline = True
    _set_words(style, colour=_BLUE)


def _note_sign(style: Any) -> None:
    style.font.superscript = True


def _list(style: Any) -> None:
    style.paragraph_format.space_after = Pt(4)


_DRESS = {
    "Normal": _normal,
    "Lead": lambda style: _set_words(style, bold=True),
    "Release Date": lambda style: _set_words(style, colour=_GREY),
    "Quote Attribution": lambda style: _set_words(style, colour=_GREY),
    "Embargo": lambda style: _set_words(style, bold=True, colour=_RED),
    "Event Term": _term,
    "Code": _code,
    "Caption": _caption,
    "Quote": _quote,
    "footnote text": _note,
    "Hyperlink": _link,
    "footnote reference": _note_sign,
    **dict.fromkeys(_LISTS, _list),
}


def _draw_lines(style: Any) -> None:
    borders = add(add(style.element, "tblPr"), "tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        add(borders, side, val="single", sz=4, space=0, color="auto")
