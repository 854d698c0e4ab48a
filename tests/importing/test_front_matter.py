"""Markdown files from other hands: read as far as possible, refused in words."""

import datetime as dt

import pytest

from presseditor.domain.article import ArticleStatus
from presseditor.domain.errors import CorrectionError
from presseditor.domain.moment import Moment
from presseditor.importing import front_matter
from presseditor.importing.front_matter import read_markdown, read_markdown_article

BY_HAND = """\ufeff---
title: «Ночь чтения» пройдёт 5 декабря
date: 2026-11-23 12:30
description: Библиотека зовёт гостей.
tags: чтение, зима
status: in_review
slug: 2026-12-05
layout: post
event:
  id: reading-night
  title: Ночь чтения
  start_date: 2026-12-05T18:00
  all_day: yes
  weather: снег
  venue:
    latitude: 55.75
facts:
  - id: readers
    value: 0.50
    as_of: 2026-01-01
    colour: red
cover:
---
# Подзаголовок

Текст.
"""


def refusal(text: str) -> str:
    with pytest.raises(CorrectionError) as caught:
        read_markdown_article(text, new_id="new")
    return str(caught.value)


def test_a_file_written_by_hand_is_read() -> None:
    bundle = read_markdown_article(BY_HAND, new_id="new")
    article = bundle.article
    assert (article.id, article.slug) == ("new", "2026-12-05")
    assert article.title == "«Ночь чтения» пройдёт 5 декабря"
    assert article.published == Moment(dt.date(2026, 11, 23), dt.time(12, 30))
    assert (article.lead, article.tags) == ("Библиотека зовёт гостей.", ("чтение", "зима"))
    assert (article.status, article.cover_id) == (ArticleStatus.IN_REVIEW, None)
    assert article.body == "# Подзаголовок\n\nТекст."


def test_the_event_and_records_of_a_file_are_read_as_their_fields_ask() -> None:
    bundle = read_markdown_article(BY_HAND, new_id="new")
    assert bundle.event is not None
    assert bundle.article.event_id == bundle.event.id == "reading-night"
    assert (bundle.event.all_day, bundle.event.venue.latitude) == (True, 55.75)
    assert bundle.records.facts["readers"].value == "0.50"


def test_keys_that_nothing_can_be_made_of_are_reported() -> None:
    unread = read_markdown(BY_HAND, new_id="new").unread
    assert unread == ("layout", "event.weather", "facts[1].colour")


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("# Ёлка зажжётся #\n\nТекст.\n", "Ёлка зажжётся", "Текст."),
        ("\n\n#\tЁлка", "Ёлка", ""),
        ("Текст.\n# Не заголовок статьи", "", "Текст.\n# Не заголовок статьи"),
        ("## Мельче\n", "", "## Мельче"),
        ("#тег", "", "#тег"),
        ("", "", ""),
        ("---\n---\n# Ёлка\n\nТекст", "Ёлка", "Текст"),
        ("---\n\nЛиния сверху", "", "---\n\nЛиния сверху"),
        ("---\nslug: x\n...\nТекст", "", "Текст"),
    ],
)
def test_without_a_title_the_first_heading_becomes_it(text: str, title: str, body: str) -> None:
    article = read_markdown_article(text, new_id="new").article
    assert (article.id, article.title, article.body) == ("new", title, body)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("---\ntitle: Ёлка\nlead: а: б\n---\n", "Line 3"),
        ("---\ntitle: [\n---\n", "Line 3"),
        ("---\nlead: &a x\ntitle: *a\n---\n", "Line 3 .* aliases"),
        ("---\ntitle: \x01\n---\n", "cannot be read"),
        ("---\n- Ёлка\n---\n", "key: value"),
        ("---\ntitle: Ёлка\n\nТекст", "no end"),
        ("---\n" + "[" * 10_000 + "\n---\n", "nested too deeply"),
    ],
)
def test_bad_yaml_is_refused_with_its_line(text: str, words: str) -> None:
    import re

    assert re.search(words, refusal(text)), refusal(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("date_published: вчера", "date_published"),
        ("status: ready", "status"),
        ("embargo: 2026-01-01T00:00", "embargo"),
        ("title: [1]", "title"),
        ("tags: {a: b}", "tags"),
        ("event: завтра", "event"),
        ("event: {title: Ночь}", "event.id"),
        ("event: {id: a, all_day: maybe}", "event.all_day"),
        ("event: {id: a, venue: {latitude: nan}}", "event.venue.latitude"),
        ("people: завтра", "people"),
        ("people: [завтра]", "people[1]"),
        ("people: [{id: a}]", "people[1].family_name"),
        ("facts: [{id: a, value: 1}, {id: b, value: 2, as_of: x}]", "facts[2].as_of"),
        ("images: [{id: a, file_name: a, media_type: b, width: x, height: 1}]", "images[1].width"),
        ("presseditor: 2", "presseditor"),
        ("presseditor: new", "presseditor"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_its_key(text: str, key: str) -> None:
    assert f"“{key}” does not fit" in refusal(f"---\n{text}\n---\n")


@pytest.mark.parametrize("id_", ["../../etc/passwd", "a" * 63, "A" * 64, "park"])
def test_a_picture_is_known_by_its_content_alone(id_: str) -> None:
    picture = (
        f"images: [{{id: '{id_}', file_name: a.jpg, media_type: image/jpeg, width: 1, height: 1}}]"
    )
    assert "“images[1].id” does not fit" in refusal(f"---\ntitle: А\n{picture}\n---\n")


def test_a_huge_file_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front_matter, "LONGEST", 100)
    assert "too long for an article" in refusal("а" * 101)
    monkeypatch.setattr(front_matter, "LONGEST_FRONT", 10)
    assert "front matter is too long" in refusal("---\ntitle: 12345678\n---\n")
