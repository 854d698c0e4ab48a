"""Signing in without the officer's own password: WordPress makes an application password.

Source: WordPress's own page ``wp-admin/authorize-application.php`` (since 5.6). Without an address
to come back to it shows the new password, to be copied by hand. That is the only way on a public
site: since 6.3 an address without TLS, this machine's own included, is refused on any site whose
environment type is not ``local``.
"""

import uuid
from urllib.parse import urlencode

from presseditor.sites.wordpress.discovery import home_of

APP_NAME = "presseditor"
APP_ID = str(uuid.UUID("5f0d5cf4-6a3b-4f0f-8f43-0d6a1f7f3c52"))
"""The same for every office, so that WordPress shows the passwords together."""


def authorize_url(address: str) -> str:
    """Return the page to open in the browser; raise ``CorrectionError`` for what is no address."""
    asked = urlencode({"app_name": APP_NAME, "app_id": APP_ID})
    return f"{home_of(address)}/wp-admin/authorize-application.php?{asked}"
