"""Records that lack this or that."""

from dataclasses import replace

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.event import Event, Venue
from presseditor.domain.quote import Quote
from presseditor.rendering.fragment import render_fragment
from presseditor.rendering.structured import json_ld
from presseditor.rendering.units import units
from tests.rendering.samples import ARTICLE, EVENT, PICTURE_ID, RECORDS, bare


def test_a_caption_ends_before_the_credit_and_either_may_be_missing() -> None:
    image = RECORDS.images[PICTURE_ID]
    for caption, credit, words in [
        ("Вид", "А. Б.", 'Вид. <span class="credit">Фото: А. Б.</span>'),
        ("Вид!", "А. Б.", 'Вид! <span class="credit">Фото: А. Б.</span>'),
        ("Вид", "", "Вид"),
        ("", "А. Б.", '<span class="credit">Фото: А. Б.</span>'),
    ]:
        known = {PICTURE_ID: replace(image, caption=caption, credit=credit)}
        html = render_fragment(bare(f"![](image:{PICTURE_ID})", replace(RECORDS, images=known)))
        assert f"<figcaption>{words}</figcaption>" in html.html


def test_a_picture_of_unknown_size_without_words_is_a_picture() -> None:
    image = replace(RECORDS.images[PICTURE_ID], caption="", credit="", width=0)
    known = replace(RECORDS, images={PICTURE_ID: image})
    html = render_fragment(bare(f"![](image:{PICTURE_ID})", known)).html
    assert "width" not in html
    assert "figcaption" not in html


def test_a_picture_of_the_records_can_stand_in_a_line() -> None:
    html = render_fragment(bare(f"Слева ![Герб](image:{PICTURE_ID}) справа")).html
    assert f'data-record="image:{PICTURE_ID}"' in html
    assert 'alt="Герб"' in html
    assert html.startswith("<p>Слева <img")


def test_a_quote_of_nobody_known_has_no_attribution() -> None:
    known = replace(RECORDS, quotes={"q": Quote("q", "Да")})
    bundle = bare("![](quote:q)", known)
    assert "figcaption" not in render_fragment(bundle).html
    assert "creator" not in json_ld(bundle)["hasPart"][0]


def test_a_quote_can_stand_in_a_line_and_keeps_its_printed_speaker() -> None:
    quote = Quote("q", "Да", speaker="Мэр", post="глава")
    bundle = bare("Он сказал [да](quote:q)", replace(RECORDS, quotes={"q": quote}))
    assert '<span data-record="quote:q" class="quote">да</span>' in _sorted(bundle)
    creator = json_ld(bundle)["hasPart"][0]["creator"]
    assert (creator["name"], creator["jobTitle"]) == ("Мэр", "глава")


def test_an_event_without_day_or_place_says_so_and_claims_nothing() -> None:
    bundle = Bundle(replace(ARTICLE, time_zone="Нигде"), Event("e"), RECORDS)
    assert "дата уточняется" in render_fragment(bundle).html
    data = json_ld(bundle)
    assert data["datePublished"].endswith("+03:00")
    assert not {"startDate", "location"} & data["about"].keys()


def test_a_place_may_be_an_address_alone() -> None:
    bundle = Bundle(Article("a", "Т"), replace(EVENT, venue=Venue(address="Озёрная, 1")), RECORDS)
    place = json_ld(bundle)["about"]["location"]
    assert (place["name"], place["address"], "geo" in place) == ("Озёрная, 1", "Озёрная, 1", False)


def _sorted(bundle: Bundle) -> str:
    html = render_fragment(bundle).html
    return html.replace(
        'class="quote" data-record="quote:q"', 'data-record="quote:q" class="quote"'
    )


def test_a_list_of_contacts_keeps_its_line_breaks_and_its_links() -> None:
    contact = "Пресс-служба\npress@zarechny.test\n8 (495) 123-45-67"
    html = render_fragment(Bundle(replace(ARTICLE, press_contact=contact), None, RECORDS)).html
    assert "mailto:press@zarechny.test" in html
    assert 'href="tel:' in html


def test_a_flood_of_marks_behind_a_tag_is_set_as_typed() -> None:
    html = render_fragment(bare("а<br>" + "[x" * 60_000)).html
    assert "[x[x" in html


def test_a_picture_of_our_own_site_stays_a_picture() -> None:
    html = render_fragment(bare("![Герб](images/gerb.png) и ![](https://site.test/a.png)")).html
    assert 'src="images/gerb.png"' in html
    assert "https://site.test/a.png" not in html.split("<a ")[0]


def test_an_empty_text_has_no_units() -> None:
    assert [words for words, _ in units("")] == [""]
