"""Where the command line looks for the data, and what it says to a word it does not know."""

from pathlib import Path

import pytest

from presseditor.cli.main import VERBS, run, window_options


def test_data_dir_is_another_name_of_profile(tmp_path: Path) -> None:
    assert run(["--data-dir", str(tmp_path / "a"), "list"]) == 0
    assert run(["list", "--data-dir", str(tmp_path / "b")]) == 0
    assert (tmp_path / "a" / "press.db").exists()
    assert (tmp_path / "b" / "press.db").exists()


def test_the_window_takes_the_folder_under_both_names(tmp_path: Path) -> None:
    for name in ("--data-dir", "--profile"):
        assert window_options([name, str(tmp_path)]).profile.root == tmp_path


@pytest.mark.parametrize("words", [["wrongverb"], ["wrongverb", "--json"]])
def test_a_word_that_is_neither_verb_nor_file_is_answered_with_the_verbs(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        window_options(words)
    told = capsys.readouterr().err
    assert end.value.code == 2
    assert "wrongverb" in told
    assert [verb for verb in VERBS if verb not in told] == []


def test_an_option_that_is_not_known_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        window_options(["--wrong"])
    assert "--wrong" in capsys.readouterr().err
