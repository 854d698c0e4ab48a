"""What the preview may load: its own page and the profile's pictures, nothing else."""

import mimetypes
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from typing_extensions import override

HOME = "presseditor://preview/"
POLICY = (
    b"default-src 'none'; script-src 'none'; img-src presseditor: data:; "
    b"style-src 'unsafe-inline' presseditor:; font-src presseditor: data:; "
    b"form-action 'none'; base-uri 'none'; webrtc 'block'"
)
"""What the page may do. The world in which ``patch.js`` runs is not bound by it."""
LOCAL_SCHEMES = frozenset({"presseditor", "data"})
FLAGS_NAME = "QTWEBENGINE_CHROMIUM_FLAGS"
FLAGS = (
    # Early connections (preconnect, prefetch) ask no interceptor: for them no host has an address.
    ("--host-resolver-rules", "=MAP * ~NOTFOUND"),
    ("--no-proxy-server", ""),  # a proxy would be asked instead
    ("--force-webrtc-ip-handling-policy", "=disable_non_proxied_udp"),
    ("--disable-background-networking", ""),
    ("--no-pings", ""),
)


def prepare_engine() -> None:
    """Cut the engine off the network and make ``presseditor://`` known.

    To be called once, before the first web page exists: the engine reads both as it starts.
    """
    os.environ[FLAGS_NAME] = flags_with(os.environ.get(FLAGS_NAME, ""))
    _register_scheme()


def flags_with(given: str) -> str:
    """Return the engine's flags: those that the user gave, and ours where they say nothing."""
    ours = [f'"{name}{value}"' for name, value in FLAGS if name not in given]
    return " ".join([*ours, given]).strip()


def _register_scheme() -> None:
    if not QWebEngineUrlScheme.schemeByName(b"presseditor").name().isEmpty():
        return
    scheme = QWebEngineUrlScheme(b"presseditor")
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class LocalRequestsOnly(QWebEngineUrlRequestInterceptor):
    """Blocks whatever would leave the machine."""

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in LOCAL_SCHEMES:
            info.block(True)  # noqa: FBT003 - Qt's signature


class PageScheme(QWebEngineUrlSchemeHandler):
    """Serves ``presseditor://preview/`` (the shell) and ``…/images/NAME`` (a picture's file)."""

    def __init__(self, picture_file: Callable[[str], Path | None], parent: QObject) -> None:
        super().__init__(parent)
        self._picture_file = picture_file
        self.shell = ""

    @override
    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        path = job.requestUrl().path()
        if path in {"", "/"}:
            self._reply_shell(job)
        elif path.startswith("/images/"):
            self._reply_picture(job, path.removeprefix("/images/"))
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _reply_shell(self, job: QWebEngineUrlRequestJob) -> None:
        body = QBuffer(job)
        body.setData(QByteArray(self.shell.encode()))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        # A list of values for each name: with a bare value PySide silently sends no header at all.
        job.setAdditionalResponseHeaders(
            {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY)]}  # type: ignore[dict-item]
        )
        job.reply(b"text/html; charset=utf-8", body)

    def _reply_picture(self, job: QWebEngineUrlRequestJob, name: str) -> None:
        path = self._picture_file(name)
        file = QFile(str(path), job) if path is not None else None
        if file is None or not file.open(QIODevice.OpenModeFlag.ReadOnly):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        job.reply(media_type.encode(), file)
