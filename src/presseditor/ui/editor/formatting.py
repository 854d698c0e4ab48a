"""What the buttons over the text do: Markdown set by somebody who need not know it."""

import re

from PySide6.QtGui import QTextCursor

_LIST_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+")
_LINE = re.compile(
    r"(?P<head>[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+|#{1,6}[ \t]+)*)"
    r"(?P<words>.*?)(?P<tail>[ \t]*)\Z"
)
_HEADING_MARK = re.compile(r"#{1,6}[ \t]+")
TABLE = "|  |  |\n|---|---|\n|  |  |\n"


def toggle_around(cursor: QTextCursor, mark: str) -> None:
    """Set the chosen words (or the word at the caret) between two ``mark``s, or take them off."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    text = _plain(cursor)
    bare = text.strip()
    lead = len(text) - len(text.lstrip())
    cursor.beginEditBlock()
    if "\n" in bare:
        _replace(cursor, _toggled_lines(text, mark))
    elif _is_between(bare, mark):
        _replace(cursor, text.replace(bare, bare[len(mark) : -len(mark)], 1))
    elif _stands_between(cursor, mark):
        cursor.setPosition(start - len(mark))
        cursor.setPosition(end + len(mark), QTextCursor.MoveMode.KeepAnchor)
        _replace(cursor, text)
    elif bare:
        _replace(cursor, text[:lead] + mark + bare + mark + text[lead + len(bare) :])
    else:
        cursor.insertText(mark + mark)
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(mark))
    cursor.endEditBlock()


def _toggled_lines(text: str, mark: str) -> str:
    """Mark the words of each line, behind its list mark: no mark reaches over paragraphs."""
    lines = [_LINE.match(line) for line in text.split("\n")]
    filled = [one for one in lines if one and one["words"]]
    strip = all(_is_between(one["words"], mark) for one in filled)
    changed = []
    for one in lines:
        words = one["words"] if one else ""
        if words and strip:
            words = words[len(mark) : -len(mark)]
        elif words and not _is_between(words, mark):
            words = f"{mark}{words}{mark}"
        changed.append(f"{one['head']}{words}{one['tail']}" if one else "")
    return "\n".join(changed)


def _is_between(words: str, mark: str) -> bool:
    return len(words) > 2 * len(mark) and words.startswith(mark) and words.endswith(mark)


def toggle_heading(cursor: QTextCursor, level: int = 2) -> None:
    """Make the caret's paragraph a heading of ``level``, or plain text if it is one already."""
    mark = "#" * level + " "
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    line = cursor.selectedText()
    bare = _HEADING_MARK.sub("", line, count=1) if _HEADING_MARK.match(line) else line
    _replace(cursor, bare if line.startswith(mark) else mark + bare)


def toggle_lines(cursor: QTextCursor, kind: str) -> None:
    """Mark each chosen line as ``bullet``, ``number`` or ``quote``, or take the marks off."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.setPosition(start)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    lines = _plain(cursor).split("\n")
    filled = [line for line in lines if line.strip()] or [""]
    strip = all(_is_marked(line, kind) for line in filled)
    number = 0
    changed = []
    for line in lines:
        if not line.strip() and len(lines) > 1:
            changed.append(line)
            continue
        number += 1
        changed.append(_bare(line) if strip else _mark(kind, number) + _bare(line))
    _replace(cursor, "\n".join(changed))


def insert_block(cursor: QTextCursor, text: str) -> None:
    """Insert ``text`` as a paragraph of its own, with empty lines around it."""
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    if cursor.block().text().strip():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText("\n\n")
    elif cursor.block().previous().text().strip():
        cursor.insertText("\n")
    cursor.insertText(text.rstrip("\n"))
    below = cursor.block().next()
    cursor.insertText("\n\n" if not below.isValid() or below.text().strip() else "\n")
    cursor.endEditBlock()


def continue_list(cursor: QTextCursor) -> bool:
    """Start the next point of a list after Enter, or end the list on an empty point."""
    line = cursor.block().text()
    indent = len(line) - len(line.lstrip())
    mark = _LIST_MARK.match(line, indent)
    if mark is None or cursor.positionInBlock() < mark.end():
        return False
    if not line[mark.end() :].strip():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True
    number = re.match(r"\d+", mark[0])
    following = mark[0] if number is None else _next_number(mark[0], number[0])
    cursor.insertText("\n" + line[:indent] + following)
    return True


def _next_number(mark: str, number: str) -> str:
    return str(int(number) + 1) + mark[len(number) :]


def _stands_between(cursor: QTextCursor, mark: str) -> bool:
    block = cursor.document().findBlock(cursor.selectionStart())
    text = block.text()
    start = cursor.selectionStart() - block.position()
    end = cursor.selectionEnd() - block.position()
    inside = text[max(0, start - len(mark)) : start] == mark and text[end : end + len(mark)] == mark
    longer = text[max(0, start - len(mark) - 1) : start].endswith("*" * (len(mark) + 1))
    return inside and not longer


def _plain(cursor: QTextCursor) -> str:
    return cursor.selectedText().replace("\u2029", "\n")


def _replace(cursor: QTextCursor, text: str) -> None:
    """Put ``text`` in place of the selection and leave it selected."""
    start = cursor.selectionStart()
    cursor.insertText(text)
    end = cursor.position()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _is_marked(line: str, kind: str) -> bool:
    mark = _LIST_MARK.match(line)
    if kind == "quote":
        return line.startswith("> ")
    if mark is None:
        return False
    return mark[0][0].isdigit() == (kind == "number")


def _bare(line: str) -> str:
    if line.startswith("> "):
        return line[2:]
    return _LIST_MARK.sub("", line, count=1) if _LIST_MARK.match(line) else line


def _mark(kind: str, number: int) -> str:
    return {"bullet": "- ", "number": f"{number}. ", "quote": "> "}[kind]
