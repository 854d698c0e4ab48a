"""Ids of records."""

import uuid
from collections.abc import Container


def new_id() -> str:
    """Return an id for something that people do not name: 32 hex digits of a random UUID."""
    return uuid.uuid4().hex


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return ``wanted``, or ``wanted-2``, ``wanted-3`` … where it is taken already."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
