"""The way back from a backup: all of it is tried before it replaces anything."""

import hashlib
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, DataError, NotFoundError, RetryError
from presseditor.storage import backup_contents, restoring
from presseditor.storage.backup import write_backup
from tests.fakes import FixedClock
from tests.storage.backup_tools import (
    PICTURE,
    Change,
    changed,
    ids_at,
    manifest_change,
    open_at,
    read_backup,
    restored,
    with_hashes,
)
from tests.storage.samples import ARTICLE, OTHER_ARTICLE


def test_a_backup_brings_everything_back_on_another_computer(
    backup: Path, tmp_path: Path, clock: FixedClock
) -> None:
    fresh = tmp_path / "Другой ПК" / "profile"
    assert read_backup(backup, fresh) is None
    assert ids_at(fresh, clock) == {ARTICLE.id}
    assert (fresh / "images" / PICTURE).read_bytes() == b"picture"
    assert (fresh / "settings.json").read_text(encoding="utf-8") == "{}"
    assert [one.name for one in fresh.parent.iterdir()] == ["profile"]


def test_what_a_backup_replaces_is_kept_beside_the_profile(
    backup: Path, root: Path, clock: FixedClock
) -> None:
    database = open_at(root, clock)
    with database.transaction() as stores:
        stores.articles.save(OTHER_ARTICLE)
    database.close()
    aside = read_backup(backup, root)
    assert aside is not None
    assert ids_at(root, clock) == {ARTICLE.id}
    assert ids_at(aside, clock) == {ARTICLE.id, OTHER_ARTICLE.id}


def test_settings_stay_when_the_backup_has_none(
    root: Path, tmp_path: Path, clock: FixedClock
) -> None:
    database = open_at(root, clock)
    write_backup(database, root / "images", tmp_path / "bare.zip")
    database.close()
    read_backup(tmp_path / "bare.zip", root)
    assert (root / "settings.json").exists()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda files: files.update({"press.db": b"x"}), DataError),
        (lambda files: files.pop("press.db"), DataError),
        (lambda files: files.pop("manifest.json"), CorrectionError),
        (lambda files: files.update({"manifest.json": b"[]"}), CorrectionError),
        (lambda files: files.update({"manifest.json": b"{"}), CorrectionError),
        (lambda files: files.update({"manifest.json": b"[" * 100_000}), CorrectionError),
        (manifest_change(presseditor=2), DataError),
        (manifest_change(schema=99), DataError),
        (manifest_change(schema="new"), CorrectionError),
        (manifest_change(files={}), CorrectionError),
        (manifest_change(files={"press.db": "", "../evil": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/CON": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/aux.jpg": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/a.": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/a\nb": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/ ": ""}), CorrectionError),
        (manifest_change(files={"press.db": "", "images/a": "", "images/A": ""}), CorrectionError),
        (manifest_change(files={"../evil": "", "press.db": ""}), CorrectionError),
        (manifest_change(files={"images/../../evil": "", "press.db": ""}), CorrectionError),
        (manifest_change(files={"images/..": "", "press.db": ""}), CorrectionError),
        (manifest_change(files={"C:\\evil": "", "press.db": ""}), CorrectionError),
        (manifest_change(files={"/etc/evil": "", "press.db": ""}), CorrectionError),
    ],
)
def test_a_damaged_newer_or_hostile_backup_changes_nothing(
    backup: Path, root: Path, clock: FixedClock, change: Change, error: type[Exception]
) -> None:
    before = sorted(str(one) for one in root.parent.rglob("*"))
    with pytest.raises(error):
        read_backup(changed(backup, change), root)
    assert ids_at(root, clock) == {ARTICLE.id}
    assert sorted(str(one) for one in root.parent.rglob("*")) == before


@pytest.mark.parametrize("content", [b"", b"This is a letter.", b"PK\x03\x04" + b"x" * 100])
def test_what_is_no_backup_is_refused(root: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.zip"
    path.write_bytes(content)
    with pytest.raises(CorrectionError, match="not a backup"):
        read_backup(path, root)


def test_a_missing_backup_is_not_found(root: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        read_backup(tmp_path / "none.zip", root)


@pytest.mark.parametrize("letter", [b"This is a letter.", b""])
def test_a_foreign_database_with_a_right_hash_is_refused(
    backup: Path, root: Path, letter: bytes
) -> None:

    def change(files: dict[str, bytes]) -> None:
        files["press.db"] = letter
        manifest_change(files={"press.db": hashlib.sha256(letter).hexdigest()})(files)

    with pytest.raises(DataError, match="damaged"):
        read_backup(changed(backup, change), root)


def test_a_move_that_fails_half_way_puts_everything_back(
    backup: Path, root: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, done = Path.rename, []

    def fails_at_the_third(self: Path, target: Path) -> Path:
        done.append(self)
        if len(done) == 3:
            raise PermissionError(13, "The file is in use")
        return rename(self, target)

    before = sorted(str(one) for one in root.parent.rglob("*"))
    monkeypatch.setattr(Path, "rename", fails_at_the_third)
    with pytest.raises(RetryError, match="must not be opened"):
        read_backup(backup, root)
    assert sorted(str(one) for one in root.parent.rglob("*")) == before
    assert ids_at(root, clock) == {ARTICLE.id}


def test_a_huge_manifest_is_no_manifest(
    backup: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_contents, "LONGEST_MANIFEST", 10)
    with pytest.raises(CorrectionError, match="not a backup"):
        read_backup(backup, root)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE articles",
        "DROP INDEX articles_by_slug",
        "ALTER TABLE articles DROP COLUMN press_contact",
        "ALTER TABLE articles ADD COLUMN evil TEXT",
        "CREATE TABLE evil (id TEXT)",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE TRIGGER evil AFTER INSERT ON articles BEGIN DELETE FROM articles; END",
        "DROP TRIGGER article_search_delete",
        "PRAGMA user_version = 999",
        "PRAGMA user_version = -3",
        "PRAGMA user_version = 1",
        "PRAGMA application_id = 7",
        "INSERT INTO waivers (article_id, rule, excerpt, reason, by) VALUES ('none','','','','')",
    ],
)
def test_a_database_that_is_not_ours_in_every_part_is_not_put_in_place(
    backup: Path, root: Path, tmp_path: Path, statement: str
) -> None:
    base = tmp_path / "base.db"

    def change(files: dict[str, bytes]) -> None:
        base.write_bytes(files["press.db"])
        with closing(sqlite3.connect(base)) as connection:
            connection.execute(statement)
            connection.commit()
        files["press.db"] = base.read_bytes()

    before = (root / "press.db").read_bytes()
    with pytest.raises(DataError):
        read_backup(with_hashes(backup, change), root)
    assert (root / "press.db").read_bytes() == before


def test_a_damaged_row_does_not_keep_the_others_out(
    backup: Path, root: Path, tmp_path: Path
) -> None:
    def change(files: dict[str, bytes]) -> None:
        base = tmp_path / "base.db"
        base.write_bytes(files["press.db"])
        with closing(sqlite3.connect(base)) as connection:
            connection.execute("UPDATE articles SET status = 'zzz'")
            connection.commit()
        files["press.db"] = base.read_bytes()

    assert restored(with_hashes(backup, change), root).aside is not None


def test_a_picture_that_is_not_what_its_name_says_is_left_out(backup: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh" / "desk"
    change = {f"images/{PICTURE}": b"another"}
    done = restored(with_hashes(backup, lambda files: files.update(change)), fresh)
    assert [one.values["name"] for one in done.problems] == [PICTURE]
    assert not any(one.is_file() for one in (fresh / "images").rglob("*"))


@pytest.mark.parametrize("content", [b"[" * 100_000, b"[]", b"{", b" " * 2_000_000])
def test_settings_that_cannot_be_read_are_left_out(
    backup: Path, tmp_path: Path, content: bytes
) -> None:
    fresh = tmp_path / "fresh" / "desk"
    change = {"settings.json": content}
    done = restored(with_hashes(backup, lambda files: files.update(change)), fresh)
    assert len(done.problems) == 1
    assert not (fresh / "settings.json").exists()


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(
    backup: Path, root: Path, tmp_path: Path
) -> None:
    bomb = bytes(restoring.ALWAYS * 2)
    with zipfile.ZipFile(backup) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["images/bomb.jpg"] = bomb
    manifest_change(files={name: "" for name in files if name != "manifest.json"})(files)
    target = tmp_path / "bomb.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    with pytest.raises(CorrectionError, match="would unpack"):
        read_backup(target, root)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_backup_and_what_it_brings_back_are_their_users_alone(
    backup: Path, tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh" / "desk"
    read_backup(backup, fresh)
    found = [backup, fresh, fresh / "press.db", fresh / "images" / PICTURE]
    assert [one.name for one in found if one.stat().st_mode & 0o077] == []
