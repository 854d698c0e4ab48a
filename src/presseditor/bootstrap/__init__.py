"""The one place that constructs: a desk with everything a user can do, part by part on demand.

Each part is a ``cached_property``: reading foundation, writing, outgoing and desk in this order
shows what needs what, and nothing heavy is imported before somebody asks for it.
"""

from presseditor.bootstrap.desk import Desk, open_desk

__all__ = ["Desk", "open_desk"]
