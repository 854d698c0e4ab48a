"""What kind of text it is, and what stands around its body."""

import datetime as dt

import pytest

from presseditor.domain.draft import IntakeDraft
from presseditor.domain.event import OrganizerRole
from presseditor.importing.intake import parse
from presseditor.importing.intake.persons import is_same
from presseditor.language.words.morphology import Morphology

TODAY = dt.date(2026, 11, 23)
MORPHOLOGY = Morphology()


def read(text: str) -> IntakeDraft:
    return parse(text, TODAY, MORPHOLOGY)


@pytest.mark.parametrize(
    ("text", "kind", "is_event"),
    [
        ("Ярмарка пройдёт в субботу\n5 декабря в парке пройдёт ярмарка.", "announcement", True),
        ("Ярмарка собрала гостей\n5 ноября в парке прошла ярмарка мёда.", "results", True),
        ("Улицу отремонтируют\nС 1 по 5 декабря на улице Мира пройдут работы.", "news", False),
        ("Движение закроют\n5 декабря движение по улице Мира перекроют.", "notice", False),
        ("Поздравление с Днём учителя\nДорогие учителя!\nС праздником.", "congratulation", False),
        ("Глава поздравил врачей\n5 ноября отметили День врача.", "congratulation", False),
        ("Назначен директор школы\n5 ноября Анна Лис возглавила школу.", "appointment", False),
        ("Глава рассказал о бюджете\n5 ноября глава принял журналистов.", "comment", False),
        ("Итоги семинара\nОн длился два дня.", "results", True),
        ("На складе пожар\n5 ноября загорелся склад.", "emergency", False),
        ("Сводка за неделю\nЗа неделю с 5 по 11 ноября поступило 5 жалоб.", "news", False),
    ],
)
def test_the_kind_of_a_release_is_told(text: str, kind: str, is_event: bool) -> None:  # noqa: FBT001
    draft = read(text)
    assert (draft.kind, draft.event.is_event) == (kind, is_event)


def test_a_salutation_is_neither_title_nor_lead() -> None:
    draft = read("Уважаемые жители!\n\n5 декабря отключат воду.\n\nЗапаситесь водой.")
    assert (draft.title, draft.lead) == ("", "")
    assert draft.body.startswith("Уважаемые жители!\n\n5 декабря")


@pytest.mark.parametrize(
    "note", ["Справка: парк открыт в 1980 году.", "Справочно.\nпарк открыт в 1980 году."]
)
def test_a_background_note_stands_apart(note: str) -> None:
    draft = read(f"Парк открылся\n\nВ округе открыли парк.\n\nГостей ждут.\n\n{note}")
    assert draft.body == "Гостей ждут."
    assert draft.background == "парк открыт в 1980 году."


def test_the_press_office_is_the_press_contact() -> None:
    draft = read("Парк открылся\n\nЖдём гостей.\n\nПресс-служба округа, тел. 8 (495) 123-45-67")
    assert draft.press_contact == "Пресс-служба округа, тел. 8 (495) 123-45-67"
    assert draft.leftover == ()


def test_who_took_the_picture_is_no_press_contact() -> None:
    draft = read("Парк открылся\n\nЖдём гостей.\n\nФото: Ирина Ли")
    assert draft.press_contact == ""
    assert [(one.text, one.furniture) for one in draft.leftover] == [("Фото: Ирина Ли", False)]


def test_each_organizer_has_its_role() -> None:
    draft = read(
        "Форум пройдёт в парке\n5 декабря форум организует Министерство культуры области совместно "
        "с Фондом развития науки при поддержке Торгово-промышленной палаты. "
        "Партнёры: Союз театров и Центр занятости."
    )
    roles = [one.role for one in draft.organizers]
    co, support = OrganizerRole.CO_ORGANIZER, OrganizerRole.SUPPORT
    partner = OrganizerRole.PARTNER
    assert roles == [OrganizerRole.ORGANIZER, co, support, partner, partner]


@pytest.mark.parametrize(
    ("place", "name", "address"),
    [
        (
            "в Доме культуры «Заря» по адресу: ул. Ленина, 5,",
            "Дом культуры «Заря»",
            "ул. Ленина, 5",
        ),
        ("в Доме культуры «Заря» (пр. Мира, 12)", "Дом культуры «Заря»", "пр. Мира, 12"),
        ("в Доме культуры «Заря», ул. Ленина, 5,", "Дом культуры «Заря»", "ул. Ленина, 5"),
        ("по адресу: ул. Ленина, 5,", "ул. Ленина, 5", None),
        ("в Гореловском дворце молодёжи", "Гореловский дворец молодёжи", None),
    ],
)
def test_the_address_stands_beside_the_place(place: str, name: str, address: str | None) -> None:
    event = read(f"Форум пройдёт\n5 декабря {place} пройдёт форум молодёжи.").event
    assert (event.venue, event.address) == (name, address)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Пётр Ильич Громов", "Пётр Громов", True),
        ("П. И. Громов", "Пётр Ильич Громов", True),
        ("П.И. Громов", "Пётр Ильич Громов", True),
        ("Пётр Громов", "Павел Громов", False),
        ("Пётр Ильич Громов", "Пётр Олегович Громов", False),
        ("Пётр Громов", "Пётр Сомов", False),
    ],
)
def test_one_person_may_be_named_in_several_ways(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert is_same(one, other) is same
    assert is_same(other, one) is same


def test_a_person_is_found_once_and_in_full() -> None:
    draft = read(
        "Жюри выбрало лучших\n«Было трудно», – сказала председатель жюри, доктор технических наук "
        "Анна Сергеевна Белова. Анна Белова вручила дипломы."
    )
    (person,) = draft.people
    assert (person.name, person.post) == ("Анна Сергеевна Белова", "председатель жюри")


def test_the_words_of_a_message_are_of_whoever_sent_it() -> None:
    draft = read(
        "Глава поздравил учителей\nГлава округа Николай Сомов поздравил учителей.\n"
        "«Спасибо вам за терпение и доброту», – говорится в поздравлении."
    )
    assert [one.speaker for one in draft.quotes] == ["Николай Сомов"]


def test_an_abbreviation_may_have_several_words() -> None:
    draft = read(
        "Форум пройдёт\n5 декабря форум проведёт Министерство управления Московской области "
        "(Мингосуправления МО)."
    )
    assert [one.abbr for one in draft.organizers] == ["Мингосуправления МО"]


@pytest.mark.parametrize(
    ("words", "name", "post"),
    [
        (
            "председатель Совета Игорь Станиславович Ревякин",
            "Игорь Станиславович Ревякин",
            "председатель Совета",
        ),
        ("глава Сосновки Артур Викторович Шмидт", "Артур Викторович Шмидт", "глава Сосновки"),
        ("глава Сосновки Артур Викторович", "Артур Викторович", "глава Сосновки"),
        ("директор Лис Анна Олеговна", "Лис Анна Олеговна", "директор"),
    ],
)
def test_a_place_before_a_name_is_no_family_name(words: str, name: str, post: str) -> None:
    (person,) = read(f"Парк открылся\nНа открытии выступил {words}.").people
    assert (person.name, person.post) == (name, post)


def test_whoever_became_something_has_the_post() -> None:
    draft = read("Новости\nНовым директором музея стала Вера Лапшина. Победителем стал Ян Ким.")
    assert [(one.name, one.post) for one in draft.people] == [
        ("Вера Лапшина", "директор музея"),
        ("Ян Ким", None),
    ]


def test_the_place_of_another_day_is_another_events() -> None:
    draft = read(
        "Субботник прошёл\n25 апреля 300 жителей вышли на субботник.\n"
        "Следующий субботник пройдёт 16 мая в парке «Юность»."
    )
    assert (str(draft.event.start.date) if draft.event.start else "") == "2026-04-25"
    assert draft.event.venue is None


def test_what_an_organizer_is_called_is_no_name() -> None:
    draft = read("Хакатон пройдёт\n5 декабря пройдёт хакатон. Организатор: оператор – АНО «Заря».")
    assert [one.name for one in draft.organizers] == ["АНО «Заря»"]


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Слушания назначены на 4 декабря", "4 декабря пройдут слушания.", "announcement"),
        ("О графике работы МФЦ", "31 декабря офисы работают до 14:00.", "notice"),
    ],
)
def test_words_of_another_kind_do_not_mislead(title: str, text: str, kind: str) -> None:
    assert read(f"{title}\n{text}").kind == kind


def test_whose_people_did_it_is_the_organizer() -> None:
    draft = read(
        "В школе № 7 провели урок\nСотрудники Управления Росгвардии провели урок 17 ноября."
    )
    assert [one.name for one in draft.organizers] == ["Управление Росгвардии"]
    assert draft.event.venue == "школа № 7"


def test_who_won_takes_part_and_who_took_the_picture_is_nobody() -> None:
    draft = read(
        "Читатель года\n17 ноября подвели итоги конкурса. Второе место занял школьник Матвей "
        "Орлов.\nФото: Сергей Птицын"
    )
    assert draft.participants == ("Матвей Орлов",)
    assert [one.name for one in draft.people] == ["Матвей Орлов"]
