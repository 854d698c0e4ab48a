"""A release of fictitious people and organizations, with every part a page can have."""

import datetime as dt

from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.event import (
    Event,
    EventStatus,
    Organizer,
    OrganizerRole,
    Venue,
)
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Quote
from presseditor.domain.site import Site

PICTURE_ID = "c0ffee" + "0" * 58

BODY = """\
В Приозёрске [80](fact:trees) деревьев высадят вдоль набережной, сообщил
[Павел Липов](person:lipov) из [Дирекции парков](org:parks).

![](quote:lipov-1)

## Что сделают

1. Высадят *липы* и **клёны**.
2. Поставят скамьи:
    - у причала;
    - у школы.

| Участок | Деревьев |
|---|---:|
| Причал | 50 |
| Школа | 30 |

Подробности – на [странице проекта](https://priozersk.example/park) и в справке[^1].

![Набережная утром](image:%s)

> Приходите с детьми, лопаты найдём.

[^1]: Смета опубликована.
""" % (PICTURE_ID)  # noqa: UP031 - braces and percent signs read better so

SITE = Site(
    "town",
    "Город",
    "folder",
    "/srv/site",
    public_url="https://priozersk.example/news",
    title="Администрация Приозёрска",
    menu=(("Новости", "/"), ("Власть", "/vlast")),
    consent_notice="Сайт обрабатывает данные посетителей. Оставаясь, вы соглашаетесь с этим.",
)

RECORDS = Records(
    organizations={
        "parks": Organization(
            "parks",
            (
                OrganizationName("Трест озеленения", until=dt.date(2020, 12, 31)),
                OrganizationName("Дирекция парков", "Дирекция", "ДП", dt.date(2021, 1, 1)),
            ),
            url="https://parks.example",
        ),
        "school": Organization("school", (OrganizationName("Школа № 7"),)),
    },
    people={
        "lipov": Person(
            "lipov",
            "Липов",
            "Павел",
            "Юрьевич",
            appointments=(
                Appointment("мастер участка", "parks", None, dt.date(2021, 5, 1)),
                Appointment("директор", "parks", dt.date(2021, 5, 2)),
            ),
        )
    },
    quotes={
        "lipov-1": Quote("lipov-1", "Липа живёт долго & цветёт щедро.", "lipov"),
    },
    facts={"trees": Fact("trees", "80", "деревьев")},
    images={
        PICTURE_ID: Image(
            PICTURE_ID,
            "Набережная.PNG",
            "image/png",
            640,
            360,
            alt="Набережная озера",
            caption="Набережная весной",
            credit="Анна Клёнова",
        )
    },
)

EVENT = Event(
    "day",
    "День посадки деревьев",
    Moment(dt.date(2022, 4, 23), dt.time(10)),
    Moment(dt.date(2022, 4, 23), dt.time(14, 30)),
    venue=Venue("Набережная", "Приозёрск, Озёрная улица, 1", 61.03, 30.12),
    organizers=(
        Organizer("parks"),
        Organizer("school", OrganizerRole.PARTNER),
        Organizer("nobody", OrganizerRole.PARTNER),
    ),
    participants=("Павел Липов", "ученики школы"),
    programme="10:00 – сбор\n11:00 – посадка",
    registration="по телефону 8 (813) 555-01-01",
    accreditation="press@priozersk.example",
    accreditation_until=dt.date(2022, 4, 22),
    age_mark="6+",
)

ARTICLE = Article(
    "a1",
    "Набережную озеленят",
    "23 апреля горожане посадят деревья.\n\nИнструменты дадут на месте.",
    BODY,
    "### Дирекция парков\n\nРаботает с 2021 года.",
    "Пресс-служба: +7 (813) 555-01-02, press@priozersk.example",
    rubric="Благоустройство",
    tags=("парк", "субботник"),
    slug="naberezhnuyu-ozelenyat",
    cover_id=PICTURE_ID,
    event_id="day",
    published=Moment(dt.date(2022, 4, 18), dt.time(9, 5)),
    modified=dt.datetime(2022, 4, 18, 6, tzinfo=dt.UTC),
)

RELEASE = Bundle(ARTICLE, EVENT, RECORDS)


def bare(body: str, records: Records = RECORDS) -> Bundle:
    """Return an untitled article of a body alone."""
    return Bundle(Article("bare", body=body), records=records)


def cancelled() -> Event:
    """Return the event called off."""
    return Event(
        "day", "Посадка", Moment(dt.date(2022, 4, 23)), status=EventStatus.CANCELLED,
        status_reason="сильный ветер",
    )  # fmt: skip
