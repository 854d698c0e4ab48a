import datetime as dt
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from presseditor.bootstrap import Desk
from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.event import Event, EventStatus, Organizer, OrganizerRole, Venue
from presseditor.domain.fact import Fact
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Approval, Quote
from presseditor.ui.background import Background
from presseditor.ui.records.event_form import EventForm
from presseditor.ui.records.fact_form import FactForm
from presseditor.ui.records.organization_form import OrganizationForm
from presseditor.ui.records.person_form import PersonForm
from presseditor.ui.records.quote_form import QuoteForm, without_marks

pytestmark = pytest.mark.gui
DAY = dt.date(2021, 5, 4)
AGENCY = Organization(
    "agency",
    (
        OrganizationName("Комитет по туризму", until=dt.date(2020, 1, 1)),
        OrganizationName("Агентство по туризму Карелии", "Агентство", "АТК", dt.date(2020, 1, 2)),
    ),
    url="https://tour.example",
    inn="7707083893",
)
GUIDE = Person(
    "guide",
    "Лаптева",
    "Ольга",
    "Сергеевна",
    appointments=(
        Appointment("начальник отдела", "agency", dt.date(2018, 1, 1), dt.date(2020, 12, 31)),
        Appointment("руководитель агентства", "agency", dt.date(2021, 1, 1), acting=True),
    ),
)


def test_an_organization_comes_back_from_its_form_as_it_went_in(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = OrganizationForm(desk.names, background)
    qtbot.addWidget(form)
    form.show_record(AGENCY)
    assert form.record() == AGENCY
    assert not form.problems()


def test_a_wrong_inn_is_explained_beside_its_field(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = OrganizationForm(desk.names, background)
    qtbot.addWidget(form)
    form.show_record(replace(AGENCY, inn="7707083894"))
    assert "inn" in form.problems()


def test_confirmed_forms_stay_until_the_name_changes(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    forms = replace(CaseForms.unchanging("Агентство"), confirmed=True)
    name = replace(AGENCY.name, forms=forms)
    form = OrganizationForm(desk.names, background)
    qtbot.addWidget(form)
    form.show_record(replace(AGENCY, names=(name,)))
    assert form.record().name.forms == forms
    form.present.official.setPlainText("Министерство туризма")
    assert form.record().name.forms is None


def test_a_person_comes_back_from_the_form_with_all_posts(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    desk.organizations.save(AGENCY)
    form = PersonForm(desk.organizations, desk.names, background)
    qtbot.addWidget(form)
    form.show_record(GUIDE)
    assert form.record() == GUIDE
    chooser = form.appointments.cards[0].organization
    qtbot.waitUntil(lambda: chooser.text() == "Агентство по туризму Карелии")


def test_the_gender_is_asked_where_the_name_leaves_it_open(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = PersonForm(desk.organizations, desk.names, background)
    qtbot.addWidget(form)
    form.show_record(Person("p", "Ковалец", "Саша"))
    qtbot.waitUntil(lambda: bool(form.gender_box.question))
    form.gender.setCurrentIndex(form.gender.findData(Gender.FEMININE))
    form.gender.activated.emit(form.gender.currentIndex())
    qtbot.waitUntil(lambda: not form.gender_box.question)
    assert form.record().gender is Gender.FEMININE


def test_a_post_that_ends_before_it_begins_is_explained(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = PersonForm(desk.organizations, desk.names, background)
    qtbot.addWidget(form)
    form.show_record(GUIDE)
    form.appointments.cards[0].until.type_date("01.01.2001")
    assert "начальник отдела" in form.problems()["appointments"]


def test_the_post_of_the_day_is_proposed_for_a_quote(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    desk.people.save(GUIDE)
    form = QuoteForm(desk.people, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(Quote("", "Туристов стало больше.", date=DAY))
    form.speaker.show_choice("guide", "")
    form.speaker.chosen.emit("guide")
    qtbot.waitUntil(lambda: form.post.text() == "руководитель агентства")
    form.date.type_date("05.05.2019")
    assert form.post.text() == "начальник отдела"
    assert form.record().speaker == "Ольга Лаптева"


def test_one_changed_letter_voids_the_approval_in_words(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    quote = Quote("q", "Мы рады гостям.", speaker="Ольга Лаптева")
    approval = Approval("Лаптева", desk.clock.now(), "письмо", quote.wording_hash)
    form = QuoteForm(desk.people, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(replace(quote, approvals=(approval,)))
    before = form.approvals.state.text()
    form.text.setPlainText("Мы рады гостям!")
    assert form.approvals.state.text() != before
    assert form.record().approvals == (approval,)
    assert not form.record().is_approved


def test_an_approval_is_recorded_for_the_present_words(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = QuoteForm(desk.people, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(Quote("q", "Мы рады гостям.", speaker="Ольга Лаптева"))
    form.approvals.by.setText("Лаптева О. С.")
    form.approvals.add_button.click()
    assert form.record().is_approved


def test_enclosing_quotation_marks_are_no_part_of_the_words() -> None:
    assert without_marks("«Мы рады.»") == "Мы рады."
    assert without_marks("«Мы» и «вы»") == "«Мы» и «вы»"


def test_an_event_comes_back_from_its_form_as_it_went_in(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    desk.organizations.save(AGENCY)
    event = Event(
        "e",
        "Ярмарка",
        Moment(DAY, dt.time(10)),
        Moment(DAY, dt.time(18)),
        "Asia/Omsk",
        venue=Venue("Площадь Кирова", "Петрозаводск"),
        organizers=(Organizer("agency", OrganizerRole.PARTNER),),
        participants=("Минкультуры", "Мастера"),
        accreditation_until=DAY,
        age_mark="6+",
        status=EventStatus.CANCELLED,
        status_reason="Гроза",
    )
    form = EventForm(desk.organizations, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(event)
    assert form.record() == event
    assert not form.problems()


def test_an_event_that_ends_before_it_begins_is_explained(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = EventForm(desk.organizations, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(Event("e", start=Moment(DAY), end=Moment(DAY - dt.timedelta(days=1))))
    assert "when" in form.problems()


def test_organizers_keep_the_order_they_were_put_in(
    qtbot: QtBot, desk: Desk, background: Background
) -> None:
    form = EventForm(desk.organizations, desk.names, background, desk.time_words)
    qtbot.addWidget(form)
    form.show_record(Event("e", organizers=(Organizer("one"), Organizer("two"))))
    form.organizers.move_card(0, 1)
    assert [one.organization_id for one in form.record().organizers] == ["two", "one"]


def test_a_fact_without_a_value_is_not_accepted(qtbot: QtBot) -> None:
    form = FactForm()
    qtbot.addWidget(form)
    form.show_record(Fact("f", "", label="школ"))
    assert "value" in form.problems()
    form.value.setText("80")
    assert not form.problems()
    assert form.record() == Fact("f", "80", label="школ")
