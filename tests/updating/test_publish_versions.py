"""The office's side: what is signed, kept, refused."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.domain.errors import CorrectionError
from tests.updating.office import Office


def test_the_last_three_versions_of_a_platform_stay(office: Office) -> None:
    office.publish("1.0.0", suffix=".exe")
    for minor in range(5):
        listed = office.publish(f"1.{minor}.0")
    assert [one.path for one in listed] == [
        "windows/presseditor-1.0.0.exe",
        *(f"linux/presseditor-1.{minor}.0.deb" for minor in (2, 3, 4)),
    ]
    assert len(list((office.folder / "linux").iterdir())) == 3


def test_the_key_is_for_its_owner_alone_and_not_in_the_place(office: Office) -> None:
    office.publish("1.0.0")
    if os.name == "posix":  # Windows' own folders of a user are closed to others already
        assert stat.S_IMODE(office.key.stat().st_mode) == 0o600
    secret = office.key.read_bytes()
    assert not any(secret in file.read_bytes() for file in office.folder.rglob("*.*"))


def test_a_version_that_is_not_newer_is_not_published(office: Office) -> None:
    office.publish("1.1.0")
    for version in ("1.0.0", "1.1.0"):
        with pytest.raises(CorrectionError, match="is not newer"):
            office.publish(version, b"other")


def test_a_place_is_signed_by_its_own_key_only(office: Office, tmp_path: Path) -> None:
    office.publish("1.0.0")
    office.key.unlink()
    with pytest.raises(CorrectionError, match="There is no key"):
        office.publish("1.1.0")
    stranger = Office(tmp_path / "stranger")
    stranger.publish("1.0.0")
    office.key = stranger.key
    with pytest.raises(CorrectionError, match="another key"):
        office.publish("1.1.0")


def test_what_is_no_key_is_named(office: Office) -> None:
    office.key.write_text("secret")
    with pytest.raises(CorrectionError, match="is no key"):
        office.publish("1.0.0")


@pytest.mark.parametrize(("version", "suffix"), [("1.0.0", ".zip"), ("next", ".exe")])
def test_what_cannot_be_installed_is_not_published(
    office: Office, version: str, suffix: str
) -> None:
    with pytest.raises(CorrectionError, match="cannot be published"):
        office.publish(version, suffix=suffix)


def test_what_signs_and_fetches_is_read_only_when_it_is_used() -> None:
    heavy = "{'tuf', 'securesystemslib', 'cryptography', 'httpx'}"
    code = (
        "import sys, presseditor.cli.main, presseditor.services.upkeep.updates;"
        "import presseditor.bootstrap, presseditor.updating.this_computer;"
        f"print({heavy} & {{one.split('.')[0] for one in sys.modules}} or 'nothing')"
    )
    run = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert run.stdout.strip() == b"nothing"
