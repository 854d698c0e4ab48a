"""Stand-ins for a site and for the system's password store."""

from collections.abc import Callable
from pathlib import Path

from keyring.errors import NoKeyringError
from typing_extensions import override

from presseditor.domain.delivery import Delivery, Payload, PayloadImage
from presseditor.domain.message import Message, message
from presseditor.domain.site import Site
from presseditor.sites.connection import Receipt, Remember, SiteConnection, SiteReport


class FakeKeyStore:
    """A password store in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service_name: str, username: str) -> str | None:
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        self.kept.pop((service_name, username), None)


class NoStore(FakeKeyStore):
    """What a server without a desktop has."""

    @override
    def get_password(self, service_name: str, username: str) -> str | None:
        raise NoKeyringError

    @override
    def set_password(self, service_name: str, username: str, password: str) -> None:
        raise NoKeyringError

    @override
    def delete_password(self, service_name: str, username: str) -> None:
        raise NoKeyringError


class FakeSite(SiteConnection):
    """A site in memory: ``fail`` holds the errors of the next calls, made after the commit."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.calls: list[str] = []
        self.fail: list[Exception] = []
        self.live = True
        self.says: Callable[[Receipt], Receipt] = lambda receipt: receipt
        self.wrong: Message | None = None
        self.blind: Exception | None = None
        self.during: Callable[[], None] = lambda: None

    @override
    def check(self) -> SiteReport:
        return SiteReport(ok=True, message=message("It answers."))

    @override
    def deliver(self, delivery: Delivery, remember: Remember) -> Receipt:
        key = str(delivery.remote.get("page_key", delivery.key))
        self.calls.append(f"deliver {delivery.payload.title}")
        remember("sent", {"page": key})
        self.pages[key] = delivery.payload.title
        self.during()
        if self.fail:
            raise self.fail.pop(0)
        url = f"https://site.test/{key}"
        return self.says(Receipt(url, {"page": key}, "hash", live=self.live))

    @override
    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        self.calls.append(f"withdraw {delivery.payload.title}")
        remember("withdraw", {})
        self.pages.pop(str(delivery.remote["page"]), None)
        return Receipt("", {})

    @override
    def read_back(self, receipt: Receipt) -> Message | None:
        if self.blind is not None:
            raise self.blind
        return self.wrong


def folder_site(path: Path, **values: str) -> Site:
    return Site("mine", "Мой сайт", "folder", str(path), title="Пресс-центр", **values)  # type: ignore[arg-type]


def a_payload(title: str = "Открыт парк", slug: str = "otkryt-park", **values: object) -> Payload:
    base: dict[str, object] = {
        "title": title,
        "slug": slug,
        "excerpt": "В субботу открыли парк.",
        "fragment": "<p>В субботу открыли парк «Заречный».</p>",
        "published": "2026-11-21T12:30",
    }
    return Payload(**{**base, **values})  # type: ignore[arg-type]


def no_pictures(image: PayloadImage) -> Path:
    raise AssertionError(image)
