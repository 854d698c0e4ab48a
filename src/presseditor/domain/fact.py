"""Facts: numbers that several texts print and that must agree."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure with its unit, what it counts, the day it held on and where it is from."""

    id: str
    value: str
    unit: str = ""
    label: str = ""
    as_of: dt.date | None = None
    source: str = ""
