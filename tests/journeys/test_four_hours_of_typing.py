"""Four hours of typing, approved, published, edited, restored, edited by another program."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.revision import Milestone
from presseditor.paths import Profile
from tests.fakes import FixedClock

SECOND_PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
from presseditor.bootstrap import open_desk
from presseditor.paths import Profile
desk = open_desk(Profile(Path(sys.argv[1])))
article = desk.articles.get("day")
desk.articles.save(replace(article, lead="Лид из второй программы."), article)
desk.close()
"""


def test_every_milestone_is_found_again_word_for_word(
    desk: Desk, profile: Profile, clock: FixedClock
) -> None:
    expected: list[tuple[Milestone, Article]] = []
    text = desk.articles.create(Article("day", title="День города", press_contact="+7 000"))
    expected.append((Milestone.CREATED, text))

    text = _type(desk, clock, text, minutes=240)
    desk.articles.set_status("day", ArticleStatus.IN_REVIEW)
    expected.append((Milestone.IN_REVIEW, text))
    clock.advance(seconds=20)
    desk.articles.set_status("day", ArticleStatus.APPROVED, by="Руководитель пресс-службы")
    expected.append((Milestone.APPROVED, text))
    clock.advance(seconds=20)
    desk.publishing.publish("day", "embedded")
    sent = desk.articles.get("day")
    expected.append((Milestone.QUEUED, sent))
    clock.advance(seconds=30)
    text = desk.articles.save(replace(sent, body=f"{sent.body} Поздняя правка."), sent)
    desk.outbox.run_due()
    expected.append((Milestone.PUBLISHED, sent))

    expected += _the_evening(desk, profile, clock, text)
    entries = desk.articles.revisions("day")
    assert not any(one.damaged for one in entries)
    found = [
        (mark.milestone, _words(desk.articles.revision("day", one.number).article))
        for one in reversed(entries)
        for mark in one.marks
    ]
    assert sorted(found) == sorted((name, _words(article)) for name, article in expected)
    frozen = desk.publishing.for_article("day")[0]
    published = next(one for one in entries if one.has(Milestone.PUBLISHED))
    assert frozen.revision == published.number
    assert frozen.payload.title == sent.title
    # 24 of typing (ten minutes each), one of the first text, and those of the evening.
    assert len(entries) == REVISIONS


REVISIONS = 30


def _the_evening(
    desk: Desk, profile: Profile, clock: FixedClock, text: Article
) -> list[tuple[Milestone, Article]]:
    """Edit, go back to what was approved, and write at the same time as another program."""
    text = _type(desk, clock, text, minutes=15)
    approved = next(one for one in desk.articles.revisions("day") if one.has(Milestone.APPROVED))
    restored = desk.articles.restore_revision("day", approved.number)
    _edit_in_another_program(profile.root)
    merged = desk.articles.save(replace(restored, body=f"{restored.body} Моё."), restored)
    assert merged.lead == "Лид из второй программы."
    assert merged.body.endswith(" Моё.")
    return [(Milestone.BEFORE_RESTORE, text), (Milestone.RESTORED, restored)]


def _type(desk: Desk, clock: FixedClock, text: Article, minutes: int) -> Article:
    """Save once a minute, as somebody does who types."""
    for minute in range(minutes):
        clock.advance(minutes=1)
        body = f"{text.body} Минута {minute}."
        text = desk.articles.save(replace(text, body=body.strip()), text)
    return text


def _words(article: Article) -> tuple[str, ...]:
    parts = ("title", "lead", "body", "background", "press_contact")
    return tuple(getattr(article, part) for part in parts)


def _edit_in_another_program(root: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", SECOND_PROGRAM, str(root)], check=True, env=dict(os.environ)
    )
