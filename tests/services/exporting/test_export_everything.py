"""Everything in open formats, also when something is wrong."""

import json
from pathlib import Path

import pytest
from PIL import Image as Pillow

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.errors import CorrectionError, RetryError
from presseditor.domain.fact import Fact


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "a.jpg"
    Pillow.new("RGB", (8, 8), "teal").save(path)
    return path


def test_nothing_leads_out_of_the_folder(desk: Desk, tmp_path: Path) -> None:
    desk.articles.create(Article("../../вне", title="А", slug="../../etc/x"))
    desk.articles.create(Article("два", title="Б", slug="..\\..\\x"))
    taken = desk.exports.take_out(tmp_path / "всё")
    assert taken.articles == 2
    written = [one for one in (tmp_path / "всё").rglob("*.md") if one.is_file()]
    assert len(written) == 2
    assert {one.parent.name for one in written} == {"articles"}


def test_a_lost_picture_is_told_and_the_rest_is_written(
    desk: Desk, tmp_path: Path, photo: Path
) -> None:
    image = desk.pictures.add(photo)
    desk.pictures.file_of(image).unlink()
    desk.facts.save(Fact("sites", "80", "площадок"))
    taken = desk.exports.take_out(tmp_path / "всё")
    (problem,) = taken.problems
    assert "missing" in str(problem)
    assert taken.pictures == 0
    everything = json.loads((tmp_path / "всё/everything.json").read_text("utf-8"))
    assert everything["facts"][0]["value"] == "80"
    assert "80" in (tmp_path / "всё/facts.csv").read_text("utf-8-sig")
    assert image.id in (tmp_path / "всё/images.csv").read_text("utf-8-sig")


def test_it_can_be_stopped_at_any_file(desk: Desk, tmp_path: Path, photo: Path) -> None:
    for number in range(3):
        desk.articles.create(Article(f"a{number}", title=f"Новость {number}"))
    image = desk.pictures.add(photo)
    heard: list[tuple[int, int]] = []

    def stop_at_two(done: int, total: int) -> bool:
        heard.append((done, total))
        return done < 2

    taken = desk.exports.take_out(tmp_path / "часть", stop_at_two)
    assert (taken.articles, heard) == (2, [(1, 4), (2, 4)])
    assert "stopped" in str(taken.problems[0])
    late = desk.exports.take_out(tmp_path / "позже", lambda done, total: done < total)
    assert (tmp_path / "позже/images" / image.asset_name).exists()
    assert "stopped" in str(late.problems[0])


def test_a_folder_in_use_or_out_of_reach_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "занято").mkdir()
    (tmp_path / "занято/а.txt").write_text("а", encoding="utf-8")
    with pytest.raises(CorrectionError, match="not empty"):
        desk.exports.take_out(tmp_path / "занято")
    desk.articles.create(Article("a", title="А"))
    with pytest.raises((CorrectionError, RetryError)):
        desk.exports.take_out(tmp_path / "занято/а.txt/ниже")


class KilledError(Exception):
    """The program ends in the middle."""


def killed_at(desk: Desk, folder: Path, number: int) -> None:
    def report(done: int, _total: int) -> bool:
        if done == number:
            raise KilledError
        return True

    with pytest.raises(KilledError):
        desk.exports.take_out(folder, report)


@pytest.mark.parametrize("number", [1, 3, 4])
def test_what_was_killed_can_be_repeated(
    desk: Desk, tmp_path: Path, photo: Path, number: int
) -> None:
    for one in range(3):
        desk.articles.create(Article(f"a{one}", title=f"Новость {one}"))
    desk.pictures.add(photo)
    folder = tmp_path / "всё"
    killed_at(desk, folder, number)
    (folder / "articles" / ".press-abc.part").write_bytes(b"half")
    taken = desk.exports.take_out(folder)
    assert (taken.articles, taken.pictures) == (3, 1)
    assert len(list((folder / "articles").iterdir())) == 3
    assert not [one for one in folder.rglob(".*") if one.is_file()]
    with pytest.raises(CorrectionError, match="not empty"):
        desk.exports.take_out(folder)


def test_a_repeated_export_leaves_an_officers_own_files(desk: Desk, tmp_path: Path) -> None:
    desk.articles.create(Article("a0", title="Новость 0"))
    folder = tmp_path / "всё"
    killed_at(desk, folder, 1)
    (written,) = (folder / "articles").iterdir()
    written.write_text("правка начальника", encoding="utf-8")
    (folder / "заметки.txt").write_text("моё", encoding="utf-8")
    desk.exports.take_out(folder)
    assert written.read_text(encoding="utf-8") == "правка начальника"
    assert (folder / "заметки.txt").read_text(encoding="utf-8") == "моё"
    assert len(list((folder / "articles").iterdir())) == 2


def test_a_table_of_somebodys_own_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    desk.articles.create(Article("a0", title="Новость 0"))
    folder = tmp_path / "всё"
    killed_at(desk, folder, 1)
    (folder / "people.csv").write_text("моё", encoding="utf-8")
    with pytest.raises(CorrectionError, match=r"people\.csv"):
        desk.exports.take_out(folder)
    assert (folder / "people.csv").read_text(encoding="utf-8") == "моё"
