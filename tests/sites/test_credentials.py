import pytest
from keyring.backends.fail import Keyring

from presseditor.domain.errors import SignInError
from presseditor.sites.credentials import Credentials, variable_of
from tests.fakes_sites import FakeKeyStore


def test_a_password_is_kept_and_forgotten() -> None:
    credentials = Credentials(FakeKeyStore())
    credentials.set("web", "secret word")
    assert credentials.get("web") == "secret word"
    assert "secret" not in repr(credentials)
    credentials.delete("web")
    assert credentials.get("web") is None


def test_without_a_store_the_officer_is_told_what_to_do() -> None:
    credentials = Credentials(Keyring())  # type: ignore[no-untyped-call]
    for ask in (lambda: credentials.get("my-site"), lambda: credentials.set("my-site", "x")):
        with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_MY_SITE"):
            ask()
    credentials.delete("my-site")


def test_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable_of("my-site"), "from outside")
    assert Credentials(FakeKeyStore()).get("my-site") == "from outside"


def test_the_systems_own_store_is_opened_on_first_use() -> None:
    assert Credentials()._opened() is not None
