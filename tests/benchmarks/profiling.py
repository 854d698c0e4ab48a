"""Where the main thread's time goes: of a verb, or of a start until the window has painted.

python -m tests.benchmarks.profiling PROFILE [VERB …]
"""

import cProfile
import pstats
import sys
from pathlib import Path

from presseditor.__main__ import main

SHOWN = 40


def profiled(profile: Path, words: list[str]) -> int:
    """Run the program under the profiler, print the costliest calls, return the exit code."""
    picture = profile.parent / "window.png"
    start = ["photograph", str(profile), str(picture)]
    measured = cProfile.Profile()
    with measured:
        code = main(["--profile", str(profile), *words] if words else start)
    pstats.Stats(measured).sort_stats("cumulative").print_stats(SHOWN)
    return code


if __name__ == "__main__":
    sys.exit(profiled(Path(sys.argv[1]), sys.argv[2:]))
