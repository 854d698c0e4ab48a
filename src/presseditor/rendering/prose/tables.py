"""Tables as Markdown: bars where these can tell it, else the HTML that the renderer allows."""

from presseditor.domain.prose import Align, Cell, Table
from presseditor.rendering.prose.inline import NoteSign, inline_html, inline_markdown

_RULES = {Align.START: "---", Align.CENTER: ":---:", Align.RIGHT: "---:"}


def table_markdown(table: Table, sign: NoteSign) -> str:
    """Return a settled table as Markdown."""
    return _with_bars(table, sign) if _is_plain(table) else _as_html(table)


def _is_plain(table: Table) -> bool:
    """Return True for one head row, as many cells in each row, columns that stand one way."""
    widths = {len(row) for row in table.rows}
    spans = any(cell.columns > 1 or cell.rows > 1 for row in table.rows for cell in row)
    columns = list(zip(*table.rows, strict=False))
    aligned = all(len({cell.align for cell in column}) == 1 for column in columns)
    return (
        len(table.rows) > 1
        and len(widths) == 1
        and not spans
        and table.header == 1
        and not table.caption
        and aligned
    )


def _with_bars(table: Table, sign: NoteSign) -> str:
    def line(cells: list[str]) -> str:
        return f"| {' | '.join(cells)} |"

    rows = [line([_cell(cell, sign) for cell in row]) for row in table.rows]
    rules = line([_RULES[cell.align] for cell in table.rows[0]])
    return "\n".join([rows[0], rules, *rows[1:]])


def _cell(cell: Cell, sign: NoteSign) -> str:
    return inline_markdown(cell.inlines, sign, line_break="<br>").replace("|", "\\|")


def _as_html(table: Table) -> str:
    lines = ["<table>"]
    if table.caption:
        lines.append(f"<caption>{inline_html(table.caption)}</caption>")
    for name, tag, rows in (
        ("thead", "th", table.rows[: table.header]),
        ("tbody", "td", table.rows[table.header :]),
    ):
        if rows:
            lines.append(f"<{name}>")
            lines += [f"<tr>{''.join(_html_cell(cell, tag) for cell in row)}</tr>" for row in rows]
            lines.append(f"</{name}>")
    return "\n".join([*lines, "</table>"])


def _html_cell(cell: Cell, tag: str) -> str:
    spans = "".join(
        f' {name}="{count}"'
        for name, count in (("colspan", cell.columns), ("rowspan", cell.rows))
        if count > 1
    )
    align = f' class="{cell.align}"' if cell.align else ""
    return f"<{tag}{spans}{align}>{inline_html(cell.inlines)}</{tag}>"
