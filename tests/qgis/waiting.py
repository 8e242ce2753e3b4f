"""Waiting for what happens in the background, with the event loop turning."""

from __future__ import annotations

import faulthandler
import tempfile
import time
from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool
from qgis.PyQt.QtTest import QTest

from crime_map_plugin.gui import background, runner


def wait_until(condition: Callable[[], object], what: str, seconds: float = 10.0) -> None:
    """Return once the condition holds; fail with what goes on when it never does."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain: {what}\n{under_way()}")
        QTest.qWait(20)


def under_way() -> str:
    """Return what a wait in vain has to be explained by: tasks, pools and where every thread is."""
    manager = QgsApplication.taskManager()
    lines = [
        f"task {task.description()!r}: {task.status()!r} {task.progress():.0f} %" for task in manager.tasks()
    ]
    for name, pool in (("QGIS's tasks", manager.threadPool()), ("Qt", QThreadPool.globalInstance())):
        lines.append(f"pool of {name}: {pool.activeThreadCount()} of {pool.maxThreadCount()} threads at work")
    lines.append(f"runs: {[run.algorithm_id for run in runner._UNDER_WAY]}")
    lines.append(f"errands: {[errand.title for errand in background._UNDER_WAY]}")
    with tempfile.TemporaryFile("w+") as stacks:
        faulthandler.dump_traceback(stacks, all_threads=True)
        stacks.seek(0)
        return "\n".join([*lines, stacks.read()])
