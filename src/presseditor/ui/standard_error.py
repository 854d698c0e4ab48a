"""Words for whoever started the program from a console."""

import sys


def write_error(text: str) -> None:
    """Write ``text`` as a line of its own; a launcher without a console has nowhere to."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
