from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from presseditor.domain.consent import ConsentError
from presseditor.domain.errors import CorrectionError, NotFoundError, SignInError
from presseditor.domain.message import message
from presseditor.domain.site import Site
from presseditor.services.changes import Changes
from presseditor.services.publishing.sites import Sites
from presseditor.sites.connection import SiteConnection
from presseditor.sites.credentials import Credentials
from presseditor.sites.local_memory import ThisComputer
from presseditor.storage.database import open_database
from tests.fakes import FixedClock
from tests.fakes_sites import FakeKeyStore, FakeSite, NoStore

WEB = Site("web", "Сайт города", "wordpress", "https://site.test", user="press")


class Keys:
    def __init__(self) -> None:
        self.store = FakeKeyStore()
        self.asked: list[str | None] = []


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def sites(tmp_path: Path, clock: FixedClock, keys: Keys) -> Iterator[Sites]:
    def connect(site: Site, password: object) -> SiteConnection:
        assert callable(password)
        keys.asked.append(password())
        if site.name == "закрытый":
            raise SignInError(message("Пароля нет"))
        return FakeSite()

    credentials = Credentials(ThisComputer(tmp_path / "here.json"), keys.store)
    database = open_database(tmp_path / "press.db", copies=tmp_path / "copies", clock=clock)
    yield Sites(database, Changes(), credentials, connect)
    database.close()


def test_a_site_is_found_by_id_and_by_name(sites: Sites) -> None:
    sites.save(WEB)
    assert sites.find("web") == sites.find(" сайт ГОРОДА ") == sites.get("web") == WEB
    assert sites.all() == [WEB]
    for lost in (sites.find, sites.get):
        with pytest.raises(NotFoundError):
            lost("нет такого")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://site.test", "https://", "https://не сайт"],
)
def test_what_is_no_address_of_the_web_is_refused(sites: Sites, address: str) -> None:
    with pytest.raises(CorrectionError, match="not a site's address"):
        sites.save(replace(WEB, address=address))
    with pytest.raises(CorrectionError, match="not a site's address"):
        sites.save(Site("own", "Папка", "folder", str(Path.cwd()), public_url=address))
    assert sites.all() == []


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u00a0", "\ufeff", "\u3164", "\\"])
def test_an_address_with_a_sign_that_nobody_sees_is_refused(sites: Sites, sign: str) -> None:
    address = f"https://news{sign}.site.test"
    for site in (replace(WEB, address=address), _folder_site(address)):
        with pytest.raises(CorrectionError, match="not a site's address"):
            sites.save(site)
    assert sites.all() == []


def test_the_address_for_readers_is_kept_as_a_whole(sites: Sites, tmp_path: Path) -> None:
    site = replace(_folder_site(" news.site.test/press/ "), address=str(tmp_path / "new"))
    assert sites.save(site).public_url == "https://news.site.test/press"


def _folder_site(public_url: str) -> Site:
    return Site("own", "Папка", "folder", str(Path.cwd()), public_url=public_url)


def test_a_password_in_the_address_is_refused_and_not_stored(sites: Sites) -> None:
    with pytest.raises(CorrectionError, match="own fields"):
        sites.save(replace(WEB, address="https://press:secret@site.test/wp-admin/"))
    assert sites.all() == []


def test_an_address_without_encryption_needs_the_officers_word(sites: Sites) -> None:
    plain = replace(WEB, address="http://site.test")
    with pytest.raises(CorrectionError, match="not encrypted"):
        sites.save(plain)
    assert sites.save(replace(plain, allow_plain_http=True)).address == "http://site.test"


@pytest.mark.parametrize("path", ["site", "javascript:alert(1)", "../site"])
def test_a_folder_site_is_given_by_its_whole_path(sites: Sites, path: str) -> None:
    with pytest.raises(CorrectionError, match="not a whole path"):
        sites.save(Site("own", "Папка", "folder", path))


def test_the_password_goes_to_the_key_store_alone(sites: Sites, keys: Keys, tmp_path: Path) -> None:
    sites.save(WEB, "abcd efgh 1234")
    assert keys.store.kept == {("presseditor", "web https://site.test"): "abcd efgh 1234"}
    assert all(b"abcd efgh" not in one.read_bytes() for one in tmp_path.glob("press.db*"))
    sites.save(WEB)
    sites.test(WEB)
    sites.test(WEB, "another")
    assert keys.asked == ["abcd efgh 1234", "another"]
    sites.delete("web")
    assert keys.store.kept == {}


def test_an_old_password_never_goes_to_a_new_address(sites: Sites, keys: Keys) -> None:
    sites.save(WEB, "secret")
    for address in ("https://evil.test", "https://site.test:8443", "https://www.site.test"):
        moved = sites.save(replace(WEB, address=address))
        sites.test(moved)
        assert keys.asked.pop() is None
    sites.save(WEB, "secret")
    with sites._database.transaction() as stores:
        stores.sites.save(replace(WEB, address="https://restored.test"))
    sites.test(sites.get("web"))
    assert keys.asked.pop() is None
    sites.test(WEB)
    assert keys.asked.pop() == "secret"


def test_the_password_goes_along_to_the_same_site_with_encryption(sites: Sites, keys: Keys) -> None:
    sites.save(replace(WEB, address="http://site.test", allow_plain_http=True), "secret")
    sites.save(WEB)
    assert keys.store.kept == {("presseditor", "web https://site.test"): "secret"}


def test_a_site_is_kept_though_its_password_cannot_be(tmp_path: Path, sites: Sites) -> None:
    sites._credentials = Credentials(ThisComputer(tmp_path / "here.json"), NoStore())
    with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_WEB"):
        sites.save(WEB, "secret")
    assert sites.all() == [WEB]


def test_a_failed_test_says_why(sites: Sites) -> None:
    report = sites.test(Site("x", "закрытый", "wordpress", "https://x.test"))
    assert (report.ok, str(report.message)) == (False, "Пароля нет")


def test_a_site_without_name_or_address_is_refused(sites: Sites) -> None:
    for site in (Site("x", "", "folder", "x"), Site("x", "x", "folder", " ")):
        with pytest.raises(CorrectionError, match="name"):
            sites.save(site)


def test_a_folder_that_cannot_be_made_is_told(sites: Sites, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CorrectionError, match="cannot be made"):
        sites.save(Site("x", "x", "folder", str(tmp_path / "file" / "inside")))


def test_every_profile_has_a_site_of_its_own(sites: Sites, tmp_path: Path) -> None:
    made = sites.ensure_embedded(tmp_path / "site")
    assert Path(made.address).is_dir()
    assert sites.ensure_embedded(tmp_path / "site") == made
    assert sites.ensure_embedded(tmp_path / "other") == made
    (tmp_path / "site").rmdir()
    assert sites.ensure_embedded(tmp_path / "other").address == str(tmp_path / "other")


def test_a_copied_profile_publishes_into_its_own_folder(sites: Sites, tmp_path: Path) -> None:
    original = tmp_path / "original"
    (original / "site").mkdir(parents=True)
    (original / "press.db").write_text("")
    sites.ensure_embedded(original / "site")
    assert sites.ensure_embedded(tmp_path / "site").address == str(tmp_path / "site")


def test_a_folder_that_others_use_is_asked_about(sites: Sites, tmp_path: Path) -> None:
    folder = tmp_path / "www"
    folder.mkdir()
    (folder / "index.html").write_text("<h1>Администрация</h1>")
    own = Site("own", "Папка", "folder", str(folder))
    with pytest.raises(ConsentError, match=r"index\.html"):
        sites.save(own)
    assert sites.all() == []
    assert sites.save(replace(own, into_existing=True)).into_existing


def test_the_offices_name_heads_its_site_until_another_is_chosen(
    sites: Sites, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    assert sites.ensure_embedded(folder).title == "Новости"
    assert sites.ensure_embedded(folder, "Пресс-служба Заречного").title.endswith("Заречного")
    assert sites.ensure_embedded(folder, "Другое").title == "Пресс-служба Заречного"
    assert sites.ensure_embedded(folder).title == "Пресс-служба Заречного"


def test_the_browser_page_for_a_password_belongs_to_the_site(sites: Sites) -> None:
    url = sites.password_page("wordpress", "press.example.ru")
    assert url.startswith("https://press.example.ru/wp-admin/authorize-application.php?app_name=")
    assert "success_url" not in url
