"""The preview: shows what is typed, asks nobody outside for anything."""

import http.server
import os
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.ui.background import Background
from presseditor.ui.preview.choice import EngineTrials, make_view
from presseditor.ui.preview.panel import PreviewPanel
from presseditor.ui.preview.patch import Patch, patch_between
from presseditor.ui.preview.text_view import TextView
from presseditor.ui.window.workbench import Workbench

pytestmark = pytest.mark.gui


@pytest.fixture
def outside() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine that stands for the internet: its address, and who came."""
    hits: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_response(200)
            self.end_headers()

        @override
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", hits
    server.shutdown()
    thread.join()
    server.server_close()


def hostile(address: str) -> str:
    return (
        f"![p]({address}/image.png)\n\n<img src={address}/raw.png>\n\n"
        f"<script src={address}/script.js></script><script>fetch('{address}/fetch')</script>\n\n"
        f"<iframe src={address}/frame></iframe>\n\n<link rel=stylesheet href={address}/style.css>"
        f"\n\n<style>@import '{address}/import.css'; p {{background: url({address}/bg)}}</style>"
        f"\n\n<video src={address}/video></video><object data={address}/object></object>"
        f"\n\n<meta http-equiv=refresh content='0;url={address}/refresh'>\n\nКонец."
    )


def test_only_the_stretch_that_changed_is_patched() -> None:
    assert patch_between("abcd", "abXd") == Patch(2, 1, ("X",))
    assert patch_between("abcd", "abcd").is_empty
    assert patch_between("aaa", "aaaa") == Patch(3, 0, ("a",))
    assert patch_between("abc", "") == Patch(0, 3, ())


@pytest.mark.parametrize("engine", ["text", "web"])
def test_typed_words_appear_on_the_page(
    qtbot: QtBot,
    bench: Workbench,
    article: Article,
    engine: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", engine)
    bench.window.show_panes()
    bench.open_preview()
    bench.session.show(article)
    bench.editor.body.insertPlainText("Небывалое слово. ")
    pages: list[Article] = []
    bench.preview.painted.connect(pages.append)
    qtbot.waitUntil(lambda: bool(pages) and pages[-1].body.startswith("Небывалое"), timeout=20_000)
    assert "Небывалое" in page_text(qtbot, bench.preview)
    assert "Мост открыт" in page_text(qtbot, bench.preview)


def page_text(qtbot: QtBot, preview: PreviewPanel) -> str:
    view = preview.view
    if isinstance(view, TextView):
        return view.toPlainText()
    from presseditor.ui.preview.web_view import WebView

    assert isinstance(view, WebView)
    answers: list[object] = []
    view.ask("document.body.innerText", answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return str(answers[0])


def test_patched_blocks_equal_a_page_made_anew(
    qtbot: QtBot, desk: Desk, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    from presseditor.ui.preview.web_view import WebView

    monkeypatch.setenv("PRESSEDITOR_PREVIEW", "web")
    panel = PreviewPanel(desk, background)
    qtbot.addWidget(panel)
    panel.resize(600, 600)
    panel.show()
    panel.open_view(make_view(desk, panel))
    texts = ["a\n\nb\n\nc", "a\n\nc", "x\n\na\n\nc", "x\n\n- 1\n- 2\n\n## h\n\nc", "", "z"]
    for text in texts:
        article = Article("a", title="t", body=text)
        with qtbot.waitSignal(panel.painted, check_params_cb=article.__eq__, timeout=20_000):
            panel.show_article(article)
        answers: list[object] = []
        assert isinstance(panel.view, WebView)
        panel.view.ask("document.getElementById('press-fragment').innerHTML", answers.append)
        qtbot.waitUntil(partial(bool, answers))
        whole = desk.preview().render(article).fragment.html
        assert str(answers[0]).split() == whole.split()
    panel.shutdown()


@pytest.mark.parametrize("engine", ["text", "web"])
def test_hostile_text_reaches_nobody(
    qtbot: QtBot,
    bench: Workbench,
    desk: Desk,
    outside: tuple[str, list[str]],
    engine: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    address, hits = outside
    monkeypatch.setenv("PRESSEDITOR_PREVIEW", engine)
    bench.window.show_panes()
    bench.open_preview()
    article = desk.articles.create(Article("h", title="<img src=x>", body=hostile(address)))
    with qtbot.waitSignal(bench.preview.painted, check_params_cb=_is_hostile, timeout=20_000):
        bench.session.show(article)
    assert "Конец." in page_text(qtbot, bench.preview)
    if engine == "web":
        raw_html_reaches_nobody(qtbot, bench.preview, address)
    assert hits == []


def raw_html_reaches_nobody(qtbot: QtBot, preview: PreviewPanel, address: str) -> None:
    """Put what the sanitizer would have removed straight into the page: the engine must hold."""
    view = preview.view
    assert view is not None
    pieces = (f"<img src='{address}/a.png'><iframe src='{address}/b'></iframe><p>Мимо.</p>",)
    with qtbot.waitSignal(view.painted, timeout=10_000):
        view.apply(Patch(0, 0, pieces), 999)
    assert "Мимо." in page_text(qtbot, preview)


def _is_hostile(article: Article) -> bool:
    return article.id == "h"


def test_an_engine_that_ends_the_program_twice_is_left_alone_for_a_day(
    desk: Desk, qtbot: QtBot
) -> None:
    trials = EngineTrials(desk.profile.engine_trials)
    for _ in range(2):
        assert trials.may_try()
        trials.begin()
    assert not trials.may_try()
    parent = QWidget()
    qtbot.addWidget(parent)
    assert isinstance(make_view(desk, parent), TextView)
    os.utime(desk.profile.engine_trials, (0, 0))
    assert trials.may_try()
    trials.end()
    assert not desk.profile.engine_trials.exists()
