import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from presseditor.domain.errors import CorrectionError
from presseditor.importing.readers import LARGEST_FILE, decode, read_document

PROSE = (
    "В посёлке Ясный открыли библиотеку. «Ждали два года», – сказала директор Анна Ёлкина. "
    "Фонд насчитывает 12 тысяч книг и журналов."
)
NOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="1"><w:p><w:r><w:t>Данные на 1 мая.</w:t></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "cp1251",
        "koi8-r",
        "cp866",
    ],
)
def test_text_of_any_russian_office_is_decoded(encoding: str) -> None:
    plain = PROSE if encoding.startswith(("utf", "cp1251")) else _poor(PROSE)
    assert decode(plain.encode(encoding)) == plain


def test_utf_16_with_its_big_end_first_is_told_by_its_mark() -> None:
    assert decode(b"\xfe\xff" + PROSE.encode("utf-16-be")) == PROSE


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 50, b"\xff\xfe\x00\xd8", b"\xff\xfe\x41"]
)
def test_bytes_that_are_no_text_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(CorrectionError, match="not a text"):
        decode(data)


def test_latin_text_of_another_encoding_is_guessed() -> None:
    text = "Le festival a réuni des musiciens français à côté de la mairie. " * 5
    assert "festival" in decode(text.encode("cp1252"))


@pytest.mark.parametrize(
    ("name", "content", "kind", "text"),
    [
        ("a.txt", PROSE, "txt", PROSE),
        ("a.md", "# Мост", "md", "# Мост"),
        ("release", PROSE, "txt", PROSE),
        ("a.html", "<title>Сайт</title><p>Мост открыт</p>", "html", "Мост открыт"),
    ],
)
def test_each_kind_of_file_is_read(
    tmp_path: Path, name: str, content: str, kind: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = read_document(path)
    assert (found.kind, found.text) == (kind, text)


def test_a_word_document_gives_headings_lists_tables_and_its_title(tmp_path: Path) -> None:
    document = Document()
    document.core_properties.title = "Открытие моста"
    document.add_heading("Мост открыт", 1)
    document.add_paragraph("Мост ждали\u00ad десять лет.")
    document.add_paragraph("длина 120 метров", style="List Bullet")
    document.add_paragraph("две полосы", style="List Bullet")
    table = document.add_table(2, 2)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Год", "Сумма|итог", "2026", "12 млн\nрублей"],
        strict=True,
    ):
        cell.text = text
    document.add_paragraph("")
    path = tmp_path / "мост.docx"
    document.save(str(path))
    found = read_document(path)
    assert (found.kind, found.title_hint) == ("docx", "Открытие моста")
    assert found.text == (
        "# Мост открыт\n\nМост ждали десять лет.\n\n- длина 120 метров\n- две полосы\n\n"
        "| Год | Сумма\\|итог |\n| --- | --- |\n| 2026 | 12 млн<br>рублей |"
    )


def test_a_frame_of_one_cell_is_text_and_an_empty_table_nothing(tmp_path: Path) -> None:
    document = Document()
    document.add_table(1, 1).rows[0].cells[0].text = "Первый абзац\nВторой абзац"
    document.add_table(1, 2)
    path = tmp_path / "рамка.docx"
    document.save(str(path))
    assert read_document(path).text == "Первый абзац\n\nВторой абзац"


def test_footnotes_of_a_word_document_follow_its_text(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Построено 14 школ.")
    place = PackURI("/word/footnotes.xml")
    part = Part(place, "application/xml", NOTES.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    path = tmp_path / "сноска.docx"
    document.save(str(path))
    assert read_document(path).text == "Построено 14 школ.\n\nДанные на 1 мая."


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("письмо.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 99, "old Word format"),
        ("письмо.doc", b"{\\rtf1 text}", "old Word format"),
        ("письмо.rtf", b"{\\rtf1 text}", "no text that can be read"),
        ("письмо.txt", b"{\\rtf1 text}", "no text that can be read"),
        ("письмо.odt", b"PK\x03\x04rest", "no text that can be read"),
        ("скан.pdf", b"%PDF-1.7", "no text that can be read"),
        ("скан.txt", b"%PDF-1.7", "no text that can be read"),
        ("пусто.txt", b"", "no text in the file"),
        ("пусто.html", b"<p> </p>", "no text in the file"),
        ("битый.docx", b"PK\x03\x04 broken", "damaged"),
        ("не архив.docx", b"plain", "damaged"),
        ("двоичный.txt", bytes(range(256)) * 40, "not a text"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(CorrectionError, match=words):
        read_document(path)


def test_a_missing_file_and_a_folder_are_refused_in_words(tmp_path: Path) -> None:
    for path in (tmp_path / "нет.txt", tmp_path):
        with pytest.raises(CorrectionError, match="cannot be read"):
            read_document(path)


READ = """
import os, sys
from pathlib import Path
from presseditor.domain.errors import CorrectionError
from presseditor.importing.readers import read_document
if os.geteuid() == 0:
    os.setuid(65534)  # the administrator may open every file
try:
    read_document(Path(sys.argv[1]))
except CorrectionError as error:
    print(error)
"""


def test_a_file_without_permission_is_refused_in_words() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "закрыт.txt"
        path.write_text(PROSE, encoding="utf-8")
        path.chmod(0)
        call = [sys.executable, "-c", READ, str(path)]
        done = subprocess.run(call, capture_output=True, encoding="utf-8", check=True)
    assert "cannot be read" in done.stdout


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "большой.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(CorrectionError, match="at most"):
        read_document(path)


def test_a_document_that_unpacks_to_a_flood_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "бомба.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(61):
            part.write(b"0" * 1024**2)
    with pytest.raises(CorrectionError, match="unpacks to more data"):
        read_document(path)


def test_an_archive_without_a_document_is_called_damaged(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("readme.txt", "text")
    path = tmp_path / "архив.docx"
    path.write_bytes(data.getvalue())
    with pytest.raises(CorrectionError, match="damaged"):
        read_document(path)


def _poor(text: str) -> str:
    """Leave only the characters that the encodings of the eighties have."""
    return text.replace("«", '"').replace("»", '"').replace("–", "-")


def test_a_word_file_with_a_spoiled_part_is_damaged_in_words(tmp_path: Path) -> None:
    whole = tmp_path / "a.docx"
    Document().save(str(whole))
    data = bytearray(whole.read_bytes())
    with zipfile.ZipFile(whole) as archive:
        start = archive.getinfo("word/document.xml").header_offset + 60
    data[start : start + 75] = b"x" * 75
    whole.write_bytes(data)
    with pytest.raises(CorrectionError):
        read_document(whole)
