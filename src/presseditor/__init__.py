"""presseditor: a press desk that drafts releases offline and publishes them with one click."""

__version__ = "0.1.0"
