"""Which source line a block came from, though raw HTML and code were taken out of the text."""

from bisect import bisect_left
from collections import defaultdict

from markdown.util import HTML_PLACEHOLDER_RE, HtmlStash


def source_lines(source: str, prepared: str, wanted: list[int], stash: HtmlStash) -> list[int]:
    """Map line numbers of the preprocessed text to lines of ``source``, both from 0.

    Without placeholders preprocessing keeps every line in place. With them, lines are found again
    by their words, in order; where words repeat the answer can be early, which only scrolling sees.
    """
    last = source.count("\n")
    if "\x02" not in prepared:
        return [min(line, last) for line in wanted]
    places: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(source.split("\n")):
        places[_key(words)].append(number)
    lines = prepared.split("\n")
    found: list[int] = []
    cursor = 0
    for line in wanted:
        key = _key(_first_words(_next_words(lines, line), stash))
        numbers = places.get(key, [])
        at = bisect_left(numbers, cursor)
        cursor = numbers[at] if at < len(numbers) else cursor
        found.append(cursor)
    return found


def _next_words(lines: list[str], line: int) -> str:
    """Return the first line with words from ``line`` on: raw HTML is set between blank ones."""
    return next((lines[one] for one in range(line, len(lines)) if lines[one].strip()), "")


def _first_words(line: str, stash: HtmlStash) -> str:
    match = HTML_PLACEHOLDER_RE.match(line.strip())
    if not match:
        return line
    html = str(stash.rawHtmlBlocks[int(match.group(1))])
    return "```" if html.startswith("<pre><code") else html.split("\n", 1)[0]


def _key(line: str) -> str:
    stripped = line.strip()
    return "```" if stripped.startswith(("```", "~~~")) else stripped
