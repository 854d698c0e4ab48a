"""The ways by which words of the world outside come to a page."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import docx

from presseditor.domain.bundle import Bundle
from presseditor.domain.errors import CorrectionError
from presseditor.domain.event import Organizer, Venue
from presseditor.importing.readers.clipboard import clipboard_markdown
from presseditor.importing.readers.document import RawText, read_document
from presseditor.paths import resources
from presseditor.rendering.fragment import FragmentRenderer
from presseditor.rendering.page import PageRenderer
from tests.rendering.samples import ARTICLE, EVENT, PICTURE_ID, RECORDS, RELEASE, SITE

_FRAGMENTS = FragmentRenderer()
_PAGES = PageRenderer(resources() / "templates")
_LINKS = "[V](org:parks) [V](person:lipov) [V](fact:trees)\n\n![](quote:lipov-1)\n\n![V](image:%s)"
_STRICT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xFDD0, 0xFDF0)])
OWN = (
    '<h1 title="{{ title }}">{{ title }}</h1><a href="{{ title }}">s</a><!-- {{ title }} -->'
    "<textarea>{{ fragment }}</textarea><noscript>{{ fragment }}</noscript>"
    "<title>{{ fragment }}</title><svg><title>{{ fragment }}</title></svg>{{ fragment }}"
)


def _page(bundle: Bundle) -> str:
    return _PAGES.page(bundle, _FRAGMENTS.render(bundle), SITE)


def _of_body(body: str, title: str = "s") -> str:
    return _page(replace(RELEASE, article=replace(ARTICLE, body=body, title=title)))


def of_text(vector: str) -> str:
    """The words are a paragraph of an article."""
    return _of_body(f"До\n\n{vector}\n\nПосле")


def of_raw_markup(vector: str) -> str:
    """The words stand in raw markup, in a list, a quotation and a table of an article."""
    return _of_body(
        f"<div>{vector}</div>\n\nслово {vector} слово\n\n- <p>{vector}</p>\n\n> <b>{vector}\n\n"
        f"| а |\n|---|\n| {vector} |\n\n<details><summary>{vector}</summary></details>"
    )


def of_records(vector: str) -> str:
    """The words stand in every field of an article, of its records and of the site."""
    parks = RECORDS.organizations["parks"]
    lipov = RECORDS.people["lipov"]
    names = tuple(replace(one, official=vector, short=vector) for one in parks.names)
    posts = tuple(replace(one, post=vector) for one in lipov.appointments)
    quote = replace(RECORDS.quotes["lipov-1"], text=vector, speaker=vector, post=vector)
    image = replace(RECORDS.images[PICTURE_ID], alt=vector, caption=vector, credit=vector)
    records = replace(
        RECORDS,
        organizations={"parks": replace(parks, names=names, url=vector)},
        people={"lipov": replace(lipov, family_name=vector, given_name=vector, appointments=posts)},
        quotes={"lipov-1": quote},
        facts={"trees": replace(RECORDS.facts["trees"], value=vector, unit=vector)},
        images={PICTURE_ID: image},
    )
    event = replace(
        EVENT, title=vector, venue=Venue(vector, vector), organizers=(Organizer("parks"),),
        participants=(vector,), programme=vector, registration=vector, accreditation=vector,
        age_mark=vector, status_reason=vector,
    )  # fmt: skip
    article = replace(
        ARTICLE, title=vector, lead=vector, body=_LINKS.replace("V", "s") % PICTURE_ID,
        background=vector, press_contact=vector, rubric=vector, tags=(vector,),
    )  # fmt: skip
    site = replace(
        SITE, name=vector, title=vector, public_url=vector, consent_notice=vector,
        menu=((vector, vector),),
    )  # fmt: skip
    bundle = Bundle(article, event, records)
    fragment = _FRAGMENTS.render(bundle)
    return _PAGES.page(bundle, fragment, site, canonical_url=vector, asset_base="images/")


def of_paste(vector: str) -> str:
    """The words come by the clipboard."""
    return _of_body(clipboard_markdown(f"<html><body><!--StartFragment-->{vector}"))


def of_html_file(vector: str) -> str:
    """The words come from a saved page."""
    return _of_file("page.html", f"<title>{vector}</title><body><p>{vector}".encode())


def of_word_file(*vectors: str) -> str:
    """The words come from a Word file: its title, a heading, a paragraph, a list and a table."""
    document = docx.Document()
    document.core_properties.title = vectors[0].translate(_STRICT_XML)[:250]
    for vector in vectors:
        words = vector.translate(_STRICT_XML)
        document.add_heading(words)
        document.add_paragraph(words)
        document.add_paragraph(words, style="List Bullet")
        document.add_table(1, 1).cell(0, 0).text = words
    data = io.BytesIO()
    document.save(data)
    return _of_file("release.docx", data.getvalue())


def of_own_template(vector: str) -> str:
    """The words are a title and a text in a template that an office made carelessly."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "page.html.j2").write_text(OWN, encoding="utf-8")
        site = replace(SITE, template=folder)
        bundle = Bundle(replace(ARTICLE, title=vector, body=vector), None, RECORDS)
        try:
            return _PAGES.page(bundle, _FRAGMENTS.render(bundle), site)
        except CorrectionError:
            return ""


def _of_file(name: str, data: bytes) -> str:
    with TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        try:
            read = read_document(file)
        except CorrectionError:  # nothing to read in it
            read = RawText("")
    return _of_body(read.text, read.title_hint)


ROUTES: Mapping[str, Callable[[str], str]] = {
    "text": of_text,
    "raw markup": of_raw_markup,
    "records": of_records,
    "paste": of_paste,
    "html file": of_html_file,
    "own template": of_own_template,
}
