"""The signed list of versions: what is taken, and what is refused with which words."""

import json
import shutil
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.program_version import Release
from presseditor.updating.repository import check_root, read_releases
from presseditor.updating.version_source import FolderSource, WebSource, open_source
from tests.updating.office import Office, Server


def look(office: Office, tmp_path: Path) -> list[Release]:
    return read_releases(FolderSource(str(office.folder)), office.root, tmp_path / "seen")


def test_versions_are_read_from_a_folder_and_from_a_site(office: Office, tmp_path: Path) -> None:
    office.publish("1.2.0", notes="Новое: обновления.")
    (near,) = look(office, tmp_path)
    with Server(office.folder) as server:
        (far,) = read_releases(open_source(server.address), office.root, tmp_path / "other")
    assert near == far
    assert (near.version, near.platform, near.notes) == ("1.2.0", "linux", "Новое: обновления.")


def test_a_new_version_is_seen_on_the_next_look(office: Office, tmp_path: Path) -> None:
    for version in ("1.0.0", "1.1.0"):
        office.publish(version)
        assert look(office, tmp_path)[-1].version == version


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json"])
def test_a_list_that_is_cut_off_is_refused(office: Office, tmp_path: Path, name: str) -> None:
    office.publish("1.0.0")
    file = office.folder / "metadata" / name
    file.write_bytes(file.read_bytes()[:-40])
    with pytest.raises(CorrectionError, match="cut off or damaged"):
        look(office, tmp_path)


def test_a_list_that_was_altered_is_refused(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    known = json.loads(office.timestamp.read_bytes())
    known["signed"]["version"] = 9
    office.timestamp.write_text(json.dumps(known))
    with pytest.raises(CorrectionError, match="not signed by the office"):
        look(office, tmp_path)


def test_targets_that_were_altered_are_refused(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    file = office.folder / "metadata" / "1.targets.json"
    file.write_bytes(file.read_bytes().replace(b"1.0.0", b"6.6.6"))
    with pytest.raises(CorrectionError, match="cut off or damaged"):
        look(office, tmp_path)


def test_a_list_of_another_key_is_refused(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    stranger = Office(tmp_path / "stranger")
    stranger.publish("9.0.0")
    with pytest.raises(CorrectionError, match="not signed by the office"):
        read_releases(FolderSource(str(stranger.folder)), office.root, tmp_path / "seen")


def test_an_old_list_that_was_put_back_is_refused(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    old = tmp_path / "old"
    shutil.copytree(office.folder, old)
    office.publish("1.1.0")
    look(office, tmp_path)
    with pytest.raises(CorrectionError, match="older than one that was read before"):
        read_releases(FolderSource(str(old)), office.root, tmp_path / "seen")


def test_an_expired_list_is_refused_until_it_is_signed_anew(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0", ago=91)
    with pytest.raises(CorrectionError, match="has expired"):
        look(office, tmp_path)
    office.publish()
    assert look(office, tmp_path)[0].version == "1.0.0"


def test_a_place_that_does_not_answer_can_be_tried_again(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    with Server(office.folder) as server:
        pass
    for source in (WebSource(server.address), FolderSource(str(tmp_path / "away"))):
        with pytest.raises(RetryError, match="There is no answer"):
            read_releases(source, office.root, tmp_path / "seen")


def test_a_server_in_trouble_can_be_tried_again(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    with (
        Server(office.folder, lambda *_: (503, 0, b"later")) as server,
        pytest.raises(RetryError, match="There is no answer"),
    ):
        read_releases(WebSource(server.address), office.root, tmp_path / "seen")


def test_a_place_without_a_list_is_named(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorrectionError, match="no list of versions at"):
        read_releases(FolderSource(str(tmp_path / "empty")), office.root, tmp_path / "seen")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[1]", b'{"signed": 1}'])
def test_what_is_no_root_is_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(CorrectionError, match="no file of the office"):
        check_root(content)


def test_the_list_is_no_root(office: Office) -> None:
    office.publish("1.0.0")
    check_root(office.root)
    with pytest.raises(CorrectionError, match="no file of the office"):
        check_root(office.timestamp.read_bytes())
