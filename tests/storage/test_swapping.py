"""A swap of files that is cut off is put right."""

import subprocess
import sys
from pathlib import Path

import pytest

from presseditor.storage.swapping import mend


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
