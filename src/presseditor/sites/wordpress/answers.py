"""What WordPress answers, as far as it is used; anything of another shape is no answer of it."""

import html
import re
from dataclasses import dataclass, field

from presseditor.border import Identity, Line, Text
from presseditor.domain.addresses import web_address
from presseditor.domain.origin import Origin, origin_or_none


@dataclass(frozen=True, slots=True)
class Root:
    """The index of the REST API; what it says of addresses is not believed."""

    namespaces: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Me:
    """The user who signed in. PHP writes a mapping with nothing in it as a list."""

    name: Line = ""
    capabilities: dict[str, bool | int | str | None] | tuple[()] = ()

    @property
    def rights(self) -> frozenset[str]:
        """What the user may do."""
        if isinstance(self.capabilities, tuple):
            return frozenset()
        return frozenset(name for name, granted in self.capabilities.items() if granted)


@dataclass(frozen=True, slots=True)
class Written:
    """A text as it is stored."""

    raw: Text = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A post in the context ``edit``."""

    id: Identity
    status: Line = ""
    link: Text = ""
    slug: Line = ""
    modified: Line = ""
    title: Written = field(default_factory=Written)
    content: Written = field(default_factory=Written)
    excerpt: Written = field(default_factory=Written)
    categories: tuple[Identity, ...] = ()
    tags: tuple[Identity, ...] = ()
    featured_media: int = 0


@dataclass(frozen=True, slots=True)
class Media:
    """A picture on the site."""

    id: Identity
    source_url: Text = ""
    alt_text: Text = ""
    caption: Written = field(default_factory=Written)


@dataclass(frozen=True, slots=True)
class Term:
    """A rubric or a tag."""

    id: Identity
    name: Line = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of a post: only who made it is used."""

    author: int = 0


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with an account on the site."""

    name: Line = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the site refuses; both parts may be missing."""

    code: Line | int = ""
    message: Text = ""

    @property
    def words(self) -> str:
        """What the site says, as plain words."""
        plain = html.unescape(re.sub(r"<[^>]{0,500}>", " ", self.message[:2000]))
        return " ".join(plain.split())[:300].rstrip(".")


@dataclass(frozen=True, slots=True)
class _TermId:
    term_id: Identity


@dataclass(frozen=True, slots=True)
class TermExists:
    """The refusal to make a term that is there already."""

    data: _TermId


def own_address(link: str, origin: Origin) -> str:
    """Return a page's address if it is one of the site itself, else ``""``."""
    there = origin_or_none(link)
    is_own = there is not None and (there == origin or there.is_upgrade_of(origin))
    return web_address(link) if is_own else ""
