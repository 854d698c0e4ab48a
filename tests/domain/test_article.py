import datetime as dt

import pytest

from presseditor.domain.article import Article, ArticleStatus
from presseditor.domain.case_forms import Case, CaseForms
from presseditor.domain.delivery import Attempt, Delivery, DeliveryAction, Payload
from presseditor.domain.errors import CorrectionError, NotFoundError
from presseditor.domain.event import Event
from presseditor.domain.ids import free_id, new_id
from presseditor.domain.image import Image
from presseditor.domain.message import message
from presseditor.domain.moment import Moment
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.domain.person import Appointment, Person
from presseditor.domain.quote import Approval, Quote

DAY = dt.date(2024, 5, 14)


def test_a_draft_goes_to_review_and_to_the_queue() -> None:
    article = Article("1").with_status(ArticleStatus.IN_REVIEW).with_status(ArticleStatus.QUEUED)
    assert article.status is ArticleStatus.QUEUED


def test_a_published_article_does_not_become_a_draft_again() -> None:
    with pytest.raises(CorrectionError, match="published"):
        Article("1", status=ArticleStatus.PUBLISHED).with_status(ArticleStatus.DRAFT)


def test_the_same_status_is_no_move() -> None:
    article = Article("1", status=ArticleStatus.WITHDRAWN)
    assert article.with_status(ArticleStatus.WITHDRAWN) is article


def test_spaces_alone_are_an_empty_article() -> None:
    assert Article("1", title=" ", body="\n").is_empty
    assert not Article("1", lead="Лид").is_empty


def test_a_moment_survives_its_iso_form() -> None:
    for moment in (Moment(DAY), Moment(DAY, dt.time(10, 30))):
        assert Moment.parse(moment.isoformat()) == moment


def test_a_moment_of_an_instant_has_no_seconds() -> None:
    assert Moment.of(dt.datetime(2024, 5, 14, 10, 30, 59, tzinfo=dt.UTC)) == Moment(
        DAY, dt.time(10, 30)
    )


def test_an_organization_has_the_name_of_the_day() -> None:
    old = OrganizationName("Комитет по спорту", until=dt.date(2020, 12, 31))
    new = OrganizationName("Министерство спорта", since=dt.date(2021, 1, 1))
    organization = Organization("sport", (old, new))
    assert organization.name_on(dt.date(2020, 12, 31)) == old
    assert organization.name_on(DAY) == organization.name_on(None) == organization.name == new


def test_a_day_before_every_name_gets_the_present_one() -> None:
    name = OrganizationName("Министерство спорта", since=dt.date(2021, 1, 1))
    assert Organization("sport", (name,)).name_on(dt.date(1990, 1, 1)) == name


def test_a_person_has_the_post_of_the_day() -> None:
    then = Appointment("начальник управления", until=dt.date(2023, 12, 31))
    now = Appointment("министр", since=dt.date(2024, 1, 1))
    person = Person("sedyh", "Седых", "Марина", "Олеговна", appointments=(then, now))
    assert person.appointment_on(dt.date(2023, 5, 1)) == then
    assert person.appointment_on(DAY) == person.appointment_on(None) == now
    assert (person.name, person.full_name) == ("Марина Седых", "Седых Марина Олеговна")


def test_nobody_has_a_post_before_the_first_one() -> None:
    appointed = Person("1", "Седых", appointments=(Appointment("министр", since=DAY),))
    assert appointed.appointment_on(dt.date(1990, 1, 1)) is None
    assert Person("2", "Седых").appointment_on(None) is None


def test_one_changed_letter_voids_an_approval() -> None:
    quote = Quote("q", "Мы открываем школу")
    approval = Approval(
        "Седых", dt.datetime(2024, 5, 1, tzinfo=dt.UTC), "email", quote.wording_hash
    )
    assert Quote("q", quote.text, approvals=(approval,)).is_approved
    assert not Quote("q", "Мы открываем школы", approvals=(approval,)).is_approved


def test_an_hour_that_is_not_known_differs_from_a_whole_day() -> None:
    assert Event("1", start=Moment(DAY)).time_to_be_confirmed
    assert not Event("1", start=Moment(DAY), all_day=True).time_to_be_confirmed
    assert not Event("1").time_to_be_confirmed


def test_a_taken_id_gets_a_number() -> None:
    assert free_id("krmo", set()) == "krmo"
    assert free_id("krmo", {"krmo", "krmo-2"}) == "krmo-3"
    assert len(new_id()) == 32


def test_an_image_is_published_under_an_ascii_name() -> None:
    assert Image("ab" * 32, "Фото №1.JPG", "image/jpeg", 1, 1).asset_name == "ab" * 8 + ".jpg"


def test_an_images_name_never_leads_out_of_its_folder() -> None:
    assert Image("../../../etc/passwd", "x.p/n:g", "image/png", 1, 1).asset_name == "etcpasswd"
    assert Image("..\\..\\ключ", "a.PNG", "image/png", 1, 1).asset_name == ".png"


def test_forms_are_found_by_case() -> None:
    forms = CaseForms("парк", "парка", "парку", "парк", "парком", "парке")
    assert forms.form(Case.INSTRUMENTAL) == "парком"
    assert list(forms.as_dict()) == ["nom", "gen", "dat", "acc", "ins", "pre"]
    assert set(CaseForms.unchanging("ЕДДС").as_dict().values()) == {"ЕДДС"}


def test_a_delivery_tells_the_problem_of_its_last_attempt() -> None:
    delivery = Delivery("1", "k", "a", 1, "s", DeliveryAction.PUBLISH, Payload("", "", "", ""))
    assert delivery.problem is None
    said = message("No answer from {host}.", host="example.org")
    attempt = Attempt(dt.datetime(2024, 5, 1, tzinfo=dt.UTC), "find", said)
    failed = Delivery(
        "1", "k", "a", 1, "s", DeliveryAction.PUBLISH, Payload("", "", "", ""), attempts=(attempt,)
    )
    assert str(failed.problem) == "No answer from example.org."


def test_a_missing_thing_is_named() -> None:
    assert "krmo" in str(NotFoundError.of("krmo"))
