from pathlib import Path

import pytest

from presseditor.__main__ import main


def test_a_folder_that_others_use_needs_an_option(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "www"
    folder.mkdir()
    (folder / "index.html").write_text("<h1>Администрация</h1>")
    add = ["site", "add", "Портал", "--kind", "folder", "--address", str(folder)]
    add += ["--profile", str(tmp_path / "profile")]
    assert main(add) == 1
    told = capfd.readouterr().err
    assert told.index("index.html") < told.index("--into-existing")
    assert main([*add, "--into-existing"]) == 0
    assert (folder / "index.html").read_text() == "<h1>Администрация</h1>"
