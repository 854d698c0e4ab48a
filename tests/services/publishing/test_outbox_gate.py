"""What was frozen passes the gate once more, when its hour has come."""

import datetime as dt
from dataclasses import replace

import pytest

from presseditor.domain.article import ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import RetryError
from presseditor.domain.fact import Fact
from presseditor.domain.message import message
from tests.services.press_house import House

FIGURE = Fact("f1", label="Площадь парка", value="12", unit="га")


@pytest.fixture
def quoting(house: House) -> House:
    """Return a house whose article prints a figure of the directory."""
    with house.database.transaction() as stores:
        stores.facts.save(FIGURE)
    house.keep(replace(house.article(), body="Площадь – [12 га](fact:f1)."))
    return house


def correct_the_record(house: House) -> None:
    with house.database.transaction() as stores:
        stores.facts.save(replace(FIGURE, value="15"))


def test_a_record_corrected_before_the_hour_keeps_the_old_wording_in(quoting: House) -> None:
    at = quoting.clock.now() + dt.timedelta(hours=2)
    delivery = quoting.publishing.publish("a1", "mine", at)
    correct_the_record(quoting)
    quoting.clock.advance(hours=2)
    quoting.outbox.run_due()
    aside = quoting.publishing.get(delivery.id)
    assert aside.state is DeliveryState.FAILED
    assert "a record has changed" in str(aside.problem)
    assert "15" in str(aside.problem)
    assert quoting.site.calls == []
    assert quoting.article().status is ArticleStatus.DRAFT
    assert quoting.outbox.run_due() == 0


def test_a_record_corrected_while_the_network_is_away_keeps_it_in_too(quoting: House) -> None:
    quoting.site.fail = [RetryError(message("away"))]
    delivery = quoting.publish()
    quoting.outbox.run_due()
    correct_the_record(quoting)
    quoting.clock.advance(hours=1)
    quoting.outbox.run_due()
    aside = quoting.publishing.get(delivery.id)
    assert aside.state is DeliveryState.FAILED
    assert "may have reached the site" in str(aside.problem)
    assert len(quoting.site.calls) == 1


def test_what_was_interrupted_on_its_way_is_finished(quoting: House) -> None:
    quoting.site.fail = [KeyboardInterrupt()]  # type: ignore[list-item]
    delivery = quoting.publish()
    with pytest.raises(KeyboardInterrupt):
        quoting.outbox.run_due()
    correct_the_record(quoting)
    quoting.outbox.run_due()
    assert quoting.publishing.get(delivery.id).state is DeliveryState.DELIVERED
    assert len(quoting.site.pages) == 1


def test_a_withdrawal_always_goes(quoting: House) -> None:
    quoting.publish()
    quoting.outbox.run_due()
    quoting.publishing.withdraw("a1", "web")
    correct_the_record(quoting)
    quoting.outbox.run_due()
    assert quoting.site.pages == {}


def test_a_text_mended_since_does_not_stop_the_older_one(quoting: House) -> None:
    """It is the frozen wording that is asked about, not the one on the screen."""
    at = quoting.clock.now() + dt.timedelta(hours=2)
    delivery = quoting.publishing.publish("a1", "mine", at)
    quoting.keep(replace(quoting.article(), body="Площадь – [99 га](fact:f1)."))
    quoting.clock.advance(hours=2)
    quoting.outbox.run_due()
    assert quoting.publishing.get(delivery.id).state is DeliveryState.DELIVERED
