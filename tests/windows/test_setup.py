"""The per-user setup, from the first install to the last trace."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.windows.bench import UNINSTALL, Bench, files_of, windows_path

NAMES = {"Пресс-редактор", "presseditor"}
"""Russian where Windows is; Wine speaks the language of the machine that the tests run on."""
TEXT = "Парк открыт\n\nВ Заречном открыли парк.\n"


def test_every_file_of_the_program_and_no_other_is_installed(
    bench: Bench, setup: Path, frozen: Path
) -> None:
    assert bench.install(setup) == 0
    assert files_of(bench.program) == files_of(frozen) | {"uninstall.exe"}
    (shortcut,) = bench.menu.glob("*.lnk")
    assert shortcut.stem in NAMES


def test_a_shortcut_on_the_desktop_is_put_there_on_demand_and_goes_too(
    bench: Bench, setup: Path
) -> None:
    desktop = bench.home / "Desktop"
    bench.install(setup)
    assert not list(desktop.glob("*.lnk"))
    bench.install(setup, "/DESKTOP=1")
    assert len(list(desktop.glob("*.lnk"))) == 1
    bench.uninstall()
    assert not list(desktop.glob("*.lnk"))


def test_windows_knows_the_program_and_its_documents(bench: Bench, setup: Path) -> None:
    bench.install(setup)
    told = bench.registry(UNINSTALL)
    assert any(f'"DisplayName"="{name}"' in told for name in NAMES)
    assert '"DisplayVersion"="1.2.3"' in told
    assert "uninstall.exe" in told
    opened = bench.registry(r"HKCU\Software\Classes\presseditor.Document")
    assert 'presseditor.exe\\" \\"%1\\"' in opened
    assert "presseditor" not in bench.registry(
        r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    )


def test_a_text_with_a_cyrillic_path_is_read_by_the_installed_program(
    bench: Bench, setup: Path
) -> None:
    bench.install(setup)
    text = bench.home / "Documents" / "Релиз №1 парк.txt"
    text.write_text(TEXT, encoding="utf-8")
    done = bench.verb("import", windows_path(text), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["title"] == "Парк открыт"
    assert (bench.data / "press.db").exists()


def test_what_a_double_click_runs_opens_the_document(
    bench: Bench, setup: Path, tmp_path: Path
) -> None:
    """Wine 8 does not look into the officer's own classes, so the command is run as it stands."""
    bench.install(setup)
    text = bench.home / "Documents" / "парк.txt"
    text.write_text(TEXT, encoding="utf-8")
    article = json.loads(bench.verb("import", windows_path(text), "--json").stdout)[0]["article"]
    document = bench.home / "Documents" / "Релиз №1 парк.pressdoc"
    bench.verb("export", article, "--to", "pressdoc", "-o", windows_path(document))
    shutil.rmtree(bench.data)
    with bench.opened(windows_path(document)):
        bench.wait_for(lambda: "Парк открыт" in titles(bench.data, tmp_path / "copy"))
        assert "Парк открыт" in titles(bench.data, tmp_path / "copy")


def titles(data: Path, aside: Path) -> list[str]:
    """Return the titles of the articles, read from a copy: the program has its files open."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    for one in data.glob("press.db*"):
        shutil.copyfile(one, aside / one.name)
    try:
        with closing(sqlite3.connect(aside / "press.db")) as connection:
            return [title for (title,) in connection.execute("SELECT title FROM articles")]
    except sqlite3.Error:  # it is being made
        return []


def test_an_upgrade_keeps_the_data_and_takes_away_what_was_dropped(
    bench: Bench, setup: Path, older_setup: Path, frozen: Path
) -> None:
    assert bench.install(older_setup) == 0
    assert (bench.program / "_internal" / "dropped.txt").exists()
    assert bench.verb("sample").returncode == 0
    before = bench.verb("list").stdout
    assert bench.install(setup) == 0
    assert files_of(bench.program) == files_of(frozen) | {"uninstall.exe"}
    assert '"DisplayVersion"="1.2.3"' in bench.registry(UNINSTALL)
    assert bench.verb("list").stdout == before != ""


def test_a_downgrade_is_refused(bench: Bench, setup: Path, older_setup: Path) -> None:
    bench.install(setup)
    assert bench.install(older_setup) == 30
    assert '"DisplayVersion"="1.2.3"' in bench.registry(UNINSTALL)


def test_a_running_program_is_neither_replaced_nor_removed(bench: Bench, setup: Path) -> None:
    bench.install(setup)
    with bench.opened():
        bench.wait_for((bench.data / "press.db").exists)
        assert bench.install(setup) == 20
        bench.run(bench.program / "uninstall.exe", "/S")
        assert (bench.program / "presseditor.exe").exists()


def test_nothing_but_the_data_is_left_after_the_program(bench: Bench, setup: Path) -> None:
    bench.install(setup)
    assert bench.verb("sample").returncode == 0
    bench.uninstall()
    assert not bench.program.exists()
    assert not list(bench.menu.glob("*.lnk"))
    assert bench.registry(UNINSTALL) == ""
    assert bench.registry(r"HKCU\Software\presseditor") == ""
    assert bench.registry(r"HKCU\Software\Classes\.pressdoc") == ""
    assert (bench.data / "press.db").exists()


def test_the_data_goes_when_it_is_asked_to(bench: Bench, setup: Path) -> None:
    bench.install(setup)
    assert bench.verb("sample").returncode == 0
    bench.uninstall("/PURGE=1")
    assert not bench.data.exists()
