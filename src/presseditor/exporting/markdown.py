"""An article as one Markdown file with YAML front matter: complete, open, and read back as it was.

The shape is told in ``domain.front_matter``; ``importing.front_matter`` is the reader.
"""

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from presseditor.domain.bundle import Bundle
from presseditor.domain.front_matter import bundle_to_mapping

if TYPE_CHECKING:
    import yaml

FENCE = "---"
_OTHER_LINE_ENDS = "\r\x85\u2028\u2029"
WIDTH = 1_000_000
"""No folding: a folded paragraph is hard to read and to compare."""


def article_as_markdown(bundle: Bundle) -> str:
    """Return the article, its event and the records they name as front matter, then the body."""
    front = _dump(bundle_to_mapping(bundle))
    return f"{FENCE}\n{front}{FENCE}\n\n{bundle.article.body}\n"


def _dump(mapping: dict[str, Any]) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        """Writes texts of several lines as they look, and never an alias."""

        @override
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: "yaml.SafeDumper", value: str) -> "yaml.ScalarNode":
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=_style(value))

    Dumper.add_representer(str, text)
    written: str = yaml.dump(
        mapping, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=WIDTH
    )
    return written


def _style(value: str) -> str | None:
    # YAML 1.1 takes these for line ends and would fold them into spaces: only quotes escape them.
    if any(sign in value for sign in _OTHER_LINE_ENDS):
        return '"'
    return "|" if "\n" in value and value.strip() else None
