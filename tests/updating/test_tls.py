"""A site inside the house whose certificate nobody vouches for."""

import ssl

import pytest

from presseditor.domain.errors import CorrectionError
from presseditor.updating.version_source import WebSource
from tests.sites.lying_server import LyingServer
from tests.sites.test_tls import own_certificate

__all__ = ["own_certificate"]


def test_a_certificate_nobody_vouches_for_is_told(own_certificate: ssl.SSLContext) -> None:
    with (
        LyingServer(lambda *_: (200, {}, b""), tls=own_certificate) as server,
        pytest.raises(CorrectionError, match="certificate is not trusted"),
        WebSource(server.address).open("metadata/timestamp.json"),
    ):
        pass
