"""What every site can do, whatever it is: take a page, give it back, take it off again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from presseditor.domain.consent import ConsentError
from presseditor.domain.delivery import Delivery
from presseditor.domain.message import Message

Remember = Callable[[str, dict[str, object]], None]
"""Stores the step that is about to be made and what is known of the remote side by then."""


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What a test of the connection found, in words.

    ``question`` is what only the officer can say yes to; ``address`` is where the site is found
    since it has moved on its own host to encryption, ``""`` where it stands as given.
    """

    ok: bool
    message: Message
    details: tuple[Message, ...] = ()
    question: ConsentError | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the site did.

    ``url`` is the page's address (``""`` after a withdrawal), ``remote`` what to know next time,
    ``content_hash`` the SHA-256 of what was sent. ``live`` is false while the site itself holds
    the page back until its time. ``remark`` is what to tell though the page is right.
    """

    url: str
    remote: dict[str, object] = field(default_factory=dict)
    content_hash: str = ""
    live: bool = True
    remark: Message | None = None


class SiteConnection(Protocol):
    """One site. Every verb can be called again after any failure and never makes a second page.

    Raises ``RetryError`` where the outcome is unknown or the site is away, ``SignInError`` for a
    password or a right, ``CorrectionError`` where the site refuses the material itself.
    """

    def check(self) -> SiteReport:
        """Test the connection without changing anything."""
        ...

    def deliver(self, delivery: Delivery, remember: Remember) -> Receipt:
        """Put the page on the site, or bring the page that is there up to date."""
        ...

    def withdraw(self, delivery: Delivery, remember: Remember) -> Receipt:
        """Take the page off the site; nothing to take off is a success."""
        ...

    def read_back(self, receipt: Receipt) -> Message | None:
        """Look at the page as a reader would; return what is wrong with it, if anything."""
        ...
