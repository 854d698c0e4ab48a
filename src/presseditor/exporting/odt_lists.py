"""Lists in OpenDocument: real ones, nested, each counting for itself."""

from collections.abc import Callable, Iterable
from typing import cast

from odfdo import Document, Element, List, ListItem, Paragraph, Style

from presseditor.exporting.flow import Item

_LEVELS = range(1, 11)  # OpenDocument has ten levels
_STYLES = {"bullet": "ReleaseBullets", "number": "ReleaseNumbers"}
_LABELS = {
    "bullet": ("text:list-level-style-bullet", 'text:bullet-char="–"'),
    "number": ("text:list-level-style-number", 'style:num-format="1" style:num-suffix="."'),
}


def add_list_styles(document: Document) -> None:
    """Put the two list styles into the document."""
    for kind, name in _STYLES.items():
        tag, label = _LABELS[kind]
        levels = "".join(
            f'<{tag} text:level="{level}" {label}><style:list-level-properties'
            f' text:space-before="{0.6 * level - 0.3:.1f}cm" text:min-label-width="0.6cm"/></{tag}>'
            for level in _LEVELS
        )
        style = f'<text:list-style style:name="{name}">{levels}</text:list-style>'
        document.insert_style(cast("Style", Element.from_tag(style)), automatic=True)


def lists_of(items: Iterable[Item], paragraph: Callable[[Item], Paragraph]) -> list[List]:
    """Return neighbouring list items as lists; a change of kind or count begins a new one."""
    roots: list[List] = []
    open_lists: list[tuple[List, Item]] = []
    for item in items:
        while open_lists and not _goes_on(open_lists, item):
            open_lists.pop()
        if not open_lists or len(open_lists) < item.level:
            made = List(style=_STYLES[item.kind])
            if open_lists:
                open_lists[-1][0].children[-1].append(made)
            else:
                roots.append(made)
            open_lists.append((made, item))
        entry = ListItem()
        entry.append(paragraph(item))
        parent, first = open_lists[-1]
        if item is first and item.number > 1:
            entry.set_attribute("text:start-value", str(item.number))
        parent.append(entry)
        open_lists[-1] = (parent, item)
    return roots


def _goes_on(open_lists: list[tuple[List, Item]], item: Item) -> bool:
    """Tell whether ``item`` belongs to the innermost open list or begins one inside it."""
    last = open_lists[-1][1]
    if len(open_lists) < item.level:
        return True
    follows = item.kind == "bullet" or item.number == last.number + 1
    return len(open_lists) == item.level and item.kind == last.kind and follows
