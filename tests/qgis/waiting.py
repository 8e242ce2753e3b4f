"""Waiting for what happens in the background, with the event loop turning."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtTest import QTest


def wait_until(condition: Callable[[], object], what: str, seconds: float = 10.0) -> None:
    """Return once the condition holds; fail with what was waited for when it never does."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain: {what}")
        QTest.qWait(20)
