import re

import pytest

from tests.translation.collect import ROOT, all_templates, catalog, templates


def test_every_message_is_a_literal_that_a_translator_can_find() -> None:
    sources = (ROOT / "src").rglob("*.py")
    loose = [
        f"{source}:{line}"
        for source in sources
        if source.name != "message.py"
        and source.parent.name + source.name != "cliparser.py"  # help texts are found as such
        for template, line in templates(source)
        if template is None
    ]
    assert loose == []


def test_every_message_has_a_russian_translation() -> None:
    translated = catalog()
    missing = [
        f"{place}: {one}" for one, place in all_templates().items() if not translated.get(one)
    ]
    assert missing == []


def test_the_catalog_holds_nothing_that_no_source_says() -> None:
    assert sorted(set(catalog()) - set(all_templates())) == []


@pytest.mark.parametrize("template", sorted(catalog()))
def test_a_translation_names_the_same_values(template: str) -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{(\w*)", text))

    assert fields(catalog()[template]) == fields(template)
