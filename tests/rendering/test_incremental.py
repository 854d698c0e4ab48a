import random

from hypothesis import given, settings
from hypothesis import strategies as st

from presseditor.domain.bundle import Records
from presseditor.rendering.engine import MarkdownEngine
from presseditor.rendering.fragment import FragmentRenderer, render_fragment
from presseditor.rendering.resolver import Resolver
from tests.rendering.samples import BODY, RECORDS, bare

PIECES = (
    "Абзац с *курсивом* и **жирным**.", "# Заголовок", "## Второй\nтекст", "Сетекст\n====",
    "- один\n- два", "    вложено", "1. раз\n2. два", "* звезда\n    * внутри", "> цитата",
    "> ещё\nлениво", "```\nкод\n\nкод2\n```", "~~~", "```", "| a | b |\n|---|---|\n| 1 | 2 |",
    "[ref]: http://a.b 'T'", "[ref][] и [ссылка][ref]", "[^1]: Сноска\n    дальше",
    "Текст[^1] и[^2]", "[^2]: Вторая [ref]\n\n    абзац", "*[ДП]: Дирекция", "ДП и МО",
    "*[МО]: Область", "*[МО]: ''", "<div>\n\nраз\n\n</div>", "<div>", "</div>", "<b>строка",
    "&nbsp; &amp; <br>", "![](quote:lipov-1)", "текст\n![](image:i)\nещё", "[орг](org:parks)",
    "![](quote:no)", "---", "***", "", "\n", "    код\n\n    ещё", "21 марта", "- [x]: http://q",
    "[x\ny]: http://q", "> [^3]: внутри", "Ещё[^3]", "<!-- заметка", "-->", "\\*знак", "`код`",
    "*a **b* c**", "- a\n\n\n- b", "\t таб", "[^1]: [^4]: x", "2. два\n- минус", "| a |\n|---|",
    "[1]: <\nhttp://x>", "<script>x</script>", "a  \nb",
)  # fmt: skip


def edited(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    if chance.random() < 0.55:
        text = text[:at] + chance.choice((*PIECES, "\n\n", "x", "*", "[", "<", "`")) + text[at:]
    else:
        text = text[:at] + text[at + chance.choice((1, 2, 5, 30)) :]
    return text if len(text) < 1500 else text[:300] + text[900:]


def test_two_thousand_random_edits_render_as_the_whole_text_does() -> None:
    for seed in range(50):
        chance = random.Random(seed)  # noqa: S311 - a story that can be told again
        renderer = FragmentRenderer()
        text = "\n\n".join(chance.choice(PIECES) for _ in range(12))
        for _ in range(40):
            text = edited(text, chance)
            records = chance.choice((RECORDS, RECORDS, Records()))
            bundle = bare(text, records)
            assert renderer.render(bundle).html == render_fragment(bundle).html, text


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=10), min_size=2, max_size=5))
def test_any_sequence_of_texts_renders_as_each_alone(texts: list[list[str]]) -> None:
    renderer = FragmentRenderer()
    for pieces in texts:
        bundle = bare("\n\n".join(pieces))
        assert renderer.render(bundle).html == render_fragment(bundle).html


def test_an_edit_leaves_the_other_blocks_alone() -> None:
    renderer = FragmentRenderer()
    before = renderer.render(bare(BODY)).blocks
    after = renderer.render(bare(BODY.replace("лопаты", "грабли"))).blocks
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_every_block_knows_its_line_even_behind_raw_html_and_code() -> None:
    text = "Раз\n\n<div>\n\nдва\n\n</div>\n\n```\nтри\n\n\nкод\n```\n\nЧетыре\n\n- пять"
    lines = [block.line for block in FragmentRenderer().render(bare(text)).blocks]
    assert lines == [0, 2, 8, 15, 17]


def test_a_changed_record_reaches_the_text_that_names_it() -> None:
    renderer = FragmentRenderer()
    known = renderer.render(bare("[Парки](org:parks)")).html
    unknown = renderer.render(bare("[Парки](org:parks)", Records())).html
    assert "https://parks.example" in known
    assert unknown == "<p>Парки</p>"


def test_a_store_that_grew_too_large_is_emptied_without_a_trace() -> None:
    small, nobody = MarkdownEngine(most_stashed=3), Resolver(Records(), None)
    for number in range(12):
        text = f"<b>{number}</b>\n\n<div>{number % 5}</div>"
        whole = MarkdownEngine(whole=True).render(text, nobody)
        assert small.render(text, nobody) == whole


def test_an_abbreviation_cannot_take_the_machinery_apart() -> None:
    html = render_fragment(bare("*[0]: ноль\n*[amp]: знак\n\n<b>0</b> &amp; \\* 0")).html
    assert html == ('<p><b><abbr title="ноль">0</abbr></b> &amp; * <abbr title="ноль">0</abbr></p>')
