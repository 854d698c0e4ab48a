"""Complete pages: a site's frame around an article's fragment, and the folder site's lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from markupsafe import Markup

from presseditor.domain.addresses import web_address
from presseditor.domain.bundle import Bundle
from presseditor.domain.delivery import Payload
from presseditor.domain.moment import Moment
from presseditor.domain.site import Site
from presseditor.domain.time_zone import DEFAULT_TIME_ZONE
from presseditor.rendering.fragment import Fragment
from presseditor.rendering.payload import payload_of
from presseditor.rendering.printed_dates import moment_words
from presseditor.rendering.structured import stamp
from presseditor.rendering.templates import TemplateSet

_OWN_PICTURE = re.compile(r'(<img(?: [\w-]+="[^"]*")*? src=")images/')


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One page in a list: ``url`` relative to the list or absolute, ``cover`` an image's URL."""

    title: str
    url: str
    date: Moment | None = None
    excerpt: str = ""
    cover: str = ""
    time_zone: str = DEFAULT_TIME_ZONE

    @property
    def words(self) -> str:
        """The date and time in words."""
        return moment_words(self.date) if self.date else ""

    @property
    def stamp(self) -> str:
        """The date and time as ISO 8601 with the zone's offset."""
        return stamp(self.date, self.time_zone)


class PageRenderer:
    """Fills a site's templates; ``templates`` is the folder of template folders.

    Raises ``CorrectionError`` naming file and line when an office's own template is broken.
    """

    def __init__(self, templates: Path) -> None:
        self._templates = TemplateSet(templates)

    def page(
        self,
        bundle: Bundle,
        fragment: Fragment,
        site: Site | None,
        *,
        canonical_url: str = "",
        asset_base: str = "images/",
    ) -> str:
        """Return the complete page of an article; its pictures are looked for in ``asset_base``."""
        payload = payload_of(bundle, fragment, site, canonical_url=canonical_url)
        return self.payload_page(payload, site, canonical_url=canonical_url, asset_base=asset_base)

    def payload_page(
        self,
        payload: Payload,
        site: Site | None,
        *,
        canonical_url: str = "",
        asset_base: str = "images/",
    ) -> str:
        """Return the complete page of a frozen payload: what a site that takes files receives."""
        canonical_url = web_address(canonical_url)
        fragment = _OWN_PICTURE.sub(rf"\g<1>{asset_base}", payload.fragment)
        published = Moment.parse(payload.published) if payload.published else None
        cover = f"{asset_base}{payload.cover.asset_name}" if payload.cover else ""
        return self._templates.render(
            "page.html.j2",
            site,
            {
                "title": payload.title,
                "date_words": moment_words(published) if published else "",
                "date_stamp": stamp(published, payload.time_zone),
                "rubric": payload.rubric,
                "tags": payload.tags,
                "excerpt": payload.excerpt,
                "fragment": Markup(fragment),  # noqa: S704 - went through ``sanitize``
                "json_ld": Markup(payload.json_ld),  # noqa: S704 - script-safe JSON
                "canonical_url": canonical_url,
                "cover_url": urljoin(canonical_url, cover) if canonical_url and cover else "",
                "cover_alt": payload.cover.alt if payload.cover else "",
            },
        )

    def shell(self, site: Site | None) -> str:
        """Return the page with empty places for a live preview to fill.

        ``#press-fragment`` holds the blocks; ``#press-<key>`` takes ``head_parts``' HTML.
        """
        empty = Payload(title="", slug="", excerpt="", fragment="")
        return self.payload_page(empty, site)

    def head_parts(self, bundle: Bundle) -> dict[str, str]:
        """Return the inner HTML of ``#press-title``, ``#press-date`` and ``#press-rubric``."""
        article = bundle.article
        published = article.published
        date = Markup("")
        if published is not None:
            date = Markup('<time datetime="{}">{}</time>').format(
                stamp(published, article.time_zone), moment_words(published)
            )
        return {
            "title": str(Markup.escape(article.title)),
            "date": str(date),
            "rubric": str(Markup.escape(article.rubric)),
        }

    def index(
        self, entries: Sequence[IndexEntry], site: Site | None, *, feed: str = "rss.xml"
    ) -> str:
        """Return a site's front page: the list of its releases, in the order given."""
        return self._list("index.html.j2", entries, site, feed=feed)

    def feed(self, entries: Sequence[IndexEntry], site: Site | None) -> str:
        """Return the RSS 2.0 feed."""
        return self._list("rss.xml.j2", entries, site)

    def sitemap(self, entries: Sequence[IndexEntry], site: Site | None) -> str:
        """Return the sitemap for search engines."""
        return self._list("sitemap.xml.j2", entries, site)

    def _list(
        self, template: str, entries: Sequence[IndexEntry], site: Site | None, **more: str
    ) -> str:
        values: dict[str, Any] = {"entries": entries, **more}
        return self._templates.render(template, site, values)
