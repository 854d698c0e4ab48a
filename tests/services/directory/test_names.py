import pytest

from presseditor.bootstrap import Desk
from presseditor.domain.case_forms import CaseForms, Gender
from presseditor.domain.errors import CorrectionError
from presseditor.domain.person import Person


@pytest.mark.parametrize("name", ["???", "— 5 —", "«»"])
def test_what_has_no_letters_is_no_name(desk: Desk, name: str) -> None:
    for decline in (
        desk.names.organization_forms,
        desk.names.post_forms,
        desk.names.person_forms,
    ):
        with pytest.raises(CorrectionError, match="no letters"):
            decline(name)


def test_a_record_declines_by_its_patronymic(desk: Desk) -> None:
    person = Person("1", "Черных", "Саша", "Олеговна")
    assert desk.names.person_forms(person).dat == "Саше Черных"
    assert desk.names.guess_gender("Черных Саша Олеговна") is Gender.FEMININE


def test_confirmed_forms_are_the_officers_own(desk: Desk) -> None:
    name = "Анна Ким"
    forms = CaseForms(name, name, name, name, "Анной Ким", name, confirmed=True)
    assert desk.names.person_forms(Person("1", "Ким", "Анна", forms=forms)) is forms
    assert desk.names.record_id("Анна Ким").isascii()
