"""The case of a name by the words before the caret."""

import pytest

from presseditor.domain.case_forms import Case
from presseditor.language.names.case_before_caret import case_before


@pytest.mark.parametrize(
    ("before", "case"),
    [
        ("", Case.NOMINATIVE),
        ("Сегодня ", Case.NOMINATIVE),
        ("форум, организованный ", Case.INSTRUMENTAL),
        ("проходит совместно с ", Case.INSTRUMENTAL),
        ("«Это победа», – сказал ", Case.NOMINATIVE),
        ("Запланировано участие ", Case.GENITIVE),
        ("По словам ", Case.GENITIVE),
        ("при поддержке ", Case.GENITIVE),
        ("обратились к ", Case.DATIVE),
        ("совещание в ", Case.PREPOSITIONAL),
        ("Жители поблагодарили ", Case.ACCUSATIVE),
        ("совместно с Администрацией и ", Case.INSTRUMENTAL),
        ("вместе с [Фондом](org:fond), ", Case.INSTRUMENTAL),
        ("встреча с ветеранами. ", Case.NOMINATIVE),
        ("\x00😀 ACME ", Case.NOMINATIVE),
        ("[" * 10_000, Case.NOMINATIVE),
    ],
)
def test_the_words_before_tell_the_case(before: str, case: Case) -> None:
    assert case_before(before) is case


@pytest.mark.parametrize(
    ("before", "case"),
    [
        ("Выражаем благодарность ", Case.DATIVE),
        ("Премию присудили ", Case.DATIVE),
        ("Выступление ", Case.GENITIVE),
        ("Идёт реконструкция ", Case.GENITIVE),
        ("Соглашение подписано между администрацией и ", Case.INSTRUMENTAL),
        ("Депутат Думы посетил ", Case.ACCUSATIVE),
    ],
)
def test_a_noun_or_a_verb_rules_the_name(before: str, case: Case) -> None:
    assert case_before(before) is case


def test_a_person_agrees_with_the_post_before_it() -> None:
    assert case_before("встреча с главой округа ", person=True) is Case.INSTRUMENTAL
    assert case_before("сообщил директор школы ", person=True) is Case.NOMINATIVE
    assert case_before("Сегодня, ", person=True) is Case.NOMINATIVE
