from collections.abc import Iterator
from dataclasses import replace

import pytest

from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import RetryError
from tests.real.fault_proxy import KINDS, FaultProxy
from tests.real.wordpress_office import Office

pytestmark = pytest.mark.real

STEPS = 7
"""Requests of one release without pictures: root, user, search, shell, tags, update, twins."""


@pytest.fixture
def proxy(office: Office) -> Iterator[FaultProxy]:
    with FaultProxy(office.wordpress.port) as running:
        yield running


def deliver_at_last(office: Office, proxy: FaultProxy, delivery: Delivery) -> int:
    """Deliver as the outbox does, again after each failure; return the number of failures."""
    for failures in range(4):
        again = replace(delivery, remote={**delivery.remote, **office.remembered})
        try:
            office.site(port=proxy.port, deadline=2.5).deliver(again, office.remember)
        except RetryError:
            continue
        return failures
    pytest.fail("never delivered")


@pytest.mark.parametrize("kind", KINDS)
def test_a_fault_at_any_request_makes_one_page(
    office: Office, proxy: FaultProxy, kind: str
) -> None:
    for after in range(STEPS):
        delivery = office.delivery(title=f"{kind} {after}", tags=("парк",))
        proxy.break_next(kind, after)
        failures = deliver_at_last(office, proxy, delivery)
        assert proxy.spent
        # A garbled first answer is made good on the spot: the API's other address is asked.
        assert failures == 1 or (after == 0 and kind in {"garbage_200", "cut_answer"})
        (post,) = office.posts_of(delivery)
        assert post["status"] == "publish"
        assert "В субботу открыли парк" in post["content"]["raw"]


@pytest.mark.parametrize("kind", ["swallow", "cut_request", "cut_answer", "html_502"])
def test_a_fault_while_a_picture_travels_makes_one_picture(
    office: Office, proxy: FaultProxy, kind: str
) -> None:
    for after in (4, 5, 6):
        cover = office.picture(f"rgb({after},{KINDS.index(kind)},7)")
        delivery = office.delivery(cover=cover, images=(cover,))
        proxy.break_next(kind, after)
        deliver_at_last(office, proxy, delivery)
        assert len(office.posts_of(delivery)) == 1
        slug = cover.asset_name.partition(".")[0]
        assert len(office.look(f"media?search={slug}")) == 1
