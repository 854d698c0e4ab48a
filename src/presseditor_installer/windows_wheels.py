"""Windows wheels of what the program needs, out of the project's lock: no other bytes pass.

Run under Linux, pip judges the lock's markers by the machine it stands on. So they are judged here,
for Windows, and pip gets a list without them.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, distributions, requires
from pathlib import Path

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
PYTHON = "3.11.9"
WINDOWS = {
    "os_name": "nt",
    "sys_platform": "win32",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.11",
    "python_full_version": PYTHON,
}
Asked = tuple[str, tuple[str, ...]]
"""A package and its extras."""
PROGRAM: tuple[Asked, ...] = (("presseditor", ("gui", "build")),)
_ENTRY = re.compile(
    r"^(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\\n]+))?"
    r"(?P<hashes>(?:[ ]*\\\n[ ]+--hash=\S+)+)",
    re.MULTILINE,
)


def install(
    lock: str, work: Path, target: Path, wanted_ones: frozenset[str] | None = None
) -> list[str]:
    """Install the wheels into ``target`` and return their requirements, ``name==version``.

    ``wanted_ones`` names other packages than the program's, such as what its tests run with.
    Stops in words where the lock lacks what one of the wheels asks for on Windows.
    """
    shutil.rmtree(target, ignore_errors=True)  # what left the lock leaves
    listed = list(windows_requirements(lock, wanted_ones))
    wanted = work / "windows.txt"
    wanted.write_text("".join(f"{one}\n" for one in listed), encoding="ascii")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    command += ["--only-binary=:all:", "--platform", "win_amd64", "--python-version", PYTHON]
    command += ["--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none"]
    command += ["--no-compile", "--upgrade", "--target", str(target), "--requirement", str(wanted)]
    subprocess.run(command, check=True)
    if missing := lacking(target, wanted_ones):
        sys.exit(f"requirements.lock lacks what Windows needs: {', '.join(missing)}.")
    return [one.partition(" ")[0] for one in listed]


def windows_requirements(lock: str, wanted_ones: frozenset[str] | None = None) -> Iterator[str]:
    """Yield ``name==version --hash=…`` of each locked package that a build for Windows needs."""
    wanted = needed() if wanted_ones is None else wanted_ones
    environment = _environment()
    for entry in _ENTRY.finditer(lock):
        marker = entry["marker"]
        here = marker is None or Marker(marker.strip()).evaluate(environment)
        if here and canonicalize_name(entry["name"]) in wanted:
            hashes = " ".join(re.findall(r"--hash=\S+", entry["hashes"]))
            yield f"{entry['name']}=={entry['version']} {hashes}"


def lacking(folder: Path, wanted_ones: frozenset[str] | None = None) -> list[str]:
    """Return what the wheels in a folder ask for, or the program itself, and is not there."""
    there = {str(canonicalize_name(one.name)): one for one in distributions(path=[str(folder)])}
    roots = PROGRAM if wanted_ones is None else tuple((one, ()) for one in sorted(wanted_ones))

    def named_by(name: str) -> list[str]:
        return there[name].requires or [] if name in there else []

    return sorted(needed(roots, named_by) - there.keys())


def needed(
    roots: tuple[Asked, ...] = PROGRAM, named_by: Callable[[str], list[str]] | None = None
) -> set[str]:
    """Return the packages of the program, its window and its build, as Windows would ask.

    ``named_by`` tells what a package asks for; without it, as it is installed here.
    """
    found: set[str] = set()
    open_ones = list(roots)
    seen = set(open_ones)
    while open_ones:
        name, extras = open_ones.pop()
        found.add(name)
        for one in _requirements(name, extras, named_by or _named_by):
            following = (str(canonicalize_name(one.name)), tuple(sorted(one.extras)))
            if following not in seen:
                seen.add(following)
                open_ones.append(following)
    return found - {"presseditor"}


def _requirements(
    name: str, extras: tuple[str, ...], named_by: Callable[[str], list[str]]
) -> Iterator[Requirement]:
    for text in _own(extras) if name == "presseditor" else named_by(name):
        one = Requirement(text)
        asked = (one.marker is None) or any(
            one.marker.evaluate(_environment() | {"extra": extra}) for extra in extras or ("",)
        )
        if asked:
            yield one


def _own(extras: tuple[str, ...]) -> list[str]:
    """Return what the program's sources ask for today, whatever was installed of them before."""
    with PROJECT.open("rb") as file:
        project = tomllib.load(file)["project"]
    asked = [project["optional-dependencies"][extra] for extra in extras]
    return [*project["dependencies"], *(one for each in asked for one in each)]


def _named_by(name: str) -> list[str]:
    try:
        return requires(name) or []
    except PackageNotFoundError:
        return []  # for Windows alone: not installed here, and such packages need nothing further


def _environment() -> dict[str, str]:
    return {name: str(value) for name, value in default_environment().items()} | WINDOWS
