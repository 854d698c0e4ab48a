"""Two builds of the same sources are the same to the byte, so that anyone can check one."""

import hashlib
from pathlib import Path

import pytest

from presseditor_installer.windows_freeze import freeze
from tests.windows.bench import ROOT
from tests.windows.conftest import ICON, VERSION


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of every file of a folder, by its name."""
    return {
        one.relative_to(folder).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in folder.rglob("*")
        if one.is_file()
    }


@pytest.mark.timeout(2400)
@pytest.mark.usefixtures("frozen")  # for its complaint of missing tools
def test_a_freeze_from_nothing_gives_the_same_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    one, other = (
        digests(freeze(ROOT, VERSION, ICON, tmp_path / name)) for name in ("here", "and there")
    )
    assert len(one) > 500
    assert one == other
