"""Adding a site on the command line."""

from contextlib import closing
from pathlib import Path

import pytest

from presseditor.bootstrap import open_desk
from presseditor.cli.main import run
from presseditor.paths import Profile


@pytest.mark.parametrize("flag", [[], ["--allow-plain-http"]])
def test_a_password_without_encryption_needs_the_officers_word(
    tmp_path: Path, flag: list[str]
) -> None:
    words = ["site", "add", "Сеть", "--kind", "wordpress", "--address", "http://press.invalid"]
    assert run(["--profile", str(tmp_path), *words, *flag]) == 0
    with closing(open_desk(Profile(tmp_path))) as desk:
        assert desk.sites.find("Сеть").allow_plain_http is bool(flag)
