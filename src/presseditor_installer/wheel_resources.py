"""Hatchling's hook: a wheel carries the resources, translations compiled.

The compiled translations are no part of the repository: they are made here, from what is.
"""

import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


class WheelResources(BuildHookInterface[Any]):
    """Adds the resources to a wheel; an editable install finds them where they lie."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name each file and its place in the wheel."""
        if version == "editable":
            return
        self._compiled = tempfile.TemporaryDirectory()
        resources = Path(self.root) / "resources"
        included = build_data["force_include"]
        for file in sorted(resources.rglob("*")):
            place = file.relative_to(resources)
            if file.is_file() and file.suffix != ".qm":
                included[str(file)] = f"presseditor/resources/{place.as_posix()}"
        for source in sorted(resources.glob("translations/*.ts")):
            compiled = Path(self._compiled.name) / f"{source.stem}.qm"
            compile_translation(source, compiled)
            included[str(compiled)] = f"presseditor/resources/translations/{compiled.name}"

    @override
    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled: the wheel has it now."""
        if version != "editable":
            self._compiled.cleanup()


def compile_translation(source: Path, target: Path) -> None:
    """Compile a catalog; raises ``CalledProcessError`` where the compiler fails."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(one for one in (folder / "lrelease", folder / "lrelease.exe") if one.exists())
    command = [program, "-silent", source, "-qm", target]
    subprocess.run(list(map(str, command)), check=True)
