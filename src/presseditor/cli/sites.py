"""Verbs of sites: add, test, list."""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from presseditor.cli.session import Session
from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.errors import SignInError
from presseditor.domain.ids import free_id
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.sites.registry import kinds

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add site."""
    site = verbs.add_parser("site", help="where to publish")
    actions = site.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", parents=[common], help="add a site")
    _take_site(add)
    add.set_defaults(run=_add_site)
    test = actions.add_parser("test", parents=[common], help="test the connection")
    test.add_argument("name")
    test.set_defaults(run=_test_site)
    listing = actions.add_parser("list", parents=[common], help="the sites")
    listing.set_defaults(run=_list_sites)


def _take_site(add: argparse.ArgumentParser) -> None:
    add.add_argument("name")
    add.add_argument("--kind", choices=list(kinds()), required=True)
    add.add_argument("--address", required=True, help="a folder or the site's URL")
    add.add_argument("--user", default="")
    add.add_argument("--password-stdin", action="store_true", help="read the password from stdin")
    add.add_argument("--public-url", default="")
    add.add_argument(
        "--allow-plain-http", action="store_true", help="send the password without encryption"
    )
    add.add_argument(
        "--accept-plain-store",
        action="store_true",
        help="keep the password even where this computer's store is plain text",
    )
    add.add_argument(
        "--into-existing",
        action="store_true",
        help="publish into a folder that holds other files; none of them is replaced",
    )
    add.add_argument("--title", default="")


def _add_site(session: Session, options: argparse.Namespace) -> int:
    sites = session.desk.sites
    wanted = session.parts.names.record_id(options.name)
    site = Site(
        id=free_id(wanted, {one.id for one in sites.all()}),
        name=options.name,
        kind=options.kind,
        address=_address(options),
        user=options.user,
        public_url=options.public_url,
        title=options.title or options.name,
        allow_plain_http=options.allow_plain_http,
        into_existing=options.into_existing,
    )
    password = _read_password() if options.password_stdin else None
    if options.accept_plain_store:
        sites.accept_plain_store()
    if not _save_site(session, site, password):
        return 1
    session.say(message("The site “{name}” was added.", name=site.name), id=site.id)
    return 0


def _save_site(session: Session, site: Site, password: str | None) -> bool:
    """Store the site; return False after saying which option agrees to what it needs."""
    try:
        session.desk.sites.save(site, password)
    except ConsentError as error:
        session.explain(error.text)
        option = _AGREE[error.consent]
        session.explain(message("To agree, add the option {option}.", option=option))
        return False
    except SignInError:
        session.explain(
            message("The site “{name}” was added, but without its password.", name=site.name)
        )
        raise
    return True


_AGREE = {
    Consent.FULL_FOLDER: "--into-existing",
    Consent.PLAIN_STORE: "--accept-plain-store",
    Consent.OTHER_ADDRESS: "--address",
}


def _address(options: argparse.Namespace) -> str:
    """Return what the shell's user means: a folder is named from where they stand."""
    address = str(options.address)
    is_path = bool(address.strip()) and not re.match(r"[A-Za-z][\w+.-]+:", address)
    if is_path and kinds()[options.kind].can.folder:
        return str(Path(address).expanduser().absolute())
    return address


def _read_password() -> str:
    import sys

    return sys.stdin.readline().rstrip("\r\n")


def _test_site(session: Session, options: argparse.Namespace) -> int:
    report = session.desk.sites.test(session.desk.sites.find(options.name))
    words = [session.words(one) for one in (report.message, *report.details)]
    if session.as_json:
        session.show({"ok": report.ok, "message": words[0], "details": words[1:]})
    else:
        print("\n".join(words))
    return 0 if report.ok else 1


def _list_sites(session: Session, options: argparse.Namespace) -> int:
    del options
    rows = [
        {"id": one.id, "name": one.name, "kind": one.kind, "address": one.address}
        for one in session.desk.sites.all()
    ]
    if session.as_json:
        session.show(rows)
    else:
        for row in rows:
            print("{id}  {kind:10} {name}  {address}".format(**row))
    return 0
