"""Addresses in the event's card and in the contacts lead somewhere."""

from dataclasses import replace

import pytest

from presseditor.domain.bundle import Bundle
from presseditor.rendering.fragment import render_fragment
from tests.rendering.samples import ARTICLE, EVENT, RECORDS


def card(registration: str) -> str:
    event = replace(EVENT, registration=registration)
    return render_fragment(Bundle(ARTICLE, event, RECORDS)).html


@pytest.mark.parametrize("after", ["", ".", ", до 1 декабря", " (на сайте)"])
def test_the_address_of_a_registration_is_a_link(after: str) -> None:
    address = "https://forum.example/reg?a=1"
    assert f'<a href="{address}">{address}</a>{after}</dd>' in card(address + after)


def test_an_address_that_no_link_may_have_stays_words() -> None:
    assert "https://a\u2800.example/" in card("https://a\u2800.example/")
    assert 'href="https://a\u2800' not in card("https://a\u2800.example/")
