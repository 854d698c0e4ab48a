"""Addresses of this machine itself: nothing on the way reads along, and no proxy leads there."""

from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def is_loopback(url: str) -> bool:
    """Tell whether the address is on this machine."""
    return (urlsplit(url).hostname or "") in LOOPBACK
