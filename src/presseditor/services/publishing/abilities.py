"""What is asked of a site only where its kind can do it."""

from collections.abc import Callable
from dataclasses import replace

from presseditor.domain.delivery import Payload, PayloadImage
from presseditor.domain.errors import CorrectionError
from presseditor.domain.message import message
from presseditor.domain.site import Capabilities, Site
from presseditor.sites.registry import can


def fitted(payload: Payload, can: Capabilities, size_of: Callable[[PayloadImage], int]) -> Payload:
    """Return what of the page the site takes; ``size_of`` gives a picture's bytes as it is sent.

    Raises ``CorrectionError`` for a picture that is too large for the site.
    """
    limit = can.largest_upload
    for image in payload.pictures:
        if limit is not None and size_of(image) > limit:
            raise CorrectionError(
                message(
                    "The picture “{name}” is too large for the site, which takes {limit} KB. Make"
                    " it smaller and add it again.",
                    name=image.asset_name,
                    limit=limit // 1024,
                )
            )
    return without_parts(payload, can)


def without_parts(payload: Payload, can: Capabilities) -> Payload:
    """Return the page without the parts that such a site does not show."""
    return replace(
        payload,
        rubric=payload.rubric if can.categories else "",
        json_ld=payload.json_ld if can.raw_html else "",
    )


def require_update(site: Site) -> None:
    """Raise ``CorrectionError`` where a page that is out cannot be changed."""
    if not can(site).update:
        raise CorrectionError(
            message(
                "The page is on “{name}” already, and the program cannot change pages there."
                " Change it on the site itself.",
                name=site.name,
            )
        )


def require_withdraw(site: Site | None) -> None:
    """Raise ``CorrectionError`` where a page cannot be taken off; a removed site is let pass."""
    if site is not None and not can(site).withdraw:
        raise CorrectionError(
            message(
                "The program cannot take pages off “{name}”. Take the page off on the site itself.",
                name=site.name,
            )
        )
