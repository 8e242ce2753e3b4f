"""What runs in a worker process besides the work: its versions, its start, and the check of both."""

from __future__ import annotations

import os
import platform
import signal
import threading
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import PurePath
from typing import Any

from crime_map_plugin.errors import WorkersUnfit

LIBRARIES = {"numpy": "NumPy", "scipy": "SciPy", "shapely": "Shapely"}
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

_checked: dict[str, str] = {}


def prepare() -> None:
    """Make a local worker process ready: one thread, deaf to Ctrl+C, and gone when QGIS is gone.

    A process of a pool waits for work for ever when its parent is killed, because it holds the writing end
    of the queue itself.
    """
    for name in _ONE_THREAD:
        os.environ.setdefault(name, "1")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def seal() -> str:
    """Return the name of the zip this module came from, empty where it came from a folder."""
    return next((part for part in PurePath(__file__).parts if part.endswith(".zip")), "")


def versions(dask_worker: Any = None) -> dict[str, str]:
    """Return what this process runs on, a missing library as an empty text.

    Dask fills ``dask_worker`` where it runs the function on each worker.
    """
    found = {
        "name": str(getattr(dask_worker, "name", "")),
        "host": platform.node(),
        "seal": seal(),
        "Python": minor_version(platform.python_version()),
    }
    for module, library in LIBRARIES.items():
        try:
            found[library] = minor_version(import_module(module).__version__)
        except ImportError:
            found[library] = ""
    if found["seal"]:
        found["Dask"] = minor_version(import_module("distributed").__version__)
    return found


def minor_version(version: str) -> str:
    """Return what must be alike of two versions: the patches of 1.24.2 and 1.24.4 give the same results."""
    return ".".join(version.split(".")[:2])


def misfits(ours: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """Return what of a worker differs from what is asked, as facts such as ``SciPy: missing``."""
    wrong = []
    for name, wanted in ours.items():
        found = theirs.get(name, "")
        if name in ("name", "host"):
            continue
        if name == "seal":
            if found != wanted:
                wrong.append("the code of another Crime Map")
        elif not found:
            wrong.append(f"{name}: missing")
        elif wanted and found != wanted:
            wrong.append(f"{name} {found} (here {wanted})")
    return wrong


def unfit(workers: list[str]) -> WorkersUnfit:
    """Return the error that names workers, each with what is wrong with it."""
    return WorkersUnfit(
        f"Workers of the cluster cannot take part: {'; '.join(workers)}.",
        hint="Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.",
        workers=workers,
    )


def perform(ours: Mapping[str, str], function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Return what the function returns, having refused where this worker is not like the ones agreed on.

    A worker can join a cluster, and another desktop can send other code, while a batch is running.
    """
    key = str(sorted(ours.items()))
    if _checked.get("key") != key:
        theirs = versions()
        wrong = misfits(ours, theirs)
        if wrong:
            raise unfit([f"{theirs['host']}: {', '.join(wrong)}"])
        _checked["key"] = key
    return function(*arguments, **named)
