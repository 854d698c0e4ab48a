"""Python-Markdown's store of raw HTML, numbered by content."""

from markdown.util import HtmlStash
from typing_extensions import override


class ContentStash(HtmlStash):
    """Gives the same HTML the same number for as long as it lives.

    Numbers are part of the preprocessed text, and that text is the key under which a rendered
    piece is kept; stock numbering by position would make an old key mean new HTML.
    """

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[str, int] = {}

    @override
    def store(self, html: object) -> str:
        text = str(html)
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = self.html_counter
            self.rawHtmlBlocks.append(text)
            self.html_counter += 1
        return self.get_placeholder(number)

    @override
    def reset(self) -> None:
        """Keep everything: kept pieces refer to it."""

    def forget(self) -> None:
        """Empty the store; every kept piece must go at the same time."""
        self._numbers.clear()
        super().reset()
