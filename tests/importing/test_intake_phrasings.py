"""Single phrasings of dates, speech, posts and places, each beside its reading."""

import datetime as dt

import pytest

from presseditor.domain.draft import IntakeDraft
from presseditor.importing.intake import parse
from presseditor.language.words.morphology import Morphology

MORPHOLOGY = Morphology()
HEAD = "Мост открыт в селе\n20 мая 2026 в 10:00\n"  # a Wednesday


def _read(text: str) -> IntakeDraft:
    return parse(HEAD + text, dt.date(2026, 5, 21), MORPHOLOGY)


@pytest.mark.parametrize(
    ("phrase", "day", "hour"),
    [
        ("В субботу прошёл концерт.", "2026-05-16", None),
        ("В субботу пройдёт концерт.", "2026-05-23", None),
        ("В прошлую среду прошёл концерт.", "2026-05-13", None),
        ("Послезавтра в полдень пройдёт концерт.", "2026-05-22", "12:00"),
        ("Завтра в 17 часов 30 минут пройдёт концерт.", "2026-05-21", "17:30"),
        ("31 февраля и 2 июня пройдёт концерт.", "2026-06-02", None),
        ("Концерт пройдёт 05.06.26 в 18.00.", "2026-06-05", "18:00"),
        ("Концерт пройдёт 2026-06-05. Сбор гостей в 17:45.", "2026-06-05", "17:45"),
        ("Пётр Белов родился 3 мая. Концерт пройдёт 4 июня.", "2026-06-04", None),
    ],
)
def test_the_day_of_the_event_is_read(phrase: str, day: str, hour: str | None) -> None:
    start = _read(phrase).event.start
    assert start is not None
    time = start.time.isoformat("minutes") if start.time else None
    assert (start.date.isoformat(), time) == (day, hour)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("В субботу, 14 марта, прошёл субботник.", "2026-03-14"),
        ("15 марта (суббота) прошёл субботник.", "2025-03-15"),
        ("14 марта в парке прошёл субботник.", "2026-03-14"),
        ("14 января в парке пройдёт каток.", "2027-01-14"),
    ],
)
def test_the_weekday_and_the_tense_tell_the_year(text: str, day: str) -> None:
    start = parse(text, dt.date(2026, 11, 23), MORPHOLOGY).event.start
    assert start is not None
    assert start.date.isoformat() == day


def test_a_date_in_the_title_alone_is_the_events() -> None:
    text = "Ярмарка откроется 12 декабря\n\nПостановление принято 3 ноября. Начало в 10:00."
    start = parse(text, dt.date(2026, 11, 23), MORPHOLOGY).event.start
    assert start is not None
    assert start.isoformat() == "2026-12-12T10:00"


def test_a_short_line_is_a_title_and_a_lone_sentence_is_none() -> None:
    day = dt.date(2026, 11, 23)
    text = parse("Субботник\n\nСубботник прошёл в парке.", day, MORPHOLOGY)
    assert (text.title, text.lead, text.leftover) == ("Субботник", "Субботник прошёл в парке.", ())
    lone = parse("Субботник прошёл в парке.", day, MORPHOLOGY)
    assert (lone.title, lone.lead) == ("", "Субботник прошёл в парке.")


def test_days_across_the_new_year_are_a_range() -> None:
    event = _read("С 28 декабря по 8 января пройдёт ярмарка.").event
    assert event.start is not None
    assert event.end is not None
    assert (event.start.date, event.end.date) == (dt.date(2025, 12, 28), dt.date(2026, 1, 8))


@pytest.mark.parametrize(
    ("phrase", "said", "speaker"),
    [
        (
            "На вопрос ответила директор школы Анна Белова:\n– Дети рады новому мосту.",
            "Дети рады новому мосту",
            "Анна Белова",
        ),
        (
            "– Дети рады, – сказала Анна Белова. – Теперь ближе!",
            "Дети рады. Теперь ближе!",
            "Анна Белова",
        ),
        (
            "«Рады!» – воскликнули дети. «Это мост», – сказал И. П. Белов.",
            "Это мост",
            "И. П. Белов",
        ),
        (
            "Глава села Иван Белов подчеркнул:\n«Мост нужен всем нашим жителям».",
            "Мост нужен всем нашим жителям",
            "Иван Белов",
        ),
        (
            "«Какой мост! – воскликнула Анна Белова. – Теперь ближе».",
            "Какой мост! Теперь ближе",
            "Анна Белова",
        ),
        ("Мост открыла глава села Анна Белова. «Рады», – сказала она.", "Рады", "Анна Белова"),
        ("Мост открыла глава села Анна Белова. «Рады», – добавила глава.", "Рады", "Анна Белова"),
        ("Приехал Иван Белов. «Рады мосту», – сказал Белов.", "Рады мосту", "Иван Белов"),
        (
            "По мнению Анны Беловой, «мост нужен всем жителям».",
            "мост нужен всем жителям",
            "Анна Белова",
        ),
        (
            "Открывал мост Иван Белов.\n«Мост ждали все жители нашего большого села».",
            "Мост ждали все жители нашего большого села",
            "Иван Белов",
        ),
    ],
)
def test_speech_is_read_with_its_speaker(phrase: str, said: str, speaker: str) -> None:
    assert (said, speaker) in [(one.text, one.speaker) for one in _read(phrase).quotes]


@pytest.mark.parametrize(
    ("phrase", "post"),
    [
        ("Анна Белова назначена директором школы № 2.", "директор школы № 2"),
        ("Директором школы избрана Анна Белова.", "директор школы"),
        ("Вчера новым директором школы назначена Анна Белова.", "директор школы"),
        ("Анна Белова, директор школы, открыла мост.", "директор школы"),
        ("Анна Белова, получив ключи, открыла мост.", None),
        ("Без шума назначена Анна Белова.", None),
        ("Анна Белова назначена с 1 июня.", None),
    ],
)
def test_the_post_of_a_person_is_read(phrase: str, post: str | None) -> None:
    found = {one.name: one.post for one in _read(phrase).people}
    assert found["Анна Белова"] == post


@pytest.mark.parametrize(
    ("phrase", "venue"),
    [
        ("Завтра в ДК «Родник» пройдёт концерт.", "ДК «Родник»"),
        ("Завтра в Подгорске на улице Речной откроют сквер.", "Подгорск, улица Речная"),
        ("Завтра пройдёт концерт. Место проведения: парк «Дубки».", "парк «Дубки»"),
        ("Завтра в деревне Дубки пройдёт концерт.", "деревня Дубки"),
        ("Завтра пройдёт концерт.", None),
    ],
)
def test_the_venue_is_read(phrase: str, venue: str | None) -> None:
    assert _read(phrase).event.venue == venue


def test_loose_accents_and_soft_hyphens_do_not_hide_a_name() -> None:
    draft = _read("«Мост готов», – сказал Сергеи\u0306 Бе\u00adлов.")
    assert draft.quotes[0].speaker == "Сергей Белов"


@pytest.mark.parametrize(
    ("sentence", "organizers"),
    [
        (
            "Организаторы фестиваля — Министерство культуры области и АНО «Наследие Мещёры».",
            ["Министерство культуры области", "АНО «Наследие Мещёры»"],
        ),
        ("Организаторы – МБУ «Парк».", ["МБУ «Парк»"]),
        ("Работы проводит МУП «Теплосеть» по заказу комитета хозяйства.", ["МУП «Теплосеть»"]),
        (
            "Проект реализован совместно с Молодёжным советом при главе города Орлова.",
            ["Молодёжный совет при главе города Орлова"],
        ),
        (
            (
                "Выезд организован по поручению губернатора Министерством здравоохранения области."
                " Поддержку оказала администрация округа."
            ),
            ["Министерство здравоохранения области", "администрация округа"],
        ),
        (
            "Турнир проводился Комитетом по спорту и Федерацией хоккея.",
            ["Комитет по спорту", "Федерация хоккея"],
        ),
        ("Забег организован Комитетом по спорту.", ["Комитет по спорту"]),
    ],
)
def test_the_name_of_an_organizer_ends_where_it_ends(sentence: str, organizers: list[str]) -> None:
    assert [one.name for one in _read(sentence).organizers] == organizers


def test_a_department_behind_the_date_is_left_over() -> None:
    text = "Открыт клуб\n14.11.2025 16:20 | Управление образования\nКлуб открыли вчера."
    read = parse(text, dt.date(2026, 11, 23), MORPHOLOGY)
    assert read.published is not None
    assert read.published.isoformat() == "2025-11-14T16:20"
    assert [one.text for one in read.leftover] == ["Управление образования"]


def test_the_letterhead_above_the_date_is_no_title() -> None:
    text = (
        "АДМИНИСТРАЦИЯ КИРОВСКОГО РАЙОНА\n3 февраля 2026 года\n\n"
        "Из-за ремонта ограничат движение\n\nДвижение закроют 5 февраля."
    )
    read = parse(text, dt.date(2026, 11, 23), MORPHOLOGY)
    assert read.title == "Из-за ремонта ограничат движение"
    assert [one.text for one in read.leftover] == ["АДМИНИСТРАЦИЯ КИРОВСКОГО РАЙОНА"]


def test_nobody_takes_part_who_only_gave_a_name() -> None:
    read = _read(
        "Кафе откроют в библиотеке имени А. П. Гайдара. «Ждём всех», – говорит и. о. директора "
        'фонда "Рядом" Анна Гончар.'
    )
    assert [(one.name, one.post) for one in read.people] == [
        ("Анна Гончар", 'и. о. директора фонда "Рядом"')
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("«Бессмертный полк» пройдёт по улице Победы", "Бессмертный полк"),
        ("Фестиваль «Царская уха» соберёт рыбаков", "Царская уха"),
        ("Хоккеисты «Факела» выиграли Кубок области", None),
    ],
)
def test_what_a_title_quotes_is_the_event_or_is_not(title: str, name: str | None) -> None:
    text = f"{title}\n20 мая 2026 в 10:00\n\nПодробности – на сайте."
    assert parse(text, dt.date(2026, 5, 21), MORPHOLOGY).event.title == name


def test_an_empty_quotation_is_no_speech() -> None:
    assert _read("Меню «», – сказал Иван Петров. «»").quotes == ()


def test_a_name_that_could_be_several_is_one_person() -> None:
    read = _read("Об этом сказано в письме начальника управления Марины Юрьевны Лещенко.")
    assert [(one.name, one.post) for one in read.people] == [
        ("Марина Юрьевна Лещенко", "начальник управления")
    ]


def test_that_something_was_said_on_a_day_is_no_event() -> None:
    read = _read("Об этом 16 мая сообщил глава округа Иван Петров. Мост стоит у школы.")
    assert read.event.start is None


def test_direct_speech_after_a_hyphen_is_no_item_of_a_list() -> None:
    read = _read("Мост открыли.\n\n- Мост ждали, - сказал Иван Петров.\n\n- новые перила;")
    assert read.body.split("\n\n")[0] == "— Мост ждали, - сказал Иван Петров."
    assert "- новые перила" in read.body
    assert [one.text for one in read.quotes] == ["Мост ждали"]
