"""A folder that the office uses too: nothing of theirs is replaced, deleted or believed."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.delivery import Delivery, DeliveryAction, PayloadImage
from presseditor.domain.errors import CorrectionError
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from presseditor.sites.connection import Receipt
from presseditor.sites.folder.own import OwnFiles
from presseditor.sites.folder.site import FolderSite
from tests.fakes_sites import a_payload, folder_site, no_pictures

OFFICE = {
    "index.html": "<h1>Администрация</h1>",
    "Contacts.html": "<p>Телефон</p>",
    "rss.xml": "<rss/>",
    "sitemap.xml": "<urlset/>",
    "images/herb.png": "png",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "site"
    path.mkdir()
    return path


def fill(root: Path) -> None:
    (root / "images").mkdir()
    for name, text in OFFICE.items():
        (root / name).write_text(text, "utf-8")


def site_in(root: Path, *, agreed: bool = True, picture: Path | None = None) -> FolderSite:
    record = replace(folder_site(root), into_existing=agreed)
    pictures = (lambda _: picture) if picture else no_pictures
    return FolderSite(record, pictures, PageRenderer(resources() / "templates"))


def a_delivery(article: str = "a1", *, overwrite: bool = False, **values: Any) -> Delivery:
    remote: dict[str, object] = {"overwrite": True} if overwrite else {}
    payload = a_payload(**values)
    action = DeliveryAction.PUBLISH
    return Delivery("d", "k", article, 1, "mine", action, payload, remote=remote)


def publish(site: FolderSite, *args: Any, **values: Any) -> Receipt:
    return site.deliver(a_delivery(*args, **values), lambda _step, _remote: None)


def withdraw(site: FolderSite, **values: Any) -> None:
    site.withdraw(a_delivery(**values), lambda _step, _remote: None)


def test_a_folder_that_holds_something_is_asked_about_first(root: Path) -> None:
    fill(root)
    site = site_in(root, agreed=False)
    for act in (site.check, lambda: publish(site)):
        with pytest.raises(ConsentError, match=r"Contacts\.html") as asked:
            act()
        assert asked.value.consent is Consent.FULL_FOLDER
    assert not (root / ".presseditor").exists()


def test_what_systems_leave_in_a_folder_is_nobodys_site(root: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        (root / name).write_text("")
    assert site_in(root, agreed=False).check().ok


def test_with_a_yes_the_offices_files_stay_and_ours_take_other_names(root: Path) -> None:
    fill(root)
    site = site_in(root)
    for number in range(3):
        receipt = publish(site, f"a{number}", slug="contacts")
        assert site.read_back(receipt) is None
    withdraw(site, article="a1")
    for name, text in OFFICE.items():
        assert (root / name).read_text("utf-8") == text
    assert (root / "contacts-2.html").is_file()
    assert "contacts-2.html" in (root / "releases.html").read_text("utf-8")
    assert 'href="releases-rss.xml"' in (root / "releases.html").read_text("utf-8")
    assert (root / "releases-sitemap.xml").is_file()


def test_a_page_edited_by_hand_is_told_and_kept(root: Path) -> None:
    site = site_in(root)
    publish(site)
    page = root / "otkryt-park.html"
    page.write_text("правка отдела", "utf-8")
    for act in (lambda: publish(site, title="Новое"), lambda: withdraw(site)):
        with pytest.raises(CorrectionError, match="changed on the site itself"):
            act()
        assert page.read_text("utf-8") == "правка отдела"
    publish(site, title="Новое", overwrite=True)
    assert "Новое" in page.read_text("utf-8")
    assert "правка отдела" in [one.read_text("utf-8") for one in kept(root)]


def test_a_list_edited_by_hand_is_left_and_told_and_the_page_goes_out(root: Path) -> None:
    site = site_in(root)
    publish(site)
    index = root / "index.html"
    index.write_text("правка отдела", "utf-8")
    receipt = publish(site, title="Новое")
    assert "index.html" in str(receipt.remark)
    assert "Новое" in (root / "otkryt-park.html").read_text("utf-8")
    assert index.read_text("utf-8") == "правка отдела"
    assert publish(site, title="Новейшее", overwrite=True).remark is None
    assert "Новейшее" in index.read_text("utf-8")
    assert "правка отдела" in [one.read_text("utf-8") for one in kept(root)]
    index.write_text("снова правка", "utf-8")
    withdraw(site)
    assert index.read_text("utf-8") == "снова правка"
    assert not (root / "otkryt-park.html").exists()


def test_a_page_edited_by_hand_is_withdrawn_with_a_yes_and_a_copy(root: Path) -> None:
    site = site_in(root)
    publish(site)
    (root / "otkryt-park.html").write_text("правка отдела", "utf-8")
    withdraw(site, overwrite=True)
    assert not (root / "otkryt-park.html").exists()
    assert "правка отдела" in [one.read_text("utf-8") for one in kept(root)]


def test_a_picture_of_that_name_is_not_replaced(root: Path, tmp_path: Path) -> None:
    fill(root)
    ours = tmp_path / "ours.png"
    ours.write_bytes(b"ours")
    site = site_in(root, picture=ours)
    with pytest.raises(CorrectionError, match=r"images/herb\.png"):
        publish(site, cover=PayloadImage("p", "herb.png", "image/png"))
    assert (root / "images" / "herb.png").read_text() == "png"


BAD: dict[str, Callable[[dict[str, Any]], Any]] = {
    "outside": lambda one: {**one, "address": "../../OUTSIDE"},
    "whole path": lambda one: {**one, "address": "/tmp/OUTSIDE"},  # noqa: S108 - must not be used
    "drive": lambda one: {**one, "address": "C:\\OUTSIDE"},
    "front page": lambda one: {**one, "address": "index"},
    "year": lambda one: {**one, "address": "2026"},
    "device": lambda one: {**one, "address": "CON"},
    "zero byte": lambda one: {**one, "address": "x\0"},
    "long": lambda one: {**one, "address": "x" * 4000},
    "number": lambda one: {**one, "address": 7},
    "of another article": lambda one: {**one, "article_id": "a9"},
    "picture outside": lambda one: {**one, "cover": "../../secret.png"},
    "no hash": lambda one: {**one, "content_hash": "x"},
    "no date": lambda one: {**one, "published": "yesterday"},
    "first year": lambda one: {**one, "published": "0001-01-01"},
    "no zone": lambda one: {**one, "time_zone": "../../etc/passwd"},
    "a list": lambda _one: [],
    "nothing": lambda _one: None,
}


@pytest.mark.parametrize("spoil", BAD.values(), ids=BAD.keys())
def test_an_entry_that_was_tampered_with_is_told_and_never_followed(
    root: Path, spoil: Callable[[dict[str, Any]], Any]
) -> None:
    site = site_in(root)
    publish(site)
    outside = root.parent.parent / "OUTSIDE.html"
    outside.write_text("чужое")
    path = root / ".presseditor" / "a1.json"
    spoiled = json.dumps(spoil(json.loads(path.read_text("utf-8"))))
    path.write_text(spoiled)
    for act in (lambda: publish(site), lambda: withdraw(site)):
        with pytest.raises(CorrectionError, match=r"a1\.json"):
            act()
    receipt = publish(site, "a2", title="Второй", slug="second")
    assert "a1.json" in str(site.read_back(receipt))
    assert path.read_text() == spoiled
    assert outside.read_text() == "чужое"
    assert "otkryt-park" not in (root / "index.html").read_text("utf-8")


def test_two_articles_that_claim_one_page_are_not_both_believed(root: Path) -> None:
    site = site_in(root)
    publish(site)
    path = root / ".presseditor" / "a1.json"
    copied = {**json.loads(path.read_text("utf-8")), "article_id": "b1"}
    copied["address"] = copied["address"].upper()
    path.with_name("b1.json").write_text(json.dumps(copied))
    with pytest.raises(CorrectionError, match=r"b1\.json"):
        withdraw(site, article="b1")
    assert (root / "otkryt-park.html").is_file()


@pytest.mark.parametrize("text", ["{", "[]", '{"files": {"../x": []}}', "[" * 100_000])
def test_a_damaged_list_of_files_is_told(root: Path, text: str) -> None:
    site = site_in(root)
    publish(site)
    (root / ".presseditor" / "files.txt").write_text(text)
    with pytest.raises(CorrectionError, match=r"files\.txt"):
        publish(site, title="Новое")


@pytest.mark.parametrize("name", ["images", ".presseditor"])
def test_a_link_to_elsewhere_is_not_followed(root: Path, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    try:
        (root / name).symlink_to(elsewhere)
    except OSError:
        pytest.skip("no links on this system")
    picture = tmp_path / "p.png"
    picture.write_bytes(b"x")
    with pytest.raises(CorrectionError, match="leads out"):
        publish(site_in(root, picture=picture), cover=PayloadImage("p", "p.png", "image/png"))
    assert list(elsewhere.iterdir()) == []


def test_a_page_that_became_a_link_is_left(root: Path, tmp_path: Path) -> None:
    site = site_in(root)
    publish(site)
    target = tmp_path / "target.html"
    shutil.move(root / "otkryt-park.html", target)
    (root / "otkryt-park.html").symlink_to(target)
    with pytest.raises(CorrectionError, match="not this program's"):
        publish(site, title="Новое", overwrite=True)
    assert (root / "otkryt-park.html").is_symlink()


def test_what_an_earlier_version_wrote_is_recognized(root: Path) -> None:
    site = site_in(root)
    publish(site)
    os.unlink(root / ".presseditor" / "files.txt")  # noqa: PTH108 - what a former version lacks
    publish(site_in(root, agreed=False), title="Новое")
    assert "Новое" in (root / "index.html").read_text("utf-8")
    assert sorted(one.name for one in root.glob("*.html")) == ["index.html", "otkryt-park.html"]


def kept(root: Path) -> list[Path]:
    found = sorted((root / ".presseditor" / "kept").iterdir())
    assert all(hashlib.sha256(one.read_bytes()).hexdigest()[:12] in one.name for one in found)
    return found


def test_an_index_of_the_office_that_names_a_page_of_ours_is_left(root: Path) -> None:
    publish(site_in(root))
    os.unlink(root / ".presseditor" / "files.txt")  # noqa: PTH108 - as the program's advice says
    entry = next((root / ".presseditor").glob("*.json"))
    page = json.loads(entry.read_text("utf-8"))["address"]
    theirs = f'<h1>Администрация</h1><a href="{page}.html">{page}.html</a>'
    (root / "index.html").write_text(theirs, "utf-8")
    publish(site_in(root), title="Другой")
    assert (root / "index.html").read_text("utf-8") == theirs
    assert "Другой" in (root / "releases.html").read_text("utf-8")


def test_lists_of_a_version_that_put_no_proof_into_them_are_recognized(root: Path) -> None:
    publish(site_in(root))
    os.unlink(root / ".presseditor" / "files.txt")  # noqa: PTH108 - what a former version lacks
    for name in ("index.html", "rss.xml", "sitemap.xml"):
        text = (root / name).read_text("utf-8")
        (root / name).write_text(text.rpartition("<!-- presseditor")[0], "utf-8")
    publish(site_in(root), title="Новое")
    assert "Новое" in (root / "index.html").read_text("utf-8")
    assert not (root / "releases.html").exists()


def test_two_who_publish_at_once_forget_nothing_of_each_other(root: Path) -> None:
    def write(who: int) -> None:
        own = OwnFiles(root)
        for number in range(15):
            own.write({f"p{who}-{number}.html": b"x"})

    with ThreadPoolExecutor(2) as both:
        list(both.map(write, range(2)))
    assert all(OwnFiles(root).knows(one.name) for one in root.glob("*.html"))
    assert len(list(root.glob("*.html"))) == 30


def test_two_who_publish_at_once_make_pages_and_lists_of_both(root: Path) -> None:
    def put(who: int) -> None:
        for number in range(4):
            publish(site_in(root), f"a{who}-{number}", title=f"Парк {who} {number}", slug="park")

    with ThreadPoolExecutor(2) as both:
        list(both.map(put, range(2)))
    assert len(list(root.glob("park*.html"))) == 8
    index = (root / "index.html").read_text("utf-8")
    assert all(f"Парк {who} {number}" in index for who in range(2) for number in range(4))
