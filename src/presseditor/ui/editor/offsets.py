"""Qt counts UTF-16 units, Python counts letters; they differ after an emoji."""

LAST_SINGLE = "\uffff"


def to_qt(text: str, offset: int) -> int:
    """Return the position in a QTextDocument of the letter ``offset`` of its plain ``text``."""
    before = text[:offset]
    if before.isascii() or max(before, default="") <= LAST_SINGLE:
        return len(before)
    return len(before.encode("utf-16-le")) // 2


def from_qt(text: str, position: int) -> int:
    """Return the letter of ``text`` at a QTextDocument's ``position``."""
    if text.isascii() or max(text, default="") <= LAST_SINGLE:
        return min(position, len(text))
    return len(text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore"))
