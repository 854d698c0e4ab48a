"""A data folder has one window; a second start hands its files to it."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from presseditor.paths import Profile
from presseditor.ui.application import Starter
from presseditor.ui.handing_over import LARGEST, Request, read_request, write_request
from presseditor.ui.one_window import Claim, OneWindow, socket_name

pytestmark = pytest.mark.gui
HOLDER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from presseditor.ui.one_window import OneWindow
application = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]), Path(sys.argv[2]))
print(one.claim([]).name, flush=True)
if sys.argv[3] == "hangs":
    sys.stdin.read()
application.exec()
"""
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from presseditor.ui.one_window import OneWindow
application = QCoreApplication([])
data, place, file = map(Path, sys.argv[1:])
print(OneWindow(data, place).claim([file]).name)
"""
Holder = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder with a short path: that of a socket has a hundred letters at most."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def holder(tmp_path: Path, place: Path) -> Iterator[Holder]:
    """Start another program that is the first on the data folder."""
    started: list[subprocess.Popen[str]] = []

    def start(way: str) -> "subprocess.Popen[str]":
        words = [sys.executable, "-c", HOLDER, str(tmp_path / "data"), str(place), way]
        one = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(one)
        assert one.stdout is not None
        assert one.stdout.readline() == "FIRST\n"
        return one

    yield start
    for one in started:
        one.kill()
        one.communicate()


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path, place: Path) -> Iterator[OneWindow]:  # noqa: ARG001 - a socket needs one
    one = OneWindow(tmp_path / "data", place)
    assert one.claim([]) is Claim.FIRST
    yield one
    one.release()


def talk(place: Path, tmp_path: Path, data: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(str(place / socket_name(tmp_path / "data")))
    assert socket.waitForConnected(5000)
    socket.write(data)
    socket.flush()
    return socket


def test_a_second_start_hands_its_file_to_the_first(
    qtbot: QtBot, first: OneWindow, tmp_path: Path, place: Path
) -> None:
    file = tmp_path / "Мост открыт.md"
    words = [sys.executable, "-c", SECOND, str(tmp_path / "data"), str(place), str(file)]
    with (
        qtbot.waitSignal(first.requested) as request,
        subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None)
        assert second.stdout is not None
        assert second.stdout.read() == "HANDED_OVER\n"
    assert request.args == [Request((file,))]


@pytest.mark.usefixtures("first")
def test_another_data_folder_has_a_window_of_its_own(tmp_path: Path, place: Path) -> None:
    other = OneWindow(tmp_path / "other", place)
    assert other.claim([]) is Claim.FIRST
    other.release()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_folder_is_the_same_however_its_path_is_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert socket_name(tmp_path / "link") == socket_name(tmp_path / "x" / ".." / "data")
    assert socket_name(tmp_path / "data") != socket_name(tmp_path)


@pytest.mark.usefixtures("qapp")
def test_after_a_kill_the_next_start_is_the_first(
    holder: Holder, tmp_path: Path, place: Path
) -> None:
    killed = holder("lives")
    killed.kill()
    killed.communicate()
    assert (place / socket_name(tmp_path / "data")).exists()
    one = OneWindow(tmp_path / "data", place)
    assert one.claim([]) is Claim.FIRST
    one.release()


@pytest.mark.usefixtures("qapp")
def test_a_dead_window_whose_number_was_given_away_is_no_obstacle(
    holder: Holder, tmp_path: Path, place: Path
) -> None:
    killed = holder("lives")
    killed.kill()  # and not waited for: its number stays taken
    one = OneWindow(tmp_path / "data", place)
    assert one.claim([]) is Claim.FIRST
    one.release()


@pytest.mark.usefixtures("qapp")
def test_a_window_that_hangs_does_not_hang_the_next_start(
    holder: Holder, tmp_path: Path, place: Path
) -> None:
    holder("hangs")
    assert OneWindow(tmp_path / "data", place).claim([], patience=0.5) is Claim.NO_ANSWER


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there has no mode")
@pytest.mark.usefixtures("first")
def test_nobody_else_may_connect(tmp_path: Path, place: Path) -> None:
    mode = (place / socket_name(tmp_path / "data")).stat().st_mode
    assert mode & 0o077 == 0


@pytest.mark.parametrize("data", [b"x" * (LARGEST + 100), b"hello\n", b"[" * 60_000 + b"\n"])
def test_who_says_something_else_is_cut_off(
    qtbot: QtBot, first: OneWindow, tmp_path: Path, place: Path, data: bytes
) -> None:
    told: list[object] = []
    first.requested.connect(told.append)
    socket = talk(place, tmp_path, data)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert told == []


@pytest.mark.parametrize(
    "data",
    [
        {"files": ["relative.md"], "activation": ""},
        {"files": ["/a\0b.md"], "activation": ""},
        {"files": ["/a.md"] * 51, "activation": ""},
        {"files": [7], "activation": ""},
        {"files": "/a.md", "activation": ""},
        {"files": []},
        [],
    ],
)
def test_a_request_that_is_not_whole_is_none(data: object) -> None:
    assert read_request(json.dumps(data).encode()) is None


def test_only_texts_that_are_there_are_opened(tmp_path: Path) -> None:
    names = ("да.docx", "да.pressdoc", "нет.exe", "папка.md", "пропал.txt")
    files = tuple(tmp_path / name for name in names)
    for file in files[:3]:
        file.touch()
    files[3].mkdir()
    request = read_request(write_request(Request((*files, files[0]))))
    assert request is not None
    assert request.readable == list(files[:2])
    assert request.refused == list(files[2:])


def test_a_token_that_is_none_is_dropped() -> None:
    request = read_request(json.dumps({"files": [], "activation": "a\nb"}).encode())
    assert request == Request()


def test_the_window_comes_forward_and_opens_what_it_was_handed(
    qtbot: QtBot, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", "text")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    early, late = tmp_path / "рано.md", tmp_path / "поздно.md"
    early.write_text("# Пришёл рано\n\nТекст.\n", encoding="utf-8")
    late.write_text("# Пришёл поздно\n\nТекст.\n", encoding="utf-8")
    starter = Starter(profile, [])
    qtbot.addWidget(starter.window)
    starter.receive(Request((early,)))
    with qtbot.waitSignal(starter.ready):
        starter.show()
    bench = starter.bench
    assert bench is not None
    qtbot.waitUntil(lambda: bench.editor.title.text == "Пришёл рано")
    starter.window.showMinimized()
    starter.receive(Request((late, tmp_path / "вирус.exe")))
    qtbot.waitUntil(lambda: bench.editor.title.text == "Пришёл поздно")
    assert not starter.window.isMinimized()
    assert "вирус.exe" in bench.messages.text
    starter.window.close()


@pytest.mark.usefixtures("qapp")
def test_where_no_socket_can_be_made_each_start_has_a_window(tmp_path: Path) -> None:
    deep = tmp_path / ("п" * 100)
    deep.mkdir()
    starts = [OneWindow(tmp_path / "data", deep) for _ in range(2)]
    assert [one.claim([], patience=0.1) for one in starts] == [Claim.FIRST, Claim.FIRST]
