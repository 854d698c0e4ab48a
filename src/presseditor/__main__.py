"""The program's door: a verb runs on the command line, anything else opens the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

INTERRUPTED = 130
"""The shell's code for Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a verb and return its exit code; without a verb open the window."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _choose(words)
    except KeyboardInterrupt:  # while the modules are still being read
        return INTERRUPTED


def _choose(words: list[str]) -> int:
    from presseditor.cli.main import is_command, run

    match words:
        case ["photograph", profile, target]:
            return _photograph(Path(profile), Path(target))
    if is_command(words):
        return run(words)
    return _open_window(words)


def main_windowed() -> int:
    """Open the window from a launcher that has no console."""
    return main()


def _open_window(words: list[str]) -> int:
    from presseditor.cli.main import window_options

    options = window_options(words)
    from presseditor.services.upkeep.running_log import on_standard_error
    from presseditor.ui.application import run as run_window

    with on_standard_error(wanted=options.verbose):
        return run_window(options.profile, list(options.files))


def _photograph(profile: Path, target: Path) -> int:
    """Save a picture of the window; the build proves with it that a frozen window paints."""
    from presseditor.paths import Profile
    from presseditor.ui.headless import screenshot

    return screenshot(Profile(profile), target)


if __name__ == "__main__":
    sys.exit(main())
