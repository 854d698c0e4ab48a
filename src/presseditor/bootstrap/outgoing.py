"""The parts of a desk by which a text leaves the house."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from presseditor.bootstrap.writing import Writing
from presseditor.paths import resources

if TYPE_CHECKING:
    from presseditor.domain.bundle import Bundle
    from presseditor.domain.delivery import Payload
    from presseditor.domain.site import Site
    from presseditor.exporting.formats import ExportContext
    from presseditor.services.exporting.exports import Exports
    from presseditor.services.publishing import Publishing
    from presseditor.services.publishing.news import News
    from presseditor.services.publishing.outbox import OutboxRunner
    from presseditor.services.publishing.sites import Sites
    from presseditor.sites.connection import SiteConnection


class Outgoing(Writing):
    """Exports, sites, the outbox, publishing."""

    @cached_property
    def exports(self) -> Exports:
        from presseditor.services.exporting.exports import Exports

        return Exports(self.articles, self._export_context, self.database, self.gate)

    def _export_context(self, site: Site | None) -> ExportContext:
        from presseditor.exporting.formats import ExportContext

        return ExportContext(
            site=site,
            page_renderer=self.pages,
            image_file=self.pictures.clean_file,
            letterhead=self.profile.letterhead,
        )

    @cached_property
    def sites(self) -> Sites:
        from presseditor.services.publishing.sites import Sites
        from presseditor.sites.credentials import Credentials
        from presseditor.sites.local_memory import ThisComputer

        credentials = Credentials(ThisComputer(self.profile.this_computer))
        return Sites(self.database, self.changes, credentials, self._connect)

    def _connect(self, site: Site, password: Callable[[], str | None]) -> SiteConnection:
        from presseditor.sites.kind import Material
        from presseditor.sites.registry import connect

        templates = resources() / "templates"
        return connect(site, Material(password, self.pictures.clean_file, templates))

    @cached_property
    def outbox(self) -> OutboxRunner:
        from presseditor.services.publishing.outbox import OutboxRunner

        return OutboxRunner(self.database, self.changes, self.gate, self.sites.connection)

    @cached_property
    def publishing(self) -> Publishing:
        from presseditor.services.publishing import Publishing

        return Publishing(
            self.database, self.changes, self.gate, self._freeze, wake=self.outbox.wake
        )

    @cached_property
    def news(self) -> News:
        from presseditor.rendering.payload import payload_of
        from presseditor.services.publishing.news import News

        def page_of(bundle: Bundle, site: Site) -> Payload:
            return payload_of(bundle, site=site)

        return News(self.articles, self.publishing, self.sites, page_of)

    def _freeze(self, bundle: Bundle, site: Site) -> Payload:
        from presseditor.rendering.payload import payload_of
        from presseditor.services.publishing.abilities import fitted
        from presseditor.sites.registry import can

        payload = payload_of(bundle, site=site)
        self.pictures.require(payload.pictures)
        return fitted(
            payload, can(site), lambda image: self.pictures.clean_file(image).stat().st_size
        )
