"""Scores intake field by field: right answers among all that were expected or given."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from presseditor.importing.intake import parse
from presseditor.importing.intake.as_json import draft_as_json
from presseditor.language.words.morphology import Morphology

TODAY = dt.date(2026, 11, 23)
FIELDS = (
    "title",
    "published",
    "event.date",
    "event.time",
    "event.end",
    "venue",
    "organizers",
    "participants",
    "quotes.text",
    "quotes.speaker",
    "quotes.post",
    "sums",
)


@dataclass
class Scores:
    """Right answers out of all (expected and superfluous) by field; the faults in words."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    faults: list[str] = field(default_factory=list)

    def share(self, name: str) -> float:
        """Return the share of right answers of a field, 1.0 where nothing was asked."""
        return self.right[name] / self.asked[name] if self.asked[name] else 1.0

    def table(self) -> str:
        """Return the scores and the faults as lines for a person."""
        rows = [
            f"{name:16} {self.right[name]:3}/{self.asked[name]:<3} {self.share(name):.2f}"
            for name in FIELDS
        ]
        return "\n".join([*rows, "", *self.faults])


def read_cases(path: Path) -> list[dict[str, Any]]:
    """Return the cases of a JSON file: ``id``, ``text`` and ``gold``."""
    cases: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return cases


def score(cases: Iterable[dict[str, Any]]) -> Scores:
    """Parse every case and compare the values of each field with the expected ones."""
    scores, morphology = Scores(), Morphology()
    for case in cases:
        found = _values(draft_as_json(parse(case["text"], TODAY, morphology)))
        wanted = _values(case["gold"])
        for name in FIELDS:
            _compare(scores, f"{case['id']} {name}", name, found[name], wanted[name])
    return scores


def _compare(scores: Scores, where: str, name: str, found: list[str], wanted: list[str]) -> None:
    missing = [one for one in wanted if one not in found]
    extra = [one for one in found if one not in wanted]
    scores.right[name] += len(wanted) - len(missing)
    scores.asked[name] += max(len(wanted), len(found))
    scores.faults += [f"{where}: missing {one}" for one in missing]
    scores.faults += [f"{where}: superfluous {one}" for one in extra]


def _values(parts: dict[str, Any]) -> dict[str, list[str]]:
    event, published = parts["event"], parts["published"]
    ends = (event.get("end_date"), event.get("end_time"))
    quotes = parts["quotes"]
    return {
        "title": [str(parts["title"])],
        "published": [f"{published['date']} {published['time']}"],
        "event.date": [str(event["date"])],
        "event.time": [str(event["time"])],
        "event.end": [f"{ends[0]} {ends[1]}"],
        "venue": [str(parts["venue"])],
        "organizers": [
            f"{one['name']} | {one['abbr']} | {one['surface']}" for one in parts["organizers"]
        ],
        "participants": parts["participants"],
        "quotes.text": [one["text"] for one in quotes],
        "quotes.speaker": [f"{one['text'][:24]} - {one['speaker']}" for one in quotes],
        "quotes.post": [f"{one['text'][:24]} - {one['post']}" for one in quotes],
        "sums": [
            f"{one['total']} = {one['parts']} {one['unit']} {one['ok']}" for one in parts["sums"]
        ],
    }
