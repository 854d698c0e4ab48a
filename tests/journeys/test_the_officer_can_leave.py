"""Promise 10: what was written can be taken away and read elsewhere."""

import json
from dataclasses import replace
from pathlib import Path

from presseditor.bootstrap import Desk, open_desk
from presseditor.domain.article import Article
from presseditor.domain.front_matter import bundle_to_mapping
from presseditor.domain.organization import Organization, OrganizationName
from presseditor.paths import Profile
from presseditor.services.upkeep.backups import restore


def _written(desk: Desk) -> Article:
    desk.organizations.save(Organization("dk", (OrganizationName("Дом культуры «Восход»"),)))
    return desk.articles.create(
        Article("b" * 32, "Открытие", lead="Приходите.", body="Ждёт [Дом культуры](org:dk).")
    )


def test_an_article_leaves_as_markdown_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    article = _written(desk)
    (file,) = desk.exports.export(article, "md", tmp_path / "а.md")
    other = open_desk(Profile(tmp_path / "другой"))
    back = other.imports.import_file(file)
    assert replace(back, created=None, modified=None, slug="") == replace(
        article, created=None, modified=None, slug=""
    )
    assert other.organizations.get("dk") == desk.organizations.get("dk")
    other.close()


def test_the_same_is_there_as_json(desk: Desk) -> None:
    mapping = bundle_to_mapping(desk.articles.bundle(_written(desk)))
    assert json.loads(json.dumps(mapping))["organizations"][0]["id"] == "dk"


def test_one_file_brings_the_whole_desk_back(desk: Desk, tmp_path: Path) -> None:
    article = _written(desk)
    desk.settings.change(office="Пресс-служба Заречного")
    desk.backups.backup(tmp_path / "копия.zip")
    new = Profile(tmp_path / "новый")
    restore(tmp_path / "копия.zip", new)
    other = open_desk(new)
    assert other.articles.get(article.id) == article
    assert other.settings.current.office == "Пресс-служба Заречного"
    other.close()
