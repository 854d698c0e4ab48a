import pytest

from presseditor.domain.record_link import RecordKind, RecordRef, find_record_links, record_link


def test_a_link_tells_its_record_its_words_and_its_place() -> None:
    source = "Вчера [Корпорацией развития](org:krmo) открыт парк."
    (link,) = find_record_links(source)
    assert link.ref == RecordRef(RecordKind.ORGANIZATION, "krmo")
    assert link.text == "Корпорацией развития"
    assert source[link.start : link.end] == "[Корпорацией развития](org:krmo)"


@pytest.mark.parametrize("words", ["[80]", "a\\b", "скобка ] внутри", "", "«Ёлка»"])
def test_words_survive_the_way_into_a_link_and_back(words: str) -> None:
    ref = RecordRef(RecordKind.FACT, "parks")
    (link,) = find_record_links(record_link(ref, words))
    assert (link.text, link.ref) == (words, ref)


def test_a_standing_link_is_a_block() -> None:
    (link,) = find_record_links("![](quote:2019-03-21-hromov-1)")
    assert link.standing


@pytest.mark.parametrize("source", ["[a](http://b)", "[a](org:)", "[a](orgs:b)", "[a] (org:b)"])
def test_other_links_are_no_record_links(source: str) -> None:
    assert list(find_record_links(source)) == []


def test_an_endless_row_of_brackets_is_read_in_no_time() -> None:
    assert list(find_record_links("[" * 20_000)) == []
