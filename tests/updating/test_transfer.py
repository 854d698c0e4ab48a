"""An installer on its way, over a server that helps, breaks off or lies."""

from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.program_version import Release
from presseditor.updating.transfer import fetch
from presseditor.updating.version_source import FolderSource, WebSource
from tests.updating.office import Office, Server, Told

CONTENT = bytes(range(256)) * 4096


@pytest.fixture
def release(office: Office) -> Release:
    return office.publish("1.2.0", CONTENT)[0]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "updates" / "setup.deb"


def test_an_installer_arrives_whole_and_says_how_far_it_is(
    office: Office, release: Release, target: Path
) -> None:
    told = Told()
    with Server(office.folder) as server:
        assert fetch(WebSource(server.address), release, target, told)
        assert fetch(WebSource(server.address), release, target, lambda _: True)
    assert target.read_bytes() == CONTENT
    assert told.amounts == sorted(told.amounts)
    assert told.amounts[-1] == len(CONTENT)
    assert len(server.asked) == 1


def test_a_folder_hands_out_the_installer(office: Office, release: Release, target: Path) -> None:
    assert fetch(FolderSource(str(office.folder)), release, target, lambda _: True)
    assert target.read_bytes() == CONTENT


def test_a_stopped_download_goes_on_where_it_stood(
    office: Office, release: Release, target: Path
) -> None:
    with Server(office.folder) as server:
        source = WebSource(server.address)
        assert not fetch(source, release, target, lambda there: there < 300_000)
        assert not target.exists()
        assert fetch(source, release, target, lambda _: True)
    assert server.asked[1][1].startswith("bytes=3")
    assert target.read_bytes() == CONTENT


def test_a_line_that_broke_is_taken_up_again(
    office: Office, release: Release, target: Path
) -> None:
    with Server(office.folder, cut=500_000) as server:
        source = WebSource(server.address)
        with pytest.raises(RetryError):
            fetch(source, release, target, lambda _: True)
        server.cut = None
        assert fetch(source, release, target, lambda _: True)
    assert server.asked[1][1] != ""
    assert target.read_bytes() == CONTENT


def test_a_short_answer_keeps_what_arrived(office: Office, release: Release, target: Path) -> None:
    with (
        Server(office.folder, lambda _, all_of, start: (200, start, all_of[:1000])) as server,
        pytest.raises(RetryError, match="1000 of 1048576 bytes"),
    ):
        fetch(WebSource(server.address), release, target, lambda _: True)


@pytest.mark.parametrize("status", [200, 206])
def test_a_server_that_ignores_the_range_does_no_harm(
    office: Office, release: Release, target: Path, status: int
) -> None:
    with Server(office.folder) as server:
        source = WebSource(server.address)
        fetch(source, release, target, lambda there: there < 300_000)
        server.lie = lambda _, all_of, __: (status, 0, all_of)
        assert fetch(source, release, target, lambda _: True)
    assert target.read_bytes() == CONTENT


def test_a_server_that_skips_bytes_is_not_believed(
    office: Office, release: Release, target: Path
) -> None:
    with Server(office.folder) as server:
        source = WebSource(server.address)
        fetch(source, release, target, lambda there: there < 300_000)
        server.lie = lambda _, all_of, start: (206, start + 7, all_of[start + 7 :])
        with pytest.raises(RetryError):
            fetch(source, release, target, lambda _: True)


@pytest.mark.parametrize("answer", [CONTENT[:-1] + b"!", CONTENT + b"more", b"x" * 9_000_000])
def test_an_installer_that_was_altered_is_thrown_away(
    office: Office, release: Release, target: Path, answer: bytes
) -> None:
    with (
        Server(office.folder, lambda *_: (200, 0, answer)) as server,
        pytest.raises(CorrectionError, match="not the one that the office signed"),
    ):
        fetch(WebSource(server.address), release, target, lambda _: True)
    assert list(target.parent.iterdir()) == []


def test_an_endless_answer_does_not_fill_the_disk(
    office: Office, release: Release, target: Path
) -> None:
    told = Told()
    with (
        Server(office.folder, lambda *_: (200, 0, b"x" * 20_000_000)) as server,
        pytest.raises(CorrectionError),
    ):
        fetch(WebSource(server.address), release, target, told)
    assert max(told.amounts) <= release.size


def test_an_installer_that_is_not_there_is_named(
    office: Office, release: Release, target: Path
) -> None:
    (office.folder / release.path).unlink()
    with pytest.raises(CorrectionError, match="not at"):
        fetch(FolderSource(str(office.folder)), release, target, lambda _: True)
