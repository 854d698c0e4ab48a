"""How much longer a repeated piece of text takes than ordinary text of the same length.

Run: ``python -m tests.benchmarks.bench_intake [TARGET …]``; without a target, intake alone. In the
table, ``ratio`` compares 18,000 letters with ordinary ones, ``growth`` 36,000 with 18,000.
"""

import datetime as dt
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.atoms import ATOMS, repeated

SIZE = 18_000
HEADS = ("", "# Т\n\nТекст. ")
TELLING = 1.5
"""Ratios below this are not printed."""
LEAST = 0.02
"""Seconds below which the growth says nothing."""
ORDINARY = (Path(__file__).parents[1] / "cases" / "raw_release.txt").read_text(encoding="utf-8")

Reader = Callable[[str], object]


def main() -> None:
    """Print the pieces that take longest, for each target that is named."""
    for name in sys.argv[1:] or ["intake"]:
        reader = TARGETS[name]()
        ordinary = ordinary_seconds(reader)
        sys.stdout.write(f"{name}: ordinary text {ordinary:.3f} s\n{'ratio':>8} {'growth':>8}\n")
        for ratio, growth, text in sorted(measured(reader, ordinary), reverse=True)[:25]:
            sys.stdout.write(f"{ratio:>8.1f} {growth:>8.1f}  {text[:40]!r}\n")


def measured(
    reader: Reader, ordinary: float, atoms: Iterable[str] = ATOMS
) -> Iterable[tuple[float, float, str]]:
    """Yield ratio, growth and text of what takes longer than ordinary text."""
    for head in HEADS:
        for atom in atoms:
            once = seconds(reader, repeated(atom, SIZE, head))
            if once / ordinary >= TELLING:
                twice = seconds(reader, repeated(atom, 2 * SIZE, head))
                yield once / ordinary, twice / max(once, LEAST), repeated(atom, 200, head)


def ordinary_seconds(reader: Reader) -> float:
    """Return the processor time of ordinary text; at least what a clock can tell apart."""
    text = repeated(ORDINARY, SIZE)
    reader(text)
    return max(LEAST, min(seconds(reader, text) for _ in range(3)))


def seconds(reader: Reader, text: str) -> float:
    """Return the processor time of one reading."""
    began = time.process_time()
    reader(text)
    return time.process_time() - began


def intake() -> Reader:
    """Return what takes a raw text apart."""
    from presseditor.importing.intake import parse
    from presseditor.language.words.morphology import Morphology

    morphology = Morphology()
    return lambda text: parse(text, dt.date(2026, 11, 28), morphology)


def html() -> Reader:
    """Return what reads a page."""
    from presseditor.importing.readers import html_to_text

    return html_to_text


def clipboard() -> Reader:
    """Return what reads pasted HTML."""
    from presseditor.importing.readers.clipboard import clipboard_markdown

    return clipboard_markdown


def typograph() -> Reader:
    """Return the typographic clean-up."""
    from presseditor.language.typography import typograph as clean

    return clean


def sums() -> Reader:
    """Return what finds totals and their parts."""
    from presseditor.language.numbers.sums import find_sums
    from presseditor.language.words.morphology import Morphology

    morphology = Morphology()
    return lambda text: find_sums(text, morphology)


def render() -> Reader:
    """Return what makes HTML of Markdown."""
    from presseditor.domain.bundle import Records
    from presseditor.rendering.fragment import FragmentRenderer

    return lambda text: FragmentRenderer().render_markdown(text, Records())


def slug() -> Reader:
    """Return what makes an address of a title."""
    from presseditor.language.names.slugs import slugify_title

    return slugify_title


TARGETS: dict[str, Callable[[], Reader]] = {
    one.__name__: one for one in (intake, html, clipboard, typograph, sums, render, slug)
}

if __name__ == "__main__":
    main()
