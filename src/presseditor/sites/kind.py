"""A kind of site: what it is called, what it can do, and how a record of it becomes a connection.

Each package in ``sites`` is one kind and holds it in ``kind.py`` as ``KIND``.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from presseditor.domain.addresses import web_address
from presseditor.domain.delivery import PayloadImage
from presseditor.domain.message import Message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.connection import SiteConnection


@dataclass(frozen=True, slots=True)
class Material:
    """What a connection works with.

    ``password`` is asked for when it is needed, ``image_file`` gives the copy of a picture that
    may leave the house, ``templates`` is the folder of template folders.
    """

    password: Callable[[], str | None]
    image_file: Callable[[PayloadImage], Path]
    templates: Path


class Kind(ABC):
    """One kind of site. ``name`` is stored with each site, so it never changes.

    ``label`` is its name in a list, ``offer`` what it is called where one is chosen.
    """

    name: str
    label: Message
    offer: Message
    can: Capabilities

    @abstractmethod
    def connect(self, site: Site, material: Material) -> SiteConnection:
        """Return a connection; nothing is opened or sent yet."""

    @abstractmethod
    def prepared(self, site: Site) -> Site:
        """Return the site as it is stored, after making what it needs on this computer.

        Raises ``CorrectionError`` for what is no address of this kind, ``ConsentError`` for what
        only the officer can say yes to.
        """

    def page_address(self, site: Site, url: str) -> str:
        """Return ``url`` if it can be a page of ``site``, otherwise an empty string."""
        del site
        return web_address(url)

    def password_page(self, address: str) -> str:
        """Return the page on which the site at ``address`` makes a password for this program.

        Raises ``CorrectionError`` for what is no address.
        """
        return web_address(address)
