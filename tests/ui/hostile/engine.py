"""Finished pages in the web engine, without the preview's policy: what in them lives is counted."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from pytestqt.qtbot import QtBot
from typing_extensions import override

from presseditor.ui.preview.web_requests import prepare_engine

_FILE = "pages.html"
_IN_FRAMES = {"about", "data", "javascript"}
BATCH = 40
"""Pages that are open side by side, each in a frame of its own."""

# A dialog would wait for somebody to close it.
_HIT = """
window.hit = number => console.log("hit " + number);
for (const one of ["alert", "confirm", "prompt", "print", "open"]) window[one] = () => {};
"""
# What acts is followed as a reader would, and named where it only waits for a reader.
_LOOK = """
const acts = new Set(["javascript:", "data:", "vbscript:", "blob:", "file:"]);
const elements = "iframe, object, embed, base, link[rel=stylesheet], meta[http-equiv]";
const links = ["href", "xlink:href", "src", "action", "formaction", "cite", "background", "data"];
function address(text, base) {
    try { return new URL(text, base).protocol; } catch { return ""; }
}
function waits(one) {
    const script = one.localName === "script" && one.type !== "application/ld+json";
    return script || one.matches(elements)
        || [...one.attributes].some(each => /^on/i.test(each.name))
        || links.some(name => one.hasAttribute(name)
            && acts.has(address(one.getAttribute(name), "https://a.example/")));
}
function look(frame) {
    const page = frame.contentDocument;
    if (!page) { console.log("hit " + frame.dataset.number); return; }
    for (const one of page.querySelectorAll("*")) {
        if (waits(one)) console.log("hit " + frame.dataset.number);
        if (one.matches("a, button, [href]")) one.dispatchEvent(
            new MouseEvent("click", {bubbles: true, cancelable: true, view: window}));
    }
}
const pages = PAGES;
const frames = [];
let waiting = pages.length;
function loaded(frame) {
    if (frame.dataset.seen) return;
    frame.dataset.seen = "yes";
    look(frame);
    if (--waiting === 0) setTimeout(() => console.log("end"), 100);
}
for (const [html, number] of pages) {
    const frame = document.createElement("iframe");
    frame.dataset.number = number;
    document.body.append(frame);
    frames.push(frame);
    // Written, not navigated to: the parser is the same, and the browser has nothing to ask.
    frame.contentWindow.hit = hit;
    frame.contentDocument.open();
    frame.addEventListener("load", () => loaded(frame));
    frame.contentDocument.write(html);
    frame.contentDocument.close();
}
// A page that leads elsewhere while it loads never ends.
setTimeout(() => frames.forEach(loaded), 5000);
"""


class HostilePages(QWebEnginePage):
    """Shows pages and hears what runs in them; each is known by its number."""

    ended = Signal()

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        prepare_engine()  # as the program does; the first page of a process starts the engine
        self._profile = QWebEngineProfile()  # without a name: nothing is kept on the disk
        super().__init__(self._profile)
        self._folder = folder
        self._qtbot = qtbot
        self._hits: set[int] = set()
        script = QWebEngineScript()
        script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld.value)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
        script.setRunsOnSubFrames(True)
        script.setSourceCode(_HIT)
        self.scripts().insert(script)

    def live(self, pages: Sequence[str]) -> set[int]:
        """Return the numbers of the pages in which something ran or waits to run."""
        self._hits = set()
        different = list({page: number for number, page in enumerate(pages)}.items())
        for start in range(0, len(different), BATCH):
            self._show(different[start : start + BATCH])
        lively = {pages[number] for number in self._hits}
        return {number for number, page in enumerate(pages) if page in lively}

    def _show(self, pages: Sequence[tuple[str, int]]) -> None:
        shown = [(re.sub(r"\bHIT\b", f"hit({number})", html), number) for html, number in pages]
        source = json.dumps(shown).replace("<", "\\u003c")
        file = self._folder / _FILE
        script = _LOOK.replace("PAGES", source, 1)
        file.write_text(f"<!DOCTYPE html><body><script>{script}</script>", encoding="utf-8")
        with self._qtbot.waitSignal(self.ended):
            self.load(QUrl.fromLocalFile(str(file)))

    @override
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        word, _, number = message.partition(" ")
        if word == "hit" and number.isdigit():
            self._hits.add(int(number))
        elif word == "end":
            self.ended.emit()

    @override
    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool
    ) -> bool:
        # A page in a frame must not take the whole away.
        return QUrl(url).fileName() == _FILE if isMainFrame else QUrl(url).scheme() in _IN_FRAMES
