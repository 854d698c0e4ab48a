import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.exporting.files import explained, safe_stem, write_file, write_with

WRITE = """
import errno, os, resource, signal, sys
from pathlib import Path
from presseditor.domain.errors import PressError
from presseditor.exporting.files import write_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
{before}
try:
    write_file(Path(sys.argv[1]), b"x" * 100_000)
except PressError as error:
    print(type(error).__name__, error)
"""


def written_under(before: str, target: Path) -> str:
    call = [sys.executable, "-c", WRITE.format(before=before), str(target)]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    return done.stdout


def test_a_file_that_outgrows_its_limit_leaves_the_old_one_whole(tmp_path: Path) -> None:
    target = tmp_path / "release.txt"
    target.write_text("old", encoding="utf-8")
    limit = "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1000
    assert written_under(limit, target).startswith("RetryError")
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.getuid() != 0, reason="only the superuser can become somebody else")
def test_a_folder_of_somebody_else_is_explained(tmp_path: Path) -> None:
    answer = written_under("os.setuid(65534)", tmp_path / "release.txt")
    assert "there is no permission" in answer


def test_a_full_disk_is_named_as_such() -> None:
    full = Path("/dev/full")
    with full.open("wb", buffering=0) as file, pytest.raises(OSError, match="space") as caught:
        file.write(b"x")
    error: PressError = explained(Path("release.txt"), caught.value)
    assert isinstance(error, RetryError)
    assert "disk is full" in str(error)


def test_a_path_through_a_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    with pytest.raises(CorrectionError, match="part of the path is a file"):
        write_file(tmp_path / "a" / "b.txt", "x")


def test_a_file_locked_against_changes_is_left_alone(tmp_path: Path) -> None:
    target = write_file(tmp_path / "release.txt", "old")
    target.chmod(0o444)
    with pytest.raises(RetryError, match="there is no permission"):
        write_file(target, "new")
    assert target.read_text(encoding="utf-8") == "old"


def test_a_device_is_no_file_to_export_to() -> None:
    with pytest.raises(CorrectionError, match="is no file"):
        write_file(Path("/dev/null"), "x")
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize(
    ("slug", "stem"),
    [("park-2", "park-2"), ("../../etc/x", "etc-x"), ("", ""), ("a" * 500, "a" * 120)],
)
def test_a_slug_leads_nowhere(slug: str, stem: str) -> None:
    assert safe_stem(slug) == stem


def test_what_a_killed_program_left_half_written_is_no_document_and_goes(tmp_path: Path) -> None:
    seen: list[str] = []

    def write(aside: Path) -> None:
        seen.append(aside.suffix)
        aside.write_bytes(b"x")

    old = tmp_path / ".press-old.part"
    old.write_bytes(b"half")
    os.utime(old, (1, 1))
    new = tmp_path / ".press-new.part"
    new.write_bytes(b"half")  # somebody may be at it
    write_with(tmp_path / "a.docx", write)
    assert seen == [".part"]
    assert sorted(one.name for one in tmp_path.iterdir()) == [".press-new.part", "a.docx"]
