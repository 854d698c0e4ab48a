"""Sites of WordPress."""

from dataclasses import replace

from typing_extensions import override

from presseditor.domain.message import message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.connection import SiteConnection
from presseditor.sites.kind import Kind, Material
from presseditor.sites.web_home import require_tls


class WordPressKind(Kind):
    """Posts of a WordPress; what its user may not do there, the connection tells.

    Each server has a largest upload of its own and does not say it before one fails.
    """

    name = "wordpress"
    label = offer = message("WordPress")
    can = Capabilities(
        password=True, schedule=True, update=True, withdraw=True, categories=True, raw_html=True
    )

    @override
    def connect(self, site: Site, material: Material) -> SiteConnection:
        from presseditor.sites.wordpress.site import WordPressSite

        return WordPressSite(site, material.password, material.image_file)

    @override
    def prepared(self, site: Site) -> Site:
        from presseditor.sites.wordpress.discovery import home_of

        home = home_of(site.address)
        require_tls(home, plain_http=site.allow_plain_http)
        return replace(site, address=home)

    @override
    def password_page(self, address: str) -> str:
        from presseditor.sites.wordpress.authorize import authorize_url

        return authorize_url(address)


KIND = WordPressKind()
