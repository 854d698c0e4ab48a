"""How many of 200 turned bits and 60 torn logs are told.

Run it by ``python -m tests.benchmarks.bench_damage``: not one may be silent.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.storage.hurting import flips, torn_logs

FLIPS = 200
LOGS = 60


def main() -> int:
    """Print the figures; return 1 where one was silent."""
    with TemporaryDirectory() as folder:
        turned = flips(Path(folder) / "flips", FLIPS, seed=1)
        torn = torn_logs(Path(folder) / "logs", LOGS, seed=1)
    sys.stdout.write(f"{FLIPS} bits: {dict(turned)}\n{LOGS} logs: {dict(torn)}\n")
    return 1 if turned["silent"] + torn["silent"] else 0


if __name__ == "__main__":
    sys.exit(main())
