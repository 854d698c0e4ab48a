"""Publishes into a folder until it is killed; run by ``test_folder_killed``."""

import itertools
import sys
from pathlib import Path

from presseditor.domain.delivery import Delivery, DeliveryAction
from presseditor.paths import resources
from presseditor.rendering.page import PageRenderer
from presseditor.sites.folder.site import FolderSite
from tests.fakes_sites import a_payload, folder_site, no_pictures

ARTICLES = 5


def site_in(root: Path) -> FolderSite:
    return FolderSite(folder_site(root), no_pictures, PageRenderer(resources() / "templates"))


def numbered(number: int) -> Delivery:
    article = f"a{number % ARTICLES}"
    payload = a_payload(f"Новость {number}", slug=article)
    return Delivery("d", article, article, 1, "mine", DeliveryAction.PUBLISH, payload)


if __name__ == "__main__":
    site = site_in(Path(sys.argv[1]))
    for number in itertools.count(int(sys.argv[2])):
        site.deliver(numbered(number), lambda _step, _remote: None)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
