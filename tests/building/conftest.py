"""The build's parts lie beside its description, where only the build itself looks for them."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "resources" / "installer")]
