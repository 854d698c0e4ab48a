"""What a part prints: its links however they are written, its lines without marks."""

import pytest

from presseditor.domain.record_link import RecordKind, RecordRef
from presseditor.rendering.printed import (
    MOST_RENDERED,
    named_records,
    printed,
    record_links,
)

Q = RecordRef(RecordKind.QUOTE, "q")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Она: [«Мост ждали»](quote:q).", "«Мост ждали»"),
        ("Она: [«Мост ждали»](<quote:q>).", "«Мост ждали»"),
        ('Она: [«Мост ждали»](quote:q "т").', "«Мост ждали»"),
        ("Она: [«Мост ждали»]( quote:q ).", "«Мост ждали»"),
        ("Она: [«Мост ждали»][1].\n\n[1]: quote:q", "«Мост ждали»"),
        ("Она: [«Мост [тот самый] ждали»](quote:q).", "«Мост [тот самый] ждали»"),
        ("Она: ![«Мост ждали»](quote:q) так.", "«Мост ждали»"),
        ("- Она: [Мост\n  ждали](quote:q)", "Мост ждали"),
        ("|а|б|\n|-|-|\n|[Мост **не** ждали](quote:q)|в|", "Мост не ждали"),
        ("т[^1]\n\n[^1]: [Мост ждали](quote:q)", "Мост ждали"),
        ("[](quote:q)", ""),
    ],
)
def test_a_link_is_seen_however_it_is_written(source: str, words: str) -> None:
    (link,) = record_links(source)
    assert (link.ref, link.text, link.standing) == (Q, words, False)
    assert named_records(source) == {Q}
    if words:
        assert "ждали" in source[link.start : link.end]


def test_a_line_alone_stands_and_prints_what_the_record_says() -> None:
    (link,) = record_links("т\n\n![иное](quote:q)\n\nт")
    assert (link.ref, link.standing, link.start, link.end) == (Q, True, 3, 19)
    assert [line.text for line in printed("т\n\n![](quote:q)").lines] == ["т"]


def test_each_of_two_alike_has_its_own_place() -> None:
    source = "[22](<fact:f>), [21](fact:f), [21](fact:f)"
    assert [source[one.start : one.end] for one in record_links(source)] == [
        "22",
        "[21](fact:f)",
        "[21](fact:f)",
    ]


def test_lines_are_words_as_a_reader_sees_them() -> None:
    source = 'Она: "Мы **не**\nпостроим"[^1] &laquo;мост&raquo;.\n\n> Слова\n\n- а\n- б\n\n[^1]: н'
    found = printed(source).lines
    assert [line.text.strip() for line in found] == [
        'Она: "Мы не построим" «мост».',
        "Слова",
        "а",
        "б",
        "н",
    ]
    assert [line.text for line in found if line.quoted] == ["Слова"]


def test_a_text_too_long_to_be_rendered_is_read_by_patterns() -> None:
    source = "[«Мост»](quote:q)\n\n" + "слово " * (MOST_RENDERED // 6)
    assert named_records(source) == {Q}
