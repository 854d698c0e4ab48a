"""Whom an address belongs to: scheme, host and port, in one spelling. Passwords are bound to it."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\\]")
_CYRILLIC = re.compile(r"[а-яё0-9-]+")
# Two readings of international names (IDNA 2003 and 2008) lead these to different hosts.
_AMBIGUOUS = frozenset("ßς\u200c\u200d")
_LONGEST_HOST = 253


@dataclass(frozen=True, slots=True)
class Origin:
    """Two addresses with equal origins are one site's; anything else is somebody else's."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> "Origin":
        """Return the origin of an http(s) address; raise ``ValueError`` for anything else.

        Upper case, a dot at the end, punycode and the scheme's own port make no difference. A name
        or a password in the address is refused: what stands before ``@`` imitates a host.
        """
        if _CONTROL.search(url):
            raise ValueError("a sign that no address has")
        parts = urlsplit(url)
        if "@" in parts.netloc:
            raise ValueError("a name in the address")
        return cls.from_parts(parts.scheme, parts.hostname or "", parts.port)

    @classmethod
    def from_parts(cls, scheme: str, host: str, port: int | None) -> "Origin":
        """Return the origin of an address that was taken apart; raise ``ValueError``."""
        default = _DEFAULT_PORTS.get(scheme)
        if default is None:
            raise ValueError(f"no address of the web: {scheme}")
        if port == 0:
            raise ValueError("no port")
        return cls(scheme, _plain_host(host), port or default)

    @property
    def is_default(self) -> bool:
        """Whether the port is the scheme's own."""
        return self.port == _DEFAULT_PORTS[self.scheme]

    @property
    def name(self) -> str:
        """The host as people read it, with the port where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else _readable(self.host)
        return host if self.is_default else f"{host}:{self.port}"

    def is_upgrade_of(self, other: "Origin") -> bool:
        """Return True if this is the same site with encryption, each on its own port."""
        schemes = (other.scheme, self.scheme) == ("http", "https")
        return schemes and self.host == other.host and self.is_default and other.is_default

    def is_www_of(self, other: "Origin") -> bool:
        """Return True if this is the same site but for ``www.``, and not less encrypted."""
        names = {self.host.removeprefix("www."), other.host.removeprefix("www.")}
        safe = self.scheme == "https" or other.scheme == "http"
        return len(names) == 1 and safe and self.is_default and other.is_default

    def __str__(self) -> str:
        """Return the origin as an address without a path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.is_default else f":{self.port}")


def origin_or_none(url: str) -> Origin | None:
    """Return the address's origin, or ``None`` for what is no address of the web."""
    try:
        return Origin.of(url)
    except ValueError:
        return None


def _plain_host(host: str) -> str:
    if ":" in host:
        if "%" in host:
            raise ValueError("an address of one network card")
        return str(ipaddress.IPv6Address(host))
    labels = [_plain_label(one) for one in host.removesuffix(".").split(".")]
    plain = ".".join(labels)
    if len(plain) > _LONGEST_HOST:
        raise ValueError("a name too long for a host")
    return plain


def _plain_label(label: str) -> str:
    lower = label.lower()
    if not lower.isascii():
        same = unicodedata.normalize("NFKC", lower) == lower
        letters = all(one.isalnum() or one == "-" or unicodedata.combining(one) for one in lower)
        if not same or not letters or _AMBIGUOUS & set(lower):
            raise ValueError("a name that can be read as two hosts")
        lower = "xn--" + lower.encode("punycode").decode("ascii")
    if not _LABEL.fullmatch(lower):
        raise ValueError("no name of a host")
    return lower


def _readable(host: str) -> str:
    """Return punycode as Cyrillic in a Cyrillic zone; elsewhere it could pass for Latin letters."""
    labels = host.split(".")
    if not labels[-1].startswith("xn--"):
        return host
    return ".".join(_shown(one) if one.startswith("xn--") else one for one in labels)


def _shown(label: str) -> str:
    try:
        shown = label[4:].encode("ascii").decode("punycode")
        same = _CYRILLIC.fullmatch(shown) and _plain_label(shown) == label
    except ValueError:
        return label
    return shown if same else label
