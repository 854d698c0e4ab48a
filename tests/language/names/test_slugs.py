"""Addresses and ids made of Russian names."""

import pytest

from presseditor.language.names.slugs import record_slug, slugify_title


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Вадим Хромов", "hromov-vadim"),
        ("Хромов Вадим", "hromov-vadim"),
        ("Хромов Вадим Олегович", "hromov-vadim"),
        ("Вадим Олегович Хромов", "hromov-vadim"),
        ("Марина Седых", "sedyh-marina"),
        ("Общественная палата", "obschestvennaya-palata"),
        ("ГБУ «Центр»", "gbu-tsentr"),
        ("😀", ""),
        ("", ""),
    ],
)
def test_a_record_gets_a_readable_id(name: str, slug: str) -> None:
    assert record_slug(name) == slug


def test_a_long_title_is_cut_between_words() -> None:
    slug = slugify_title("Слово о полку " * 700)
    assert len(slug) <= 80
    assert set(slug.split("-")) == {"slovo", "o", "polku"}
