"""A WordPress site: one page for one key, whatever the network does.

Look for the mark; else make an empty draft that carries it; then everything else is an update by
id that also publishes; look once more and remove twins. After any doubt: from the beginning.
"""

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from typing_extensions import override

from presseditor.domain.clock import Clock, SystemClock
from presseditor.domain.delivery import Delivery, PayloadImage
from presseditor.domain.errors import CorrectionError, SignInError
from presseditor.domain.message import Message, message
from presseditor.domain.origin import Origin, origin_or_none
from presseditor.domain.site import Site
from presseditor.sites.connection import Receipt, Remember, SiteConnection, SiteReport
from presseditor.sites.wordpress import edits, posts, terms
from presseditor.sites.wordpress.answers import Media, Post, own_address
from presseditor.sites.wordpress.api import Api, garbage
from presseditor.sites.wordpress.content import content_of, marker_of, page_key, words_of
from presseditor.sites.wordpress.discovery import find_root
from presseditor.sites.wordpress.http import DEADLINE, Http, Request, SignIn
from presseditor.sites.wordpress.media import ensure_picture

SOON = dt.timedelta(minutes=1)
"""WordPress publishes at once what is scheduled less than a minute ahead."""


class WordPressSite(SiteConnection):
    """Speaks to one site; ``deadline`` is the seconds for each whole request."""

    def __init__(
        self,
        site: Site,
        password: Callable[[], str | None],
        image_file: Callable[[PayloadImage], Path],
        clock: Clock | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        self._site = site
        self._password = password
        self._image_file = image_file
        self._clock = clock or SystemClock()
        self._deadline = deadline

    @override
    def check(self) -> SiteReport:
        api = self._api()
        me = api.me()
        rights = me.rights
        _require_publishing(rights)
        details = []
        if "unfiltered_html" not in rights:
            details.append(
                message("Data for search engines is left out: your user may not publish it.")
            )
        if "manage_categories" not in rights:
            details.append(message("Your user may not make new rubrics on the site."))
        name = " ".join(me.name.split()) or self._site.user
        moved = "" if api.origin == Origin.of(self._site.address) else str(api.origin)
        if moved:
            details.append(message("The site moved to encryption: {address}.", address=moved))
            moved += urlsplit(self._site.address).path
        return SiteReport(
            ok=True,
            message=message("Signed in as {name}.", name=name),
            details=tuple(details),
            address=moved,
        )

    @override
    def deliver(self, delivery: Delivery, remember: Remember) -> Receipt:
        api = self._api()
        rights = api.me().rights
        _require_publishing(rights)
        post = posts.ensure_post(api, delivery, remember)
        edits.refuse_lost_update(api, delivery, post)
        pictures = self._pictures(api, delivery, remember)
        key = page_key(delivery)
        unfiltered = "unfiltered_html" in rights
        urls = {name: one.source_url for name, one in pictures.items()}
        content = content_of(delivery.payload, key, urls, unfiltered=unfiltered)
        values = self._values(api, delivery, content, pictures)
        trail: dict[str, object] = {"left": edits.left_there(post)}
        remember("publish", {**trail, "sending": edits.words_hash(content)})
        answer = api.post(f"{posts.POSTS}/{post.id}", Post, values)
        if answer.id != post.id:
            raise garbage()
        trail = {"left": edits.left_there(answer), "sending": ""}
        remember("twins", trail)
        _compare(answer, values, content)
        posts.remove_twins(api, key, post.id)
        remote: dict[str, object] = {"page_key": key, "post_id": post.id, **trail}
        url = own_address(answer.link, api.origin)
        return Receipt(
            url or self._known_address(api, post),
            remote,
            hashlib.sha256(content.encode()).hexdigest(),
            live=answer.status != "future",
            remark=None if url else _told_elsewhere(answer.link, api.origin),
        )

    def _known_address(self, api: Api, post: Post) -> str:
        """Return the address that every WordPress answers for a post."""
        return f"{api.origin}{urlsplit(self._site.address).path.rstrip('/')}/?p={post.id}"

    @override
    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        """Make the page a draft: readers no longer see it, the site's editors keep the text."""
        api = self._api()
        key = page_key(delivery)
        known = posts.known_post(api, delivery)
        found = [known] if known else posts.find_posts(api, key)
        for post in found:
            remember("withdraw", {"page_key": key, "post_id": post.id})
            if post.status not in {"draft", "trash"}:
                api.post(f"{posts.POSTS}/{post.id}", Post, {"status": "draft"})
        if not found:
            api.me()
        return Receipt("", {"page_key": key})

    @override
    def read_back(self, receipt: Receipt) -> Message | None:
        answer = Http(deadline=self._deadline, reader=True).send(
            Request(
                "GET", receipt.url, headers={"Accept": "text/html", "Cache-Control": "no-cache"}
            )
        )
        marker = marker_of(str(receipt.remote.get("page_key", "")))
        if answer.status == 200 and marker in answer.text:  # noqa: PLR2004 - HTTP's own
            return receipt.remark
        return message(
            "The site took the page, but readers do not see the new text at {url} yet (answer"
            " {status}). A cache may need some minutes; look at the page yourself.",
            url=receipt.url,
            status=answer.status,
        )

    def _api(self) -> Api:
        password = self._password()
        if not self._site.user or not password:
            raise SignInError(
                message(
                    "No name or application password is kept for the site “{name}”. Enter them in"
                    " the site's settings.",
                    name=self._site.name,
                )
            )
        root = find_root(
            self._site.address,
            Http(deadline=self._deadline),
            plain_http=self._site.allow_plain_http,
        )
        sign_in = SignIn(root.origin, self._site.user, password)
        return Api(root, Http(sign_in, self._deadline))

    def _pictures(self, api: Api, delivery: Delivery, remember: Remember) -> dict[str, Media]:
        made: dict[str, Media] = {}
        for image in delivery.payload.pictures:
            remember("media", {})
            made[image.asset_name] = ensure_picture(api, image, self._image_file)
        return made

    def _values(
        self,
        api: Api,
        delivery: Delivery,
        content: str,
        pictures: dict[str, Media],
    ) -> dict[str, Any]:
        payload, now = delivery.payload, self._clock.now()
        values: dict[str, Any] = {
            "title": payload.title,
            "content": content,
            "excerpt": payload.excerpt,
            "slug": payload.slug,
            "tags": terms.tag_ids(api, payload.tags),
            "featured_media": pictures[payload.cover.asset_name].id if payload.cover else 0,
            "status": "publish",
        }
        if payload.rubric:
            values["categories"] = terms.category_ids(api, payload.rubric)
        if payload.publish_at is not None:
            later = payload.publish_at > now + SOON
            values["status"] = "future" if later else "publish"
            at = payload.publish_at if later else min(payload.publish_at, now)
            values["date_gmt"] = at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")
        return values


def _require_publishing(rights: frozenset[str]) -> None:
    if "publish_posts" not in rights:
        raise SignInError(
            message(
                "Your user on the site may write but not publish. Ask the site's administrator for"
                " the role of an author or an editor."
            )
        )


def _told_elsewhere(link: str, origin: Origin) -> Message:
    there = origin_or_none(link)
    if there is None:
        return message(
            "The page is on the site, but what the site gives as its address is none. Look at the"
            " page yourself."
        )
    return message(
        "The page is on the site, but the site gives its address as one of {there}, not of {here}."
        " If readers use that one, enter it in the site's settings.",
        there=there.name,
        here=origin.name,
    )


def _compare(answer: Post, values: dict[str, Any], content: str) -> None:
    """See that the site kept what it was sent: it drops silently what it does not like."""
    stored = answer.content.raw
    if stored.strip() != content.strip() and words_of(stored) != words_of(content):
        raise CorrectionError(
            message(
                "The site changed the words of the text. Look at the page and ask the site's"
                " administrator which plugin does it."
            )
        )
    kept: dict[str, object] = {
        "featured_media": answer.featured_media,
        "categories": set(answer.categories),
        "tags": set(answer.tags),
    }
    for name, there in kept.items():
        wanted = values.get(name, there)
        if there != (set(wanted) if isinstance(wanted, list) else wanted):
            raise CorrectionError(
                message(
                    "The site published the text but dropped a part of it ({part}). Look at the"
                    " page and set it there.",
                    part=name,
                )
            )
    if answer.status not in {"publish", "future"}:
        raise SignInError(
            message(
                "The site keeps the page for review (“{status}”). Ask the site's administrator to"
                " publish it.",
                status=answer.status[:40],
            )
        )
