"""Nothing in a data folder can be read by anybody but its user, whatever the umask."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image as Pillow

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.paths import Profile
from presseditor.private_files import append_private, make_folder, write_private, write_whole
from presseditor.sites.local_memory import ThisComputer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes mean nothing on Windows")


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def open_to_others(root: Path) -> list[str]:
    return [str(one) for one in (root, *root.rglob("*")) if one.stat().st_mode & 0o077]


@pytest.mark.usefixtures("umask")
def test_all_that_a_day_leaves_in_the_data_folder_is_its_users_alone(tmp_path: Path) -> None:
    with closing(open_desk(Profile(tmp_path / "Профиль"), sample=True)) as desk:
        leave_a_day(desk, tmp_path)
        assert list(desk.profile.site.rglob("*.html"))
        assert open_to_others(desk.profile.root) == []


def leave_a_day(desk: Desk, tmp_path: Path) -> None:
    Pillow.new("RGB", (8, 8), "red").save(tmp_path / "мост.png")
    image = desk.pictures.add(tmp_path / "мост.png")
    desk.pictures.clean_file(image)
    article = desk.articles.create(Article("a1", title="Мост", lead="Лид.", body="Текст.\n"))
    desk.settings.change(office="Пресс-служба")
    ThisComputer(desk.profile.this_computer).accept_plain_store()
    desk.journal.keep(article)
    desk.auto_backups.make(desk.auto_backups.folder)
    desk.exports.export(article, "docx", desk.profile.root / "выгрузка" / "мост.docx")
    desk.exports.take_out(desk.profile.root / "всё")
    desk.publishing.publish("a1", "embedded")
    desk.outbox.run_due()
    append_private(desk.profile.log, "ошибка\n")


def test_elsewhere_a_file_is_as_open_as_its_folder_and_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        tmp_path.chmod(0o755)
        write_whole(tmp_path / "новое" / "страница.html", b"x")
        write_private(tmp_path / "новое" / "тайна", b"x")
    finally:
        os.umask(before)
    folder = tmp_path / "новое"
    assert [one.stat().st_mode & 0o777 for one in (folder, folder / "страница.html")] == [
        0o755,
        0o644,
    ]
    assert (folder / "тайна").stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    write_private(tmp_path / "a", b"old")
    with pytest.raises(TypeError):
        write_private(tmp_path / "a", "no bytes")  # type: ignore[arg-type]
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_folder_on_a_drive_that_is_not_there_is_an_os_error() -> None:
    missing = Path("/proc/none/folder") if sys.platform == "linux" else Path("Q:/none/folder")
    with pytest.raises(OSError, match="none"):
        make_folder(missing)


@pytest.mark.parametrize("write", [write_private, write_whole])
def test_a_pipe_or_a_device_is_not_replaced(
    tmp_path: Path, write: Callable[[Path, bytes], None]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileExistsError):
        write(tmp_path / "pipe", b"words")
    assert (tmp_path / "pipe").is_fifo()
    assert len(list(tmp_path.iterdir())) == 1
