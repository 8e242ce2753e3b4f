"""The workers of a Dask cluster: reached, given our code, compared, and only then used."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Executor, Future
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.dask_executor import ClusterExecutor
from crime_map_plugin.algorithms.error_text import sentence
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
_WATCH_S = 2.0
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
    """The workers of one scheduler; a client of it is open until ``close``.

    Before any work unlike workers are refused. Who joins later gets work where it is like us, and is left out
    with a warning where it is not.
    """

    def __init__(self, address: SchedulerAddress) -> None:
        self._distributed = _distributed()
        self._address = address
        self._zip = worker_zip()
        dask = worker_side.minor_version(self._distributed.__version__)
        self._ours = {**worker_side.versions(), "seal": self._zip.name, "Dask": dask}
        self._threads: dict[str, int] = {}
        self._unlike: set[str] = set()
        self._closed = threading.Event()
        self._is_over = False
        self._connect(is_first=True)
        if address.is_open:
            self.warnings = (
                translate(
                    "CrimeMap",
                    "The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).",
                ).format(host=address.host),
            )

    def _connect(self, *, is_first: bool) -> None:
        security = _security(self._distributed, self._address)
        greet(self._address, _context(security))
        self._client = self._client_of_scheduler(security)
        try:
            threads, unlike = _in_time(self._prepare)
            if unlike and (is_first or not threads):
                raise worker_side.unfit(list(unlike.values()))
        except BaseException:
            self._drop()
            raise
        self._closed = threading.Event()
        self._threads, self._unlike = threads, set(unlike)
        self._leave_out(list(unlike.values()))
        self.count = sum(threads.values())
        executor = ClusterExecutor(self._client, self._ours, threads)
        self.executor: Executor = executor
        self.dashboard = _dashboard(self._client)
        watching = (self._client, executor, self._closed)
        threading.Thread(target=self._watch, args=watching, daemon=True).start()

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

    def _prepare(self) -> tuple[dict[str, int], dict[str, str]]:
        """Send the code to every worker, those that join later among them, and compare their versions.

        Return the threads of those that are like us, and what is wrong with the others.
        """
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
        unlike = self._misfits(theirs)
        return {address: n for address, n in threads.items() if address in theirs.keys() - unlike}, unlike

    def _misfits(self, theirs: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
        wrong = {address: worker_side.misfits(self._ours, found) for address, found in theirs.items()}
        return {address: _named(address, theirs[address], facts) for address, facts in wrong.items() if facts}

    def _watch(self, client: Any, executor: ClusterExecutor, closed: threading.Event) -> None:
        """Give work to workers that join, and let go of work that only workers that left could do."""
        while not closed.wait(_WATCH_S):
            try:
                present = dict(client.nthreads())
                joined = present.keys() - self._threads.keys() - self._unlike
                found = client.run(worker_side.versions, workers=list(joined)) if joined else {}
            except (*_TROUBLE, asyncio.TimeoutError, CancelledError, asyncio.CancelledError):
                # It is leaving, or not ready yet; where the scheduler is gone, the work itself says so.
                continue
            if closed.is_set():
                return
            unlike = self._misfits(found)
            self._unlike = (self._unlike | unlike.keys()) & present.keys()
            self._leave_out(list(unlike.values()))
            fit = (self._threads.keys() | found.keys()) - self._unlike
            self._threads = {address: n for address, n in present.items() if address in fit}
            self.count = max(1, sum(self._threads.values()))
            executor.use(self._threads)

    def _leave_out(self, named: list[str]) -> None:
        if named:
            text = translate(
                "CrimeMap", "The other workers go on without those that are unlike this QGIS. {reason}"
            ).format(reason=sentence(worker_side.unfit(named)))
            self.warnings = (*self.warnings, text)

    def describe(self) -> str:
        """Return where the work runs."""
        return translate(
            "CrimeMap", "The work runs on %n thread(s) of the Dask cluster at {address}.", None, self.count
        ).format(address=self._address.url)

    def renew(self) -> None:
        """Connect again, to a scheduler that may have been started afresh and knows nothing of us."""
        self._drop()
        self._connect(is_first=False)
        if self._is_over:  # the user stopped the batch meanwhile
            self._drop()

    def close(self) -> None:
        """Leave the cluster; what it has not done of our work is dropped."""
        self._is_over = True
        self._drop()

    def _drop(self) -> None:
        self._closed.set()
        self._client.close(timeout=_CONNECT_S)


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
