"""Adding a site on the command line."""

from contextlib import closing
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.cli.main import run
from presseditor.paths import Profile

WEB = ["site", "add", "Сеть", "--kind", "wordpress", "--address", "http://press.invalid"]


def test_a_password_without_encryption_needs_the_officers_word(tmp_path: Path) -> None:
    at = ["--profile", str(tmp_path)]
    assert run([*at, *WEB]) == 1
    assert run([*at, *WEB, "--allow-plain-http"]) == 0
    with closing(open_desk(Profile(tmp_path))) as desk:
        assert desk.sites.find("Сеть").allow_plain_http


def test_a_folder_is_named_from_where_the_user_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = ["site", "add", "Своя", "--kind", "folder", "--address"]
    assert run(["--profile", "desk", *words, "out"]) == 0
    assert run(["--profile", "desk", *words, "javascript:alert(1)"]) == 1
    with closing(open_desk(Profile(tmp_path / "desk"))) as desk:
        assert desk.sites.find("Своя").address == str(tmp_path / "out")
