"""Finding the one post that belongs to a key, and making it where there is none."""

from presseditor.domain.delivery import Delivery
from presseditor.sites.connection import Remember
from presseditor.sites.wordpress.answers import Post
from presseditor.sites.wordpress.api import Api
from presseditor.sites.wordpress.content import marker_of, page_key

POSTS = "/wp/v2/posts"
# «any» leaves out what lies in the bin.
_STATUSES = "publish,future,draft,pending,private,trash"


def find_posts(api: Api, key: str) -> list[Post]:
    """Return the posts that carry the key's mark, in whatever status, oldest first."""
    found = api.list(
        POSTS,
        Post,
        search=f"presseditor-{key}",
        status=_STATUSES,
        context="edit",
        orderby="id",
        order="asc",
        per_page="20",
    )
    return [one for one in found if marker_of(key) in one.content.raw]


def ensure_post(api: Api, delivery: Delivery, remember: Remember) -> Post:
    """Return the delivery's post; an empty draft is made where there is none."""
    key = page_key(delivery)
    known = known_post(api, delivery)
    if known is None:
        found = find_posts(api, key)
        known = found[0] if found else None
    if known is None:
        remember("shell", {"page_key": key})
        shell = {
            "title": delivery.payload.title,
            "content": marker_of(key),
            "status": "draft",
        }
        known = api.post(POSTS, Post, shell)
    remember("post", {"page_key": key, "post_id": known.id})
    return known


def known_post(api: Api, delivery: Delivery) -> Post | None:
    """Return the post that an earlier step stored the id of, if it is still there and ours."""
    post_id = delivery.remote.get("post_id")
    if not isinstance(post_id, int):
        return None
    found = api.find(f"{POSTS}/{post_id}", Post, context="edit")
    if found is None or marker_of(page_key(delivery)) in found.content.raw:
        return found
    # An editor of the site may have replaced the whole text and the mark with it.
    left = delivery.remote.get("left")
    return found if isinstance(left, dict) and left.get("slug") == found.slug else None


def remove_twins(api: Api, key: str, kept: int) -> None:
    """Remove the drafts that an answer lost on its way has left behind."""
    for one in find_posts(api, key):
        only_shell = one.content.raw.strip() == marker_of(key)
        if one.id != kept and only_shell and one.status != "publish":
            api.delete(f"{POSTS}/{one.id}", force="true")
