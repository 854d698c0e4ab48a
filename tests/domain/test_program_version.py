import pytest

from presseditor.domain.program_version import Release, before, newest, version_key


def release(version: str, path: str = "linux/a.deb") -> Release:
    return Release(version, "linux", path, 1, "0" * 64)


def test_versions_compare_as_numbers() -> None:
    listed = [release(one) for one in ("1.9.0", "1.10.0", "1.2")]
    assert newest(listed) == listed[1]
    assert before(listed, "1.9") == listed[2]
    assert before(listed, "1.2.0") is None
    assert version_key("1.2") == version_key("1.2.0.0")


@pytest.mark.parametrize("version", ["", "1", "1.2b", "v1.2", "1.2.3.4.5", "-1.2", "1.2\n"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are for nobody
        version_key(version)


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../a.exe", "linux/../a", "linux/.a", "a.exe", "linux/a\\b", "linux/a b"],
)
def test_an_installer_lies_below_its_address_only(path: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are for nobody
        release("1.0", path)
