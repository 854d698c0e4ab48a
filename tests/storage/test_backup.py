"""One file that is a whole backup, and the way back from it."""

import hashlib
import json
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, DataError, NotFoundError, RetryError
from presseditor.paths import Profile
from presseditor.services.profiles import prepare
from presseditor.storage import backup_shape, restoring
from presseditor.storage.backup import write_backup
from presseditor.storage.database import Database, open_database
from presseditor.storage.desk_lock import DeskLock
from presseditor.storage.restoring import Restored
from presseditor.storage.restoring import read_backup as put_back
from presseditor.storage.swapping import mend
from tests.fakes import FixedClock
from tests.storage.samples import ARTICLE, OTHER_ARTICLE

PICTURE = f"{hashlib.sha256(b'picture').hexdigest()}.jpg"

Change = Callable[[dict[str, bytes]], None]


@pytest.fixture
def root(tmp_path: Path, clock: FixedClock) -> Path:
    """A profile with an article, an image and settings."""
    root = tmp_path / "Профиль"
    (root / "images" / "clean").mkdir(parents=True)
    (root / "images" / PICTURE).write_bytes(b"picture")
    (root / "images" / "clean" / PICTURE).write_bytes(b"clean")
    (root / "settings.json").write_text("{}", encoding="utf-8")
    database = open_at(root, clock)
    with database.transaction() as stores:
        stores.articles.save(ARTICLE)
    database.close()
    return root


@pytest.fixture
def backup(root: Path, tmp_path: Path, clock: FixedClock) -> Path:
    target = tmp_path / "out" / "Копия.zip"
    database = open_at(root, clock)
    write_backup(database, root / "images", target, root / "settings.json")
    database.close()
    return target


def open_at(root: Path, clock: FixedClock) -> Database:
    return open_database(root / "press.db", copies=root / "copies", clock=clock)


def read_backup(source: Path, root: Path) -> Path | None:
    return restored(source, root).aside


def restored(source: Path, root: Path) -> Restored:
    return put_back(source, root, FixedClock())


def ids_at(root: Path, clock: FixedClock) -> set[str]:
    database = open_at(root, clock)
    with database.reading() as stores:
        found = stores.articles.ids()
    database.close()
    return found


def changed(backup: Path, change: Change) -> Path:
    """Return the backup with its files changed, the manifest as it was unless changed too."""
    with zipfile.ZipFile(backup) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(backup, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return backup


def manifest_change(**values: object) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | values).encode()

    return change


def test_a_backup_holds_everything_and_nothing_else_is_left(backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        assert sorted(archive.namelist()) == [
            f"images/{PICTURE}",
            f"images/clean/{PICTURE}",
            "manifest.json",
            "press.db",
            "settings.json",
        ]
    assert [one.name for one in backup.parent.iterdir()] == ["Копия.zip"]


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
    import hashlib

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


def test_a_backup_that_cannot_be_written_leaves_the_earlier_one(
    backup: Path, root: Path, clock: FixedClock
) -> None:
    database = open_at(root, clock)
    with pytest.raises(RetryError, match="could not be written"):
        write_backup(database, root / "images", backup / "inside a file.zip")
    database.close()
    assert zipfile.is_zipfile(backup)


@pytest.mark.parametrize("content", [b"a letter", b"PK\x05\x06" + bytes(18)])
def test_a_backup_does_not_replace_what_is_no_backup(
    root: Path, tmp_path: Path, clock: FixedClock, content: bytes
) -> None:
    target = tmp_path / "письмо.zip"
    target.write_bytes(content)
    with closing(open_at(root, clock)) as database, pytest.raises(CorrectionError, match="replace"):
        write_backup(database, root / "images", target)
    assert target.read_bytes() == content


def test_a_newer_backup_takes_the_place_of_an_earlier_one(
    backup: Path, root: Path, clock: FixedClock
) -> None:
    with closing(open_at(root, clock)) as database:
        write_backup(database, root / "images", backup)
    assert zipfile.is_zipfile(backup)


def test_a_huge_manifest_is_no_manifest(
    backup: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_shape, "LONGEST_MANIFEST", 10)
    with pytest.raises(CorrectionError, match="not a backup"):
        read_backup(backup, root)


@pytest.mark.parametrize("moved", range(1, 5))
def test_a_power_failure_in_the_middle_of_a_swap_is_mended(tmp_path: Path, moved: int) -> None:
    """The process ends after ``moved`` renames; the next start has one whole set of files."""
    root, fresh = tmp_path / "desk", tmp_path / "desk.restoring-1"
    for folder, words in ((root, "old"), (fresh, "new")):
        (folder / "images").mkdir(parents=True)
        (folder / "images" / "a.jpg").write_text(words, "ascii")
        (folder / "press.db").write_text(words, "ascii")
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom presseditor.storage import swapping\n"
        f"left, real = [{moved}], Path.rename\n"
        "def rename(one, other):\n real(one, other)\n left[0] -= 1\n left[0] or os._exit(9)\n"
        "Path.rename = rename\nswapping.swap(Path(sys.argv[1]), Path(sys.argv[2]))\n"
    )
    command = [sys.executable, "-c", code, str(fresh), str(root)]
    assert subprocess.run(command, check=False).returncode == 9
    mend(root)
    found = {one.read_text("ascii") for one in (root / "press.db", root / "images" / "a.jpg")}
    assert found == ({"old"} if moved < 3 else {"new"})


def test_what_was_unpacked_and_not_begun_with_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk.restoring-1").mkdir()
    (tmp_path / "desk.restoring-1" / "press.db").touch()
    mend(tmp_path / "desk")
    assert not (tmp_path / "desk" / "press.db").exists()


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


def test_a_killed_backup_leaves_nothing_readable_after_the_next_start(
    root: Path, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "Копия.zip"
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom presseditor.storage import backup\n"
        "from presseditor.storage.database import open_database\n"
        "from presseditor.domain.clock import SystemClock\nroot = Path(sys.argv[1])\n"
        "write = backup._write\n"
        "def killed(*words):\n write(*words)\n os._exit(9)\n"
        "backup._write = killed\n"
        "database = open_database(root / 'press.db', copies=root / 'c', clock=SystemClock())\n"
        "backup.write_backup(database, root / 'images', Path(sys.argv[2]))\n"
    )
    command = [sys.executable, "-c", code, str(root), str(target)]
    assert subprocess.run(command, check=False).returncode == 9
    assert len(list(target.parent.iterdir())) == 1
    profile = Profile(root)
    lock = DeskLock(root)
    prepare(profile, lock)
    lock.release()
    assert list(target.parent.iterdir()) == []
    assert not (root / "scratch").exists()


def with_hashes(backup: Path, change: Change) -> Path:
    """Return the backup with its files changed and a manifest that fits them."""

    def fit(files: dict[str, bytes]) -> None:
        change(files)
        hashes = {
            name: hashlib.sha256(content).hexdigest()
            for name, content in files.items()
            if name != "manifest.json"
        }
        manifest_change(files=hashes)(files)

    return changed(backup, fit)
