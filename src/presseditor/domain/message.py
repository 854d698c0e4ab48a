"""Text meant for the press officer, carried as a template until somebody shows it.

Layers below the window and the command line do not know the user's language. They hand up a
``Message``: an English template and its values. ``language.translation`` turns it into words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the user: an English ``str.format`` template and the values it names."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def message(template: str, /, **values: object) -> Message:
    """Build a ``Message``; the template must be a literal, or no translator will find it."""
    return Message(template, values)
