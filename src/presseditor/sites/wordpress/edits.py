"""Changes that somebody made on the site itself: seen before they would be overwritten.

WordPress has no version to compare (``modified_gmt`` counts seconds), so what was left there is
kept as a hash and the number of its revision.
"""

import hashlib
import json
from typing import Any

from presseditor.domain.delivery import Delivery
from presseditor.domain.errors import CorrectionError, SignInError
from presseditor.domain.message import Message, message
from presseditor.sites.wordpress.api import Api
from presseditor.sites.wordpress.content import words_of

_LISTS = ("categories", "tags")
_TEXTS = ("title", "content", "excerpt")


def left_there(post: dict[str, Any]) -> dict[str, object]:
    """Return what to keep of a post (context ``edit``) so that a change of it is seen."""
    parts: list[object] = [_raw(post, name) for name in _TEXTS]
    parts += [sorted(post.get(name) or []) for name in _LISTS]
    parts.append(post.get("featured_media") or 0)
    return {
        "hash": _sha(json.dumps(parts, ensure_ascii=False)),
        "revision": _revision(post),
        "slug": post.get("slug", ""),
    }


def words_hash(content: str) -> str:
    """Return a hash of the words alone, which a site keeps where it cuts markup."""
    return _sha(" ".join(words_of(content)))


def refuse_lost_update(api: Api, delivery: Delivery, post: dict[str, Any]) -> None:
    """Raise ``CorrectionError`` when the post is not as this program left it.

    An update whose answer was lost is this program's own work; ``remote["overwrite"]`` is the
    officer's word that the change may go.
    """
    left = delivery.remote.get("left")
    if not isinstance(left, dict) or delivery.remote.get("overwrite"):
        return
    if left.get("hash") == left_there(post)["hash"]:
        return
    if delivery.remote.get("sending") == words_hash(_raw(post, "content")):
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


def _who(api: Api, post: dict[str, Any]) -> str:
    """Return the name of who made the last revision; ``""`` where the site does not tell."""
    route = f"/wp/v2/posts/{post['id']}/revisions"
    try:
        revisions = api.list(route, per_page="1", context="edit")
        author = revisions[0].get("author") if revisions else None
        user = api.find(f"/wp/v2/users/{author}") if author else None
    except (CorrectionError, SignInError):
        return ""
    return str((user or {}).get("name", ""))


def _when(post: dict[str, Any]) -> str:
    """Return the site's local time of the change as ``23.11.2026 05:07``."""
    day, _, time = str(post.get("modified", "")).partition("T")
    return f"{'.'.join(reversed(day.split('-')))} {time[:5]}".strip()


def _revision(post: dict[str, Any]) -> int:
    links = post.get("_links")
    last = links.get("predecessor-version") if isinstance(links, dict) else None
    first = last[0] if isinstance(last, list) and last else {}
    return int(first.get("id", 0))


def _raw(post: dict[str, Any], name: str) -> str:
    part = post.get(name)
    return str(part.get("raw", "")) if isinstance(part, dict) else ""


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
