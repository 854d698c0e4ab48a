"""The command line as a function: words in; code, output and complaints out."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from presseditor.cli.main import run
from presseditor.domain.clock import Clock
from tests.fakes import FixedClock

RELEASE = """В Заречном откроют библиотеку

12 мая 2026 года в 11:00 в Доме культуры «Восход» откроется модельная библиотека. Праздник
организован Администрацией городского округа Заречный (АГОЗ).

«Мы ждали этого дня три года», – сказала директор библиотеки Ольга Ветрова.
"""
Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    def call(
        *words: object, stdin: bytes = b"", root: str = "Профиль", clock: Clock | None = None
    ) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            code = run(["--profile", str(tmp_path / root), *map(str, words)], clock)
        except SystemExit as end:
            code = int(str(end.code))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def keep_release(cli: Cli) -> str:
    # Its day is near by this clock; a text is read against the day it comes.
    code, out, _ = cli("intake", "-", "--save", stdin=RELEASE.encode(), clock=FixedClock())
    assert code == 0
    return str(json.loads(out)["article"])
