"""A pool of processes on this machine that works inside QGIS, where Python is not the program that runs."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotInTime
from contextlib import contextmanager
from multiprocessing import context, spawn
from pathlib import Path
from types import ModuleType
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.analysis import worker_side

translate = QCoreApplication.translate

# A cold start of Python with NumPy and SciPy under a virus scanner takes its time.
_START_S = 120.0
_one_at_a_time = threading.Lock()


def local_workers(count: int) -> Workers:
    """Return so many processes, or QGIS's own process where none can be started or is of use.

    One worker is QGIS itself only where it has no window, which would stand still meanwhile.
    """
    if count <= 1 and QgsApplication.platform() != "desktop":
        return InProcess()
    python = python_program()
    if python is None:
        return InProcess(
            translate("CrimeMap", "No Python program was found beside QGIS, so the work runs inside QGIS.")
        )
    processes = LocalProcesses(count, python)
    trouble = processes.trouble()
    if trouble:
        processes.close()
        return InProcess(
            translate(
                "CrimeMap", "No processes could be started, so the work runs inside QGIS: {reason}"
            ).format(reason=trouble)
        )
    return processes


def python_program() -> Path | None:
    """Return the interpreter that belongs to this QGIS.

    ``sys.executable`` is qgis-bin.exe on Windows, and elsewhere whatever ``python3`` comes first on the path,
    which may be another Python: the one beside the libraries is taken first. pythonw.exe opens no window.
    """
    home, minor = Path(sys.exec_prefix), f"{sys.version_info.major}.{sys.version_info.minor}"
    if sys.platform == "win32":
        candidates = [home / "pythonw.exe", home / "python.exe", home / "Scripts" / "pythonw.exe"]
    else:
        candidates = [home / "bin" / f"python{minor}", home / "bin" / "python3"]
        found = shutil.which(f"python{minor}")
        candidates += [Path(found)] if found else []
    if Path(sys.executable or "").stem.lower().startswith("python"):
        candidates.append(Path(sys.executable))
    return next((path for path in candidates if path.is_file()), None)


class InProcess(Workers):
    """One thread of this process, for a single worker or where no process can be started."""

    def __init__(self, warning: str = "") -> None:
        self.count = 1
        self.warnings = (warning,) if warning else ()
        self.executor = ThreadPoolExecutor(1)

    def describe(self) -> str:
        """Return where the work runs."""
        return translate("CrimeMap", "The work runs inside QGIS, one job after the other.")

    def renew(self) -> None:
        """Replace the thread."""
        self.close()
        self.executor = ThreadPoolExecutor(1)

    def close(self) -> None:
        """Drop what has not begun; what runs ends by itself."""
        self.executor.shutdown(wait=False, cancel_futures=True)


class LocalProcesses(Workers):
    """A pool of processes that are started afresh, not copied from a process with threads and windows."""

    def __init__(self, count: int, python: Path) -> None:
        self.count = count
        self._python = python
        self._context = _Context(python)
        self.executor: Executor = self._pool()

    def _pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self.count, mp_context=self._context, initializer=worker_side.prepare)

    def trouble(self) -> str:
        """Return why no process of the pool can work, empty where one did."""
        try:
            theirs = self.executor.submit(worker_side.versions).result(_START_S)
        except (BrokenExecutor, OSError, NotInTime) as error:
            return str(error) or type(error).__name__
        ours = worker_side.versions()
        return "" if theirs == ours else ", ".join(worker_side.misfits(ours, theirs))

    def describe(self) -> str:
        """Return where the work runs."""
        return translate("CrimeMap", "The work runs in %n process(es) on this machine.", None, self.count)

    def renew(self) -> None:
        """Start a new pool: a pool of which one process died does nothing more."""
        self.close()
        self._context = _Context(self._python)
        self.executor = self._pool()

    def close(self) -> None:
        """End the processes, also those in the middle of a job."""
        self.executor.shutdown(wait=False, cancel_futures=True)
        self._context.end()


class _Process(context.SpawnProcess):
    """A process that is started by the Python of this QGIS and imports neither QGIS nor what started us."""

    owner: _Context

    def start(self) -> None:
        """Start the process."""
        with _one_at_a_time, _python_of(self.owner.python), _no_main_script():
            super().start()
        self.owner.started.append(self)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        # what arrives in the new process is multiprocessing's own class: ours would import this room and QGIS
        state = {name: value for name, value in vars(self).items() if name != "owner"}
        return object.__new__, (context.SpawnProcess,), state


class _Context(context.SpawnContext):
    """The spawn context, of which a pool takes its processes."""

    def __init__(self, python: Path) -> None:
        super().__init__()
        self.python = python
        self.started: list[_Process] = []

    def Process(self, *arguments: Any, **named: Any) -> _Process:  # type: ignore[override]
        """Return a process that is not started yet."""
        made = _Process(*arguments, **named)
        made.owner = self
        return made

    def end(self) -> None:
        """Kill what still runs."""
        for process in self.started:
            if process.is_alive():
                process.kill()
        self.started.clear()


@contextmanager
def _python_of(python: Path) -> Iterator[None]:
    """Name the interpreter for the time of a start: other plugins share multiprocessing's one setting."""
    before = spawn.get_executable()
    spawn.set_executable(str(python))
    try:
        yield
    finally:
        spawn.set_executable(before)


@contextmanager
def _no_main_script() -> Iterator[None]:
    """Hide a script that runs us for the time of a start: a new process would run it again.

    QGIS itself has no such script, so nothing is hidden there.
    """
    main = sys.modules["__main__"]
    if not hasattr(sys, "argv"):
        sys.argv = [""]  # an embedded Python on Windows may have none, and multiprocessing copies it
    if getattr(main, "__file__", None) is None and getattr(main, "__spec__", None) is None:
        yield
        return
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
