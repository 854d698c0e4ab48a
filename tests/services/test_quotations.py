"""Quotations without a link, against the directory."""

import datetime as dt
from dataclasses import replace

import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.quote import Approval, Quote

SAID = "Мы ждали этого моста три года и готовились вместе с жителями"
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
    ],
)
def test_a_quotation_near_a_recorded_one_is_told(desk: Desk, words: str, rules: list[str]) -> None:
    desk.quotes.save(QUOTE)
    assert told(desk, f"Анна Лис: {words}") == rules


def test_a_second_record_of_the_changed_words_excuses_nothing(desk: Desk) -> None:
    """The approved words of the same speaker go before those that nobody approved."""
    changed = replace(QUOTE, id="q2", text=SAID.replace("ждали", "ждала"))
    desk.quotes.save(QUOTE)
    desk.quotes.save(changed)
    text = f"[«{changed.text}»](quote:q2)"
    assert told(desk, text) == []
    desk.quotes.save(approved(QUOTE))
    assert told(desk, text) == ["quote_near"]
    desk.quotes.save(approved(changed))
    assert told(desk, text) == []


def approved(quote: Quote) -> Quote:
    given = Approval("Лис", dt.datetime(2026, 11, 1, tzinfo=dt.UTC), "письмо", quote.wording_hash)
    return replace(quote, approvals=(given,))


def told(desk: Desk, body: str) -> list[str]:
    found = desk.checking.findings(Article("a1", title="Мост", body=body))
    return [one.rule for one in found if one.rule.startswith("quote_")]
