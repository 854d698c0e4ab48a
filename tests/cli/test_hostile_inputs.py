"""Inputs that ask for the whole machine, each in a process that may have little of it."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
MEMORY = 500 * 1024 * 1024
SECONDS = 2
"""Processor time of the reading itself, the start of the program and the dictionary not counted."""
HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
PROGRAM = """
import resource, sys, time
from pathlib import Path
from presseditor.domain.errors import PressError
from presseditor.language.words.morphology import Morphology
from presseditor.services.intake import read_document
import datetime as dt
import lxml.html, docx
morphology = Morphology()
morphology.readings("слово")
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
used = int(time.process_time()) + 1
resource.setrlimit(resource.RLIMIT_CPU, (used + {seconds}, used + {seconds}))
path = Path(sys.argv[2])
try:
    if sys.argv[1] == "paste":
        read_document.clean_html(read_document.decode(path.read_bytes()))
    else:
        text = read_document.read_document(path)
        read_document.parse_release(text, dt.date(2026, 11, 28), morphology)
except PressError as error:
    print("refused:", error.text)
print("done")
"""


def read_in_bounds(way: str, path: Path) -> str:
    """Return what a process said that read the file with little memory and time."""
    program = PROGRAM.format(memory=MEMORY, seconds=SECONDS)
    command = [sys.executable, "-c", program, way, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{path.name}: {done.returncode} {done.stderr[-600:]}"
    return done.stdout


def word_file(change: tuple[str, str]) -> bytes:
    source, target = io.BytesIO(), io.BytesIO()
    document = Document()
    document.add_paragraph("Абзац")
    document.add_table(1, 2)
    document.save(source)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", 8) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = data.decode().replace(*change).encode()
            new.writestr(name, data)
    return target.getvalue()


LINK = '<w:hyperlink w:anchor="а"><w:r><w:t>я</w:t></w:r></w:hyperlink>'
OWN = {
    "span.docx": word_file(("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="30000000"/>')),
    "paragraphs.docx": word_file(("<w:body>", "<w:body>" + "<w:p/>" * 500_000)),
    "breaks.docx": word_file(("<w:t>Абзац</w:t>", "<w:t>я</w:t><w:br/>" * 300_000)),
    "links.docx": word_file(("<w:body>", f"<w:body><w:p>{LINK * 30_000}</w:p>")),
    "declared.html": "<p>До</p><![5]><![if !a]>Слово<![endif]><!x [<!".encode() * 2_000,
    "nested.html": b"<div><table><tr><td>" * 20_000 + "слово".encode(),
    "open.html": b"<a <b <p>" * 8_000 + "слово".encode(),
    "initials.txt": "И. ".encode() * 6_000,
    "dialogue.txt": ":\n– А\n".encode() * 2_000,
    "lines.txt": "А\n".encode() * 500_000,
}


@pytest.mark.parametrize("name", OWN)
def test_generated_files_are_read_within_bounds_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(OWN[name])
    assert "done" in read_in_bounds("import", path)


@pytest.mark.parametrize("name", [name for name in OWN if name.endswith((".html", ".txt"))])
def test_generated_pastes_are_read_within_bounds_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(OWN[name])
    assert "done" in read_in_bounds("paste", path)


@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*.*")), ids=lambda path: path.name)
@pytest.mark.parametrize("way", ["import", "paste"])
def test_shared_inputs_are_read_within_bounds_or_refused(path: Path, way: str) -> None:
    if way == "import" or path.suffix in {".txt", ".html"}:
        assert "done" in read_in_bounds(way, path)
