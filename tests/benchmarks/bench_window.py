"""How quick the window is: first paint, keys, preview, memory. Run it as a program.

Prints one JSON object. Milliseconds are medians; ``first_paint_ratio`` compares with a bare
``QMainWindow`` in processes of their own, alternating, so that a busy machine hurts both alike.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from presseditor.ui.editor.writing_area import WritingArea

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

ROUNDS = 7
KEYS = 30
PARAGRAPH = "В городе прошла встреча жителей с главой округа, речь шла о дорогах и школах. " * 5

BARE = """
import time; start = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.done)
    def done(self):
        print((time.perf_counter() - start) * 1000, flush=True); import os; os._exit(0)
application = QApplication([]); window = Window(); window.resize(1366, 768); window.show()
application.exec()
"""
OURS = """
import time; start = time.perf_counter()
import sys
from pathlib import Path
from presseditor.paths import Profile
from presseditor.ui.application import Starter, make_application
application = make_application()
starter = Starter(Profile(Path(sys.argv[1])), [])
def done():
    print((time.perf_counter() - start) * 1000, flush=True); import os; os._exit(0)
starter.window.painted.disconnect(); starter.window.painted.connect(done)
starter.show(); application.exec()
"""


def main() -> None:
    """Measure everything and print it."""
    with tempfile.TemporaryDirectory() as folder:
        figures: dict[str, object] = first_paint(Path(folder))
        figures |= keys_and_preview(Path(folder) / "profile")
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    sys.stdout.flush()
    os._exit(0)  # measured enough; the engine's processes end with this one


def first_paint(folder: Path) -> dict[str, object]:
    """Return the median first paint of a bare window and of ours, and their ratio."""
    times: dict[str, list[float]] = {BARE: [], OURS: []}
    # A program that people start is compiled; the first round, not counted, does it here.
    environment = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(ROUNDS + 1):
        for program, found in times.items():
            command = [sys.executable, "-c", program, str(folder)]
            answer = subprocess.run(
                command, check=True, capture_output=True, text=True, env=environment
            )
            found.append(float(answer.stdout.split()[-1]))
    bare, ours = (statistics.median(found[1:]) for found in times.values())
    return {
        "bare_first_paint_ms": round(bare),
        "first_paint_ms": round(ours),
        "first_paint_ratio": round(ours / bare, 2),
    }


def keys_and_preview(root: Path) -> dict[str, object]:
    """Return the times from a key to the caret's and to the preview's paint, and the memory."""
    from PySide6.QtCore import QEventLoop, QTimer

    from presseditor.domain.article import Article
    from presseditor.paths import Profile
    from presseditor.ui.application import Starter, make_application

    application = make_application()
    starter = Starter(Profile(root), [])
    loop = QEventLoop()
    starter.ready.connect(lambda _: loop.quit())
    starter.show()
    loop.exec()
    bench = starter.bench
    assert bench is not None
    body = bench.editor.body
    figures: dict[str, object] = {}

    def wait_painted(begin: Callable[[], None]) -> float:
        start = time.perf_counter()
        bench.preview.painted.connect(loop.quit)
        begin()
        QTimer.singleShot(20_000, loop.quit)
        loop.exec()
        bench.preview.painted.disconnect(loop.quit)
        return (time.perf_counter() - start) * 1000

    for kilobytes in (2, 20, 200):
        text = (PARAGRAPH + "\n\n") * max(1, kilobytes * 1000 // len(PARAGRAPH))
        article = bench.desk.articles.create(Article(f"bench-{kilobytes}", body=text))
        wait_painted(lambda article=article: bench.session.show(article))  # type: ignore[misc]
        if kilobytes == 2:
            figures["memory_pss_mb"] = memory()
        times = [wait_painted(lambda: body.insertPlainText("ы")) for _ in range(KEYS)]
        figures[f"key_to_preview_{kilobytes}_kb_ms"] = round(statistics.median(times), 1)
    figures["key_to_caret_1_mb_ms"] = key_to_caret(application, body)
    return figures


def key_to_caret(application: "QApplication", body: "WritingArea") -> float:
    """Return the median time from a key to the painted caret in a text of 1 MB."""
    body.setPlainText((PARAGRAPH + "\n\n") * (1_000_000 // len(PARAGRAPH)))
    application.processEvents()
    times = []
    for _ in range(KEYS):
        start = time.perf_counter()
        body.insertPlainText("ы")
        body.viewport().repaint()
        times.append((time.perf_counter() - start) * 1000)
    return round(statistics.median(times), 2)


def memory() -> int:
    """Return the proportional set size of this process and all below it, in MB (Linux)."""
    found, total = [str(os.getpid())], 0
    for pid in found:
        children = Path(f"/proc/{pid}/task/{pid}/children")
        found += children.read_text().split() if children.exists() else []
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            total += int(line.split()[1]) if line.startswith("Pss:") else 0
    return total // 1024


if __name__ == "__main__":
    main()
