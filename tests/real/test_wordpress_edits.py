"""What somebody changed on the site itself is not overwritten without a word."""

from dataclasses import replace

import pytest

from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.sites.wordpress.answers import Post
from tests.real.wordpress_office import Office

pytestmark = pytest.mark.real


def published(office: Office) -> Delivery:
    """Return the next delivery of a release that is on the site."""
    first = office.delivery()
    made = office.site().deliver(first, office.remember)
    payload = replace(first.payload, fragment="<p>Исправлено.</p>")
    return replace(first, payload=payload, remote={**office.remembered, **made.remote})


def edit(office: Office, delivery: Delivery, **values: object) -> None:
    route = f"/wp/v2/posts/{delivery.remote['post_id']}"
    office.site("admin")._api().post(route, Post, dict(values))


@pytest.mark.parametrize(
    "values", [{"title": "Правка"}, {"content": "Другой текст"}, {"excerpt": "Иначе"}]
)
def test_a_change_made_on_the_site_is_told_and_stays(
    office: Office, values: dict[str, object]
) -> None:
    second = published(office)
    edit(office, second, **values)
    with pytest.raises(CorrectionError, match=r"changed on the site itself \(admin, \d\d\.\d\d"):
        office.site().deliver(second, office.remember)
    post = office.look(f"posts/{second.remote['post_id']}?context=edit")
    assert "Исправлено" not in post["content"]["raw"]
    assert len(office.look(f"posts?slug={second.payload.slug}")) == 1


def test_the_officer_may_overwrite_it(office: Office) -> None:
    second = published(office)
    edit(office, second, content="Без пометки программы")
    agreed = replace(second, remote={**second.remote, "overwrite": True})
    office.site().deliver(agreed, office.remember)
    assert "Исправлено" in office.posts_of(second)[0]["content"]["raw"]


def test_an_update_whose_answer_was_lost_is_our_own(office: Office) -> None:
    def lose(step: str, remote: dict[str, object]) -> None:
        if step == "twins":
            raise RetryError(message("the answer was lost"))
        office.remember(step, remote)

    second = published(office)
    with pytest.raises(RetryError):
        office.site().deliver(second, lose)
    again = replace(second, remote={**second.remote, **office.remembered})
    assert office.site().deliver(again, office.remember).live


def test_an_unchanged_page_is_updated_again_and_again(office: Office) -> None:
    second = published(office)
    for _ in range(2):
        made = office.site().deliver(second, office.remember)
        second = replace(second, remote={**second.remote, **made.remote})
    office.site().withdraw(second, office.remember)
    assert office.site().deliver(second, office.remember).live
