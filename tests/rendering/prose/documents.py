"""Random documents over the whole schema, with words that look like marks."""

from hypothesis import strategies as st

from presseditor.domain.prose import (
    Align,
    Block,
    Cell,
    Document,
    Heading,
    Inlines,
    Item,
    Marks,
    Note,
    Paragraph,
    Picture,
    Points,
    PullQuote,
    Quotation,
    Rule,
    Run,
    Table,
)

HOSTILE = (
    "#Заозёрный", "##", "# ", "*", "**", "_", "__итог__", "_итог_", "~~10:00~~", "~~~", "```", "`",
    "1.", "1941. Начало", "1)", "- ", "+ 15 мест", "> 500", "< 5", "<b>", "</b>", "<script>", "&",
    "&amp;", "&#3", "&copy", "\\", "\\*", "[^1]", "[^1]: сноска", "[a]: http://a.b", "*[ГБУ]: а",
    "[текст](http://a.b)", "![](image:a)", "---", "===", "=", "***", "|", "| a | b |", "|---|",
    "http://a.b/c_d_e", "press_service@a.b", "!", "!!", ":", ": а", "§", "«", "»", "—", "\u00a0",
    "<!-- x -->", "<!--", "{: .a}", "слово", "два слова", "И. И. Иванов", "№ 5", "10 %", "\u2028",
    "<http://a.b>", "a*b*c", "2*3*4", "snake_case_word", "end#", "#", "50 000", "😀", "e\u0301",
)  # fmt: skip
words = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text("абв гд.,-*_#<>&[]()!|\\1`~=+", max_size=6)),
    min_size=1,
    max_size=4,
).map(" ".join)
marks = st.sampled_from([Marks(value) for value in (0, 0, 0, 1, 2, 3, 4, 5, 8, 16, 7)])
links = st.sampled_from(
    [
        "",
        "",
        "",
        "",
        "https://a.b/c",
        "mailto:a_b@c.d",
        "org:okrug",
        "person:ivanov-ivan",
        "fact:a.b",
    ]
)
runs = st.builds(Run, words, marks, links)
breaks = st.builds(lambda text: Run(f"\n{text}"), words)
inlines: st.SearchStrategy[Inlines] = st.lists(
    st.one_of(runs, runs, runs, breaks), min_size=1, max_size=4
).map(tuple)
notes = st.builds(lambda one: Note((Paragraph(one),)), inlines)
with_notes: st.SearchStrategy[Inlines] = st.lists(
    st.one_of(runs, runs, runs, breaks, notes), min_size=1, max_size=4
).map(tuple)
paragraphs = st.builds(Paragraph, with_notes)
simple = st.builds(Paragraph, inlines)


def _containers(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.builds(lambda first, rest: Item((first, *rest)), simple, st.lists(inner, max_size=2))
    return st.one_of(
        st.builds(
            Points,
            st.lists(items, min_size=1, max_size=3).map(tuple),
            st.one_of(st.none(), st.integers(0, 30)),
        ),
        st.builds(Quotation, st.lists(inner, min_size=1, max_size=2).map(tuple)),
    )


nested = st.recursive(simple, _containers, max_leaves=6)
cells = st.builds(Cell, inlines, align=st.just(Align.START))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    aligns = [draw(st.sampled_from(Align)) for _ in range(width)]
    rows = tuple(
        tuple(Cell(draw(inlines), align=align) for align in aligns)
        for _ in range(draw(st.integers(1, 3)))
    )
    header = draw(st.integers(0, 1))
    if draw(st.booleans()):
        rows = ((Cell(draw(inlines), columns=width),), *rows)
    return Table(rows, header, draw(st.one_of(st.just(()), inlines)))


blocks = st.one_of(
    paragraphs,
    paragraphs,
    nested,
    st.builds(Heading, st.integers(1, 6), inlines),
    tables(),
    st.builds(Picture, st.just("image:abc"), words.map(lambda text: " ".join(text.split()))),
    st.builds(PullQuote, st.just("quote:abc")),
    st.just(Rule()),
)
documents = st.builds(Document, st.lists(blocks, max_size=5).map(tuple))
