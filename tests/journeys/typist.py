"""A press officer who types without end; the journey about lost power kills this process.

    python -m tests.journeys.typist PROFILE ARTICLE_ID

Prints a line after each keystroke. The body holds one letter for each of them.
"""

import sys
import time
from pathlib import Path

from presseditor.bootstrap import open_desk
from presseditor.domain.article import Article
from presseditor.paths import Profile

BETWEEN_KEYS = 0.02
"""Seconds, at least."""


def main(profile: Path, article_id: str) -> None:
    """Type until killed."""
    desk = open_desk(Profile(profile))
    autosave = desk.autosave(lambda *_: None, lambda _, error: sys.exit(str(error)))
    count = 0
    while True:
        count += 1
        autosave.put(Article(article_id, title="Паводок", body="я" * count))
        sys.stdout.write("я\n")
        sys.stdout.flush()
        time.sleep(BETWEEN_KEYS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
