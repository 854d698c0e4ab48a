"""Sleeping where ``faketime`` fakes the clock; each Python that the tests start reads this first.

Debian's libfaketime 0.9.10 hands the kernel a nonsensical hour when a program that keeps its true
monotonic clock (``FAKETIME_DONT_FAKE_MONOTONIC``) asks to sleep until then, as ``time.sleep`` does.
"""

import os
import select
import time
from typing import SupportsIndex

if "FAKETIME" in os.environ:

    def _sleep(seconds: float | SupportsIndex) -> None:
        select.select((), (), (), float(seconds))

    time.sleep = _sleep
