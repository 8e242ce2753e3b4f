"""The stop of a batch whose work runs in QGIS's own process."""

from __future__ import annotations

import threading

# A process can be ended from outside, a thread cannot.
STOP = threading.Event()
