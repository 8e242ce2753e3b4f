"""The workers of a Dask cluster: reached, given our code, compared, and only then used."""

from __future__ import annotations

import asyncio
import builtins
import ssl
import tempfile
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from functools import partial
from http.client import HTTPConnection, HTTPException
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, TypeVar
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress
from crime_map_plugin.algorithms.scheduler_greeting import greet
from crime_map_plugin.algorithms.worker_zip import WorkerZip, worker_zip
from crime_map_plugin.analysis import worker_side
from crime_map_plugin.errors import (
    CrimeMapError,
    MissingLibrary,
    SchedulerRefused,
    SchedulerUnreachable,
    WorkersUnfit,
    require,
)

translate = QCoreApplication.translate
Result = TypeVar("Result")

_CONNECT_S = 10.0
_FIRST_WORKER_S = 15.0
_PREPARE_S = 60.0
_DASHBOARD_S = 2.0
_ON_SCHEDULER = "crime_map"
# What sending code and importing it elsewhere can end in.
_TROUBLE = (
    OSError,
    EOFError,
    ImportError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


class DaskWorkers(Workers):
    """The workers of one scheduler; a client of it is open until ``close``."""

    def __init__(self, address: SchedulerAddress) -> None:
        self._distributed = _distributed()
        self._address = address
        self._zip = worker_zip()
        dask = worker_side.minor_version(self._distributed.__version__)
        self._ours = {**worker_side.versions(), "seal": self._zip.name, "Dask": dask}
        self._connect()
        if address.is_open:
            self.warnings = (
                translate(
                    "CrimeMap",
                    "The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).",
                ).format(host=address.host),
            )

    def _connect(self) -> None:
        security = _security(self._distributed, self._address)
        greet(self._address, _context(security))
        self._client = self._client_of_scheduler(security)
        try:
            threads = _in_time(self._prepare)
        except BaseException:
            self.close()
            raise
        self.count = sum(threads.values())
        self.executor: Executor = _ClusterExecutor(self._client, self._ours)
        self.dashboard = _dashboard(self._client)

    def _client_of_scheduler(self, security: Any) -> Any:
        try:
            return self._distributed.Client(
                self._address.url,
                timeout=_CONNECT_S,
                security=security,
                # nothing of this machine's other Dask work is to end up on this scheduler
                set_as_default=False,
                # the workers' addresses may be those of an inner network; the scheduler's is the one checked
                direct_to_workers=False,
                name="crime-map",
            )
        except (OSError, asyncio.TimeoutError) as error:
            raise SchedulerUnreachable(
                f"The Dask scheduler at {self._address.url} does not answer.",
                detail=str(error),
                hint="Check the address and the network, and that the scheduler is running.",
                address=self._address.url,
            ) from error
        except (ImportError, RuntimeError, TypeError, ValueError) as error:
            raise SchedulerRefused(
                "The Dask scheduler cannot be used.",
                detail=str(error),
                hint=str(error),
                reason="protocol",
            ) from error

    def _prepare(self) -> dict[str, int]:
        """Send the code to every worker, those that join later among them, and compare their versions."""
        try:
            self._client.wait_for_workers(1, timeout=_FIRST_WORKER_S)
            _send(self._distributed, self._client, self._zip)
            theirs = self._client.run(worker_side.versions)
            if any(found["seal"] != self._zip.name for found in theirs.values()):
                # a worker that was just joining may have loaded what an earlier run left after ours
                _send(self._distributed, self._client, self._zip)
                theirs = self._client.run(worker_side.versions)
            threads = dict(self._client.nthreads())
        except asyncio.TimeoutError as error:
            raise WorkersUnfit(
                "The Dask scheduler has no workers.", hint="Start workers, then try again.", reason="none"
            ) from error
        except _TROUBLE as error:
            raise worker_side.unfit([str(error)]) from error
        wrong = {address: worker_side.misfits(self._ours, found) for address, found in theirs.items()}
        named = [_named(address, theirs[address], wrong[address]) for address in theirs if wrong[address]]
        if named:
            raise worker_side.unfit(named)
        return threads

    def describe(self) -> str:
        """Return where the work runs."""
        return translate(
            "CrimeMap", "The work runs on %n thread(s) of the Dask cluster at {address}.", None, self.count
        ).format(address=self._address.url)

    def renew(self) -> None:
        """Connect again, to a scheduler that may have been started afresh and knows nothing of us."""
        self.close()
        self._connect()

    def close(self) -> None:
        """Leave the cluster; what it has not done of our work is dropped."""
        self._client.close(timeout=_CONNECT_S)


class _ClusterExecutor(Executor):
    """Dask's own executor; work that the cluster lost is told apart from work that failed."""

    def __init__(self, client: Any, ours: Mapping[str, str]) -> None:
        self._executor = client.get_executor(pure=False)
        self._dumps = import_module("distributed.protocol.pickle").dumps
        self._ours = dict(ours)
        self._is_broken = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a job to the cluster; raise BrokenExecutor where the scheduler was lost."""
        if self._is_broken:
            raise BrokenExecutor("The connection to the scheduler was lost.")
        try:
            work = self._dumps(partial(worker_side.perform, self._ours, fn, *args, **kwargs))
            inner = self._executor.submit(_by_value(_unpack_and_call), work)
        except RuntimeError as error:
            raise BrokenExecutor(str(error)) from error
        outer: Future[Any] = Future()
        outer.add_done_callback(lambda done: inner.cancel() if done.cancelled() else None)
        inner.add_done_callback(lambda done: self._tell(done, outer))
        return outer

    def _tell(self, inner: Future[Any], outer: Future[Any]) -> None:
        if not outer.set_running_or_notify_cancel():
            return
        error = CancelledError() if inner.cancelled() else inner.exception()
        if isinstance(error, CancelledError) or _lost_our_code(error):
            self._is_broken = True
            outer.set_exception(BrokenExecutor("The connection to the scheduler was lost."))
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


def _distributed() -> ModuleType:
    try:
        return require("distributed")
    except MissingLibrary as error:
        raise MissingLibrary(
            "Dask is not part of this QGIS installation.",
            detail=error.detail,
            hint="Install it for QGIS's Python (OSGeo4W Shell: python -m pip install distributed; "
            "Debian: apt install python3-distributed) and restart QGIS, or leave the scheduler empty.",
            library="Dask",
            package="distributed",
        ) from error


def _security(distributed: ModuleType, address: SchedulerAddress) -> Any:
    """Return Dask's own security settings, or those of QGIS's certificate without its key in a file."""
    if address.context is None:
        return distributed.Security(require_encryption=True) if address.scheme == "tls" else None

    class QgisSecurity(distributed.Security):  # type: ignore[misc,name-defined]
        """A context that is already made: Dask itself cannot open a key under a passphrase."""

        def get_connection_args(self, role: str) -> dict[str, Any]:
            return {
                "ssl_context": address.context,
                "require_encryption": True,
                "extra_conn_args": {},
            }

    return QgisSecurity(require_encryption=True)


def _context(security: Any) -> ssl.SSLContext | None:
    """Return the TLS context of the settings, None for a plain connection; raise where TLS lacks one."""
    if security is None:
        return None
    try:
        made = security.get_connection_args("client")["ssl_context"]
    except (OSError, ValueError) as error:
        raise _without_certificates(str(error)) from error
    if made is None:
        raise _without_certificates("")
    return made


def _without_certificates(detail: str) -> SchedulerRefused:
    return SchedulerRefused(
        "The secured connection to the scheduler needs certificates.",
        detail=detail,
        hint="Give them in Dask's settings (distributed.comm.tls), or as tls://host:8786?authcfg=abc1234.",
        reason="tls",
    )


def _send(distributed: ModuleType, client: Any, archive: WorkerZip) -> None:
    """Give the workers our code as ``upload_file`` does, but under one name, so that it is kept once.

    ``upload_file`` adds another copy to the scheduler at each call, and a worker that joins loads them all at
    once: which one it then works with would be chance.
    """
    upload = distributed.diagnostics.plugin.UploadFile
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / archive.name
        path.write_bytes(archive.data)
        client.register_plugin(upload(str(path)), name=_ON_SCHEDULER)


def _named(address: str, theirs: Mapping[str, str], wrong: list[str]) -> str:
    name = theirs.get("name") or address
    where = address if name == address else f"{name} ({address})"
    return f"{where}: {', '.join(wrong)}"


def _dashboard(client: Any) -> str:
    """Return the dashboard's link; a scheduler without Bokeh names one, too, but has no page there."""
    link = str(client.dashboard_link or "")
    parts = urlsplit(link)
    if parts.scheme != "http" or not parts.hostname:
        return link if parts.scheme == "https" else ""
    connection = HTTPConnection(parts.hostname, parts.port or 80, timeout=_DASHBOARD_S)
    try:
        connection.request("HEAD", parts.path or "/")
        status = connection.getresponse().status
    except (OSError, HTTPException):
        return ""
    finally:
        connection.close()
    return link if status < 400 else ""


def _in_time(work: Callable[[], Result]) -> Result:
    """Return what the work returns; a worker that hangs would keep Dask waiting for ever."""
    answer: Future[Result] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except (CrimeMapError, CancelledError, asyncio.CancelledError) as error:
            answer.set_exception(error)
        except BaseException as error:  # a fault of ours: the caller gets it, and the log its trace
            answer.set_exception(error)
            raise

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(_PREPARE_S)
    if not answer.done():
        raise WorkersUnfit(
            "A worker of the cluster does not answer.", hint="Restart the workers, then try again."
        )
    return answer.result()
