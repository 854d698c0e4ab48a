"""Quotations without a link, against the directory."""

import datetime as dt
from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk
from presseditor.checks.check import check
from presseditor.checks.spoken import spoken
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import Event
from presseditor.domain.finding import Excuse, Severity
from presseditor.domain.image import Image
from presseditor.domain.moment import Moment
from presseditor.domain.order import Order
from presseditor.domain.quote import Approval, Quote
from presseditor.rendering.printed import plainly_printed
from tests.pace import pace

SAID = "Мы ждали этого моста три года и готовились вместе с жителями"
FALSE = SAID.replace("ждали", "не ждали")
QUOTE = Quote("q", SAID, speaker="Анна Лис")


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (f"«{SAID}»", []),
        (f"«{SAID.replace('ждали', 'ждала')}», – сказала Лис.", ["quote_near"]),
        (f"“{SAID.replace('три', 'четыре')}”", ["quote_near"]),
        (f"«{SAID.replace('года и', 'года, – сказала она. – И')}»", []),
        (f"«{SAID.replace('три года и готовились', 'пять лет, работали')}»", ["quote_resembles"]),
        ("«Мы ждали этого моста три года»", []),
        ("«Совсем иные слова о парке и о дороге»", []),
        ("«Мост»", []),
        (f"\n\n— {FALSE}.", ["quote_near"]),
        (f"\n\n– {FALSE}, – сказала Анна Лис.", ["quote_near"]),
        (f"\n\n– {FALSE.replace('года и', 'года, – сказала Лис. – И')}.", ["quote_near"]),
        (f"\n\n- {FALSE}, - сказала Анна Лис.", ["quote_near"]),
        (f"\n\n> – {FALSE}, – сказала Анна Лис.", ["quote_near"]),
        (f"\n\n– {SAID}, – сказала Анна Лис.", []),
        (f"\n\n– {SAID.replace('года и', 'года, – сказала Лис. – И')}.", []),
        (f"\n\n- {FALSE}.", ["quote_resembles"]),
        (f"Лис сообщила, что {FALSE.lower()}.", ["quote_resembles"]),
        (f"сказала: {FALSE}.", ["quote_near"]),
        (f"\n\n> {FALSE}.", ["quote_near"]),
        ('"' + FALSE.replace("года ", "года\n") + '"', ["quote_near"]),
        (f"&laquo;{FALSE}&raquo;", ["quote_near"]),
        (f"‹{FALSE}›", ["quote_near"]),
        (f"‘{FALSE}’", ["quote_near"]),
        (f"<<{FALSE}>>", ["quote_near"]),
        (f",,{FALSE}''", ["quote_near"]),
        (f'«{FALSE}"', ["quote_near"]),
        (f"«{FALSE} у «Зари».", ["quote_near"]),
        (f"«{FALSE.replace('моста', '«А «Б «В» Г» Д»')}»", ["quote_resembles"]),
        (f"«{FALSE.replace('е', 'e').replace('о', 'o')}»", ["quote_near"]),  # Latin letters
        ("«" + SAID.replace("ждали", "жда\u0301ли") + "»", []),
        (f"«{SAID.replace('три года', 'три года, – но я не верю, – ')}»", ["quote_resembles"]),
        ("«Мы не ждали этого моста три года и готовились»", ["quote_near"]),
        (f"[«{SAID.replace('ждали', '~~не~~ ждали')}»](quote:q)", ["quote_changed"]),
    ],
)
def test_a_quotation_near_a_recorded_one_is_told(desk: Desk, words: str, rules: list[str]) -> None:
    desk.quotes.save(QUOTE)
    assert told(desk, f"Анна Лис: {words}") == rules


def test_a_second_record_of_the_changed_words_excuses_nothing(desk: Desk) -> None:
    """Of two that nobody approved none is the true one; approved words go before others."""
    changed = replace(QUOTE, id="q2", text=SAID.replace("ждали", "ждала"))
    desk.quotes.save(QUOTE)
    desk.quotes.save(changed)
    text = f"[«{changed.text}»](quote:q2)"
    assert told(desk, text) == ["quote_near"]
    assert told(desk, "Лис:\n\n![](quote:q2)") == ["quote_near"]
    desk.quotes.save(approved(QUOTE))
    assert told(desk, text) == ["quote_near"]
    desk.quotes.save(approved(changed))
    assert told(desk, text) == []


EVENT = Event("e", "День моста", Moment(dt.date(2026, 11, 20)))
PARTS = ("title", "programme", "registration", "accreditation", "status_reason")


@pytest.mark.parametrize("part", PARTS)
def test_an_event_s_card_is_compared_too(desk: Desk, part: str) -> None:
    desk.quotes.save(QUOTE)
    article = Article("a1", title="Мост", body="Текст.", event_id="e")
    for words, rules in ((SAID, []), (FALSE, ["quote_near"])):
        desk.events.save(replace(EVENT, **{part: f"Лис: «{words}»"}))  # type: ignore[arg-type]
        found = [one for one in desk.checking.findings(article) if one.rule.startswith("quote_")]
        assert [one.rule for one in found] == rules
        assert [one.part for one in found] == [f"event.{part}" for _ in rules]


@pytest.mark.parametrize("part", ["caption", "alt"])
@pytest.mark.parametrize("where", ["cover", "body", "nowhere"])
def test_words_under_a_picture_of_the_page_are_compared_too(
    desk: Desk, where: str, part: str
) -> None:
    desk.quotes.save(QUOTE)
    image = Image("ab" * 32, "a.png", "image/png", 10, 10)
    shown = replace(image, **{part: f"– {FALSE}, – сказала Лис."})  # type: ignore[arg-type]
    article = Article(
        "a1",
        title="Мост",
        body=f"![Мост](image:{image.id})" if where == "body" else "Текст.",
        cover_id=image.id if where == "cover" else None,
    )
    bundle = Bundle(article, None, Records(images={image.id: shown}), kindred={"q": QUOTE})
    found = check(bundle, kinds=(), today=dt.date(2026, 11, 1), proofs=None)
    assert [one.rule for one in found] == ([] if where == "nowhere" else ["quote_near"])


def test_a_waiver_for_an_event_s_card_holds_for_its_words_alone(desk: Desk) -> None:
    desk.quotes.save(QUOTE)
    desk.events.save(replace(EVENT, programme=f"«{FALSE}»"))
    article = desk.articles.create(Article("a1", title="Мост", body="Текст.", event_id="e"))
    desk.publishing.release(
        Order("a1", ("embedded",), excuses=(Excuse("quote_near", "так на записи"),))
    )
    assert "quote_near" not in stops(desk, article)
    desk.events.save(replace(EVENT, programme=f"«{SAID.replace('три', 'пять')}»"))
    assert "quote_near" in stops(desk, article)


def test_many_lines_of_a_dialogue_cost_little_more_than_as_many_of_a_text() -> None:
    line = "– Мы построим этот мост и откроем его для всех жителей города, – сказал Ким.\n"
    plain = line.replace("– Мы", "Мы")

    def find(text: str) -> int:
        found = (one for part in plainly_printed(text).lines for one in spoken(part))
        return len(list(found))

    assert find(line * 4000) == 4000
    assert pace(lambda: find(line * 4000)) < pace(lambda: find(line * 1000)) * 8
    assert pace(lambda: find("– " * 40_000)) < pace(lambda: find(plain * 4000)) * 20


def test_a_standing_quote_is_compared_with_approved_words(desk: Desk) -> None:
    desk.quotes.save(approved(QUOTE))
    desk.quotes.save(replace(QUOTE, id="q2", text=FALSE))
    assert told(desk, "Лис:\n\n![](quote:q2)") == ["quote_near"]
    assert told(desk, f"Лис: [{FALSE}](quote:q2)") == ["quote_near"]
    assert told(desk, "Лис:\n\n![](quote:q)") == []


def test_however_many_records_share_the_words_each_is_compared(desk: Desk) -> None:
    for at in range(60):
        words = f"Администрация Новосибирска: строительство идёт по графику номер {at}"
        desk.quotes.save(Quote(f"r{at}", words))
    said = "Строительство Администрация Новосибирска мост сдаст к весне"
    desk.quotes.save(Quote("q", said, speaker="Анна Лис"))
    assert told(desk, f"«{said.replace('сдаст', 'не сдаст')}»") == ["quote_near"]


@pytest.mark.parametrize("part", ["press_contact", "rubric", "tags"])
def test_no_part_is_left_out(desk: Desk, part: str) -> None:
    desk.quotes.save(QUOTE)
    words = (f"«{FALSE}»",) if part == "tags" else f"«{FALSE}»"
    article = replace(Article("a1", title="Мост", body="Текст."), **{part: words})  # type: ignore[arg-type]
    assert "quote_near" in stops(desk, article)


def stops(desk: Desk, article: Article) -> set[str]:
    found = desk.checking.findings(article)
    return {one.rule for one in found if one.severity is Severity.STOP}


def approved(quote: Quote) -> Quote:
    given = Approval("Лис", dt.datetime(2026, 11, 1, tzinfo=dt.UTC), "письмо", quote.wording_hash)
    return replace(quote, approvals=(given,))


def told(desk: Desk, body: str) -> list[str]:
    found = desk.checking.findings(Article("a1", title="Мост", body=body))
    return [one.rule for one in found if one.rule.startswith("quote_")]
