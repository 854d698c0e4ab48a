"""The address of a site on the web, from what an officer has copied."""

import re
import unicodedata
from urllib.parse import urlsplit

from presseditor.domain.addresses import web_address
from presseditor.domain.errors import CorrectionError
from presseditor.domain.loopback import is_loopback
from presseditor.domain.message import message
from presseditor.domain.origin import Origin


def home_of(address: str) -> str:
    """Return the address with its scheme, without its query; raise ``CorrectionError`` for none."""
    typed = unicodedata.normalize("NFC", address.strip())
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", typed):
        typed = f"{'http' if is_loopback(f'http://{typed}') else 'https'}://{typed}"
    try:
        parts = urlsplit(typed)
        named = "@" in parts.netloc
        bare = typed.replace(parts.netloc, parts.netloc.rpartition("@")[2], 1)
        Origin.of(bare if web_address(bare) else "")
    except ValueError:
        raise CorrectionError(
            message(
                "“{address}” is not a site's address. It looks like https://example.ru.",
                address=address,
            )
        ) from None
    if named:
        raise CorrectionError(
            message(
                "Take the name and the password out of the address: they have their own fields."
            )
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def require_tls(url: str, *, plain_http: bool) -> None:
    """Raise ``CorrectionError`` where a password would go to another machine in the open."""
    if not (url.startswith("https://") or plain_http or is_loopback(url)):
        raise CorrectionError(
            message(
                "The address {address} is not encrypted: the password could be read on the way."
                " Enter it with https://.",
                address=url,
            )
        )
