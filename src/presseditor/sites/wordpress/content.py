"""The text of a post: the fragment, the pictures' addresses, the mark that finds it again."""

import html
import re
from collections.abc import Mapping

from presseditor.domain.delivery import Delivery, Payload

_PICTURE = re.compile(r'(<img(?: [\w-]+="[^"]*")*? src=")images/([^"]+)"')
_TAG = re.compile(r"<[^<>]*>")


def page_key(delivery: Delivery) -> str:
    """Return the key of the page: that of the delivery which made it first."""
    return str(delivery.remote.get("page_key") or delivery.key)


def marker_of(key: str) -> str:
    """Return the comment that marks the post; readers do not see it."""
    return f"<!-- presseditor-{key} -->"


def content_of(payload: Payload, key: str, pictures: Mapping[str, str], *, unfiltered: bool) -> str:
    """Return the post's content; ``pictures`` maps asset names to addresses on the site.

    Without the right to ``unfiltered`` HTML the site would cut the script element and leave its
    JSON standing in the text, so it is not sent.
    """

    def there(match: re.Match[str]) -> str:
        address = pictures.get(match[2], "")
        return f'{match[1]}{html.escape(address)}"' if address else match[0]

    fragment = _PICTURE.sub(there, payload.fragment)
    script = ""
    if unfiltered and payload.json_ld:
        script = f'\n<script type="application/ld+json">{payload.json_ld}</script>'
    # A block of HTML: WordPress would put paragraphs and line breaks of its own elsewhere.
    return f"<!-- wp:html -->\n{fragment}{script}\n<!-- /wp:html -->\n{marker_of(key)}"


def words_of(content: str) -> list[str]:
    """Return the words of a content without its markup, to compare what a site kept."""
    return html.unescape(_TAG.sub(" ", content)).split()
