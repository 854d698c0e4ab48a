"""The office's side: signs the list of versions and puts installers where officers look for them.

One key signs everything, for one person does it by hand; it is kept away from the place itself.
The list is written in an order that leaves the place whole at any instant: what is new first, then
``timestamp.json``, which points to it.
"""

import datetime as dt
import hashlib
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.message import message
from presseditor.domain.os_reasons import reason_of
from presseditor.domain.program_version import Release, newest
from presseditor.updating import ROOT
from presseditor.updating.target_file import HASH, release_of

SignedT = TypeVar("SignedT", Root, Targets, Snapshot, Timestamp)
ROOT_DAYS = 3650
KEPT = 3
"""Versions of a platform that stay in the list: the newest, and some to go back to."""
PLATFORMS = {".exe": "windows", ".deb": "linux"}
_ROLES = ("root", "targets", "snapshot", "timestamp")


@dataclass(frozen=True, slots=True)
class Edition:
    """An installer to publish; ``notes`` say in plain words what is new."""

    setup: Path
    version: str
    notes: str = ""


def publish(
    folder: Path, key: Path, editions: Sequence[Edition], now: dt.datetime, days: int
) -> list[Release]:
    """Add installers to the office's place and sign its list for so many days from ``now``.

    Without editions the list is only signed anew. The first time makes the key, where there is
    none, and ``root.json``, which officers are given. Returns what is listed then.
    """
    try:
        signer = _signer(key, folder)
        _make_root(folder, signer, now)
        version, listed = _listed(folder)
        for one in editions:
            listed = _take_in(folder, one, listed)
        _sign(folder, signer, version + 1, listed, now + dt.timedelta(days=days))
        _tidy(folder, listed)
    except OSError as error:
        raise RetryError(
            message(
                "The versions could not be written to {folder}: {reason}.",
                folder=folder,
                reason=reason_of(error),
            )
        ) from error
    return listed


def _signer(key: Path, folder: Path) -> CryptoSigner:
    if key.exists():
        try:
            loaded = load_pem_private_key(key.read_bytes(), password=None)
            return CryptoSigner(loaded)
        except (ValueError, TypeError) as error:
            raise CorrectionError(message("{file} is no key to sign with.", file=key)) from error
    if (folder / ROOT).exists():  # a new key would be one that no officer knows
        raise CorrectionError(
            message(
                "There is no key at {file}, and {folder} was signed with one. Name that key.",
                file=key,
                folder=folder,
            )
        )
    signer = CryptoSigner.generate_ed25519()
    key.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(signer.private_bytes)
    return signer


def _make_root(folder: Path, signer: CryptoSigner, now: dt.datetime) -> None:
    """Make what the office's signatures are known by; refuse a key that is not of this place."""
    file = folder / ROOT
    if not file.exists():
        root = Root(expires=now + dt.timedelta(days=ROOT_DAYS), consistent_snapshot=True)
        for role in _ROLES:
            root.add_key(signer.public_key, role)
        data = _signed(root, signer)
        _write(folder / "metadata" / "1.root.json", data)
        _write(file, data)
    known = _read(file, Root)
    if signer.public_key.keyid not in known.roles["timestamp"].keyids:
        raise CorrectionError(
            message("The versions in {folder} were signed with another key.", folder=folder)
        )


def _listed(folder: Path) -> tuple[int, list[Release]]:
    """Return the number of the last list and what it held."""
    file = folder / "metadata" / "timestamp.json"
    if not file.exists():
        return 0, []
    version = _read(file, Timestamp).version
    targets = _read(folder / "metadata" / f"{version}.targets.json", Targets)
    return version, [release_of(one) for one in targets.targets.values()]


def _take_in(folder: Path, edition: Edition, listed: list[Release]) -> list[Release]:
    """Copy an installer to its place; return the list with it and without what is too old."""
    release = _describe(edition)
    own = [one for one in listed if one.platform == release.platform]
    last = newest(own)
    if last is not None and release.key <= last.key and release != last:
        raise CorrectionError(
            message(
                "Version {version} is not newer than {last}, which is published. Officers would not"
                " take it.",
                version=release.version,
                last=last.version,
            )
        )
    target = folder / release.path
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(target.name + ".new")
    shutil.copyfile(edition.setup, aside)
    aside.replace(target)
    kept = sorted((one for one in own if one.key != release.key), key=lambda one: one.key)
    others = [one for one in listed if one.platform != release.platform]
    return [*others, *kept[-(KEPT - 1) :], release]


def _describe(edition: Edition) -> Release:
    platform = PLATFORMS.get(edition.setup.suffix.lower(), "")
    with edition.setup.open("rb") as file:
        digest = hashlib.file_digest(file, HASH).hexdigest()
    try:
        return Release(
            version=edition.version,
            platform=platform,
            path=f"{platform}/{edition.setup.name}",
            size=edition.setup.stat().st_size,
            sha256=digest,
            notes=edition.notes,
        )
    except ValueError as error:
        raise CorrectionError(
            message(
                "{file} cannot be published as version “{version}”: a setup .exe or a .deb with a "
                "plain English name and a version like 1.2.3 can.",
                file=edition.setup,
                version=edition.version,
            )
        ) from error


def _sign(
    folder: Path, signer: CryptoSigner, version: int, listed: list[Release], until: dt.datetime
) -> None:
    targets = Targets(version=version, expires=until)
    for one in listed:
        custom = {"version": one.version, "platform": one.platform, "notes": one.notes}
        targets.targets[one.path] = TargetFile(
            one.size, {HASH: one.sha256}, one.path, {"custom": custom}
        )
    data = _signed(targets, signer)
    about = MetaFile.from_data(version, data, [HASH])
    snapshot = Snapshot(version=version, expires=until, meta={"targets.json": about})
    snapshot_data = _signed(snapshot, signer)
    about = MetaFile.from_data(version, snapshot_data, [HASH])
    timestamp = Timestamp(version=version, expires=until, snapshot_meta=about)
    metadata = folder / "metadata"
    _write(metadata / f"{version}.targets.json", data)
    _write(metadata / f"{version}.snapshot.json", snapshot_data)
    _write(metadata / "timestamp.json", _signed(timestamp, signer))


def _tidy(folder: Path, listed: list[Release]) -> None:
    """Take away the installers that are not listed any more."""
    paths = {one.path for one in listed}
    for platform in PLATFORMS.values():
        for file in (folder / platform).glob("*"):
            if f"{platform}/{file.name}" not in paths:
                file.unlink()


def _signed(what: SignedT, signer: CryptoSigner) -> bytes:
    signed = Metadata(what)
    signed.sign(signer)
    return signed.to_bytes()


def _read(file: Path, kind: type[SignedT]) -> SignedT:
    try:
        signed = Metadata[SignedT].from_bytes(file.read_bytes()).signed
    except DeserializationError as error:
        raise _damaged(file) from error
    if not isinstance(signed, kind):
        raise _damaged(file)
    return signed


def _damaged(file: Path) -> CorrectionError:
    return CorrectionError(message("{file} is damaged. Restore it from a copy.", file=file))


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(file.name + ".new")
    aside.write_bytes(data)
    aside.replace(file)
