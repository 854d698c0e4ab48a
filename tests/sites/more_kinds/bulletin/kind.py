"""The kind of site that can do least."""

from typing_extensions import override

from presseditor.domain.message import Message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.connection import SiteConnection
from presseditor.sites.kind import Kind, Material


class BulletinKind(Kind):
    """Takes a page once; nothing can be changed, taken off or held back."""

    name = "bulletin"
    label = offer = Message("a board")
    can = Capabilities(largest_upload=10)

    @override
    def connect(self, site: Site, material: Material) -> SiteConnection:
        raise NotImplementedError("no test delivers to a board")

    @override
    def prepared(self, site: Site) -> Site:
        return site


KIND = BulletinKind()
