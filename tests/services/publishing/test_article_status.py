"""Where an article stands after what the sites, or the officer, did with it."""

from dataclasses import replace

import pytest

from presseditor.domain.article import ArticleStatus
from presseditor.domain.delivery import DeliveryState
from presseditor.domain.errors import CorrectionError, SignInError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from tests.services.press_house import House

REFUSED = SignInError(message("Пароль не подошёл"))


def add_site(house: House, name: str) -> None:
    with house.database.transaction() as stores:
        stores.sites.save(Site(name, name, "wordpress", f"https://{name}.test"))


@pytest.mark.parametrize(
    "before", [ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW, ArticleStatus.APPROVED]
)
def test_what_the_site_refused_is_back_where_it_stood(house: House, before: ArticleStatus) -> None:
    house.keep(replace(house.article(), status=before))
    house.site.fail = [REFUSED]
    house.publish()
    assert house.article().status is ArticleStatus.QUEUED
    house.outbox.run_due()
    assert house.article().status is before


def test_another_try_puts_it_in_the_queue_and_on_the_site(house: House) -> None:
    house.site.fail = [REFUSED]
    delivery = house.publish()
    house.outbox.run_due()
    house.keep(replace(house.article(), status=ArticleStatus.APPROVED))
    house.publishing.retry(delivery.id)
    assert house.article().status is ArticleStatus.QUEUED
    house.publishing.cancel(delivery.id)
    assert house.article().status is ArticleStatus.APPROVED
    house.publish()
    house.outbox.run_due()
    assert house.article().status is ArticleStatus.PUBLISHED


def test_a_correction_that_was_refused_leaves_the_page_published(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    house.keep(replace(house.article(), title="Открыт новый парк"))
    house.site.fail = [REFUSED]
    house.publish()
    house.outbox.run_due()
    assert house.article().status is ArticleStatus.PUBLISHED


def test_a_withdrawal_that_was_refused_leaves_the_page_published(house: House) -> None:
    house.publish()
    house.outbox.run_due()
    withdrawal = house.publishing.withdraw("a1", "web")
    house.publishing.cancel(withdrawal.id)
    assert house.article().status is ArticleStatus.PUBLISHED


def test_one_site_of_two_refuses_and_the_other_has_it(house: House) -> None:
    add_site(house, "second")
    house.site.fail = [REFUSED]
    house.publish()
    other = house.publishing.publish("a1", "second")
    house.outbox.run_due()
    assert house.publishing.get(other.id).state is DeliveryState.DELIVERED
    assert house.article().status is ArticleStatus.PUBLISHED


def test_cancelling_for_one_site_leaves_the_other_in_the_queue(house: House) -> None:
    add_site(house, "second")
    first = house.publish()
    house.publishing.publish("a1", "second")
    house.publishing.cancel(first.id)
    assert house.article().status is ArticleStatus.QUEUED
    with pytest.raises(CorrectionError):
        house.publishing.cancel(first.id)
