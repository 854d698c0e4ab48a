"""What every test can ask for: a throw-away profile, a desk on it, a clock that stands still."""

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from presseditor.bootstrap import Desk, open_desk
from presseditor.paths import Profile
from presseditor.settings import SettingsStore
from tests.fakes import FixedClock

if "FAKETIME" in os.environ:
    import tests.faked_clock.sitecustomize

    places = [tests.faked_clock.__path__[0], os.environ.get("PYTHONPATH", "")]
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, places))

settings.register_profile("whenever", deadline=None)  # a busy machine takes longer
settings.load_profile("whenever")
SHARED_CASES = Path(__file__).parents[2] / "shared" / "cases"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings where Qt is not installed: the core suite runs without it."""
    if importlib.util.find_spec("pytestqt") is None:
        parser.addini("qt_api", "the Qt binding")
        parser.addini("qt_log_level_fail", "the level of Qt messages that fails a test")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """Return the profile of an office in Moscow, wherever the computer is."""
    made = Profile(tmp_path / "Профиль Ёлкиной")
    SettingsStore(made.settings).change(time_zone="Europe/Moscow", zone_confirmed=True)
    return made


@pytest.fixture
def desk(profile: Profile, clock: FixedClock) -> Iterator[Desk]:
    opened = open_desk(profile, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shared_cases() -> Path:
    if not SHARED_CASES.is_dir():
        pytest.skip("shared cases are not part of a clone")
    return SHARED_CASES
