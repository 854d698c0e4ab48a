"""Changes that somebody made on the site itself: seen before they would be overwritten.

WordPress has no version to compare (``modified_gmt`` counts seconds), so what was left there is
kept as a hash.
"""

import datetime as dt
import hashlib
import json

from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import CorrectionError, RetryError, SignInError
from presseditor.domain.message import Message, message
from presseditor.sites.wordpress.answers import Post, Revision, User
from presseditor.sites.wordpress.api import Api
from presseditor.sites.wordpress.content import words_of


def left_there(post: Post) -> dict[str, object]:
    """Return what to keep of a post (context ``edit``) so that a change of it is seen."""
    parts: list[object] = [post.title.raw, post.content.raw, post.excerpt.raw]
    parts += [sorted(post.categories), sorted(post.tags), post.featured_media]
    return {"hash": _sha(json.dumps(parts, ensure_ascii=False)), "slug": post.slug}


def words_hash(content: str) -> str:
    """Return a hash of the words alone, which a site keeps where it cuts markup."""
    return _sha(" ".join(words_of(content)))


def refuse_lost_update(api: Api, delivery: Delivery, post: Post) -> None:
    """Raise ``CorrectionError`` when the post is not as this program left it.

    An update whose answer was lost is this program's own work; ``remote["overwrite"]`` is the
    officer's word that the change may go.
    """
    left = delivery.remote.get("left")
    if not isinstance(left, dict) or delivery.remote.get("overwrite"):
        return
    if left.get("hash") == left_there(post)["hash"]:
        return
    if delivery.remote.get("sending") == words_hash(post.content.raw):
        return
    raise CorrectionError(_told(_who(api, post), _when(post)))


def _told(who: str, when: str) -> Message:
    if who:
        return message(
            "The page was changed on the site itself ({who}, {when}). Publishing would undo that"
            " change. Take it over into the article, or publish again and overwrite it.",
            who=who,
            when=when,
        )
    return message(
        "The page was changed on the site itself ({when}). Publishing would undo that change. Take"
        " it over into the article, or publish again and overwrite it.",
        when=when,
    )


def _who(api: Api, post: Post) -> str:
    """Return the name of who made the last revision; ``""`` where the site does not tell."""
    route = f"/wp/v2/posts/{post.id}/revisions"
    try:
        revisions = api.list(route, Revision, per_page="1", context="edit")
        author = revisions[0].author if revisions else 0
        user = api.find(f"/wp/v2/users/{author}", User) if author else None
    except (CorrectionError, RetryError, SignInError):
        return ""
    return " ".join(user.name.split()) if user else ""


def _when(post: Post) -> str:
    """Return the site's local time of the change as ``23.11.2026 05:07``; ``"?"`` for none."""
    try:
        return f"{dt.datetime.fromisoformat(post.modified):%d.%m.%Y %H:%M}"
    except ValueError:
        return "?"


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
