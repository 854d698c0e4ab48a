"""Feeds one target as its coverage grows, where ``atheris`` is installed; it is no dependency.

Run: ``python -m tests.fuzz.coverage html FOLDER [-max_total_time=600]``; inputs that led somewhere
new are kept in FOLDER, what follows goes to libFuzzer.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"


def main() -> int:
    """Return 1 where the tool is missing; otherwise feed until a crash or the end of the time."""
    try:
        atheris: Any = import_module("atheris")
    except ImportError:
        sys.stderr.write("atheris is not installed: pip install atheris\n")
        return 1
    with atheris.instrument_imports(include=["presseditor", "html.parser", "docx"]):
        from tests.fuzz.targets import feed
    name, folder, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], folder, str(CORPUS), *options], lambda data: feed(name, data))
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
