"""A comparison as rich text: what came is underlined, what went is struck out."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QColor, QPalette

from presseditor.ui.revisions.word_diff import Piece
from presseditor.ui.theme import blend

ADDED, REMOVED = QColor("#2e9e44"), QColor("#d64545")
_VISIBLE = str.maketrans({" ": "·", "\u00a0": "°", "\u202f": "°", "\u2009": "ˑ", "\n": "¶\n"})


def pieces_html(
    pieces: Iterable[Piece], palette: QPalette, *, signs: bool = True, blanks: bool = False
) -> str:
    """Return the pieces as HTML; ``signs`` puts + and − before changes, for who sees no colour.

    ``blanks`` makes the spaces of changes visible.
    """
    return "".join(_html(piece, palette, signs=signs, blanks=blanks) for piece in pieces)


def _html(piece: Piece, palette: QPalette, *, signs: bool, blanks: bool) -> str:
    text = piece.text.translate(_VISIBLE) if blanks and piece.kind != "same" else piece.text
    words = escape(text).replace("\n", "<br>")
    if piece.kind == "same":
        return words
    base, ink = palette.base().color(), palette.text().color()
    sign, tag, hue = ("+", "u", ADDED) if piece.kind == "added" else ("−", "s", REMOVED)
    ground = blend(hue, base, 0.22).name()
    style = f"background-color:{ground}; color:{ink.name()}"
    return f'<span style="{style}">{sign if signs else ""}<{tag}>{words}</{tag}></span>'
