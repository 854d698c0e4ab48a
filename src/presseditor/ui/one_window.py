"""One window for one data folder: a second start hands its files to the first and ends."""

import contextlib
import getpass
import hashlib
import os
import sys
import tempfile
import time
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from presseditor.ui.handing_over import LARGEST, Request, read_request, write_request

PATIENCE = 8.0
"""Seconds for the first window to answer; it may be busy with its own start."""
LISTENING = 1.0
"""Seconds from the lock to the socket at most."""
BETWEEN = 0.05
CONNECTIONS = 8
TAKEN = b"taken\n"


class Claim(Enum):
    """What a start found."""

    FIRST = auto()
    HANDED_OVER = auto()
    NO_ANSWER = auto()


class OneWindow(QObject):
    """The claim of this start on a data folder.

    ``requested`` carries the ``Request`` of a later start. The lock tells who is first, also among
    two starts at the same instant, and Qt sees when the one who held it is dead; the socket carries
    the files. Who cannot lock or listen goes first: a desk beside another is better than none.
    """

    requested = Signal(object)

    def __init__(self, root: Path, place: Path | None = None) -> None:
        super().__init__()
        name = socket_name(root)
        self._path = (place or runtime_folder()) / name
        self._address = name if sys.platform == "win32" else str(self._path)
        self._lock = QLockFile(f"{self._path}.lock")
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(CONNECTIONS)
        self._server.newConnection.connect(self._greet)

    def claim(self, files: list[Path], patience: float = PATIENCE) -> Claim:
        """Become the first, or hand ``files`` to the one who is."""
        if self._become_first():
            return Claim.FIRST
        request = Request(tuple(files), os.environ.get("XDG_ACTIVATION_TOKEN", ""))
        data, socket, start = write_request(request), QLocalSocket(self), time.monotonic()
        while (waited := time.monotonic() - start) <= patience:
            if self._connect(socket):
                _let_come_forward()
                if _hand_over(socket, data, start + patience):
                    return Claim.HANDED_OVER
            refused = socket.error() is QLocalSocket.LocalSocketError.ConnectionRefusedError
            if refused and waited > LISTENING:
                # Nobody listens: the lock's number now belongs to a program that is not ours.
                with contextlib.suppress(OSError):  # a lock that is held stays, as it should
                    Path(f"{self._path}.lock").unlink()
            if self._become_first():
                return Claim.FIRST
            time.sleep(BETWEEN)  # the first has its lock and not yet its socket, or is ending
        return Claim.NO_ANSWER

    def release(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _become_first(self) -> bool:
        held = QLockFile.LockError.LockFailedError
        if not self._lock.tryLock(0) and self._lock.error() is held:
            return False
        QLocalServer.removeServer(self._address)  # left by one who was killed
        if not self._server.listen(self._address):
            self._lock.unlock()  # what cannot be reached must not keep others out
        return True

    def _connect(self, socket: QLocalSocket) -> bool:
        if not _is_ours(self._path):
            return False
        socket.connectToServer(self._address)
        return socket.waitForConnected(200)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(LARGEST + 1)
            socket.disconnected.connect(socket.deleteLater)
            # Who connects and says nothing does not stay.
            QTimer.singleShot(int(PATIENCE * 1000), socket, socket.abort)
            socket.readyRead.connect(lambda socket=socket: self._listen(socket))
            self._listen(socket)

    def _listen(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST:
            socket.abort()
        elif socket.canReadLine():
            request = read_request(bytes(socket.readLine().data()))
            if request is None:
                socket.abort()
                return
            socket.write(TAKEN)
            socket.flush()
            self.requested.emit(request)


def come_forward(window: QWidget, activation: str) -> None:
    """Bring a window before all others, with the permission the later start brought along."""
    if activation:
        os.environ["XDG_ACTIVATION_TOKEN"] = activation  # where Qt looks for it under Wayland
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def socket_name(root: Path) -> str:
    """Return a name that is the same for the same folder and user, however the path is written."""
    folder = os.path.normcase(os.path.realpath(root))
    key = hashlib.sha256(f"{folder}\0{getpass.getuser()}".encode("utf-8", "surrogateescape"))
    return f"presseditor-{key.hexdigest()[:32]}"


def runtime_folder() -> Path:
    """Return where the socket lies: the same for all starts of a user, however they come about."""
    if sys.platform != "win32":
        own = Path(f"/run/user/{os.getuid()}")
        if os.access(own, os.W_OK):
            return own
    return Path(tempfile.gettempdir())


def _hand_over(socket: QLocalSocket, data: bytes, until: float) -> bool:
    socket.write(data)
    answer = b""
    while TAKEN not in answer:
        left = int((until - time.monotonic()) * 1000)
        if left <= 0 or not socket.waitForReadyRead(left):
            return False
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return True


def _is_ours(path: Path) -> bool:
    """Tell whether the socket belongs to this user: the folder may be open to others too."""
    if sys.platform == "win32":
        return True  # Qt gives the pipe to its user alone, and the name holds the user
    try:
        return path.stat().st_uid == os.getuid()
    except OSError:
        return False


def _let_come_forward() -> None:
    """Allow the first window to come forward; Windows keeps this right for the newest start."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
