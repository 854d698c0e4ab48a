"""How much quicker a keystroke is than the whole text. Run: ``python -m …bench_rendering``."""

import statistics
import sys
import time

from presseditor.domain.bundle import Records
from presseditor.rendering.fragment import FragmentRenderer

SENTENCE = (
    "В Приозёрске **открыли** сквер площадью 12 га, сообщила [пресс-служба](https://a.example). "
)
SIZES = (2_000, 20_000, 200_000, 1_000_000)
EDITS = 15


def main() -> None:
    """Print a table: letters, whole text, one keystroke, how many times quicker."""
    sys.stdout.write(f"{'letters':>10} {'whole, ms':>10} {'key, ms':>10} {'times':>7}\n")
    for size in SIZES:
        whole, key = measure(size)
        sys.stdout.write(f"{size:>10} {whole:>10.1f} {key:>10.2f} {whole / key:>7.1f}\n")


def measure(size: int) -> tuple[float, float]:
    """Return the milliseconds of a first rendering and of a keystroke in the middle (median)."""
    text, renderer = release(size), FragmentRenderer()
    whole = _timed(renderer, text)
    keys = []
    for _ in range(EDITS):
        middle = len(text) // 2
        text = f"{text[:middle]}я{text[middle:]}"
        keys.append(_timed(renderer, text))
    return whole, statistics.median(keys)


def release(size: int) -> str:
    """Return about ``size`` letters of paragraphs, headings and lists."""
    parts, length, number = [], 0, 0
    while length < size:
        number += 1
        part = f"{number} {SENTENCE * 6}"
        if number % 12 == 0:
            part = f"## Раздел {number}"
        elif number % 17 == 0:
            part = "- один\n- два\n- три"
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts)


def _timed(renderer: FragmentRenderer, text: str) -> float:
    began = time.perf_counter()
    renderer.render_markdown(text, Records())
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
