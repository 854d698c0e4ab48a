import errno
import os
import resource
import uuid
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from presseditor.domain.delivery import Delivery, DeliveryAction, PayloadImage
from presseditor.domain.errors import CorrectionError, PressError, RetryError
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from presseditor.sites.folder import files as folder_files
from presseditor.sites.folder import own as folder_own
from presseditor.sites.folder import site as folder
from presseditor.sites.folder.entries import address_of
from presseditor.sites.folder.files import folder_in_words
from presseditor.sites.folder.site import FolderSite
from tests.fakes_sites import a_payload, folder_site, no_pictures


def a_delivery(article: str = "a1", **values: Any) -> Delivery:
    return Delivery(
        "d", str(uuid.uuid4()), article, 1, "mine", DeliveryAction.PUBLISH, a_payload(**values)
    )


def nothing(step: str, remote: dict[str, object]) -> None:
    assert step
    assert remote


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "Сайт города"
    path.mkdir()
    return path


@pytest.fixture
def site(root: Path) -> FolderSite:
    record = folder_site(root, public_url="https://press.example.ru/")
    return FolderSite(record, no_pictures, PageRenderer(resources() / "templates"))


def test_a_release_gets_a_page_and_stands_in_every_list(site: FolderSite, root: Path) -> None:
    receipt = site.deliver(a_delivery(), nothing)
    assert receipt.url == "https://press.example.ru/otkryt-park.html"
    assert "парк «Заречный»" in (root / "otkryt-park.html").read_text("utf-8")
    for name in ("index.html", "rss.xml", "sitemap.xml"):
        assert "otkryt-park.html" in (root / name).read_text("utf-8")
    assert site.read_back(receipt) is None


def test_publishing_again_changes_the_page_in_place(site: FolderSite, root: Path) -> None:
    first = site.deliver(a_delivery(), nothing)
    again = site.deliver(a_delivery(title="Открыт новый парк", slug="drugoy-slug"), nothing)
    assert again.url == first.url
    assert "Открыт новый парк" in (root / "index.html").read_text("utf-8")
    assert sorted(one.name for one in root.glob("*.html")) == ["index.html", "otkryt-park.html"]


def test_two_articles_of_one_slug_keep_their_addresses_apart(site: FolderSite) -> None:
    urls = [site.deliver(a_delivery(one), nothing).url for one in ("a1", "a2", "a1", "a2")]
    assert urls[0] == urls[2] != urls[1] == urls[3]


def test_a_withdrawn_page_is_gone_and_its_address_is_never_given_away(
    site: FolderSite, root: Path
) -> None:
    site.deliver(a_delivery("a1"), nothing)
    assert not site.withdraw(a_delivery("a1"), nothing).url
    assert not (root / "otkryt-park.html").exists()
    assert "otkryt-park" not in (root / "rss.xml").read_text("utf-8")
    assert site.deliver(a_delivery("a2"), nothing).url.endswith("otkryt-park-2.html")
    assert site.deliver(a_delivery("a1"), nothing).url.endswith("otkryt-park.html")


def test_withdrawing_what_never_was_there_succeeds(site: FolderSite) -> None:
    assert not site.withdraw(a_delivery("none"), nothing).url


@pytest.mark.parametrize("article", ["../../evil", "a/b", "", "x" * 300])
@pytest.mark.parametrize("slug", ["../../etc/passwd", "C:\\con", "..", "index", "2026", "Ёлка", ""])
def test_no_slug_and_no_id_leads_out_of_the_folder(
    site: FolderSite, root: Path, slug: str, article: str
) -> None:
    site.deliver(a_delivery(article, slug=slug, title=""), nothing)
    outside = [one for one in root.parent.rglob("*") if one.is_file() and root not in one.parents]
    assert outside == []
    assert address_of(slug, article) not in {"index", "2026", "con"}


def test_pictures_travel_with_the_page(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"jpeg")
    image = PayloadImage("1", "abc.jpg", "image/jpeg")
    pages = PageRenderer(resources() / "templates")
    site = FolderSite(folder_site(root), lambda _: file, pages)
    receipt = site.deliver(a_delivery(cover=image, images=(image,)), nothing)
    assert (root / "images" / "abc.jpg").read_bytes() == b"jpeg"
    assert receipt.url.startswith("file://")
    assert "images/abc.jpg" in (root / "index.html").read_text("utf-8")


def test_a_page_that_another_program_changed_is_noticed(site: FolderSite, root: Path) -> None:
    receipt = site.deliver(a_delivery(), nothing)
    (root / "otkryt-park.html").write_text("чужое")
    assert site.read_back(receipt) is not None
    (root / "otkryt-park.html").unlink()
    assert site.read_back(receipt) is not None


def test_a_folder_that_was_unplugged_is_told_and_waited_for(site: FolderSite, root: Path) -> None:
    root.rmdir()
    with pytest.raises(RetryError, match="is not there"):
        site.deliver(a_delivery(), nothing)


def test_a_folder_that_takes_nothing_is_told() -> None:
    site = FolderSite(
        folder_site(Path("/proc/self")), no_pictures, PageRenderer(resources() / "templates")
    )
    with pytest.raises((CorrectionError, RetryError), match="/proc/self"):
        site.check()


def test_a_disk_that_takes_no_more_leaves_the_old_page(site: FolderSite, root: Path) -> None:
    old = site.deliver(a_delivery(), nothing)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(RetryError, match="Сайт города"):
            site.deliver(a_delivery(title="Новое"), nothing)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert site.read_back(old) is None
    assert not list(root.glob(".*html*"))


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (errno.ENOSPC, RetryError, "no room"),
        (errno.EROFS, CorrectionError, "may not be written"),
        (errno.EACCES, CorrectionError, "may not be written"),
        (errno.EIO, RetryError, "network"),
    ],
)
def test_failures_of_the_disk_are_told(code: int, kind: type[PressError], words: str) -> None:
    with pytest.raises(kind, match=words), folder_in_words(Path("сайт")):
        raise OSError(code, os.strerror(code))


def test_a_damaged_sidecar_is_named(site: FolderSite, root: Path) -> None:
    site.deliver(a_delivery(), nothing)
    (root / ".presseditor" / "a1.json").write_text("{")
    with pytest.raises(CorrectionError, match=r"a1\.json"):
        site.deliver(a_delivery("a1"), nothing)
    receipt = site.deliver(a_delivery("a2"), nothing)
    assert receipt.url.endswith("otkryt-park-2.html")
    assert "a1.json" in str(site.read_back(receipt))
    assert any("a1.json" in str(one) for one in site.check().details)


def test_a_crash_after_any_file_is_repaired_by_the_next_try(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = PageRenderer(resources() / "templates")
    site = FolderSite(folder_site(root), no_pictures, pages)
    real = folder_files.write_file
    for allowed in range(7):
        left = [allowed]

        def dying(path: Path, data: bytes, left: list[int] = left) -> None:
            if left[0] == 0:
                raise KeyboardInterrupt
            left[0] -= 1
            real(path, data)

        monkeypatch.setattr(folder_own, "write_file", dying)
        one = a_delivery(f"a{allowed}", slug=f"s{allowed}")
        if allowed < 6:
            with pytest.raises(KeyboardInterrupt):
                site.deliver(one, nothing)
        monkeypatch.setattr(folder_own, "write_file", real)
        receipt = site.deliver(one, nothing)
        assert site.read_back(receipt) is None
    assert (root / "rss.xml").read_text("utf-8").count("<item>") == 7


def test_a_long_list_is_told_by_years(site: FolderSite, root: Path) -> None:
    for number in range(folder.ON_THE_INDEX + 1):
        year = 2025 if number % 2 else 2026
        site.deliver(
            a_delivery(f"a{number}", slug=f"s-{number}", published=f"{year}-01-02"), nothing
        )
    assert "s-0.html" in (root / "2026.html").read_text("utf-8")
    assert "s-0.html" not in (root / "2025.html").read_text("utf-8")
    assert 'href="2025.html"' in (root / "index.html").read_text("utf-8")
    (root / "1999.html").write_text("чужая страница")
    site.withdraw(a_delivery("a0"), nothing)
    assert sorted(one.name for one in root.glob("[0-9]*.html")) == ["1999.html"]
    assert 'href="2025.html"' not in (root / "index.html").read_text("utf-8")


def test_the_check_counts_what_is_listed(site: FolderSite) -> None:
    site.deliver(a_delivery(), nothing)
    report = site.check()
    assert report.ok
    assert report.details[0].values == {"count": 1}
    assert replace(report, ok=False).ok is False


def test_the_check_says_what_a_site_without_an_address_for_readers_lacks(root: Path) -> None:
    pages = PageRenderer(resources() / "templates")
    bare = FolderSite(folder_site(root), no_pictures, pages)
    assert any("address for readers" in str(one) for one in bare.check().details)
    addressed = folder_site(root, public_url="https://press.example.ru/")
    assert len(FolderSite(addressed, no_pictures, pages).check().details) == 1


def test_the_lists_go_by_instants_and_not_by_clocks(site: FolderSite, root: Path) -> None:
    east = a_delivery("a1", title="Восток", slug="vostok")
    west = a_delivery("a2", title="Запад", slug="zapad")
    for one, date, zone in (
        (east, "2026-03-10T13:00", "Asia/Kamchatka"),
        (west, "2026-03-10T12:00", "Europe/Moscow"),
    ):
        site.deliver(
            replace(one, payload=replace(one.payload, published=date, time_zone=zone)), nothing
        )
    for name in ("index.html", "rss.xml"):
        text = (root / name).read_text("utf-8")
        assert text.index("Запад") < text.index("Восток"), name
