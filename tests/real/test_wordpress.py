import datetime as dt
import urllib.request
from dataclasses import replace

import pytest

from presseditor.domain.delivery import PayloadImage
from presseditor.domain.errors import CorrectionError, SignInError
from presseditor.sites.wordpress.posts import POSTS
from tests.real.wordpress_office import Office

pytestmark = pytest.mark.real


def test_a_release_is_on_the_site_with_all_its_parts(office: Office) -> None:
    cover, other = office.picture("green"), office.picture("red")
    delivery = office.delivery(
        title="«Парк & сад»: открытие",
        fragment='<p class="lead">В субботу\nоткрыли парк.</p>\n'
        f'<p><img src="images/{other.asset_name}" alt="Парк"></p>',
        json_ld='{"@type": "NewsArticle"}',
        rubric="Благоустройство",
        tags=("парк", "Заречный район"),
        cover=cover,
        images=(cover, other),
    )
    receipt = office.site().deliver(delivery, office.remember)
    (post,) = office.posts_of(delivery)
    assert (post["status"], post["link"]) == ("publish", receipt.url)
    assert post["title"]["raw"] == "«Парк & сад»: открытие"
    assert post["featured_media"]
    assert len(post["tags"]) == 2
    category = office.look(f"categories/{post['categories'][0]}")
    assert category["name"] == "Благоустройство"
    assert "wp-content/uploads" in post["content"]["raw"]
    with urllib.request.urlopen(receipt.url) as page:  # noqa: S310 - our own server
        text = page.read().decode()
    assert '<p class="lead">В субботу\nоткрыли парк.</p>' in text
    assert '<script type="application/ld+json">{"@type": "NewsArticle"}</script>' in text
    assert office.site().read_back(receipt) is None


def test_a_correction_changes_the_same_page(office: Office) -> None:
    first = office.delivery(rubric="Спорт")
    made = office.site().deliver(first, office.remember)
    payload = replace(first.payload, title="Исправлено", fragment="<p>Исправлено.</p>")
    second = replace(first, key="other", payload=payload, remote=made.remote)
    again = office.site().deliver(second, office.remember)
    assert again.url == made.url
    (post,) = office.posts_of(first)
    assert post["title"]["raw"] == "Исправлено"


def test_the_same_picture_is_uploaded_once(office: Office) -> None:
    cover = office.picture("blue")
    for _ in range(2):
        delivery = office.delivery(cover=cover, images=(cover,))
        office.site().deliver(delivery, office.remember)
    slug = cover.asset_name.partition(".")[0]
    (media,) = office.look(f"media?search={slug}")
    assert media["alt_text"] == "Парк, blue"


def test_a_scheduled_page_is_held_back_by_the_site(office: Office) -> None:
    at = dt.datetime.now(dt.UTC).replace(microsecond=0) + dt.timedelta(hours=3)
    delivery = office.delivery(publish_at=at)
    assert not office.site().deliver(delivery, office.remember).live
    (post,) = office.posts_of(delivery)
    assert (post["status"], post["date_gmt"]) == ("future", f"{at:%Y-%m-%dT%H:%M:%S}")
    now = replace(delivery.payload, publish_at=at - dt.timedelta(hours=4))
    assert office.site().deliver(replace(delivery, payload=now), office.remember).live
    assert office.posts_of(delivery)[0]["status"] == "publish"


def test_less_than_a_minute_ahead_is_published_at_once(office: Office) -> None:
    at = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=30)
    assert office.site().deliver(office.delivery(publish_at=at), office.remember).live


def test_a_withdrawn_page_is_a_draft_and_can_come_back(office: Office) -> None:
    delivery = office.delivery()
    made = office.site().deliver(delivery, office.remember)
    for _ in range(2):
        assert not office.site().withdraw(delivery, office.remember).url
    assert office.posts_of(delivery)[0]["status"] == "draft"
    assert office.site().deliver(delivery, office.remember).url == made.url
    assert not office.site().withdraw(office.delivery(), office.remember).url


def test_a_post_in_the_bin_is_used_again(office: Office) -> None:
    delivery = office.delivery()
    office.site().deliver(delivery, office.remember)
    post_id = office.remembered["post_id"]
    office.site()._api().delete(f"{POSTS}/{post_id}")
    office.site().deliver(delivery, office.remember)
    assert [one["status"] for one in office.posts_of(delivery)] == ["publish"]


def test_a_wrong_password_and_a_missing_right_are_told_apart(office: Office) -> None:
    with pytest.raises(SignInError, match="application password"):
        office.site(password="wrong").deliver(office.delivery(), office.remember)  # noqa: S106
    with pytest.raises(SignInError, match="may write but not publish"):
        office.site("contributor").deliver(office.delivery(), office.remember)
    with pytest.raises(SignInError, match="not publish"):
        office.site("contributor").check()


def test_an_author_publishes_without_data_for_search_engines(office: Office) -> None:
    delivery = office.delivery(
        json_ld='{"@type": "NewsArticle"}',
        fragment='<section class="event"><time datetime="2026-11-21">21 ноября</time>'
        ' <a data-record="org:x" href="https://x.test">x &amp; y</a></section>',
    )
    receipt = office.site("author").deliver(delivery, office.remember)
    (post,) = office.posts_of(delivery)
    assert "NewsArticle" not in post["content"]["raw"]
    assert office.site("author").read_back(receipt) is None
    report = office.site("author").check()
    assert report.ok
    assert len(report.details) == 2
    assert office.site("admin").check().details == ()


def test_an_author_cannot_make_a_rubric_and_is_told(office: Office) -> None:
    delivery = office.delivery(rubric="Нет такой рубрики")
    with pytest.raises(CorrectionError, match="Нет такой рубрики"):
        office.site("author").deliver(delivery, office.remember)
    done = replace(delivery, payload=replace(delivery.payload, rubric=""))
    office.site("author").deliver(done, office.remember)
    assert len(office.posts_of(delivery)) == 1


def test_a_drawing_that_the_site_does_not_take_is_told(office: Office) -> None:
    drawing = PayloadImage("1", "abc.svg", "image/svg+xml")
    with pytest.raises(CorrectionError, match="svg"):
        office.site().deliver(office.delivery(cover=drawing), office.remember)
