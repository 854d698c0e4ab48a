"""The verb update, told by an administrator and an officer."""

import json
from pathlib import Path

import presseditor
from tests.cli.conftest import Cli
from tests.updating.office import Server


def publish(cli: Cli, tmp_path: Path, version: str, *more: object) -> Path:
    setup, folder = tmp_path / f"presseditor_{version}_amd64.deb", tmp_path / "версии"
    setup.write_bytes(b"package " + version.encode())
    key = ("--key", tmp_path / "ключ.pem")
    code, _, err = cli("update", "publish", folder, *key, "--setup", setup, *more)
    assert (code, err) == (0, "")
    return folder


def test_an_office_publishes_and_an_officer_installs(cli: Cli, tmp_path: Path) -> None:
    notes = tmp_path / "новое.txt"
    notes.write_text("Появились обновления.", encoding="utf-8")
    folder = publish(cli, tmp_path, "99.1.0", "--notes", notes)
    with Server(folder) as server:
        assert cli("update", "set", server.address, "--root", folder / "root.json")[0] == 0
        found = json.loads(cli("update", "check", "--json")[1])
        assert (found["available"], found["notes"]) == ("99.1.0", "Появились обновления.")
        assert "99.1.0 готова" in cli("update", "download")[1]
        code, out, _ = cli("update", "install", "--json")
    told = json.loads(out)
    assert (code, told["started"]) == (0, False)
    assert Path(told["installer"]).read_bytes() == b"package 99.1.0"
    assert Path(told["copy"]).exists()


def test_the_newest_version_says_so(cli: Cli, tmp_path: Path) -> None:
    folder = publish(cli, tmp_path, presseditor.__version__)
    cli("update", "set", folder, "--root", folder / "root.json")
    assert "Это самая новая версия" in cli("update", "check")[1]
    assert cli("update", "download")[0] == 1


def test_the_way_back_is_told(cli: Cli) -> None:
    code, _, err = cli("update", "rollback")
    assert code == 1
    assert "Установщика версии раньше" in err


def test_a_look_without_a_place_or_a_network_is_explained(cli: Cli, tmp_path: Path) -> None:
    assert "Не указано, где лежат новые версии" in cli("update", "check")[2]
    folder = publish(cli, tmp_path, "99.0.0")
    cli("update", "set", tmp_path / "нет", "--root", folder / "root.json")
    code, _, err = cli("update", "check")
    assert code == 1
    assert "Нет ответа" in err
    assert cli("update", "set", "")[0] == 0
