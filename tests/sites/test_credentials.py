import pytest
from keyring.errors import NoKeyringError
from typing_extensions import override

from presseditor.domain.errors import SignInError
from presseditor.sites.credentials import Credentials, variable_of
from tests.fakes_sites import FakeKeyStore


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


def test_a_password_is_kept_and_forgotten() -> None:
    credentials = Credentials(FakeKeyStore())
    credentials.set("web", "secret word")
    assert credentials.get("web") == "secret word"
    assert "secret" not in repr(credentials)
    credentials.delete("web")
    assert credentials.get("web") is None


def test_without_a_store_the_officer_is_told_what_to_do() -> None:
    credentials = Credentials(NoStore())
    with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_MY_SITE"):
        credentials.get("my-site")
    with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_MY_SITE"):
        credentials.set("my-site", "x")
    credentials.delete("my-site")


def test_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable_of("my-site"), "from outside")
    assert Credentials(FakeKeyStore()).get("my-site") == "from outside"


def test_the_systems_own_store_is_opened_on_first_use() -> None:
    assert Credentials()._opened() is not None
