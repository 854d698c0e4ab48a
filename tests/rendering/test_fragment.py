from dataclasses import replace

from presseditor.domain.bundle import Records
from presseditor.domain.quote import Quote
from presseditor.rendering.fragment import FragmentRenderer, render_fragment
from tests.rendering.samples import ARTICLE, RELEASE, bare, cancelled


def test_the_parts_stand_in_printed_order() -> None:
    parts = [block.part for block in render_fragment(RELEASE).blocks]
    assert list(dict.fromkeys(parts)) == [
        "lead", "cover", "body", "event", "background", "contact",
    ]  # fmt: skip


def test_a_pull_quote_names_the_post_of_the_articles_date() -> None:
    html = render_fragment(RELEASE).html
    assert "<p>«Липа живёт долго &amp; цветёт щедро.»</p>\n</blockquote>" in html
    assert "<figcaption>Павел Липов, директор</figcaption>" in html


def test_a_quotes_own_speaker_and_post_win() -> None:
    quote = Quote("q", "Да <b>", speaker="Мэр", post="глава")
    html = render_fragment(bare("![](quote:q)", Records(quotes={"q": quote}))).html
    assert "«Да &lt;b&gt;»" in html
    assert "<figcaption>Мэр, глава</figcaption>" in html


def test_record_links_keep_their_words_and_say_what_they_stand_for() -> None:
    html = render_fragment(RELEASE).html
    assert '<data class="fact" data-record="fact:trees" value="80">80</data>' in html
    assert '<span class="person" data-record="person:lipov">Павел Липов</span>' in html
    assert 'href="https://parks.example">Дирекции парков</a>' in html


def test_unknown_records_are_plain_words() -> None:
    html = render_fragment(bare("[Он](person:x), [5](fact:y)\n\n![Вид](image:z)")).html
    assert html == "<p>Он, 5</p>\n<p>Вид</p>"


def test_a_figure_has_size_caption_and_credit() -> None:
    html = render_fragment(RELEASE).html
    assert '<img alt="Набережная утром" height="360" src="images/c0ffee' in html
    assert '<span class="credit">Фото: Анна Клёнова</span>' in html


def test_the_event_card_says_when_where_and_by_whom() -> None:
    html = next(one.html for one in render_fragment(RELEASE).blocks if one.part == "event")
    assert "23 апреля 2022 с 10:00 до 14:30" in html
    assert "Набережная, Приозёрск, Озёрная улица, 1" in html
    assert ">Дирекция парков</a> (ДП)" in html
    assert '<dt class="role">Партнёр</dt>' in html
    assert "до 22 апреля 2022" in html


def test_a_cancelled_event_says_so_with_the_reason() -> None:
    html = render_fragment(replace(RELEASE, event=cancelled())).html
    assert "Мероприятие отменено: сильный ветер" in html
    assert "23 апреля 2022" in html


def test_the_press_contact_can_be_called_and_written_to() -> None:
    html = render_fragment(RELEASE).blocks[-1].html
    assert 'href="tel:+78135550102"' in html
    assert 'href="mailto:press@priozersk.example"' in html


def test_headings_stand_below_the_title_unless_there_is_none() -> None:
    titled = replace(RELEASE, article=replace(ARTICLE, body="# Раздел"))
    assert "<h2>Раздел</h2>" in render_fragment(titled).html
    assert render_fragment(bare("# Раздел")).html == "<h1>Раздел</h1>"


def test_notes_of_body_and_background_do_not_meet() -> None:
    note = "Слово[^1]\n\n[^1]: Сноска."
    article = replace(ARTICLE, body=note, background=note)
    html = render_fragment(replace(RELEASE, article=article)).html
    assert html.count('id="fn-a-1"') == html.count('id="fn-b-1"') == 1


def test_bare_markdown_has_body_blocks_only() -> None:
    blocks = FragmentRenderer().render_markdown("Раз\n\nДва", Records()).blocks
    assert [(one.html, one.part, one.line) for one in blocks] == [
        ("<p>Раз</p>", "body", 0),
        ("<p>Два</p>", "body", 2),
    ]


def test_an_empty_article_has_no_blocks() -> None:
    assert render_fragment(bare(" \n")).blocks == ()
