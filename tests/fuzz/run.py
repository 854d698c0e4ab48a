"""Feeds all targets for some time and keeps what they broke on.

Run: ``python -m tests.fuzz.run --minutes 10 [--seed 1] [--target html]``.
"""

import argparse
import random
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.pieces import broken
from tests.fuzz.targets import TARGETS, feed


def main() -> int:
    """Return 1 if a target broke."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", choices=TARGETS, nargs="*", default=list(TARGETS))
    options = parser.parse_args()
    source = random.Random(options.seed)  # noqa: S311 - no secrets
    until = time.monotonic() + 60 * options.minutes
    fed, kinds = 0, set()
    while time.monotonic() < until:
        data, name = broken(source), source.choice(options.target)
        fed += 1
        try:
            feed(name, data)
        except Exception as error:  # noqa: BLE001 - what is looked for
            where = traceback.extract_tb(error.__traceback__)[-1]
            kind = name, type(error).__name__, where.filename, where.lineno
            if kind not in kinds:
                kinds.add(kind)
                kept = Path(f"broken-{name}-{len(kinds)}.bin")
                kept.write_bytes(data)
                sys.stdout.write(f"{kind} {kept}\n")
                sys.stdout.flush()
    sys.stdout.write(f"{fed} inputs, {len(kinds)} kinds of crash\n")
    return bool(kinds)


if __name__ == "__main__":
    sys.exit(main())
