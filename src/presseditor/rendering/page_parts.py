"""The parts of a page around the body: lead, cover, event card, press contact."""

import datetime as dt
import re
from xml.etree.ElementTree import Element, tostring

from presseditor.domain.addresses import web_address
from presseditor.domain.article import Article
from presseditor.domain.bundle import Bundle
from presseditor.domain.event import Event, EventStatus, OrganizerRole
from presseditor.rendering.block import Block
from presseditor.rendering.elements import child, fill_picture, paragraphs, printable
from presseditor.rendering.printed_dates import day_words, event_words
from presseditor.rendering.sanitize import sanitize

ROLE_WORDS: dict[OrganizerRole, tuple[str, str]] = {
    OrganizerRole.ORGANIZER: ("Организатор", "Организаторы"),
    OrganizerRole.CO_ORGANIZER: ("Соорганизатор", "Соорганизаторы"),
    OrganizerRole.PARTNER: ("Партнёр", "Партнёры"),
    OrganizerRole.SUPPORT: ("При поддержке", "При поддержке"),
}
"""What a role is called on the page: for one organization and for several."""

STATUS_WORDS: dict[EventStatus, str] = {
    EventStatus.POSTPONED: "Мероприятие перенесено",
    EventStatus.CANCELLED: "Мероприятие отменено",
}

CONTACT_HEADING = "Контакты для СМИ"

_LINKS = re.compile(
    r"(?P<web>https?://[^\s<>«»\"]{1,2000}(?<![.,;:!?)\]'…]))"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<phone>(?:\+7|\b8)[ \u00a0]?\(?\d{3,5}\)?(?:[ \u00a0-]?\d){5,7})\b"
)


def lead_blocks(article: Article) -> tuple[Block, ...]:
    """Return the lead, a paragraph a block."""
    holder = Element("div")
    paragraphs(holder, article.lead, class_="lead")
    return tuple(Block(_html(one), "lead", 0) for one in holder)


def cover_blocks(bundle: Bundle) -> tuple[Block, ...]:
    """Return the cover as a figure, if the article has one that is known."""
    image = bundle.records.images.get(bundle.article.cover_id or "")
    if image is None:
        return ()
    figure = Element("figure")
    fill_picture(figure, image)
    figure.set("class", "cover")
    return (Block(_html(figure), "cover"),)


def event_blocks(bundle: Bundle) -> tuple[Block, ...]:
    """Return the event's card: when, where, by whom, how to get in."""
    event = bundle.event
    if event is None:
        return ()
    card = Element("section", {"class": "event"})
    child(card, "h2", event.title or "О мероприятии", class_="event-title")
    if event.status in STATUS_WORDS:
        reason = f": {event.status_reason}" if event.status_reason else ""
        child(card, "p", f"{STATUS_WORDS[event.status]}{reason}", class_="event-status")
    facts = child(card, "dl", class_="event-facts")
    _time_and_place(facts, event, bundle.article.time_zone)
    _organizers(facts, bundle, event)
    _people_and_entry(facts, event)
    return (Block(_html(card), "event"),)


def contact_blocks(article: Article) -> tuple[Block, ...]:
    """Return the press contact with its telephone and mail made links."""
    if not article.press_contact.strip():
        return ()
    section = Element("section", {"class": "contact"})
    child(section, "h2", CONTACT_HEADING)
    address = child(section, "address")
    paragraphs(address, article.press_contact)
    for paragraph in list(address):
        _link_up(paragraph)
    return (Block(_html(section), "contact", 0),)


def _time_and_place(facts: Element, event: Event, zone: str) -> None:
    child(facts, "dt", "Когда")
    when = child(facts, "dd")
    if event.start is None:
        when.text = event_words(event, zone)
    else:
        child(when, "time", event_words(event, zone), datetime=event.start.isoformat())
    place = ", ".join(part for part in (event.venue.name, event.venue.address) if part)
    _fact(facts, "Где", place)


def _organizers(facts: Element, bundle: Bundle, event: Event) -> None:
    day = _event_day(bundle, event)
    for role, (one, several) in ROLE_WORDS.items():
        ids = [each.organization_id for each in event.organizers if each.role is role]
        known = [bundle.records.organizations[name] for name in ids if _knows(bundle, name)]
        if not known:
            continue
        child(facts, "dt", several if len(known) > 1 else one, class_="role")
        for organization in known:
            name = organization.name_on(day)
            short = f" ({name.abbreviation})" if name.abbreviation else ""
            item = child(facts, "dd", class_="organizers", data_record=f"org:{organization.id}")
            item.set("data-record", item.attrib.pop("data_record"))
            address = web_address(organization.url)
            if address:
                child(item, "a", name.official, href=address).tail = printable(short)
            else:
                item.text = printable(name.official + short)


def _people_and_entry(facts: Element, event: Event) -> None:
    if event.participants:
        child(facts, "dt", "Участники")
        people = child(child(facts, "dd"), "ul")
        for name in event.participants:
            child(people, "li", name)
    if event.programme.strip():
        child(facts, "dt", "Программа")
        paragraphs(child(facts, "dd", class_="programme"), event.programme)
    _fact(facts, "Регистрация", event.registration)
    _fact(facts, "Аккредитация СМИ", _accreditation(event))
    _fact(facts, "Возраст", event.age_mark)


def _accreditation(event: Event) -> str:
    until = event.accreditation_until
    limit = f"до {day_words(until)}" if until else ""
    return ", ".join(part for part in (event.accreditation.strip().rstrip("."), limit) if part)


def _fact(facts: Element, label: str, text: str) -> None:
    if text.strip():
        child(facts, "dt", label)
        item = child(facts, "dd", text.strip())
        _link_up(item)


def _link_up(element: Element) -> None:
    """Make addresses of pages and mail and telephone numbers in an element's own text links."""
    for line in [*element]:
        line.tail = _linked(element, line, line.tail or "")
    element.text = _linked(element, None, element.text or "")


def _linked(parent: Element, after: Element | None, text: str) -> str:
    """Put the links of ``text`` behind ``after``; return the words before the first one."""
    at = list(parent).index(after) + 1 if after is not None else 0
    first, end, last = text, 0, None
    for match in _LINKS.finditer(text):
        address = _address(match)
        if not address:
            continue
        between = text[end : match.start()]
        if last is None:
            first = between
        else:
            last.tail = between
        last = Element("a", {"href": address})
        last.text = match.group()
        parent.insert(at, last)
        at, end = at + 1, match.end()
    if last is not None:
        last.tail = text[end:]
    return first


def _address(match: re.Match[str]) -> str:
    """Return where found words lead; empty where no link may lead there."""
    if match["web"]:
        return web_address(match["web"])
    if match["mail"]:
        return f"mailto:{match['mail']}"
    digits = re.sub(r"\D", "", match["phone"])
    return f"tel:+7{digits[1:]}"


def _knows(bundle: Bundle, organization_id: str) -> bool:
    return organization_id in bundle.records.organizations


def _event_day(bundle: Bundle, event: Event) -> dt.date | None:
    if event.start is not None:
        return event.start.date
    return bundle.article.published.date if bundle.article.published else None


def _html(element: Element) -> str:
    return sanitize(tostring(element, encoding="unicode", method="html"))
