"""A stored text as a document: it prints the same, or it stays as it is written."""

import pytest

from presseditor.domain.prose import Heading, Paragraph, Points, Run, Source
from presseditor.rendering.prose.prove import document_of_markdown
from presseditor.rendering.prose.write import markdown_of


def test_a_text_becomes_blocks() -> None:
    found = document_of_markdown("## Срок\n\nДо **мая**.\n\n- раз\n    - два").blocks
    assert [type(one) for one in found] == [Heading, Paragraph, Points]


@pytest.mark.parametrize(
    "text",
    ["<details><summary>Ещё</summary>слова</details>", "Код `x = 1` в тексте", "```\nкод\n```"],
)
def test_what_the_document_cannot_say_stays_as_it_is(text: str) -> None:
    document = document_of_markdown(f"До.\n\n{text}\n\nПосле.")
    assert document.blocks[1] == Source(text)
    assert markdown_of(document) == f"До.\n\n{text}\n\nПосле."


def test_record_links_keep_their_names() -> None:
    text = "Открыла [Анна Белова](person:belova), сказано в ![](quote:q1)\n\n![](quote:q1)"
    document = document_of_markdown("Открыла [Анна Белова](person:belova).\n\n![](quote:q1)")
    first = document.blocks[0]
    assert isinstance(first, Paragraph)
    assert Run("Анна Белова", link="person:belova") in first.inlines
    assert markdown_of(document) == "Открыла [Анна Белова](person:belova).\n\n![](quote:q1)"
    assert markdown_of(document_of_markdown(text)).count("quote:q1") == text.count("quote:q1")


def test_notes_stay_at_their_place() -> None:
    text = "Раз[^1] и два.\n\n[^1]: сноска"
    assert markdown_of(document_of_markdown(text)) == text
