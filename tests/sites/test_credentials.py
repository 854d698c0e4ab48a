import os
from pathlib import Path
from types import ModuleType

import pytest
from keyring.backends import SecretService, fail, null
from keyring.errors import NoKeyringError

from presseditor.domain.consent import Consent, ConsentError
from presseditor.domain.errors import SignInError
from presseditor.domain.origin import Origin
from presseditor.sites.credentials import Credentials, variable_of
from presseditor.sites.key_stores import KeyStore, safest
from presseditor.sites.local_memory import ThisComputer
from tests.fakes_sites import FakeKeyStore, NoStore

HERE = Origin.of("https://example.ru")
EVIL = Origin.of("https://evil.test")


@pytest.fixture
def computer(tmp_path: Path) -> ThisComputer:
    return ThisComputer(tmp_path / "here.json")


def test_a_password_is_kept_and_forgotten(computer: ThisComputer) -> None:
    credentials = Credentials(computer, FakeKeyStore())
    credentials.set("web", HERE, "secret word")
    assert credentials.get("web", HERE) == "secret word"
    assert "secret" not in repr(credentials)
    credentials.delete("web", HERE)
    assert credentials.get("web", HERE) is None


@pytest.mark.parametrize(
    "other",
    [
        "http://example.ru",
        "https://example.ru:8443",
        "https://www.example.ru",
        "https://evil.test",
        "https://[::1]",
    ],
)
def test_a_password_is_for_its_origin_alone(computer: ThisComputer, other: str) -> None:
    credentials = Credentials(computer, FakeKeyStore())
    credentials.set("web", HERE, "secret word")
    assert credentials.get("web", Origin.of(other)) is None


def test_an_old_entry_without_an_address_is_asked_for_again(computer: ThisComputer) -> None:
    store = FakeKeyStore()
    store.set_password("presseditor", "web", "secret word")
    credentials = Credentials(computer, store)
    with pytest.raises(SignInError, match="once more"):
        credentials.get("web", HERE)
    credentials.set("web", HERE, "new word")
    assert store.kept == {("presseditor", "web https://example.ru"): "new word"}


def test_without_a_store_the_officer_is_told_what_to_do(computer: ThisComputer) -> None:
    credentials = Credentials(computer, NoStore())
    with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_MY_SITE"):
        credentials.get("my-site", HERE)
    with pytest.raises(SignInError, match="PRESSEDITOR_SITE_PASSWORD_MY_SITE"):
        credentials.set("my-site", HERE, "x")
    credentials.delete("my-site", HERE)


def test_the_environment_goes_first_and_holds_for_whom_it_was_used_with(
    monkeypatch: pytest.MonkeyPatch, computer: ThisComputer
) -> None:
    monkeypatch.setenv(variable_of("my-site"), "from outside")
    assert Credentials(computer, FakeKeyStore()).get("my-site", HERE) == "from outside"
    with pytest.raises(SignInError, match="not for evil"):
        Credentials(computer, FakeKeyStore()).get("my-site", EVIL)
    assert Credentials(computer, FakeKeyStore()).get("my-site", HERE) == "from outside"


def test_the_environment_can_name_whom_it_is_for(
    monkeypatch: pytest.MonkeyPatch, computer: ThisComputer
) -> None:
    monkeypatch.setenv(variable_of("web"), "https://EXAMPLE.ru:443 ab cd")
    credentials = Credentials(computer, FakeKeyStore())
    with pytest.raises(SignInError, match=r"https://evil\.test PASSWORD"):
        credentials.get("web", EVIL)
    assert credentials.get("web", HERE) == "ab cd"


class Chain(FakeKeyStore):
    """What keyring's own chain is: a store with others behind it."""

    def __init__(self, *backends: KeyStore) -> None:
        super().__init__()
        self.backends = backends


def of_keyring(module: ModuleType) -> KeyStore:
    """Return the library's own store of a module."""
    made: KeyStore = module.Keyring()
    return made


def test_a_store_that_others_can_read_needs_the_officers_word() -> None:
    plain = FakeKeyStore()
    for backend in (plain, Chain(of_keyring(fail), plain), Chain(Chain(plain), of_keyring(null))):
        with pytest.raises(ConsentError, match=r"plain text.*sign in") as asked:
            safest(backend, accept_plain=False)
        assert asked.value.consent is Consent.PLAIN_STORE
        assert "FakeKeyStore" in str(asked.value)
        assert safest(backend, accept_plain=True) is plain


def test_of_a_chain_the_protected_member_is_taken() -> None:
    protected = of_keyring(SecretService)
    assert safest(Chain(FakeKeyStore(), protected), accept_plain=True) is protected
    assert safest(protected, accept_plain=False) is protected


def test_a_store_that_keeps_nothing_is_none() -> None:
    for backend in (of_keyring(fail), of_keyring(null), Chain(), Chain(of_keyring(null))):
        with pytest.raises(NoKeyringError):
            safest(backend, accept_plain=True)


def test_the_officers_yes_is_kept_on_this_computer(
    monkeypatch: pytest.MonkeyPatch, computer: ThisComputer, tmp_path: Path
) -> None:
    plain = FakeKeyStore()
    monkeypatch.setattr("keyring.get_keyring", lambda: plain)
    with pytest.raises(ConsentError):
        Credentials(computer).set("web", HERE, "secret")
    assert plain.kept == {}
    Credentials(computer).accept_plain_store()
    again = Credentials(ThisComputer(tmp_path / "here.json"))
    again.set("web", HERE, "secret")
    assert again.get("web", HERE) == "secret"


@pytest.mark.parametrize("text", ["", "[]", '{"plain_store": "yes"}', "[" * 100_000])
def test_a_damaged_file_agrees_to_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "here.json").write_text(text)
    assert not ThisComputer(tmp_path / "here.json").accepts_plain_store


DAMAGED = ["", "[]", "x", '{"origins": 7}', "[" * 100_000]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_is_no_first_use(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "here.json"
    file.write_text(text)
    credentials = Credentials(ThisComputer(file), FakeKeyStore())
    monkeypatch.setenv(variable_of("web"), "ab cd")
    for _ in range(2):  # nor is it one after another answer was written into it
        with pytest.raises(SignInError, match=r"https://evil\.test PASSWORD"):
            credentials.get("web", EVIL)
        credentials.accept_plain_store()
    assert ThisComputer(file).accepts_plain_store
    monkeypatch.setenv(variable_of("web"), "https://example.ru ab cd")
    assert credentials.get("web", HERE) == "ab cd"


def test_a_file_that_cannot_be_read_is_no_first_use(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "here.json").mkdir()
    monkeypatch.setenv(variable_of("web"), "ab cd")
    with pytest.raises(SignInError, match="PASSWORD"):
        Credentials(ThisComputer(tmp_path / "here.json"), FakeKeyStore()).get("web", EVIL)


def test_two_first_uses_at_once_bind_to_one_address(computer: ThisComputer) -> None:
    computer.bind("V", str(HERE))
    computer.bind("V", str(EVIL))
    computer.bind("W", str(EVIL))
    assert computer.origin_of("V") == str(HERE)
    assert computer.origin_of("W") == str(EVIL)


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_the_file_is_its_users_alone_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        ThisComputer(tmp_path / "here.json").bind("V", str(HERE))
    finally:
        os.umask(before)
    assert {one.stat().st_mode & 0o777 for one in tmp_path.iterdir()} == {0o600}
