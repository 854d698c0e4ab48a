"""Nouns with every field filled, as a town's press desk would fill them."""

import datetime as dt

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.bundle import Bundle, Records
from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.delivery import (
    Attempt,
    Delivery,
    DeliveryAction,
    DeliveryState,
    Payload,
    PayloadImage,
)
from presseditor.domain.event import (
    Event,
    EventStatus,
    Organizer,
    OrganizerRole,
    Venue,
)
from presseditor.domain.fact import Fact
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Approval, Quote, QuoteSource
from presseditor.domain.site import Site

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
LIBRARY = Organization(
    "library",
    (
        OrganizationName("Районная библиотека № 3", until=dt.date(2020, 12, 31)),
        OrganizationName(
            "Библиотечный центр «Берёза»", "«Берёза»", "БЦ", dt.date(2021, 1, 1),
            forms=CaseForms.unchanging("БЦ"),
        ),
    ),
    "https://bereza.example/", "7700000001", "1020000000001", "у парка",
)  # fmt: skip
DIRECTOR = Person(
    "solovyova", "Соловьёва", "Анна", "Петровна", Gender.FEMININE,
    (Appointment("директор", "library", dt.date(2019, 4, 1), acting=True),), None, "по средам",
)  # fmt: skip
QUOTE = Quote(
    "quote-1", "Ждём всех: и детей, и взрослых.", "solovyova", "Анна Соловьёва", "директор",
    dt.date(2026, 11, 20), QuoteSource.LETTER, "письмо 12",
    (Approval("А. Соловьёва", NOW, "почта", "0" * 64),),
)  # fmt: skip
FACT = Fact("readers", "12 400", "читателей", "Читатели", dt.date(2026, 1, 1), "отчёт")
PICTURE = Image("ab" * 32, "Зал.JPG", "image/jpeg", 1600, 900, "Зал", "Читальный зал", "А. Ким")
EVENT = Event(
    "reading-night", "Ночь чтения", Moment(dt.date(2026, 12, 5), dt.time(18, 0)),
    Moment(dt.date(2026, 12, 6)), venue=Venue("Зал", "ул. Лесная, 4", 55.75, 37.5),
    organizers=(Organizer("library", OrganizerRole.PARTNER),), participants=("Театр «Маска»",),
    accreditation_until=dt.date(2026, 12, 1), age_mark="6+", status=EventStatus.POSTPONED,
    status_reason="ремонт",
)  # fmt: skip
SITE = Site("main", "Сайт района", "folder", "/srv/site", menu=(("Новости", "/news"),))
ARTICLE = Article(
    "article-1", "Ёлка зажжётся в парке", "Лид.",
    "Праздник готовит [«Берёза»](org:library). [12 400](fact:readers)\n\n![](quote:quote-1)\n",
    "Справка.\nВторая строка.", "+7 000", "results", "Культура", ("праздник", "зима"), "elka",
    PICTURE.id, EVENT.id, Moment(dt.date(2026, 11, 23), dt.time(12, 30)), "Asia/Omsk",
    NOW, NOW, ArticleStatus.APPROVED, NOW, NOW,
)  # fmt: skip
BUNDLE = Bundle(
    ARTICLE,
    EVENT,
    Records(
        {LIBRARY.id: LIBRARY},
        {DIRECTOR.id: DIRECTOR},
        {QUOTE.id: QUOTE},
        {FACT.id: FACT},
        {PICTURE.id: PICTURE},
    ),
)
DELIVERY = Delivery(
    "delivery-1", "5f0c", ARTICLE.id, 1, SITE.id, DeliveryAction.PUBLISH,
    Payload("Ёлка", "elka", "Лид.", "<p>Ёлка</p>", publish_at=NOW, tags=("зима",),
            cover=PayloadImage(PICTURE.id, "ab.jpg", "image/jpeg")),
    DeliveryState.WAITING, NOW, NOW,
    (Attempt(NOW, "send", message("The site answered {code}.", code=503)),),
    {"post": 12, "media": ["a"]},
)  # fmt: skip
OTHER_ARTICLE = Article("article-2", "Ремонт дороги", body="Ребёнок и ёж", modified=NOW)
