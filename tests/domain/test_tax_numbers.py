from presseditor.domain.tax_numbers import is_inn, is_ogrn


def test_a_true_inn_of_an_organization_or_a_person_passes() -> None:
    assert is_inn("7707083893")
    assert is_inn("500100732259")


def test_a_wrong_digit_letters_or_another_length_are_no_inn() -> None:
    for wrong in (
        "7707083894",
        "500100732258",
        "500100732269",
        "77070838",
        "77070838ab",
        "",
        "７" * 10,
    ):
        assert not is_inn(wrong)


def test_a_true_ogrn_of_an_organization_or_a_person_passes() -> None:
    assert is_ogrn("1027700132195")
    assert is_ogrn("304500116000157")


def test_a_wrong_digit_letters_or_another_length_are_no_ogrn() -> None:
    for wrong in ("1027700132196", "304500116000158", "102770013219", "10277001321ab", ""):
        assert not is_ogrn(wrong)
