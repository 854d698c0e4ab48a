"""What the tests on a real WordPress need: a connection, a delivery, a look from outside."""

import base64
import io
import json
import urllib.request
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image as Picture

from presseditor.domain.delivery import Delivery, DeliveryAction, PayloadImage
from presseditor.domain.site import Site
from presseditor.sites.wordpress.site import WordPressSite
from tests.fakes_sites import a_payload
from tests.real.wordpress.bring_up import WordPress


@dataclass
class Office:
    """One WordPress and a folder for pictures."""

    wordpress: WordPress
    folder: Path
    remembered: dict[str, object] = field(default_factory=dict)

    def site(
        self, user: str = "editor", *, port: int = 0, password: str = "", deadline: float = 20
    ) -> WordPressSite:
        address = f"http://127.0.0.1:{port or self.wordpress.port}"
        secret = password or self.wordpress.passwords[user]
        record = Site("wp", "Сайт", "wordpress", address, user=user)
        return WordPressSite(record, lambda: secret, self.image_file, deadline=deadline)

    def delivery(self, **values: object) -> Delivery:
        self.remembered = {}
        key = str(uuid.uuid4())
        payload = a_payload(**{"slug": f"park-{key[:8]}", **values})  # type: ignore[arg-type]
        return Delivery("d", key, "a1", 1, "wp", DeliveryAction.PUBLISH, payload)

    def remember(self, step: str, remote: dict[str, object]) -> None:
        self.remembered |= {**remote, "step": step}

    def picture(self, colour: str = "green") -> PayloadImage:
        data = io.BytesIO()
        Picture.new("RGB", (40, 30), colour).save(data, "JPEG")
        name = f"{uuid.uuid5(uuid.NAMESPACE_URL, colour).hex[:16]}.jpg"
        (self.folder / name).write_bytes(data.getvalue())
        return PayloadImage(colour, name, "image/jpeg", alt=f"Парк, {colour}", caption="Парк")

    def image_file(self, image: PayloadImage) -> Path:
        return self.folder / image.asset_name

    def look(self, route: str) -> Any:
        """Ask the real site as its administrator, without the program."""
        secret = base64.b64encode(f"admin:{self.wordpress.passwords['admin']}".encode()).decode()
        request = urllib.request.Request(  # noqa: S310 - our own server
            f"{self.wordpress.address}/wp-json/wp/v2/{route}",
            headers={"Authorization": f"Basic {secret}"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return json.load(answer)

    def posts_of(self, delivery: Delivery) -> list[dict[str, Any]]:
        statuses = "publish,future,draft,pending,private,trash"
        found: list[dict[str, Any]] = self.look(
            f"posts?search={delivery.key}&status={statuses}&context=edit"
        )
        return found
