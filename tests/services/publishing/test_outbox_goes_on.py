"""Nothing that one site says, and nothing that breaks while it is recorded, stops the others."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.delivery import Delivery, DeliveryState
from presseditor.services.publishing.outbox_answers import MOST_DEFECTS, MOST_INTERRUPTIONS
from presseditor.sites.connection import Receipt
from tests.services.press_house import House

UNSTORABLE: dict[str, Callable[[Receipt], Receipt]] = {
    "half a surrogate pair": lambda one: replace(one, url="https://x/\ud800"),
    "a surrogate in what is known": lambda one: replace(one, remote={"link": "\udfff"}),
    "a list in itself": lambda one: replace(one, remote=_round()),
    "nothing": lambda _one: None,  # type: ignore[dict-item, return-value]
}


@pytest.mark.parametrize("says", UNSTORABLE.values(), ids=UNSTORABLE.keys())
def test_an_answer_that_cannot_be_stored_is_set_aside_and_the_next_goes_on(
    house: House, says: Callable[[Receipt], Receipt]
) -> None:
    first, second = house.publish(), publish_another(house)

    def answer(receipt: Receipt) -> Receipt:
        return says(receipt) if house.site.calls[-1].endswith("Открыт парк") else receipt

    house.site.says = answer
    for _ in range(MOST_DEFECTS):
        house.outbox.run_due()
        house.clock.advance(hours=2)
    assert house.publishing.get(second.id).state is DeliveryState.DELIVERED
    aside = house.publishing.get(first.id)
    assert aside.state is DeliveryState.FAILED
    assert "try again" in str(aside.problem)
    assert house.outbox.run_due() == 0
    assert house.article().status is ArticleStatus.DRAFT
    house.site.says = lambda receipt: receipt
    house.publishing.retry(first.id)
    house.outbox.run_due()
    assert house.publishing.get(first.id).state is DeliveryState.DELIVERED
    assert len(house.site.pages) == 2


def test_what_cannot_be_recorded_at_all_stands_in_nobodys_way(house: House) -> None:
    first, second = house.publish(), publish_another(house)
    with house.database._engine.begin() as connection:
        connection.execute(
            sa.text(
                "create trigger no before update on deliveries when new.id = '"
                + first.id
                + "' and new.state <> 'sending' begin select raise(abort, 'no'); end"
            )
        )
    assert house.outbox.run_due() == 2
    assert house.publishing.get(second.id).state is DeliveryState.DELIVERED
    assert house.publishing.get(first.id).state is DeliveryState.SENDING
    assert house.outbox._records.seconds_to_next() == float("inf")


def test_what_was_interrupted_lets_the_others_go_first(house: House) -> None:
    house.publish()
    interrupt(house)
    publish_another(house)
    house.outbox.run_due()
    assert house.site.calls[1:] == ["deliver Второй", "deliver Открыт парк"]


def test_what_ends_the_program_again_and_again_is_set_aside(house: House) -> None:
    first = house.publish()
    for _ in range(MOST_INTERRUPTIONS):
        interrupt(house)
    assert house.outbox.run_due() == 0
    aside = house.publishing.get(first.id)
    assert aside.state is DeliveryState.FAILED
    assert "again and again" in str(aside.problem)
    house.publishing.retry(first.id)
    house.outbox.run_due()
    assert house.publishing.get(first.id).state is DeliveryState.DELIVERED
    assert len(house.site.pages) == 1


def interrupt(house: House) -> None:
    house.site.fail = [KeyboardInterrupt()]  # type: ignore[list-item]
    with pytest.raises(KeyboardInterrupt):
        house.outbox.run_due()


def publish_another(house: House) -> Delivery:
    house.keep(Article("a2", title="Второй", body="Текст."))
    return house.publishing.publish("a2", "web")


def _round() -> dict[str, object]:
    inner: dict[str, object] = {}
    inner["again"] = inner
    return inner


DAMAGES = ("state = 'zzz'", "due = 'tomorrow'", "payload = '{'", "action = x'ff'", "sha = ''")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_delivery_is_told_and_stops_no_other(house: House, damage: str) -> None:
    first, second = house.publish(), publish_another(house)
    with house.database._engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE deliveries SET {damage} WHERE id = '{first.id}'")  # noqa: S608
    assert house.outbox._records.seconds_to_next() < float("inf")
    house.outbox.run_due()
    assert house.publishing.get(second.id).state is DeliveryState.DELIVERED
    assert any(first.id in str(told) for told in house.database.damage.met)
