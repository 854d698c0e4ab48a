"""A desk on which every field of every record holds tags that load something and set bold."""

import datetime as dt
from pathlib import Path

from presseditor.bootstrap import Desk
from presseditor.domain.article import Article
from presseditor.domain.case_forms import CaseForms
from presseditor.domain.event import Event, Organizer, Venue
from presseditor.domain.fact import Fact
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Approval, Quote
from presseditor.domain.site import Site

DAY = dt.date(2026, 5, 4)
AT = dt.datetime(2026, 5, 4, 9, tzinfo=dt.UTC)
LINKS = "[слова](org:o) [слова](person:p) [слова](quote:q) [80](fact:f)"


def tags_for(port: int) -> str:
    """Return words that a rich text would load from ``port`` of this machine."""
    return f"<img src='http://127.0.0.1:{port}/x.png'><b>Мост</b>"


def fill(desk: Desk, bad: str, folder: Path) -> Article:
    """Store a record of each kind, a site, a delivery; return an article that names them all."""
    _fill_directory(desk, bad)
    folder.mkdir()
    desk.sites.save(Site("s", bad, "folder", str(folder), title=bad, consent_notice=bad))
    desk.articles.create(Article("sent", title=bad, lead=bad, body="Абзац."))
    desk.publishing.publish("sent", "s")
    body = f"{bad}\n\n{LINKS}\n\n«{bad}», — сказал {bad}.\n"
    return desk.articles.create(
        Article(
            "a",
            title=bad,
            lead=bad,
            body=body,
            background=bad,
            press_contact=bad,
            rubric=bad,
            tags=(bad,),
            event_id="e",
            published=Moment(DAY),
        )
    )


def _fill_directory(desk: Desk, bad: str) -> None:
    forms = CaseForms.unchanging(bad)
    desk.organizations.save(
        Organization("o", (OrganizationName(bad, bad, bad, None, None, forms),), bad, note=bad)
    )
    posts = (Appointment(bad, "o", DAY, None, acting=True, forms=forms),)
    desk.people.save(Person("p", bad, bad, bad, appointments=posts, forms=forms, note=bad))
    approvals = (Approval(bad, AT, bad, "0" * 64),)
    desk.quotes.save(Quote("q", bad, "p", bad, bad, DAY, source_note=bad, approvals=approvals))
    desk.facts.save(Fact("f", bad, bad, bad, DAY, bad))
    desk.events.save(
        Event(
            "e",
            bad,
            Moment(DAY),
            venue=Venue(bad, bad),
            organizers=(Organizer("o"),),
            participants=(bad,),
            programme=bad,
            registration=bad,
            accreditation=bad,
            age_mark=bad,
            status_reason=bad,
        )
    )
