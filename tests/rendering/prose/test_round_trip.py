"""A document survives its stored form: Markdown written from it prints what it says."""

from hypothesis import given, settings

from presseditor.domain.bundle import Records
from presseditor.domain.prose import Document
from presseditor.domain.prose_rules import settled
from presseditor.rendering.engine import MarkdownEngine
from presseditor.rendering.prose.read import document_of
from presseditor.rendering.prose.record_names import RecordNames
from presseditor.rendering.prose.write import markdown_of
from presseditor.rendering.resolver import Resolver
from tests.rendering.prose.documents import documents


def printed(markdown: str) -> str:
    engine = MarkdownEngine(records=RecordNames())
    return "\n".join(one.html for one in engine.render(markdown, Resolver(Records(), None)))


@given(documents)
@settings(deadline=None, max_examples=300)
def test_a_document_is_read_back_from_its_page(document: Document) -> None:
    markdown = markdown_of(document)
    assert document_of(printed(markdown)) == settled(document), markdown


@given(documents)
@settings(deadline=None)
def test_settling_twice_changes_nothing(document: Document) -> None:
    once = settled(document)
    assert settled(once) == once
