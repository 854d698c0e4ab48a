"""The kinds of sites. Each package beside this module is one: nothing here names any of them."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from presseditor import sites
from presseditor.domain.addresses import web_address
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.connection import SiteConnection
from presseditor.sites.kind import Kind, Material


@cache
def kinds() -> Mapping[str, Kind]:
    """Return all kinds by name, those in folders of this computer first."""
    names = [one.name for one in iter_modules(sites.__path__) if one.ispkg]
    found: list[Kind] = [import_module(f"{sites.__name__}.{one}.kind").KIND for one in names]
    found.sort(key=lambda one: (not one.can.folder, one.name))
    return {one.name: one for one in found}


def kind_of(site: Site) -> Kind:
    """Return the site's kind; raise ``CorrectionError`` for one that this version has not."""
    found = kinds().get(site.kind)
    if found is None:
        raise CorrectionError(
            message(
                "This version of the program cannot speak to the site “{name}” ({kind}). Install"
                " the version that it was added with.",
                name=site.name,
                kind=site.kind,
            )
        )
    return found


def can(site: Site) -> Capabilities:
    """Return what the site can do: nothing at all where its kind is not known here."""
    return kind_can(site.kind)


def kind_can(name: str) -> Capabilities:
    """Return what sites of the kind called ``name`` can do, as ``can`` does for one site."""
    found = kinds().get(name)
    return found.can if found else Capabilities()


def folder_kind() -> Kind:
    """Return the kind of the site that every profile has in a folder of its own."""
    return next(one for one in kinds().values() if one.can.folder)


def connect(site: Site, material: Material) -> SiteConnection:
    """Return a connection; nothing is opened or sent yet. Raises ``CorrectionError``."""
    return kind_of(site).connect(site, material)


def page_address(site: Site | None, url: str) -> str:
    """Return ``url`` if it can be a page of ``site`` (a file only in a folder of its own).

    Otherwise return an empty string: what a site answers may name any program on this machine.
    """
    found = kinds().get(site.kind) if site else None
    return found.page_address(site, url) if site and found else web_address(url)
