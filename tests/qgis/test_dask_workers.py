"""Batches on a real Dask cluster over TCP, whose workers have nothing of ours installed."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, wait
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import dask
import distributed
import pytest

from crime_map_plugin import paths
from crime_map_plugin.algorithms import dask_workers, scheduler_greeting, worker_zip
from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.algorithms.executors import Workers, open_workers
from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress, scheduler_address
from crime_map_plugin.analysis import worker_side
from crime_map_plugin.errors import (
    CrimeMapError,
    MissingLibrary,
    SchedulerRefused,
    SchedulerUnreachable,
    WorkersUnfit,
)
from tests.network.authority import PASSPHRASE, Authority
from tests.network.dask_cluster import Cluster
from tests.network.processes import free_port
from tests.network.qgis_store import configuration, trusted


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Two workers in a folder of their own."""
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    made.start_scheduler()
    made.start_worker("one")
    made.start_worker("two")
    yield made
    made.close()


def open_with(cluster: Cluster, count: int) -> Workers:
    """Open the workers as soon as so many are there."""
    end = time.monotonic() + 30
    while True:
        workers = open_workers(cluster.url)
        if workers.count >= count or time.monotonic() > end:
            return workers
        workers.close()
        time.sleep(0.1)


def test_workers_run_the_code_that_was_sent_to_them(cluster):
    with open_with(cluster, 2) as workers:
        seen = [workers.executor.submit(worker_side.versions) for _ in range(8)]
        assert {future.result(20)["seal"] for future in seen} == {workers._zip.name}
        assert seen[0].result()["Dask"] == ".".join(distributed.__version__.split(".")[:2])
        assert workers.count == 2
        assert workers.warnings == ()
        assert cluster.url in workers.describe()
        assert workers.dashboard == ""  # started without


def test_an_error_of_a_job_comes_back_as_it_was_raised(cluster):
    with open_with(cluster, 2) as workers, pytest.raises(ZeroDivisionError):
        workers.executor.submit(divmod, 1, 0).result(20)


def test_code_of_an_earlier_version_on_the_workers_is_not_used(cluster, monkeypatch, tmp_path):
    package = tmp_path / "crime_map_plugin"
    for name, data in _sources().items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data, encoding="utf-8")
    changed = package / "analysis" / "worker_side.py"
    changed.write_text(changed.read_text(encoding="utf-8") + "\n# an earlier version\n", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(worker_zip, "_PACKAGE", package)
        with open_with(cluster, 2) as earlier:
            first = earlier.executor.submit(worker_side.versions).result(20)["seal"]
            with open_with(cluster, 2) as again:
                assert again._zip.name == first
    for _ in range(2):  # the second time, the name of this zip is no news to the workers
        with open_with(cluster, 2) as workers:
            assert workers.executor.submit(worker_side.versions).result(20)["seal"] != first


def test_another_desktop_that_sends_other_code_in_between_is_noticed(cluster, monkeypatch, tmp_path):
    test_code_of_an_earlier_version_on_the_workers_is_not_used(cluster, monkeypatch, tmp_path)
    with open_with(cluster, 2) as workers:
        ours = {**workers._ours, "seal": "crime_map_0.0_other.zip"}
        with pytest.raises(WorkersUnfit, match="the code of another Crime Map"):
            worker_side.perform(ours, len, "")
        workers.executor._ours["seal"] = "crime_map_0.0_other.zip"
        with pytest.raises(WorkersUnfit, match="the code of another Crime Map"):
            workers.executor.submit(len, "").result(20)


def _sources() -> dict[str, str]:
    package = Path(paths.__file__).parent
    wanted = [package / name for name in ("__init__.py", "errors.py", "paths.py")]
    wanted += [*(package / "analysis").rglob("*.py"), *(package / "incidents").rglob("*.py")]
    return {str(path.relative_to(package)): path.read_text(encoding="utf-8") for path in wanted}


def test_a_job_whose_worker_is_killed_is_done_by_another(cluster):
    victim = cluster.start_worker("victim")
    with open_with(cluster, 3) as workers:
        pids = {}
        while victim.pid not in pids.values():
            futures = [workers.executor.submit(os.getpid) for _ in range(6)]
            pids.update({number: future.result(20) for number, future in enumerate(futures)})
        slow = [workers.executor.submit(time.sleep, 0.6) for _ in range(3)]
        time.sleep(0.3)
        victim.send_signal(signal.SIGKILL)
        victim.wait()
        done, _ = wait(slow, timeout=20)
        assert [future.exception() for future in done] == [None] * 3


def test_a_worker_without_scipy_is_refused_by_name_before_any_work(cluster, tmp_path):
    (tmp_path / "scipy.py").write_text("raise ImportError('hidden')\n", encoding="utf-8")
    lacking = cluster.start_worker("lacking", python_path=tmp_path)
    end = time.monotonic() + 30
    message = ""
    while not message and time.monotonic() < end:
        try:
            open_workers(cluster.url).close()
        except WorkersUnfit as error:
            message = sentence(error)
    lacking.kill()
    lacking.wait()
    assert "lacking (tcp://127.0.0.1:" in message
    assert "SciPy: missing" in message
    assert "one (" not in message


def test_another_version_of_a_library_is_told_from_a_missing_one():
    ours = {
        "name": "",
        "host": "a",
        "seal": "z",
        "Python": "3.11",
        "NumPy": "1.24",
        "SciPy": "",
        "Dask": "2026.8",
    }
    theirs = {**ours, "name": "w", "host": "b", "NumPy": "2.1", "SciPy": "1.10", "Dask": ""}
    assert worker_side.misfits(ours, ours) == ["SciPy: missing"]
    assert worker_side.misfits(ours, theirs) == ["NumPy 2.1 (here 1.24)", "Dask: missing"]


def test_a_worker_without_scipy_that_joins_later_is_named_and_left_out(cluster, tmp_path):
    (tmp_path / "scipy.py").write_text("raise ImportError('hidden')\n", encoding="utf-8")
    with _once_all_are_fit(cluster) as workers:
        late = cluster.start_worker("late", python_path=tmp_path)
        found = []
        try:
            end = time.monotonic() + 30
            while not workers.warnings and time.monotonic() < end:
                found += [workers.executor.submit(os.getpid) for _ in range(6)]
                wait(found, timeout=20)
                time.sleep(0.1)
            found += [workers.executor.submit(os.getpid) for _ in range(6)]
            assert late.pid not in {future.result(20) for future in found}
            assert workers.count == 2
        finally:
            late.kill()
            late.wait()
        assert "SciPy: missing" in workers.warnings[0]
        assert "go on without" in workers.warnings[0]


def test_a_worker_that_joins_later_gets_work(cluster):
    with _once_all_are_fit(cluster) as workers:
        late = cluster.start_worker("late and fit")
        try:
            end = time.monotonic() + 30
            seen: set[int] = set()
            while late.pid not in seen and time.monotonic() < end:
                futures = [workers.executor.submit(os.getpid) for _ in range(9)]
                seen.update(future.result(20) for future in futures)
                time.sleep(0.1)
            assert late.pid in seen
            assert workers.warnings == ()
        finally:
            late.kill()
            late.wait()


def test_a_job_that_kills_its_worker_fails_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "0")
    cluster = Cluster(tmp_path / "deadly")
    cluster.start_scheduler()
    for name in ("one", "two"):
        cluster.start_worker(name)
    try:
        with open_with(cluster, 2) as workers:
            deadly = workers.executor.submit(os._exit, 1)
            with pytest.raises(CrimeMapError, match="The worker died while it did this job"):
                deadly.result(20)
            assert workers.executor.submit(len, "abc").result(20) == 3
    finally:
        cluster.close()


def test_work_of_the_only_worker_is_lost_with_it(tmp_path):
    cluster = Cluster(tmp_path / "alone")
    cluster.start_scheduler()
    alone = cluster.start_worker("alone")
    try:
        with open_with(cluster, 1) as workers:
            slow = workers.executor.submit(time.sleep, 60)
            time.sleep(0.2)
            alone.kill()
            with pytest.raises(BrokenExecutor):
                slow.result(20)
            cluster.start_worker("next")
            workers.renew()
            assert workers.executor.submit(len, "abc").result(20) == 3
    finally:
        cluster.close()


def _once_all_are_fit(cluster: Cluster) -> Workers:
    """Open the workers once the scheduler has noticed that one of them is gone."""
    end = time.monotonic() + 30
    while True:
        try:
            return open_with(cluster, 2)
        except WorkersUnfit:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def test_a_scheduler_that_is_started_again_goes_on_with_the_work(tmp_path):
    cluster = Cluster(tmp_path / "restarted")
    cluster.start_scheduler()
    cluster.start_worker("before")
    try:
        with open_with(cluster, 1) as workers:
            lost = workers.executor.submit(time.sleep, 60)
            time.sleep(0.2)
            cluster.kill_scheduler()
            with pytest.raises(BrokenExecutor):
                lost.result(20)
            with pytest.raises(BrokenExecutor):
                workers.executor.submit(len, "abc").result(20)
            with pytest.raises(SchedulerUnreachable):
                workers.renew()
            cluster.start_scheduler()
            cluster.start_worker("after")
            workers.renew()
            assert workers.executor.submit(len, "abc").result(20) == 3
            assert "seal" in workers.executor.submit(worker_side.versions).result(20)
    finally:
        cluster.close()


def test_a_worker_that_hangs_does_not_keep_the_run_waiting(tmp_path, monkeypatch):
    cluster = Cluster(tmp_path / "hanging")
    cluster.start_scheduler()
    worker = cluster.start_worker("hanging")
    try:
        open_with(cluster, 1).close()
        monkeypatch.setattr(dask_workers, "_PREPARE_S", 1.0)
        worker.send_signal(signal.SIGSTOP)
        with pytest.raises(WorkersUnfit, match="A worker of the cluster does not answer"):
            open_workers(cluster.url)
    finally:
        cluster.close()


def test_a_scheduler_without_workers_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(dask_workers, "_FIRST_WORKER_S", 0.3)
    cluster = Cluster(tmp_path / "empty")
    cluster.start_scheduler()
    try:
        with pytest.raises(WorkersUnfit) as caught:
            open_workers(cluster.url)
        assert sentence(caught.value) == "The Dask scheduler has no workers. Start workers, then try again."
    finally:
        cluster.close()


def test_a_certificate_that_qgis_keeps_opens_a_cluster_with_tls(tmp_path):
    agency = Authority(tmp_path / "agency")
    analyst = agency.client()
    cluster = Cluster(tmp_path / "tls", agency)
    cluster.start_scheduler()
    cluster.start_worker("one")
    values = {"certpath": str(analyst.certificate), "keypath": str(agency.locked(analyst).key)}
    try:
        with (
            trusted(agency.root.certificate),
            _pki(values) as authcfg,
            open_workers(f"{cluster.url}?authcfg={authcfg}") as workers,
        ):
            assert workers.executor.submit(len, "abc").result(20) == 3
            assert authcfg not in workers.describe()
        own = {"ca-file": agency.root.certificate, "client": analyst}
        with _dask_settings(own), open_workers(cluster.url) as workers:
            assert workers.executor.submit(len, "abcd").result(20) == 4
        stranger = Authority(tmp_path / "stranger", "Another Root")
        theirs = stranger.client()
        values = {"certpath": str(theirs.certificate), "keypath": str(stranger.locked(theirs).key)}
        with (
            trusted(agency.root.certificate),
            _pki(values) as authcfg,
            pytest.raises(SchedulerRefused, match="secured connection to the scheduler failed"),
        ):
            open_workers(f"{cluster.url}?authcfg={authcfg}")
        with _pki(_values(agency)) as authcfg, pytest.raises(SchedulerRefused, match="secured connection"):
            open_workers(f"{cluster.url}?authcfg={authcfg}")  # QGIS does not know the agency's root
        with pytest.raises(SchedulerRefused) as caught:  # no certificate at all
            open_workers(cluster.url)
        assert "distributed.comm.tls" in sentence(caught.value)
    finally:
        cluster.close()


def _values(agency: Authority) -> dict[str, str]:
    pair = agency.client()
    return {"certpath": str(pair.certificate), "keypath": str(agency.locked(pair).key)}


def _pki(values: dict[str, str]):
    return configuration("PKI-Paths", **values, keypass=PASSPHRASE)


def _dask_settings(own):
    return dask.config.set(
        {
            "distributed.comm.tls.ca-file": str(own["ca-file"]),
            "distributed.comm.tls.client.cert": str(own["client"].certificate),
            "distributed.comm.tls.client.key": str(own["client"].key),
        }
    )


class _Page(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler_greeting, "_WAIT_S", 0.5)


def test_a_web_server_is_no_scheduler(short_waits):
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    with pytest.raises(SchedulerRefused) as caught:
        open_workers(f"tcp://127.0.0.1:{server.server_port}")
    server.shutdown()
    server.server_close()
    assert caught.value.facts["reason"] == "foreign"
    assert "What answers there is no Dask scheduler." in sentence(caught.value)


@pytest.mark.parametrize("greeting", [b"SSH-2.0-OpenSSH_9.2\r\n", b"220 mail ESMTP\r\n", b"", b"\x01\x02"])
def test_a_server_that_greets_otherwise_is_no_scheduler(greeting):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            connection.sendall(greeting)
            connection.close()

        threading.Thread(target=serve, daemon=True).start()
        with pytest.raises(SchedulerRefused) as caught:
            open_workers(f"tcp://127.0.0.1:{server.getsockname()[1]}")
    assert caught.value.facts["reason"] == "foreign"


def test_a_port_that_never_answers_ends_in_time(short_waits):
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        pytest.raises(SchedulerRefused) as caught,
    ):
        open_workers(f"tcp://127.0.0.1:{server.getsockname()[1]}")
    assert caught.value.facts["reason"] == "foreign"


@pytest.mark.parametrize("host", ["127.0.0.1", "no-such-host.invalid"])
def test_an_address_where_nothing_is_says_what_to_check(host):
    address = f"tcp://{host}:{free_port()}"
    with pytest.raises(SchedulerUnreachable) as caught:
        open_workers(address)
    assert sentence(caught.value) == (
        f"The Dask scheduler at {address} does not answer. "
        "Check the address and the network, and that the scheduler is running."
    )


def test_a_qgis_without_dask_says_where_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingLibrary) as caught:
        open_workers("tcp://127.0.0.1:8786")
    assert "python -m pip install distributed" in sentence(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1:8786",
        "http://host:8787",
        "tcp://",
        "tcp://host:notaport",
        "tcp://host:99999",
        "tcp://user:word@host:8786",
        "tcp://host:8786/path",
        "tcp://host:8786?authcfg=abc1234",
        "tls://host:8786?key=/home/me/key.pem",
        "tls://host:8786?authcfg=unknown",
        "inproc://1/2",
    ],
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(SchedulerRefused):
        scheduler_address(text)


@pytest.mark.parametrize(
    ("text", "url", "is_open"),
    [
        ("tcp://localhost", "tcp://localhost:8786", False),
        ("tcp://[::1]:1234/", "tcp://[::1]:1234", False),
        (" tcp://10.0.0.5:8786 ", "tcp://10.0.0.5:8786", True),
        ("tcp://127.example.org:8786", "tcp://127.example.org:8786", True),
        ("tls://10.0.0.5:8786", "tls://10.0.0.5:8786", False),
    ],
)
def test_an_open_connection_to_another_machine_is_told_apart(text, url, is_open):
    address = scheduler_address(text)
    assert (address.url, address.is_open) == (url, is_open)


def test_a_scheduler_elsewhere_without_tls_brings_a_warning(cluster, monkeypatch):
    monkeypatch.setattr(SchedulerAddress, "is_here", property(lambda self: False))
    with open_workers(cluster.url) as workers:
        assert len(workers.warnings) == 1
        assert "tls://" in workers.warnings[0]


def test_nothing_of_this_machine_listens_while_a_cluster_works(cluster):
    with open_workers(cluster.url) as workers:
        workers.executor.submit(len, "").result(20)
        assert _listening() == set()


def _listening() -> set[str]:
    """Return the inodes of this process's listening sockets."""
    own = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            own.add(os.readlink(handle).removeprefix("socket:[").removesuffix("]"))
        except FileNotFoundError:
            continue
    rows = [
        line.split() for name in ("tcp", "tcp6") for line in Path("/proc/net", name).read_text().splitlines()
    ]
    return {row[9] for row in rows if row[3] == "0A" and row[9] in own}


def test_a_key_is_in_no_file_once_the_address_is_read(tmp_path):
    agency = Authority(tmp_path / "agency")
    analyst = agency.client()
    values = {"certpath": str(analyst.certificate), "keypath": str(agency.locked(analyst).key)}
    with trusted(agency.root.certificate), _pki(values) as authcfg:
        address = scheduler_address(f"tls://127.0.0.1:8786?authcfg={authcfg}")
    assert address.context.verify_mode == ssl.CERT_REQUIRED
    assert address.context.check_hostname
    assert "SSLContext" not in repr(address)
