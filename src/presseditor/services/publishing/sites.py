"""Sites: where releases go, with their passwords and a test of the connection."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from presseditor.domain.consent import ConsentError
from presseditor.domain.errors import CorrectionError, NotFoundError, PressError
from presseditor.domain.message import message
from presseditor.domain.origin import Origin, origin_or_none
from presseditor.domain.site import Site
from presseditor.services.changes import Changes
from presseditor.sites.connection import SiteConnection, SiteReport
from presseditor.sites.credentials import Credentials
from presseditor.sites.registry import can, folder_kind, kind_of, kinds
from presseditor.storage.database import Database

EMBEDDED = "embedded"
"""The id of the folder site that every profile has."""
EMBEDDED_TITLE = "Новости"
"""Its heading until the office has a name."""

Connect = Callable[[Site, Callable[[], str | None]], SiteConnection]


class Sites:
    """The sites of a profile; ``connect`` makes a connection from a record and its password."""

    def __init__(
        self, database: Database, changes: Changes, credentials: Credentials, connect: Connect
    ) -> None:
        self._database = database
        self._changes = changes
        self._credentials = credentials
        self._connect = connect

    def all(self) -> list[Site]:
        """Return every site, by name."""
        with self._database.reading() as stores:
            return stores.sites.all()

    def get(self, site_id: str) -> Site:
        """Return the site; raise ``NotFoundError`` when there is none."""
        with self._database.reading() as stores:
            found = stores.sites.get(site_id)
        if found is None:
            raise NotFoundError.of(site_id)
        return found

    def find(self, name: str) -> Site:
        """Return the site of that id or name (upper and lower case are the same)."""
        sites = self.all()
        wanted = name.strip().casefold()
        by_id = [one for one in sites if one.id == name.strip()]
        by_name = [one for one in sites if one.name.strip().casefold() == wanted]
        found = by_id or by_name
        if not found:
            raise NotFoundError.of(name)
        return found[0]

    def save(self, site: Site, password: str | None = None) -> Site:
        """Store the site, and its password where one is given (``None`` leaves it as it is).

        A folder that is not there is made now: one that is missing later was unplugged. Refused
        are what is no address, one with a password in it, and one without encryption that the
        officer has not agreed to. The password is kept for the site's origin alone; where it
        cannot be kept, the site is stored all the same and ``SignInError`` is raised. What needs
        the officer's consent first is ``ConsentError``, and nothing is stored.
        """
        if not site.name.strip() or not site.address.strip():
            raise CorrectionError(message("A site needs a name and an address."))
        if site.public_url.strip():
            from presseditor.sites.web_home import home_of

            site = replace(site, public_url=home_of(site.public_url))
        site = kind_of(site).prepared(site)
        if password is not None:
            self._credentials.prepare()
        with self._database.transaction() as stores:
            before = stores.sites.get(site.id)
            stores.sites.save(site)
        self._changes.announce("site", site.id)
        self._keep_password(before, site, password)
        return site

    def _keep_password(self, before: Site | None, site: Site, password: str | None) -> None:
        former, present = _origin_of(before), _origin_of(site)
        if former is not None and former != present:
            if password is None and present is not None and present.is_upgrade_of(former):
                password = self._credentials.get(site.id, former)
            self._credentials.delete(site.id, former)
        if password is not None and present is not None:
            self._credentials.set(site.id, present, password)

    def accept_plain_store(self) -> None:
        """Keep the officer's yes to a password store that others can read, on this computer."""
        self._credentials.accept_plain_store()

    def delete(self, site_id: str) -> Site:
        """Remove the site and its password; refuse while something is on its way to it."""
        site = self.get(site_id)
        with self._database.transaction() as stores:
            if any(one.site_id == site_id for one in stores.deliveries.open()):
                raise CorrectionError(
                    message(
                        "Something is still on its way to “{name}”. Cancel it or wait, then"
                        " remove the site.",
                        name=site.name,
                    )
                )
            stores.sites.delete(site_id)
        origin = _origin_of(site)
        if origin is not None:
            self._credentials.delete(site_id, origin)
        self._changes.announce("site", site_id, "deleted")
        return site

    def test(self, site: Site, password: str | None = None) -> SiteReport:
        """Test the connection, with a password not stored yet where one is given."""
        try:
            return self.connection(site, password).check()
        except ConsentError as error:
            return SiteReport(ok=False, message=error.text, question=error)
        except PressError as error:
            return SiteReport(ok=False, message=error.text)

    def connection(self, site: Site, password: str | None = None) -> SiteConnection:
        """Return a connection that asks for the password when it needs it."""

        def ask() -> str | None:
            if password is not None:
                return password
            origin = _origin_of(site)
            return None if origin is None else self._credentials.get(site.id, origin)

        return self._connect(site, ask)

    def password_page(self, kind: str, address: str) -> str:
        """Return the page on which a site of that kind makes a password for this program.

        The site shows the password; the officer copies it. Raises ``CorrectionError`` for what
        is no address.
        """
        return kinds()[kind].password_page(address)

    def ensure_embedded(self, folder: Path, title: str = "") -> Site:
        """Return the profile's own folder site, made on the first start.

        ``title``, the office's name, heads it until the officer chooses a title of their own.
        """
        with self._database.reading() as stores:
            found = stores.sites.get(EMBEDDED)
        if found is not None and not self._is_of_another_profile(Path(found.address), folder):
            return self._titled(found, title)
        site = Site(EMBEDDED, "Мой сайт", folder_kind().name, str(folder), title=EMBEDDED_TITLE)
        return self.save(replace(site, title=title.strip() or EMBEDDED_TITLE))

    def _is_of_another_profile(self, found: Path, folder: Path) -> bool:
        """Return True for a folder that is gone, or that lies in the profile this is a copy of.

        The officer may have moved the site elsewhere; then no database lies beside it.
        """
        if found == folder:
            return False
        if not found.is_dir():
            return True
        beside = found.with_name(self._database.path.name)
        return beside.is_file() and not beside.samefile(self._database.path)

    def _titled(self, site: Site, title: str) -> Site:
        if site.title != EMBEDDED_TITLE or title.strip() in {"", EMBEDDED_TITLE}:
            return site
        return self.save(replace(site, title=title.strip()))


def _origin_of(site: Site | None) -> Origin | None:
    """Return whom the site's password is for; None for a site that has none."""
    return origin_or_none(site.address) if site is not None and can(site).password else None
