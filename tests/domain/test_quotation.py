import pytest

from presseditor.domain.quotation import quoted


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Открыт мост", "«Открыт мост»"),
        ("Форум «Город мастеров»", "«Форум „Город мастеров“»"),
        ("", "«»"),
    ],
)
def test_what_is_quoted_inside_has_the_inner_marks(words: str, shown: str) -> None:
    assert quoted(words) == shown
