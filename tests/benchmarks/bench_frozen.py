"""What freezing costs and saves: size with and without the trims, start against the source.

Run ``build_installer.py`` first. Cold is a start whose files the system has forgotten; only Linux
can be told to forget them. “window” ends when the window and a page of the preview have painted.
“found” is what PyInstaller would copy after the modules that the spec excludes were left out.
"""

import ast
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "dist" / "presseditor" / "presseditor"
WORK = {"linux": ROOT / "build" / "freeze", "windows": ROOT / "build" / "windows" / "freeze"}
COPIED = {"BINARY", "EXTENSION", "DATA"}
ROUNDS = 5


def main() -> None:
    """Measure what there is and print it."""
    figures: dict[str, object] = {}
    for system, work in WORK.items():
        if (work / "presseditor" / "COLLECT-00.toc").exists():
            figures[f"{system}_MB"] = sizes(work / "presseditor")
    if FROZEN.exists():
        figures["start_ms"] = starts()
    if not figures:
        sys.stdout.write("Nothing is frozen here: run build_installer.py first.\n")
        return
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


def sizes(work: Path) -> dict[str, float]:
    """Return what PyInstaller found and what was kept of it, programs included, in MB."""
    found, kept = (dict(copied(work / f"{name}-00.toc")) for name in ("Analysis", "COLLECT"))
    programs = sum(one.stat().st_size for one in work.glob("*.pkg"))
    all_of_it, ours = (sum(each.values()) + programs for each in (found, kept))
    return {
        "found": round(all_of_it / 1e6, 1),
        "kept": round(ours / 1e6, 1),
        "largest": round(max(kept.values()) / 1e6, 1),
    }


def copied(listing: Path) -> Iterator[tuple[str, int]]:
    """Yield name and size of what a step of PyInstaller put into the folder."""
    for part in ast.literal_eval(listing.read_text(encoding="utf-8")):
        for entry in part if isinstance(part, list) else ():
            if isinstance(entry, tuple) and entry[2:] and entry[2] in COPIED:
                source = Path(entry[1].removeprefix("Z:").replace("\\", "/"))
                if source.exists():
                    yield entry[0].replace("\\", "/"), source.stat().st_size


def starts() -> dict[str, dict[str, float]]:
    """Return the median starts, warm and cold, of the frozen program and of the source.

    The two take turns, so that a busy machine hurts both alike.
    """
    programs = {"frozen": [str(FROZEN)], "source": [sys.executable, "-m", "presseditor"]}
    told: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        picture = str(Path(folder) / "a.png")
        verbs = {"list": ["list", "--json"], "window": ["photograph", folder, picture]}
        for verb, words in verbs.items():
            for cold in (False, True):
                taken: dict[str, list[float]] = {name: [] for name in programs}
                for _ in range(ROUNDS + 1):
                    for name, program in programs.items():
                        taken[name].append(start(program + words, folder, cold=cold))
                medians = {name: round(statistics.median(each[1:])) for name, each in taken.items()}
                told[f"{verb}, {'cold' if cold else 'warm'}"] = dict(medians)
    return told


def start(command: list[str], folder: str, *, cold: bool) -> float:
    """Return how long one start took, in milliseconds; the data lie in ``folder``."""
    environment = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    environment |= {"XDG_DATA_HOME": folder}
    if cold:
        forget(FROZEN.parent if command[0] == str(FROZEN) else Path(sys.prefix))
        forget(Path(sys.base_prefix) / "lib" / "python3.11")
    before = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return (time.perf_counter() - before) * 1000


def forget(folder: Path) -> None:
    """Have the system forget the contents of files, as after a start of the machine."""
    for file in folder.rglob("*"):
        if file.is_file():
            number = os.open(file, os.O_RDONLY)
            os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(number)


if __name__ == "__main__":
    main()
