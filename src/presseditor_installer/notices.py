"""Whose work is bundled: the licence files of every package, beside the program they came with.

LGPL, MPL and CC BY-SA ask that the licence travels along, that the source can be had, and that
the libraries under the LGPL can be replaced. ``NOTICE.txt`` says all three.
"""

import re
import shutil
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from presseditor_installer import DATA

FOLDER = "licenses"
NOTICE = "NOTICE.txt"
ROOT = Path(__file__).resolve().parents[2]
OURS = (ROOT / "LICENSE", ROOT / "docs" / "third-party.md")
TEXTS = DATA / "licences"
"""Licences that the wheels only name: Qt's packages bring no text of the LGPL, Python's none."""
_LICENCE = re.compile(r"(?:licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
_LONGEST = 2_000_000  # bytes: Chromium's own list is an HTML page of that order, and no package's
_HEAD = """\
Пресс-редактор {version} — сведения о сторонних компонентах
presseditor {version} — third-party notices

Программа распространяется по лицензии MIT. Ниже названо всё, что в неё входит; тексты лицензий
лежат в папке «{folder}» рядом с этим файлом.
The program is under the MIT licence. What it bundles is named below; the licences are in the
folder “{folder}” beside this file.

Qt, PySide6, Shiboken6 (LGPL-3.0) и chunspell (LGPL-2.1) — отдельные неизменённые библиотеки в
папке «{libraries}» (PySide6, shiboken6, hunspell): их можно заменить своими сборками тех же
версий. fpdf2 (LGPL-3.0) — код на Python внутри программы: чтобы заменить его, положите свою
версию рядом с исходным текстом программы и соберите её заново командой build_installer.py.
Исходные тексты:
Qt, PySide6, Shiboken6 (LGPL-3.0) and chunspell (LGPL-2.1) are separate, unmodified libraries in
the folder “{libraries}” (PySide6, shiboken6, hunspell) and may be replaced by builds of your own.
fpdf2 (LGPL-3.0) is Python code within the program: to replace it, install your version beside the
program's source and build anew with build_installer.py. Sources:
  https://download.qt.io/official_releases/qt/   https://code.qt.io/cgit/pyside/pyside-setup.git
  https://github.com/cdhigh/chunspell            https://github.com/py-pdf/fpdf2
certifi (MPL-2.0), https://github.com/certifi/python-certifi, is unmodified.
Формы слов: OpenCorpora, https://opencorpora.org (CC BY-SA 3.0), словарь pymorphy3-dicts-ru.
Chromium (QtWebEngine): https://doc.qt.io/qt-6/qtwebengine-licensing.html

"""


def write_notices(
    frozen: Path, packages: Iterable[Distribution], version: str, libraries: str
) -> Path:
    """Write the notice and the licence files into the frozen folder; return the notice.

    ``libraries`` is the folder of the replaceable libraries, as a user finds it.
    """
    folder = frozen / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    rows = []
    for one in sorted(packages, key=lambda each: each.name.casefold()):
        copied = _copy_licences(one, folder / one.name)
        rows.append(f"{one.name} {one.version}: {licence_of(one)}{'' if copied else ' (*)'}\n")
    for text in (*OURS, *sorted(TEXTS.iterdir())):
        folder.mkdir(exist_ok=True)
        shutil.copyfile(text, folder / text.name)
    rows.append("\n(*) the package carries no licence file; its metadata names the licence.\n")
    target = frozen / NOTICE
    head = _HEAD.format(version=version, folder=FOLDER, libraries=libraries)
    target.write_text(head + "".join(rows), encoding="utf-8-sig", newline="\r\n")
    return target


def licence_of(package: Distribution) -> str:
    """Return the licence as the package's metadata names it (core metadata 2.4 first)."""
    plain = _field(package, "License").strip()
    short = plain if "\n" not in plain else ""  # some put the whole text there
    classified = [
        one.rpartition("::")[2].strip()
        for one in package.metadata.get_all("Classifier") or []
        if one.startswith("License ::")
    ]
    return (
        _field(package, "License-Expression") or short or ", ".join(classified) or "see its files"
    )


def licence_named(name: str) -> str:
    """Return the licence of an installed package; nothing of one for another system alone."""
    try:
        return licence_of(distribution(name))
    except PackageNotFoundError:
        return ""


def _field(package: Distribution, name: str) -> str:
    return str(package.metadata[name]) if name in package.metadata else ""


def _copy_licences(package: Distribution, target: Path) -> int:
    copied = 0
    for file in package.files or ():
        source = Path(str(file.locate()))
        inside = ".dist-info" in str(file) or len(file.parts) <= 2  # noqa: PLR2004 - beside the code
        if not (inside and _LICENCE.search(file.name) and source.is_file()):
            continue
        if source.suffix in {".py", ".pyc", ".pyi"} or source.stat().st_size > _LONGEST:
            continue
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / f"{copied:02}-{file.name}")
        copied += 1
    return copied
