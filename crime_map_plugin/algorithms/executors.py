"""The executors a batch runs on: processes of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from concurrent.futures import Executor
from types import TracebackType

from qgis.core import QgsApplication

from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress, scheduler_address

_MOST_PROCESSES = 61  # Windows waits for no more handles at once


class Workers(ABC):
    """A PEP 3148 executor and what the user is told of it.

    Functions and arguments that are submitted must be picklable and defined in ``analysis``, ``incidents`` or
    ``errors``: nothing else reaches a worker. A future that ends in ``concurrent.futures.BrokenExecutor``
    (or a ``submit`` that raises it) means that the work was lost, not that it failed: call ``renew`` and
    submit again. ``WorkersUnfit`` in a future means that another desktop gave the workers other code: nothing
    more is to be submitted. Every other exception is the job's own.
    """

    executor: Executor
    count: int
    """How many jobs run at once."""
    dashboard: str = ""
    """Address of the cluster's dashboard, empty where there is none."""
    warnings: tuple[str, ...] = ()
    """What the user should know, in the user's language; more may come while the work runs."""

    @abstractmethod
    def describe(self) -> str:
        """Return where the work runs, one sentence in the user's language."""

    @abstractmethod
    def renew(self) -> None:
        """Replace a broken executor by a new one; raise SchedulerUnreachable and its like where none is."""

    @abstractmethod
    def close(self) -> None:
        """End what was started here; work that is not done is dropped."""

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_workers(scheduler: str | SchedulerAddress = "", workers: int = 0) -> Workers:
    """Return the workers for a batch: of the Dask scheduler at an address, else processes of this machine.

    ``scheduler`` is empty, ``tcp://host:port`` or ``tls://host:port``, the latter with ``?authcfg=id`` where
    the client certificate is one of QGIS's authentication configurations. Where it is not empty it may wait
    for up to a minute, so this runs off the main thread; ``scheduler_address`` reads the address and its
    certificates before, on the main thread. ``workers`` counts processes of this machine; 0 means one for
    each core, less one where QGIS has a window to keep alive. A cluster's workers are not counted here.
    """
    if scheduler:
        from crime_map_plugin.algorithms.dask_workers import DaskWorkers

        address = scheduler if isinstance(scheduler, SchedulerAddress) else scheduler_address(scheduler)
        return DaskWorkers(address)
    from crime_map_plugin.algorithms.local_workers import local_workers

    return local_workers(min(workers or cores_to_use(), _MOST_PROCESSES))


def cores_to_use() -> int:
    """Return the cores that this process may use, less one where a window must stay alive."""
    # a container or a scheduler may leave us fewer cores than the machine has; Windows cannot tell
    allowed = getattr(os, "sched_getaffinity", None)
    cores = len(allowed(0)) if allowed is not None else os.cpu_count() or 1
    if QgsApplication.platform() == "desktop":
        cores -= 1
    return max(1, cores)
