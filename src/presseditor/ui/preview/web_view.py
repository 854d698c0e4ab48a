"""The preview in QtWebEngine: one page, loaded once, then only patched; nothing leaves it.

Imported after the first paint only: the engine takes longer to load than the window to show.
"""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import delete, isValid
from typing_extensions import override

from presseditor.paths import resources
from presseditor.ui.preview.patch import Patch
from presseditor.ui.preview.web_requests import HOME, LocalRequestsOnly, PageScheme

SMALLEST_ZOOM = 0.5
# Scripts cannot be off altogether: then ``patch.js`` would not run either. The page's own are kept
# from running by the policy it is sent with.
_Attribute = QWebEngineSettings.WebAttribute
_SWITCHED_OFF = (
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalStorageEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ReadingFromCanvasEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.TouchIconsEnabled,
    _Attribute.WebGLEnabled,
)
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value


class WebView(QWidget):
    """A ``PreviewView`` that shows the very HTML and CSS that is published."""

    link_clicked = Signal(str)
    painted = Signal(int)
    failed = Signal()

    def __init__(
        self, picture_file: Callable[[str], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._ready = False
        self._width: int | None = None
        self._profile = QWebEngineProfile()  # without a name: nothing is kept on the disk
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        self._profile.setPushServiceEnabled(False)
        self._profile.downloadRequested.connect(lambda asked: asked.cancel())
        self._requests = LocalRequestsOnly(self._profile)
        self._scheme = PageScheme(picture_file, self._profile)
        self._profile.setUrlRequestInterceptor(self._requests)
        self._profile.installUrlSchemeHandler(b"presseditor", self._scheme)
        self._view = QWebEngineView(self)
        self._page = _PreviewPage(self._profile, self._view)
        # Children go in the order in which they came, and the profile must outlive the page.
        self._profile.setParent(self)
        self._view.setPage(self._page)
        self._view.setContextMenuPolicy(self._view.contextMenuPolicy().NoContextMenu)
        self._page.link_clicked.connect(self.link_clicked)
        self._page.painted.connect(self.painted)
        self._page.loadFinished.connect(self._start)
        self._page.renderProcessTerminated.connect(lambda *_: self.failed.emit())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._view)
        self._add_script()

    @property
    def widget(self) -> QWidget:
        """Itself."""
        return self

    def show_shell(self, html: str) -> None:
        """Load a site's page; what is sent meanwhile waits for it."""
        self._ready = False
        self._waiting.clear()
        self._scheme.shell = html
        self._page.load(QUrl(HOME))

    def show_head(self, head: dict[str, str]) -> None:
        """Fill title, date and rubric."""
        self._run(f"press.head({json.dumps(head, ensure_ascii=False)})")

    def apply(self, patch: Patch, number: int) -> None:
        """Change some blocks; ``painted`` comes when the frame is on the screen."""
        html = json.dumps(patch.html, ensure_ascii=False)
        self._run(f"press.apply({patch.start}, {patch.removed}, {html}, {number})")

    def scroll_to(self, block: int) -> None:
        """Bring a block into sight."""
        self._run(f"press.scroll({block})")

    def set_page_width(self, width: int | None) -> None:
        """Lay the page out for ``width`` pixels, smaller on the screen where there is no room."""
        self._width = width
        self._fit()

    def close_page(self) -> None:
        """Let go of the page now: the profile must outlive it."""
        self._ready = False
        if isValid(self._page):
            delete(self._page)

    def ask(self, script: str, answer: Callable[[object], None]) -> None:
        """Evaluate a script beside the page, for tests and measurements."""
        self._page.runJavaScript(script, _WORLD, answer)

    @override
    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        if not isValid(self._page):
            return
        room = max(1, self.width())
        width = self._width
        self._view.setMaximumWidth(16_777_215 if width is None else max(width, 1))
        zoom = 1.0 if width is None else max(SMALLEST_ZOOM, min(1.0, room / width))
        if abs(self._page.zoomFactor() - zoom) > 0.01:  # noqa: PLR2004 - one per cent is no change
            self._page.setZoomFactor(zoom)

    def _start(self, loaded: bool) -> None:  # noqa: FBT001 - the signal's signature
        if not loaded:
            self.failed.emit()
            return
        self._ready = True
        waiting, self._waiting = self._waiting, []
        for script in waiting:
            self._run(script)

    def _run(self, script: str) -> None:
        if self._ready:
            self._page.runJavaScript(script, _WORLD)
        else:
            self._waiting.append(script)

    def _add_script(self) -> None:
        script = QWebEngineScript()
        script.setName("patch")
        script.setWorldId(_WORLD)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        source = resources() / "preview" / "patch.js"
        script.setSourceCode(source.read_text(encoding="utf-8"))
        self._page.scripts().insert(script)


class _PreviewPage(QWebEnginePage):
    link_clicked = Signal(str)
    painted = Signal(int)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        settings = self.settings()
        for attribute in _SWITCHED_OFF:
            settings.setAttribute(attribute, False)  # noqa: FBT003 - Qt's signature
        settings.setAttribute(_Attribute.WebRTCPublicInterfacesOnly, True)  # noqa: FBT003 - as above
        self.permissionRequested.connect(lambda asked: asked.deny())

    @override
    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,
        isMainFrame: bool,
    ) -> bool:
        address = QUrl(url)
        if type == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            if address.toString().partition("#")[0] == HOME:
                return True
            self.link_clicked.emit(address.toString())
            return False
        # Only what ``show_shell`` loads: no refresh, form or script of a template leads anywhere.
        typed = type == QWebEnginePage.NavigationType.NavigationTypeTyped
        return typed and isMainFrame and address == QUrl(HOME)

    @override
    def createWindow(  # type: ignore[override] # Qt takes "no window" for an answer
        self, type: QWebEnginePage.WebWindowType
    ) -> QWebEnginePage | None:
        return None

    @override
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        word, _, number = message.partition(" ")
        if word == "press-painted" and number.isdigit():
            self.painted.emit(int(number))
