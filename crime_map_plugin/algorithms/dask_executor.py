"""Dask's executor as a batch needs it: work that the cluster lost is told apart from work that failed."""

from __future__ import annotations

import builtins
import threading
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from functools import partial
from importlib import import_module
from types import FunctionType
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.analysis import worker_side
from crime_map_plugin.errors import CrimeMapError

translate = QCoreApplication.translate


class ClusterExecutor(Executor):
    """Hands work to some of a cluster's workers, by their addresses."""

    def __init__(self, client: Any, ours: Mapping[str, str], fit: Collection[str]) -> None:
        self._client = client
        self._dumps = import_module("distributed.protocol.pickle").dumps
        self._killed = import_module("distributed.scheduler").KilledWorker
        self._ours = dict(ours)
        self._lock = threading.Lock()
        self._under_way: dict[Future[Any], frozenset[str]] = {}
        self._fit: frozenset[str] = frozenset()
        self._is_broken = False
        self.use(fit)

    def use(self, fit: Collection[str]) -> None:
        """Hand further work to these; work whose workers are all gone is lost."""
        if self._fit != frozenset(fit) or not self._fit:
            self._fit = frozenset(fit)
            self._executor = self._client.get_executor(
                pure=False, workers=sorted(self._fit), allow_other_workers=False
            )
        with self._lock:
            lost = [inner for inner, able in self._under_way.items() if not able & self._fit]
        for inner in lost:
            inner.cancel()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a job to the cluster; raise BrokenExecutor where the scheduler or all workers were lost."""
        if self._is_broken or not self._fit:
            raise BrokenExecutor("The connection to the scheduler was lost.")
        able = self._fit
        try:
            work = self._dumps(partial(worker_side.perform, self._ours, fn, *args, **kwargs))
            inner = self._executor.submit(_by_value(_unpack_and_call), work)
        except RuntimeError as error:
            raise BrokenExecutor(str(error)) from error
        outer: Future[Any] = Future()
        with self._lock:
            self._under_way[inner] = able
        outer.add_done_callback(lambda done: inner.cancel() if done.cancelled() else None)
        inner.add_done_callback(lambda done: self._tell(done, outer))
        return outer

    def _tell(self, inner: Future[Any], outer: Future[Any]) -> None:
        with self._lock:
            self._under_way.pop(inner, None)
        if not outer.set_running_or_notify_cancel():
            return
        error = CancelledError() if inner.cancelled() else inner.exception()
        if isinstance(error, CancelledError) or _lost_our_code(error):
            self._is_broken = True
            outer.set_exception(BrokenExecutor("The connection to the scheduler was lost."))
        elif isinstance(error, self._killed):
            died = CrimeMapError(
                translate("CrimeMap", "The worker died while it did this job."), detail=str(error)
            )
            outer.set_exception(died)
        elif error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Hand out nothing more."""
        self._executor.shutdown(wait=wait and not cancel_futures)


def _unpack_and_call(work: bytes) -> Any:
    """Run on a worker: the scheduler would unpack plain arguments itself, and it has none of our code."""
    from importlib import import_module

    return import_module("distributed.protocol.pickle").loads(work)()


def _by_value(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a copy that travels as code: what belongs to no module cannot travel as a name."""
    copy = FunctionType(function.__code__, {"__builtins__": builtins}, "unpack_and_call")
    copy.__module__ = "__main__"
    return copy


def _lost_our_code(error: BaseException | None) -> bool:
    """Tell whether a worker of a scheduler that was started afresh was never given our code."""
    return isinstance(error, ModuleNotFoundError) and str(error.name).startswith("crime_map_plugin")
