"""Publishing: the one verb by which a text goes to a site, and what can be done to deliveries."""

from presseditor.services.publishing.publishing import Publishing
from presseditor.services.publishing.timing import DOUBLE_CLICK

__all__ = ["DOUBLE_CLICK", "Publishing"]
