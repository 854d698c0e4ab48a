"""The verb of new versions: update check, download, install, rollback, set, publish."""

import argparse
import re
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from presseditor.cli.parser import days
from presseditor.cli.session import Session
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.updating import ROOT

if TYPE_CHECKING:
    from presseditor.cli.texts import Verbs
    from presseditor.domain.program_version import Release
    from presseditor.services.upkeep.updates import Handover

DAYS = 180
"""For how long a list is good: a forgotten place is noticed within half a year."""


def add_verbs(verbs: "Verbs", common: argparse.ArgumentParser) -> None:
    """Add update."""
    update = verbs.add_parser("update", help="new versions of the program")
    actions = update.add_subparsers(dest="action", required=True)
    check = actions.add_parser("check", parents=[common], help="look whether there is a new one")
    check.set_defaults(run=_check)
    download = actions.add_parser("download", parents=[common], help="fetch its installer")
    download.set_defaults(run=_download)
    install = actions.add_parser("install", parents=[common], help="hand it to the installer")
    install.set_defaults(run=_install)
    rollback = actions.add_parser("rollback", parents=[common], help="go back to the one before")
    rollback.set_defaults(run=_rollback)
    place = actions.add_parser("set", parents=[common], help="set where new versions are")
    place.add_argument("address", help="a folder or an http(s) address; empty for nowhere")
    place.add_argument("--root", type=Path, help="the file root.json of the office's signature")
    place.set_defaults(run=_set)
    publish = actions.add_parser("publish", parents=[common], help="sign and put out versions")
    publish.add_argument("folder", type=Path, help="the folder that officers look at")
    publish.add_argument("--key", type=Path, required=True, help="the key; made where it is not")
    publish.add_argument("--setup", type=Path, nargs="*", default=[], help="installers")
    publish.add_argument("--number", help="the version, where the file's name does not tell")
    publish.add_argument("--notes", help="a file that says what is new")
    publish.add_argument("--days", type=days, default=DAYS, help="for how long the list is good")
    publish.set_defaults(run=_publish)


def _check(session: Session, options: argparse.Namespace) -> int:
    del options
    updates = session.parts.updates
    offer = updates.check()
    if offer is None:
        session.say(
            message("This is the newest version: {installed}.", installed=updates.installed),
            installed=updates.installed,
            available=None,
        )
        return 0
    session.say(
        message(
            "There is a new version: {version} (this is {installed}).",
            version=offer.release.version,
            installed=offer.installed,
        ),
        installed=offer.installed,
        available=offer.release.version,
        notes=offer.release.notes,
        size=offer.release.size,
        ready=offer.ready,
    )
    if offer.release.notes and not session.as_json:
        print(offer.release.notes)
    return 0


def _wanted(session: Session) -> "Release":
    offer = session.parts.updates.check()
    if offer is None:
        raise CorrectionError(
            message(
                "This is the newest version: {installed}.",
                installed=session.parts.updates.installed,
            )
        )
    return offer.release


def _download(session: Session, options: argparse.Namespace) -> int:
    del options
    release = _wanted(session)
    session.parts.updates.download(release, lambda _: True)
    session.say(
        message("Version {version} lies ready to install.", version=release.version),
        version=release.version,
    )
    return 0


def _install(session: Session, options: argparse.Namespace) -> int:
    del options
    release = _wanted(session)
    updates = session.desk.updates
    updates.download(release, lambda _: True)
    return _tell(session, updates.install(release))


def _rollback(session: Session, options: argparse.Namespace) -> int:
    del options
    return _tell(session, session.parts.updates.rollback())


def _tell(session: Session, handover: "Handover") -> int:
    told = (
        message("The installer of version {version} was started.", version=handover.release.version)
        if handover.started
        else message(
            "Install version {version} with: sudo apt install --allow-downgrades {file}",
            version=handover.release.version,
            file=quote(str(handover.installer)),
        )
    )
    session.say(
        told,
        version=handover.release.version,
        installer=handover.installer,
        started=handover.started,
        copy=handover.copy,
    )
    if handover.copy is not None and not session.as_json:
        print(session.words(message("A copy of the data lies in {file}.", file=handover.copy)))
    return 0


def _set(session: Session, options: argparse.Namespace) -> int:
    updates = session.parts.updates
    updates.set_place(options.address, options.root)
    place = updates.place
    if place is None:
        session.say(message("The program looks for new versions nowhere now."), address=None)
    else:
        session.say(
            message("The program looks for new versions at {address}.", address=place.address),
            address=place.address,
        )
    return 0


def _publish(session: Session, options: argparse.Namespace) -> int:
    from presseditor.updating.publish_versions import Edition, publish

    notes = session.read(options.notes) if options.notes else ""
    editions = [Edition(one, options.number or _number(one), notes) for one in options.setup]
    now = session.parts.clock.now()
    listed = publish(options.folder, options.key, editions, now, options.days)
    session.say(
        message(
            "The list is signed for {days} days. Officers need the address and {file}.",
            days=options.days,
            file=options.folder / ROOT,
        ),
        versions=[
            {"version": one.version, "platform": one.platform, "path": one.path} for one in listed
        ],
        root=options.folder / ROOT,
    )
    return 0


def _number(setup: Path) -> str:
    """Return the version that an installer's name tells."""
    found = re.search(r"\d+(?:\.\d+){1,3}", setup.stem)
    return found[0] if found else ""
