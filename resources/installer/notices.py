"""Whose work is bundled: the licence files of every package, beside the program they came with.

LGPL, MPL and CC BY-SA ask that the licence travels along, that the source can be had, and that
the libraries under the LGPL can be replaced. ``NOTICE.txt`` says all three.
"""

import re
import shutil
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path

FOLDER = "licenses"
NOTICE = "NOTICE.txt"
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
папке «{libraries}»: их можно заменить своими сборками тех же версий. fpdf2 (LGPL-3.0) — исходный
код на Python, его можно заменить так же. Исходные тексты:
Qt, PySide6, Shiboken6 (LGPL-3.0) and chunspell (LGPL-2.1) are separate, unmodified libraries in
the folder “{libraries}” and may be replaced by builds of your own. Sources:
  https://download.qt.io/official_releases/qt/   https://code.qt.io/cgit/pyside/pyside-setup.git
  https://github.com/cdhigh/chunspell            https://github.com/py-pdf/fpdf2
certifi (MPL-2.0), https://github.com/certifi/python-certifi, is unmodified.
Формы слов: OpenCorpora, https://opencorpora.org (CC BY-SA 3.0), словарь pymorphy3-dicts-ru.
Chromium (QtWebEngine): chrome://credits.

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
    rows.append("\n(*) the package carries no licence file; its metadata names the licence.\n")
    target = frozen / NOTICE
    head = _HEAD.format(version=version, folder=FOLDER, libraries=libraries)
    target.write_text(head + "".join(rows), encoding="utf-8-sig", newline="\r\n")
    return target


def licence_of(package: Distribution) -> str:
    """Return the licence as the package's metadata names it (core metadata 2.4 first)."""
    told = package.metadata
    expression = _field(package, "License-Expression")
    classified = [
        one.rpartition("::")[2].strip()
        for one in told.get_all("Classifier") or []
        if one.startswith("License ::")
    ]
    plain = _field(package, "License").strip().splitlines()
    return expression or ", ".join(classified) or (plain[0] if plain else "") or "see its files"


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
